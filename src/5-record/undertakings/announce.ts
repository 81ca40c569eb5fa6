import type { ActorRef } from '../../0-model/actor.ts'
import { days } from '../../0-model/edtf.ts'
import { who } from '../identity/names.ts'
import type { HeldFact } from '../record.ts'
import { conditional, promisers, tyingKind } from './conditional.ts'
import * as cues from './cues.ts'
import type { Seen, Told } from './seen.ts'

/** A fact that announces: planned, or a time limit on somebody. */
export function announces(held: HeldFact | undefined): boolean {
  if (!held) return false
  const { fact } = held
  const { modality, negated, denied } = fact.factuality
  if (negated || denied || cues.undone.get(fact.kind)?.has(fact.label ?? '')) return false
  if (fact.kind === tyingKind) return conditional(held)
  if (fact.kind === boundedKind) return fact.actors.length > 0
  if (fact.kind === pledgedKind) return modality === 'asserted' && pledge.test(fact.evidence.exact)
  return plannable.has(fact.kind) && (modality === 'planned' || fact.label === 'planned')
}

export const boundedKind = 'deadline'
const pledgedKind = 'agreement'
export const pledge = /\b(pledg\w+|promis\w+|vow\w+|undertook|committed)\b/i
const plannable: ReadonlySet<string> = new Set(['meeting', 'measure', 'proposal', 'agreement'])
/** Kinds whose facts can announce something. */
export const announcing: ReadonlySet<string> = new Set([boundedKind, pledgedKind, tyingKind, ...plannable])

/** Whether a passage about something due is told after the time and says what became of it. */
export function tellsOutcome({ fact }: HeldFact, day: number): boolean {
  const due = days(fact.date)
  return (
    due !== null &&
    day > due.to &&
    (cues.doneWords.test(fact.evidence.exact) || cues.undoneWords.test(fact.evidence.exact))
  )
}

/** Who is bound: each who acts, or all together where the thing is done together. */
export function boundActors(seen: Seen, openers: readonly Told[]): readonly ActorRef[] {
  const { names } = seen
  const found = new Map<string, ActorRef>()
  for (const { held } of openers)
    for (const ref of promisers(seen, held)) found.set(who(ref, names).key, found.get(who(ref, names).key) ?? ref)
  const all = [...found.values()]
  const kind = openers[0]?.held.fact.kind
  return kind !== undefined && cues.joint.has(kind) ? all.slice(0, 1) : all
}
