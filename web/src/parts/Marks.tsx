import type { ReactNode } from 'react'
import type { Kind } from '../../../src/0-model/fact.ts'
import type { Named } from '../api/address.ts'
import { kindWords, label as labelWord } from '../words.ts'
import { Icon } from './Icon.tsx'
import classes from './parts.module.css'

/** The colour a kind has everywhere. */
export function kindColour(kind: string): string {
  return `var(--kind-${kind})`
}

/** A kind of fact by its word, its colour beside it; with the label where it has one. */
export function KindMark({
  kind,
  label,
}: {
  readonly kind: string
  readonly label?: string | null | undefined
}): ReactNode {
  return (
    <span className={classes.kind}>
      <span className={classes.swatch} style={{ background: kindColour(kind) }} />
      {kindWords[kind as Kind]?.one ?? kind}
      {label && <span className={classes.label}>{labelWord(label)}</span>}
    </span>
  )
}

const fellWords = { lost: 'fell', weakened: 'weaker', flagged: 'look again' } as const

/** What a withdrawal did to a thing, until somebody has looked at it. */
export function FellMark({ fell }: { readonly fell: Named<'FellMark'> | undefined }): ReactNode {
  if (!fell) return null
  return (
    <span
      className={classes.fell}
      title={`${fell.of.says} was withdrawn by ${fell.by}${fell.why ? `: ${fell.why}` : ''}. Look at it on the page Sources.`}
    >
      <Icon name="warn" size={11} /> {fellWords[fell.effect]}
    </span>
  )
}

export type State = 'proposed' | 'accepted' | 'rejected' | 'unsure'

const stateWords: Readonly<Record<State, string>> = {
  proposed: 'Proposed by the machine, not yet reviewed',
  accepted: 'Accepted',
  rejected: 'Rejected',
  unsure: 'Left open in review',
}

/** Where review stands: a dashed ring for what the machine proposed, a full one with a tick for what a person accepted. */
export function StateMark({ state, words }: { readonly state: State; readonly words?: boolean }): ReactNode {
  return (
    <span className={classes.state} data-state={state} title={stateWords[state]}>
      <span className={classes.ring}>
        {state === 'accepted' && <Icon name="check" size={9} />}
        {state === 'rejected' && <Icon name="cross" size={9} />}
        {state === 'unsure' && '?'}
      </span>
      {words ? (
        <span>{state === 'proposed' ? 'not reviewed' : state}</span>
      ) : (
        <span className="visually-hidden">{stateWords[state]}</span>
      )}
    </span>
  )
}

/** How many tell it: “3 reports, 2 independent”, short where room is short. */
export function Voices({
  reports,
  independent,
}: {
  readonly reports: number
  readonly independent: number
}): ReactNode {
  const words = reports === 1 ? '1 report' : `${reports} reports, ${independent} independent`
  return (
    <span className={classes.voices} title={words} data-alone={independent === 1 || undefined}>
      {reports === 1 ? '1 report' : `${independent} of ${reports}`}
      <span className="visually-hidden">{reports === 1 ? '' : ' independent'}</span>
    </span>
  )
}
