import type { ActorRef } from '../../0-model/actor.ts'
import { dayNumber, days } from '../../0-model/edtf.ts'
import type { Fact, Kind } from '../../0-model/fact.ts'
import { mentions } from './names.ts'
import type { Person } from './people.ts'
import { tollKinds } from './plan.ts'
import type { Tools } from './sentences/say.ts'
import { listedSubject } from './sentences/subject.ts'
import { sayings } from './verbs.ts'

/** Why a fact on record is not told, in the words in which a brief says so. */
export const reasons = {
  unreviewed: 'nobody has reviewed them, though others have been accepted',
  unsure: 'the coder is not sure enough of them',
  nobody: 'who acts is not named well enough',
  voice: 'it is not clear whose word they are',
  background: 'they tell of what lies more than half a year before their report',
  wordless: 'their passage has no word for what was read into it',
  fragment: 'their passage is no whole clause that could be told as a sentence',
  twice: 'another sentence tells the same passage or the same news',
  room: 'a page has no room for them',
} as const
export type Reason = keyof typeof reasons

/** What lies further back than this, in days, is background to a report and no news. */
const recent = 183

/** Kinds of which a report tells old ones as background. */
const news: ReadonlySet<Kind> = new Set<Kind>(['meeting', 'agreement', 'measure', 'incident', 'response', 'proposal'])

/**
 * A word of the matter that a passage must have before a template may say it: a coder that reads an agreement into
 * “hopes for a lasting truce” is not repeated. Kinds that say nothing of their own accord need none.
 */
const words: { readonly [K in Kind]?: RegExp } = {
  agreement:
    /\b(?:agree|accept|sign|ratif|initial|conclude|reach|adopt|approv|negotiat|in talks|broke|breach|violat|collaps|took effect|in force|extend)/i,
  proposal:
    /\b(?:propos|offer|suggest|put forward|on the table|tabled?|initiative|present|submit|draft|plan|withdr|invit|laid|counter)/i,
  response: /\b(?:accept|reject|agree|refus|answer|respon|repl|rebuff|turned down|welcom|declin|condition|yet to|rul)/i,
  measure:
    /\b(?:impos|tighten|eas|lift|provid|suspend|resum|extend|adopt|releas|hand|return|sanction|halt|stop|postpon|freez|froz|deliver|send|sent|withdr|deploy|expel|ban|block|cut|grant|exchang|swap|troops|aid\b)/i,
  meeting:
    /\b(?:met|meet|talk|host|summit|visit|negotiat|gather|joined|session|round|travel|spoke|phone|conferr?|consult|call(?:s|ed)? (?:with|between))/i,
  accusation: /\b(?:accus|charg|blam|alleg|denounc)/i,
  deadline: /\b(?:by|within|until|deadline|before|days|weeks|hours|no later)\b/i,
}

/** Why a fact may not be told; null where it may, if it can be put into words. */
export function unfit(fact: Fact, tools: Tools, known: ReadonlyMap<string, Person>): Reason | null {
  if (fact.actors.some((ref) => halfNamed(ref, known))) return 'nobody'
  if (fact.actors.length > 0 && listedSubject(fact, tools) === null) return 'nobody'
  const range = days(fact.date)
  if (
    news.has(fact.kind) &&
    range !== null &&
    tools.published !== null &&
    Number.isFinite(range.to) &&
    range.to < dayNumber(tools.published) - recent
  )
    return 'background'
  return voiced(fact, tools) ? null : 'voice'
}

/** Whether the passage of a fact has a word for what was read into it. */
export function matters({ kind, evidence }: Fact): boolean {
  return words[kind]?.test(evidence.exact) ?? true
}

