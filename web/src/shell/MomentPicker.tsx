import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Meaning, type Moment, momentOf } from './moment.ts'
import classes from './Shell.module.css'

/** The day every page is about, and what it means: what was known by it, or what held on it. Empty is now. */
export function MomentPicker({ dossier, moment }: { readonly dossier: string; readonly moment: Moment }): ReactNode {
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Meaning>('asOf')
  const meaning = moment.on ? 'on' : moment.asOf ? 'asOf' : chosen
  const day = moment.on ?? moment.asOf ?? ''
  const go = (as: Meaning, to: string): void => {
    setChosen(as)
    void navigate({ to: '.', search: (s) => ({ ...s, ...momentOf(as, to) }), replace: true })
  }
  return (
    <div className={classes.asOf} data-set={day ? true : undefined}>
      <select
        aria-label="What the day means"
        value={meaning}
        title="As of: what was known by the end of the day. Held on: what held on the day, as far as is known now."
        onChange={(event) => go(event.target.value as Meaning, day)}
      >
        <option value="asOf">As of</option>
        <option value="on">Held on</option>
      </select>
      <input
        type="date"
        value={day}
        aria-label={meaning === 'asOf' ? `Show ${dossier} as of this day` : `Show what held in ${dossier} on this day`}
        onChange={(event) => go(meaning, event.target.value)}
      />
    </div>
  )
}
