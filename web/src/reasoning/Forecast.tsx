import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useForecast } from '../api/queries.ts'
import { useGivenForecast } from '../api/reasoning.ts'
import type { DossierPage } from '../api/types.ts'
import { Failure } from '../parts/Failure.tsx'
import { Empty, Loaded } from '../parts/Page.tsx'
import { Pick } from '../parts/Pick.tsx'
import { Share } from '../share/Share.tsx'
import { Bar } from './Bar.tsx'
import { type Forecast as Found, modelNames, oneSided, round, scaleOf, settledNear, tableOf } from './forecast.ts'
import { Inputs } from './Inputs.tsx'
import { readInputs, writeInputs } from './inputs.ts'
import classes from './Reasoning.module.css'

interface ForecastProps {
  readonly dossier: string
  readonly about: DossierPage
  readonly chosen: string | undefined
}

/** Where an issue may settle by simple models side by side, each with its range and how far it was off before. */
export function Forecast({ dossier, about, chosen }: ForecastProps): ReactNode {
  const issue = about.agenda.find((each) => each.id === chosen) ?? about.agenda[0]
  const { inputs: text } = useSearch({ from: '/d/$dossier/reasoning' })
  const navigate = useNavigate({ from: '/d/$dossier/reasoning' })
  const asked = useForecast(dossier, issue?.id)
  const own = readInputs(text)
  const given = useGivenForecast(dossier, issue && own && { issue: issue.id, actors: own, seed: 1 })
  if (!issue)
    return <Empty title="No agenda yet.">A forecast is about an item of the agenda: see the tab Agenda.</Empty>
  const scale = scaleOf(issue)
  const go = (change: { issue?: string; inputs?: string | undefined }): void =>
    void navigate({ search: (s) => ({ ...s, ...change }), replace: true, resetScroll: false })
  return (
    <div className={classes.main}>
      <Pick
        label="Issue"
        value={issue.id}
        of={about.agenda}
        onPick={(id) => id && go({ issue: id, inputs: undefined })}
      />
      <Loaded asked={asked}>
        {(suggested) => {
          const actors = own ?? suggested.actors
          const forecast = own ? given.data?.forecast : suggested.forecast
          const nameOf = (id: string): string => about.actors.find((each) => each.id === id)?.name ?? id
          const lone = oneSided(actors, scale.marks, nameOf)
          return (
            <>
              {lone && <p className={classes.caution}>{lone}</p>}
              {given.error && <Failure error={given.error} />}
              {forecast ? (
                <Models forecast={forecast} before={own ? suggested.forecast : undefined} scale={scale} />
              ) : (
                <Empty title="Nobody on record has said where it stands on this issue.">
                  {issue.options.length === 0 && !issue.scale
                    ? 'The issue has neither options nor a scale yet: give it some on the tab Agenda.'
                    : 'Positions must name one of its options or refuse one, or name a number or an end of its scale. Or put the parties where you think they stand.'}
                </Empty>
              )}
              <div className={classes.bar}>
                <h2>Where the parties stand {own && <small>as you put them</small>}</h2>
                {forecast && (
                  <Share title={`Forecast, ${issue.name}`} table={() => tableOf(forecast, actors, nameOf)} />
                )}
              </div>
              <Inputs
                dossier={dossier}
                actors={actors}
                scale={scale}
                register={about.actors}
                suggested={!own}
                onChange={(next) => go({ inputs: next.length > 0 ? writeInputs(next) : undefined })}
                onReset={() => go({ inputs: undefined })}
              />
              {forecast && <Tornado forecast={forecast} nameOf={nameOf} />}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

interface ModelsProps {
  readonly forecast: Found
  /** The forecast from the record alone, where an analyst’s inputs are shown. */
  readonly before: Found | undefined
  readonly scale: ReturnType<typeof scaleOf>
}

function Models({ forecast, before, scale }: ModelsProps): ReactNode {
  return (
    <div className={classes.chart}>
      <div className={classes.scale}>
        {scale.marks.map((mark) => (
          <span key={mark.at} style={{ left: `${scale.share(mark.at) * 100}%` }}>
            {mark.says}
          </span>
        ))}
      </div>
      <ul className={classes.bars} aria-label="Forecasts">
        {modelNames.map(([model, name]) => {
          const spread = forecast.models[model]
          const was = before?.models[model]
          return (
            <li key={model}>
              <span className={classes.barName}>{name}</span>
              <Bar spread={spread} share={scale.share} off={spread.record.meanError / 100} ghost={was?.best} />
              <span className={classes.fine}>
                <strong>{round(spread.best)}</strong> ({round(spread.low)}–{round(spread.high)})
                {was && `, on record ${round(was.best)}`} · off by {round(spread.record.meanError)} of 100 on average,
                within ten on {Math.round(spread.record.withinTen * 100)} % of {spread.record.issues} decided issues
              </span>
            </li>
          )
        })}
      </ul>
      <p className={classes.fine}>
        Nearest to {settledNear(forecast.models.mean.best, scale.marks)}. Dot: every input at its likeliest. Dark: eight
        of ten draws of the inputs; where the likeliest values lie at the ends of their ranges, the draws lie to one
        side of the dot. Pale: how far the model was off, on average, on issues that were decided. How:{' '}
        {forecast.method}; {forecast.draws.toLocaleString('en-GB')} draws, seed {forecast.seed}.
      </p>
    </div>
  )
}

function Tornado({
  forecast,
  nameOf,
}: {
  readonly forecast: Found
  readonly nameOf: (id: string) => string
}): ReactNode {
  if (forecast.tornado.length === 0) return null
  return (
    <p className={classes.fine}>
      It depends most on{' '}
      {forecast.tornado
        .slice(0, 3)
        .map((swing) => `the ${swing.input} of ${nameOf(swing.actor)} (${round(swing.low)} to ${round(swing.high)})`)
        .join(', ')}
      .
    </p>
  )
}
