import type { ActorRef } from '../../0-model/actor.ts'
import { folded } from '../identity/names.ts'
import type { HeldFact } from '../record.ts'
import { content, overlap, type Seen, type Told } from './seen.ts'

/** What an undertaking hangs on: “if the others do”. */
export interface Condition {
  /** In the report’s words. */
  readonly words: string
  /** A later fact that tells of it as come true; null where none does. */
  readonly met: string | null
}

export const tyingKind = 'linkage'

/** Ties by which one act follows once another thing has come about. */
const tying: ReadonlySet<string> = new Set(['contingent_on_event', 'precondition_of', 'quid_pro_quo'])

/** Somebody’s own act to come: “will rewrite it”, “we sue”, “would host”. “Could” and “there would be” promise nothing. */
const act =
  /^(?:["“]?(?:we|I)\s+\p{L}+|(?!there\b)(?:\p{L}[\p{L}’'-]*\s+){1,4}?(?:will|shall|would)\s+(?!have\b)\p{L}+)/iu
const conditionWords = /\b(if|should|unless|provided|once|failing|as soon as|on condition|when|subject to)\b/i

/** Whether a fact is a promise that hangs on a condition. */
export function conditional({ fact }: HeldFact): boolean {
  if (fact.kind !== tyingKind) return false
  const { modality, negated, denied } = fact.factuality
  return (
    !negated &&
    !denied &&
    modality !== 'hypothetical' &&
    tying.has(fact.type) &&
    act.test(fact.what) &&
    conditionWords.test(fact.evidence.exact)
  )
}

/** Who is bound by such a promise: whom its words name before “will”, else those who say it. */
export function promisers(seen: Seen, { report, fact }: HeldFact): readonly ActorRef[] {
  if (fact.kind !== tyingKind) return fact.actors
  const subject = folded(/^(.*?)\s+(?:will|shall|would)\b/iu.exec(fact.what)?.[1] ?? '')
  if (subject === '' || /^(we|i)$/.test(subject)) return fact.actors
  for (const { fact: other } of seen.inReport(report))
    for (const ref of other.actors)
      if (` ${folded(ref.name)} `.includes(` ${subject} `) || ` ${subject} `.includes(` ${folded(ref.name)} `))
        return [ref]
  return fact.actors
}

/** What the announcements hang on, by a tie that a report makes in the same passage; null where they hang on nothing. */
export function conditionOf(seen: Seen, openers: readonly Told[]): Condition | null {
  for (const { held, day } of openers)
    for (const tie of seen.inReport(held.report)) {
      if (tie.fact.kind !== tyingKind || !tying.has(tie.fact.type) || tie.fact.factuality.negated) continue
      if (!overlaps(tie, held) || !conditionWords.test(tie.fact.evidence.exact)) continue
      return { words: tie.fact.dependsOn, met: metBy(seen, tie.fact.dependsOn, day) }
    }
  return null
}

/** Whether another announcement stands in the same words: then the tie only says what that one hangs on. */
export function overlaps(a: HeldFact, b: HeldFact): boolean {
  return (
    a.report === b.report && a.fact.evidence.start < b.fact.evidence.end && b.fact.evidence.start < a.fact.evidence.end
  )
}

/** Share of a condition’s words that a passage needs to tell of it: a side alone, or the deed alone, is not enough. */
const mostOf = 2 / 3

/**
 * A later fact told as done that has most of the words of a condition. A condition of one word (“if asked”) or in the
 * negative cannot be followed by its words: nothing is said of it.
 */
function metBy(seen: Seen, condition: string, since: number): string | null {
  const words = content(condition.replace(/^(if|should|unless|provided( that)?|once|when)\b/i, ''))
  if (words.size < 2 || /\b(not|no|never|fail\w*|unless)\b/i.test(condition)) return null
  for (const word of words)
    for (const { held, day } of seen.happened(word))
      if (day > since && day <= seen.now && overlap(words, seen.contentOf(held)) >= Math.max(2, mostOf * words.size))
        return held.id
  return null
}