/** Whether a template may say a fact: its sentence names who acts. */
export function worded(fact: Fact, { record, around }: Tools): boolean {
  const { start, exact } = fact.evidence
  if (/\b(?:if|unless|whether|once|until|in case)\s*$/i.test(around.before)) return false
  if (
    fact.factuality.negated &&
    !/\b(?:not|no|never|neither|nor|without|cannot|refus\w*|declin\w*|den\w+|fail\w*|yet to)\b|n’t\b/i.test(exact)
  )
    return false
  if (/^\p{Ll}+ing\b/u.test(exact) && /\baccus\w+ [^.]*\bof\s*$/.test(around.before)) return false
  if (/^(?:would|could|will|must|may|might|should|has|have|had|is|are|was|were)\b/.test(exact)) return false
  if (tollKinds.has(fact.kind) && /^\p{Ll}+(?:ed|ing)\b/u.test(exact)) return false
  const from = start - around.before.length
  const to = start + exact.length + around.after.length
  const { actors } = fact
  const pronoun = /\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/.test(around.before + exact)
  const sentence = around.before + exact + around.after
  const there = (ref: ActorRef): boolean =>
    (ref.mention.start >= from && ref.mention.start < to) || mentions(record, ref, sentence)
  return actors.length === 0 || pronoun || actors.some(there)
}

/** The fact without those of several actors whom its own sentence does not name: a reader could not check them there. */
export function namedThere<F extends Fact>(fact: F, { record, around }: Tools): F {
  const sentence = around.before + fact.evidence.exact + around.after
  const there = (ref: ActorRef): boolean => mentions(record, ref, sentence)
  return fact.actors.length < 2 || fact.actors.every(there) ? fact : { ...fact, actors: fact.actors.filter(there) }
}

/** A first name alone, as people call each other (“Ola, stop!”), names nobody to a reader. */
function halfNamed(ref: ActorRef, known: ReadonlyMap<string, Person>): boolean {
  if (ref.id !== undefined || ref.name.includes(' ')) return false
  for (const name of known.keys()) if (name.startsWith(`${ref.name} `)) return true
  return false
}

const saidBefore = new RegExp(`${sayings.source}.*\\bthat\\s*$|\\b(?:said|says)\\s*$`, 's')
const saidAfter = /^[,”"]*\s*(?:according to\b|(?:[\p{L}’'.-]+\s+){1,5}(?:said|says|added|wrote)\b|(?:said|says)\b)/u
const next = new RegExp(`^(?:,[^,]{3,80},)?\\s*(?:[\\p{L}’'.-]+\\s+){0,5}?${sayings.source}`, 'u')

/** Whether it is clear whose word a fact is: the outlet’s own, or that of somebody whom its sentence has saying it. */
function voiced(fact: Fact, { around: { before, after } }: Tools): boolean {
  const { channel, speaker } = fact.attribution
  const { exact, start } = fact.evidence
  if (channel === 'narrator' || speaker === undefined)
    return (
      !saidBefore.test(before) && !saidAfter.test(after) && !/,\s+(?:he|she|they|it)\s+(?:said|added)\b/.test(exact)
    )
  const same = (ref: ActorRef): boolean => (ref.id ?? ref.name) === (speaker.id ?? speaker.name)
  if (fact.actors.some(same)) return true
  const sentence = before + exact + after
  if (!sayings.test(sentence)) return false
  const at = speaker.mention.start - (start - before.length)
  if (at < 0 || at >= sentence.length) return true
  const end = speaker.mention.end - (start - before.length)
  return (
    next.test(sentence.slice(end)) || /\b(?:according to|said|says|told|added)\b[^.]{0,60}$/.test(sentence.slice(0, at))
  )
}

/** The sentence around a passage, as far as full stops and line breaks tell. */
export function around(text: string | undefined, fact: Fact): Tools['around'] {
  const { start, end, prefix, suffix } = fact.evidence
  const [left, right] =
    text === undefined ? [prefix, suffix] : [text.slice(Math.max(0, start - 600), start), text.slice(end, end + 400)]
  return {
    before: left.split(/\n|(?<=[\p{Ll}\d)][.!?][”"]?)\s+(?=[\p{Lu}“"]|$)/u).at(-1) ?? '',
    after: right.split(/\n|(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"])/u)[0] ?? '',
  }
}
