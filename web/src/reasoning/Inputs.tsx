import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Named } from '../api/address.ts'
import type { Actor } from '../api/types.ts'
import { Pick } from '../parts/Pick.tsx'
import { count } from '../words.ts'
import { Bar } from './Bar.tsx'
import { type Measured, round } from './forecast.ts'
import { type End, type Measure, newActor, type UncertainActor, withEnd } from './inputs.ts'
import classes from './Reasoning.module.css'

interface InputsProps {
  readonly dossier: string
  readonly actors: readonly (UncertainActor | Named<'SuggestedActor'>)[]
  readonly scale: Measured
  readonly register: readonly Actor[]
  readonly suggested: boolean
  readonly onChange: (actors: readonly UncertainActor[]) => void
  readonly onReset: () => void
}

const columns: readonly (readonly [measure: Measure, name: string])[] = [
  ['position', 'Position'],
  ['salience', 'How much it cares, 0–1'],
  ['capability', 'Weight, 0–1'],
]
const ends: readonly (readonly [end: End, name: string])[] = [
  ['low', 'at least'],
  ['best', 'likeliest'],
  ['high', 'at most'],
]

/** What the forecast is made from, each number with its range: as the record suggests it, until an analyst changes it. */
export function Inputs(props: InputsProps): ReactNode {
  const { dossier, actors, scale, register, suggested, onChange, onReset } = props
  const plain = actors.map(({ name, position, salience, capability }) => ({ name, position, salience, capability }))
  const missing = register.filter((each) => !actors.some((actor) => actor.name === each.id))
  const nameOf = (id: string): string => register.find((each) => each.id === id)?.name ?? id
  return (
    <>
      {actors.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
        <section className={classes.inputs} tabIndex={0} aria-label="Inputs">
          <table>
            <thead>
              <tr>
                <th scope="col">Party</th>
                <th scope="col" className={classes.wide}>
                  On the scale
                </th>
                {columns.map(([measure, name]) => (
                  <th key={measure} scope="col">
                    {name} <small>least, likeliest, most</small>
                  </th>
                ))}
                <th scope="col">Rests on</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {plain.map((actor, at) => (
                <tr key={actor.name}>
                  <th scope="row">{nameOf(actor.name)}</th>
                  <td>
                    <Bar spread={actor.position} share={scale.share} />
                  </td>
                  {columns.map(([measure, name]) => (
                    <td key={measure} className={classes.three}>
                      {ends.map(([end, says]) => (
                        <Figure
                          key={`${end}${actor[measure][end]}`}
                          label={`${name.split(',')[0]} of ${nameOf(actor.name)}, ${says}`}
                          value={actor[measure][end]}
                          onChange={(value) =>
                            onChange(plain.with(at, { ...actor, [measure]: withEnd(actor[measure], end, value) }))
                          }
                        />
                      ))}
                    </td>
                  ))}
                  <td>
                    <RestsOn dossier={dossier} actor={actors[at]} />
                  </td>
                  <td>
                    <Button
                      variant="subtle"
                      aria-label={`Leave out ${nameOf(actor.name)}`}
                      onClick={() => onChange(plain.toSpliced(at, 1))}
                    >
                      Leave out
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className={classes.change}>
        {missing.length > 0 && (
          <Pick
            label="Add a party"
            all="Add a party…"
            value=""
            of={missing}
            onPick={(id) => id && onChange([...plain, newActor(id, scale)])}
          />
        )}
        {suggested ? (
          <span className={classes.fine}>Suggested by the record: look at them before you rely on the forecast.</span>
        ) : (
          <Button variant="default" onClick={onReset}>
            Back to what the record suggests
          </Button>
        )}
      </div>
    </>
  )
}

/** A number that counts once it is left or Enter is pressed. */
function Figure({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}): ReactNode {
  const [typed, setTyped] = useState(round(value))
  const done = (): void => {
    const next = Number(typed)
    if (typed.trim() !== '' && Number.isFinite(next) && round(next) !== round(value)) onChange(next)
    else setTyped(round(value))
  }
  return (
    <input
      className={classes.figure}
      inputMode="decimal"
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done()
      }}
    />
  )
}

function RestsOn({
  dossier,
  actor,
}: {
  readonly dossier: string
  readonly actor: InputsProps['actors'][number] | undefined
}): ReactNode {
  if (!actor || !('facts' in actor)) return <span className={classes.fine}>you</span>
  return (
    <Link to="/d/$dossier/facts" params={{ dossier }} search={{ kind: 'position', actor: actor.name }}>
      {count(actor.facts.length, 'position')}
    </Link>
  )
}
