import type { ReactNode } from 'react'
import { useMadeBriefs } from '../api/brief.ts'
import { useDossier } from '../api/queries.ts'
import { say } from '../dates.ts'
import { Day, Pick } from '../parts/Pick.tsx'
import { Tool } from '../parts/Tool.tsx'

/** What a brief is asked to be, as its address says it. */
export interface Asked {
  readonly since?: string | undefined
  readonly focus?: string | undefined
  readonly length?: string | undefined
  readonly proposed?: string | undefined
}

const lengths = [
  { id: 'page', name: 'One page' },
  { id: 'full', name: 'In full' },
] as const

const unreviewed = [
  { id: 'mark', name: 'With what is not reviewed, marked' },
  { id: 'omit', name: 'Reviewed only' },
] as const

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
      <Day
        label="Since"
        value={asked.since ?? ''}
        onChange={(event) => onChange({ since: event.target.value || undefined })}
      />
      {lastDay && asked.since !== lastDay && (
        <Tool
          title={`The last brief was made on ${say(lastDay)} by ${last?.by}`}
          onClick={() => onChange({ since: lastDay })}
        >
          Since the last
        </Tool>
      )}
      <Pick
        label="Focus"
        all="On everything"
        value={asked.focus}
        of={[...(about?.agenda ?? []), ...(about?.actors ?? [])]}
        onPick={(id) => onChange({ focus: id })}
      />
      <Pick label="Length" value={asked.length ?? 'page'} of={lengths} onPick={(id) => onChange({ length: id })} />
      <Pick
        label="What nobody has reviewed"
        all="Reviewed first"
        value={asked.proposed}
        of={unreviewed}
        onPick={(id) => onChange({ proposed: id })}
      />
    </>
  )
}
