import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Issue } from '../../../src/0-model/issue.ts'
import type { Spread } from '../../../src/6-reasoning/forecast.ts'
import { useForecast } from '../api/queries.ts'
import { Empty, Loaded } from '../parts/Page.tsx'
import classes from './Reasoning.module.css'

const names: Readonly<Record<string, string>> = {
  mean: 'Weighted-mean forecast',
  unweightedMean: 'Mean without weights',
  median: 'Weighted median',
  unweightedMedian: 'Median without weights',
}

/** Where an issue may settle by simple models side by side, each with its range and how far it was off before. */
export function Forecast({
  dossier,
  issues,
  chosen,
}: {
  readonly dossier: string
  readonly issues: readonly Issue[]
  readonly chosen: string | undefined
}): ReactNode {
  const issue = issues.find((each) => each.id === chosen) ?? issues[0]
  const navigate = useNavigate({ from: '/d/$dossier/reasoning' })
  const asked = useForecast(dossier, issue?.id)
  if (!issue)
    return <Empty title="No agenda yet.">A forecast is about an item of the agenda: see the tab Agenda.</Empty>
  return (
    <div className={classes.main}>
      <select
        className={classes.select}
        aria-label="Issue"
        value={issue.id}
        onChange={(event) => void navigate({ search: (s) => ({ ...s, issue: event.target.value }), replace: true })}
      >
        {issues.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <Loaded asked={asked}>
        {({ actors, forecast }) => {
          if (!forecast)
            return (
              <Empty title="No party has put itself anywhere on this issue.">
                Positions must name one of its options, or a number on its scale.
              </Empty>
            )
          const ends = scaleOf(issue)
          const place = (at: number): string => `${((at - ends.low) / (ends.high - ends.low || 1)) * 100}%`
          return (
            <>
              <div className={classes.scale}>
                <span>{ends.lowWords}</span>
                <span>{ends.highWords}</span>
              </div>
              <ul className={classes.bars} aria-label="Forecasts">
                {Object.entries(forecast.models).map(([model, spread]) => (
                  <li key={model}>
                    <span className={classes.barName}>{names[model] ?? model}</span>
                    <Bar spread={spread} place={place} />
                    <span className={classes.fine}>
                      {round(spread.best)} ({round(spread.low)}–{round(spread.high)}) · was off by{' '}
                      {round(spread.record.meanError)} points on average on {spread.record.issues} decided issues
                    </span>
                  </li>
                ))}
              </ul>
              <h2>Where the parties stand</h2>
              <ul className={classes.bars} aria-label="Parties">
                {actors.map((actor) => (
                  <li key={actor.name}>
                    <span className={classes.barName}>{actor.name}</span>
                    <Bar spread={actor.position} place={place} />
                    <span className={classes.fine}>salience {round(actor.salience.best * 100)} %</span>
                  </li>
                ))}
              </ul>
              {forecast.tornado.length > 0 && (
                <p className={classes.fine}>
                  It depends most on:{' '}
                  {forecast.tornado
                    .slice(0, 3)
                    .map((swing) => `${swing.input} of ${swing.actor} (${round(swing.low)}–${round(swing.high)})`)
                    .join(', ')}
                  .
                </p>
              )}
              <p className={classes.fine}>
                The inputs are suggested by the record: look at them before you rely on this. How: {forecast.method};{' '}
                {forecast.draws.toLocaleString('en-GB')} draws, seed {forecast.seed}.
              </p>
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

function Bar({
  spread,
  place,
}: {
  readonly spread: Pick<Spread, 'best' | 'low' | 'high'>
  readonly place: (at: number) => string
}): ReactNode {
  return (
    <span className={classes.track}>
      <span
        className={classes.range}
        style={{ left: place(spread.low), right: `calc(100% - ${place(spread.high)})` }}
      />
      <span className={classes.best} style={{ left: place(spread.best) }} />
    </span>
  )
}

function scaleOf(issue: Issue): {
  readonly low: number
  readonly high: number
  readonly lowWords: string
  readonly highWords: string
} {
  if (issue.scale)
    return {
      low: issue.scale.low.at,
      high: issue.scale.high.at,
      lowWords: `${issue.scale.low.at} ${issue.scale.unit}: ${issue.scale.low.means}`,
      highWords: `${issue.scale.high.at} ${issue.scale.unit}: ${issue.scale.high.means}`,
    }
  return { low: 0, high: 100, lowWords: issue.options[0]?.name ?? '0', highWords: issue.options.at(-1)?.name ?? '100' }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
