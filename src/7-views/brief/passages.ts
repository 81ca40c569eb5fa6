import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact } from '../../0-model/fact.ts'
import type { HeldFact, Record } from '../../5-record/record.ts'
import type { Stretch } from './brief.ts'
import { isUnnamed, mentions, namings, officeBefore } from './names.ts'
import { doerBefore } from './wording.ts'

/** How far back, in characters, a name may stand that a pronoun in the passage takes up. */
const reach = 1500

/**
 * The stretches a sentence about a fact rests on: its passage, and, where the passage says “he” or “the minister”, the
 * place before it where the report names who is meant. Null where somebody the fact tells of is named nowhere near:
 * such a sentence could not be checked by its reader.
 */
export function stretchesOf(record: Record, held: HeldFact, text: string | undefined): Stretch[] | null {
  const { evidence } = held.fact
  const found: Stretch[] = [{ start: evidence.start, end: evidence.end, exact: evidence.exact }]
  const doer =
    text !== undefined && /^\p{Ll}+ing\b/u.test(evidence.exact)
      ? doerBefore(text.slice(Math.max(0, evidence.start - 200), evidence.start))
      : null
  if (doer) {
    const start = evidence.start - doer.back
    found.unshift({ start, end: start + doer.name.length, exact: doer.name })
  }
  for (const ref of everyone(held.fact)) {
    if (isUnnamed(ref)) {
      const { start, end } = ref.mention
      const near = text !== undefined && end <= evidence.start && evidence.start - end < reach
      if (near) found.unshift({ start, end, exact: text.slice(start, end) })
      continue
    }
    if (found.some((stretch) => mentions(record, ref, stretch.exact))) continue
    const before = text === undefined ? null : naming(record, ref, text, evidence.start)
    if (!before) return null
    found.unshift(before)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Everybody a sentence about the fact may name. */
export function everyone(fact: Fact): ActorRef[] {
  const own = fact as { host?: ActorRef[]; mediator?: ActorRef[]; absent?: ActorRef[]; guarantors?: ActorRef[] }
  const speaker = fact.attribution.speaker && fact.attribution.channel !== 'narrator' ? [fact.attribution.speaker] : []
  return [
    ...fact.actors,
    ...fact.counterparts,
    ...speaker,
    ...(own.host ?? []),
    ...(own.mediator ?? []),
    ...(own.absent ?? []),
    ...(own.guarantors ?? []),
  ]
}

/** Where a report last names somebody before a place: in full with the office, where it does so within reach, else shortly. */
function naming(record: Record, ref: ActorRef, text: string, before: number): Stretch | null {
  const from = Math.max(0, before - reach)
  const window = text.slice(from, before).toLowerCase()
  const last = (name: string): Stretch | null => {
    const at = window.lastIndexOf(name.toLowerCase())
    if (at < 0) return null
    const end = from + at + name.length
    const start = from + at - (officeBefore(text.slice(from, from + at))?.length ?? 0)
    return { start, end, exact: text.slice(start, end) }
  }
  const [full = ref.name, ...others] = namings(record, ref)
  let best = last(full)
  if (best) return best
  for (const name of others) {
    const found = last(name)
    if (found && (best === null || found.start > best.start)) best = found
  }
  return best
}
