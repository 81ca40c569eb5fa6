import type { ReactNode } from 'react'
import { useMadeBriefs } from '../api/brief.ts'
import { useDossier } from '../api/queries.ts'
import { say } from '../dates.ts'
import classes from '../pages/Brief.module.css'

/** What a brief is asked to be, as its address says it. */
export interface Asked {
  readonly since?: string | undefined
  readonly focus?: string | undefined
  readonly length?: string | undefined
  readonly proposed?: string | undefined
}

interface OptionsProps {
  readonly dossier: string
  readonly asked: Asked
  readonly onChange: (change: Asked) => void
}

/** Since when, on what, how long, and what of that which nobody has reviewed. */
export function Options({ dossier, asked, onChange }: OptionsProps): ReactNode {
  const about = useDossier(dossier).data
  const [last] = useMadeBriefs(dossier).data ?? []
  const lastDay = last?.at.slice(0, 10)
  return (
    <>
      <label className={classes.since}>
        Since{' '}
        <input
          type="date"
          value={asked.since ?? ''}
          onChange={(event) => onChange({ since: event.target.value || undefined })}
        />
      </label>
      {lastDay && asked.since !== lastDay && (
        <button
          type="button"
          className={classes.button}
          title={`The last brief was made on ${say(lastDay)} by ${last?.by}`}
          onClick={() => onChange({ since: lastDay })}
        >
          Since the last
        </button>
      )}
      <select
        className={classes.select}
        aria-label="Focus"
        value={asked.focus ?? ''}
        onChange={(event) => onChange({ focus: event.target.value || undefined })}
      >
        <option value="">On everything</option>
        {[...(about?.agenda ?? []), ...(about?.actors ?? [])].map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        className={classes.select}
        aria-label="Length"
        value={asked.length ?? 'page'}
        onChange={(event) => onChange({ length: event.target.value })}
      >
        <option value="page">One page</option>
        <option value="full">In full</option>
      </select>
      <select
        className={classes.select}
        aria-label="What nobody has reviewed"
        value={asked.proposed ?? ''}
        onChange={(event) => onChange({ proposed: event.target.value || undefined })}
      >
        <option value="">Reviewed first</option>
        <option value="mark">With what is not reviewed, marked</option>
        <option value="omit">Reviewed only</option>
      </select>
    </>
  )
}
