import type { ActorRef } from '../../0-model/actor.ts'
import { days, isoDay } from '../../0-model/edtf.ts'
import type { Kind } from '../../0-model/fact.ts'
import { who } from '../identity/names.ts'
import { firstFrom } from '../lists.ts'
import type { HeldFact, Item } from '../record.ts'
import { boundedKind, pledge } from './announce.ts'
import { conditionOf, tyingKind } from './conditional.ts'
import * as cues from './cues.ts'
import { content, overlap, type Seen, type Told } from './seen.ts'
import type { Undertaking } from './undertakings.ts'

export interface Question {
  readonly item: Item
  readonly facts: readonly Told[]
  readonly openers: readonly Told[]
  readonly by: ActorRef | null
  readonly due: string | null
  readonly alone: boolean
}

export type Answer = Pick<Undertaking, 'outcome' | 'done' | 'because' | 'followed' | 'condition'>

/** What became of what was announced. */
export function outcomeOf(seen: Seen, question: Question): Answer {
  const condition = conditionOf(seen, question.openers)
  const plain = { ...unconditional(seen, question), condition }
  // What hangs on something that has not come about is not late; whether it was done or broken off still counts.
  if (condition === null || (plain.outcome !== 'overdue' && plain.outcome !== 'unknown')) return plain
  if (condition.met === null)
    return {
      ...plain,
      outcome: 'unknown',
      because: `hangs on “${condition.words}”: no report tells that it came about`,
    }
  const followed = [...plain.followed, condition.met]
  return { ...plain, because: `“${condition.words}” is told to have come about; ${plain.because}`, followed }
}

function unconditional(seen: Seen, question: Question): Omit<Answer, 'condition'> {
  const { openers, due } = question
  const range = days(due)
  const since = openers[0]?.day ?? -Infinity
  const answers = [
    ...ownLabels(question),
    ...ownWords(seen, question),
    ...kindred(seen, question, since).filter((says) => !besides(question, seen, says)),
    ...aFewDaysOn(seen, question, since),
    ...broken(seen, question, since),
  ]
  const yes = answers.find(({ says }) => says === 'done')
  const no = answers.find(({ says }) => says === 'undone')
  const still = answers.find(({ says }) => says === 'still')
  if (yes) {
    const late = range !== null && yes.on !== null && yes.on > range.to
    return {
      outcome: late ? 'late' : 'kept',
      done: yes.on === null ? null : isoDay(yes.on),
      because: late ? 'done after the time named' : 'a later passage says it was done',
      followed: [yes.fact],
    }
  }
  if (no) return { outcome: 'missed', done: null, because: 'a later passage says it was not done', followed: [no.fact] }
  if (still && (range === null || range.to < seen.now))
    return {
      outcome: 'overdue',
      done: null,
      because: 'a later passage says it is still awaited',
      followed: [still.fact],
    }
  if (range !== null && range.to < seen.now && seen.last > range.to)
    return {
      outcome: 'overdue',
      done: null,
      because: 'the time has passed and no report since says it was done',
      followed: [],
    }
  const because =
    range === null ? 'no time was named' : range.to >= seen.now ? 'not yet due' : 'no report since it fell due'
  return { outcome: 'unknown', done: null, because, followed: [] }
}

/** Whether what would fulfil a promise on a condition stands in its own report: that is what it was made about. */
function besides({ item, openers }: Question, seen: Seen, { fact }: Says): boolean {
  const report = seen.record.facts.get(fact)?.report
  return item.kind === tyingKind && openers.some(({ held }) => held.report === report)
}

interface Says {
  readonly says: 'done' | 'undone' | 'still'
  readonly on: number | null
  readonly fact: string
}

/** What the labels of the item’s other facts say. */
function ownLabels({ facts, openers }: Question): readonly Says[] {
  const announced = new Set(openers.map(({ held }) => held.id))
  const since = openers[0]?.day ?? -Infinity
  return facts.flatMap(({ held, day }): Says[] => {
    const { fact, id } = held
    const { modality, negated, denied } = fact.factuality
    if (announced.has(id) || modality !== 'asserted') return []
    const label = fact.label ?? ''
    if (cues.undone.get(fact.kind)?.has(label) && day >= since) return [{ says: 'undone', on: null, fact: id }]
    if (!cues.done.get(fact.kind)?.has(label) || pledge.test(fact.evidence.exact)) return []
    if (denied || (negated && day < since)) return []
    return [{ says: negated ? 'undone' : 'done', on: days(fact.date)?.from ?? null, fact: id }]
  })
}

/** What the words of later passages about the item say of the one who is bound. */
function ownWords(seen: Seen, { facts, openers, by, due, alone }: Question): readonly Says[] {
  const range = days(due)
  const around = openers.flatMap(({ held, day }) => overlapping(seen, held).map((other) => ({ held: other, day })))
  return [...facts.filter(({ held }) => held.fact.kind === boundedKind), ...around].flatMap(({ held, day }): Says[] => {
    const { fact, id } = held
    if (range !== null && day <= range.to) return []
    const text = alone || by === null ? fact.evidence.exact : about(seen, held, by)
    if (range !== null && cues.doneWords.test(text) && !cues.undoneWords.test(text))
      return [{ says: 'done', on: namedDay(fact.evidence.exact, range.to), fact: id }]
    if (cues.stillWords.test(text)) return [{ says: 'still', on: null, fact: id }]
    return cues.undoneWords.test(text) ? [{ says: 'undone', on: null, fact: id }] : []
  })
}

/** Other facts of the report whose passage holds that of the one given: the sentence it stands in, with its frame. */
function overlapping(seen: Seen, { id, report, fact }: HeldFact): readonly HeldFact[] {
  const { start, end } = fact.evidence
  return seen
    .inReport(report)
    .filter((other) => other.id !== id && other.fact.evidence.start <= start && other.fact.evidence.end >= end)
}

/** Facts of another item that say the same thing was broken off: a pledge, and its breach. */
function broken(seen: Seen, { item, openers }: Question, since: number): readonly Says[] {
  const words = content(openers[0]?.held.fact.about ?? '')
  if (words.size === 0) return []
  return from(seen.broken(item.kind), since).flatMap(({ held, day }): Says[] => {
    if (day > seen.now || item.facts.includes(held.id)) return []
    const theirs = seen.aboutOf(held)
    const common = [...theirs].filter((word) => words.has(word)).length
    return common > 0 && 2 * common >= Math.max(words.size, theirs.size)
      ? [{ says: 'undone', on: null, fact: held.id }]
      : []
  })
}

/** Days by which what was announced for a day may slip and still be that. */
const slip = 7

/** The same thing told as done by the same two or more within days of its day: talks proposed for Thursday, held on Friday. */
function aFewDaysOn(seen: Seen, { item, openers, by, due }: Question, since: number): readonly Says[] {
  const range = days(due)
  const opener = openers[0]?.held
  if (by === null || range === null || opener === undefined) return []
  const keyOf = (ref: ActorRef) => {
    const { key, of } = who(ref, seen.names)
    return of ?? key
  }
  const sides = new Set(opener.fact.actors.map(keyOf))
  if (sides.size < 2) return []
  const own = new Set(item.facts)
  return from(seen.ofActor(who(by, seen.names).key, item.kind), since).flatMap(({ held, day }): Says[] => {
    const { fact, id } = held
    const on = days(fact.date)?.from ?? null
    if (own.has(id) || day > seen.now || on === null || on < range.from || on > range.to + slip) return []
    if (fact.factuality.modality !== 'asserted' || fact.factuality.negated) return []
    if (!cues.done.get(fact.kind)?.has(fact.label ?? '')) return []
    const shared = new Set(fact.actors.map(keyOf).filter((key) => sides.has(key)))
    const elsewhere =
      fact.place !== undefined && opener.fact.place !== undefined && fact.place.name !== opener.fact.place.name
    return shared.size >= 2 && !elsewhere ? [{ says: 'done', on, fact: id }] : []
  })
}

/** Facts of the same actor that would fulfil it: an answer that was promised, a payment that was due. */
function kindred(seen: Seen, { item, openers, by }: Question, since: number): readonly Says[] {
  if (by === null) return []
  const text = openers.map(({ held }) => `${held.fact.about ?? ''} ${held.fact.evidence.exact}`).join(' ')
  const wanted = cues.fulfils.find(([words]) => words.test(text))?.[1]
  if (wanted === undefined || wanted === item.kind) return []
  const own = new Set(item.facts)
  const words = content(text)
  return following(seen, openers, { actor: who(by, seen.names).key, kind: wanted as Kind, words, since }).flatMap(
    ({ held, day }): Says[] => {
      const { fact, id } = held
      const on = days(fact.date)?.from ?? null
      if (own.has(id) || day > seen.now || fact.factuality.modality !== 'asserted' || fact.factuality.negated) return []
      if (!cues.done.get(fact.kind)?.has(fact.label ?? '')) return []
      const near = openers.some(
        (opener) =>
          opener.held.report === held.report &&
          Math.abs(opener.held.fact.evidence.start - fact.evidence.start) < nearby,
      )
      const common = overlap(words, seen.contentOf(held))
      // “An answer” names nothing more: the next answer of the same side is it. A payment must be that payment.
      const fits = common >= 1 || (near && wanted === 'response')
      if (!fits || (on !== null && on < since && !near)) return []
      // The promise itself, coded as a planned or promised measure, is no proof that it was kept.
      return cues.promiseWords.test(fact.evidence.exact) && on === null ? [] : [{ says: 'done', on, fact: id }]
    },
  )
}

/** UTF-16 units within which a passage after a promise speaks of it: about two sentences. */
const nearby = 320

/** The stretch of a passage that speaks of an actor: around the name, up to the next actor’s. */
function about({ names }: Seen, { fact }: HeldFact, by: ActorRef): string {
  const text = fact.evidence.exact
  const own = who(by, names).key
  const marks = fact.actors
    .map((ref) => ({ own: who(ref, names).key === own, at: nameAt(text, ref) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  const index = marks.findIndex((mark) => mark.own)
  if (index < 0) return text
  // What is said of the first stands before and after the name, of those that follow, after theirs.
  const start = index === 0 ? 0 : (marks[index]?.at ?? 0)
  const end = marks[index + 1]?.at ?? text.length
  return text.slice(start, end)
}

function nameAt(text: string, { name, id }: ActorRef): number {
  const found = [name, id ?? name].map((one) => text.toLowerCase().indexOf(one.toLowerCase())).filter((at) => at >= 0)
  return found.length > 0 ? Math.min(...found) : -1
}

/** “on the 17th” after a day: the next day with that number. */
function namedDay(text: string, after: number): number | null {
  const number = Number(/\bon the (\d{1,2})(?:st|nd|rd|th)\b/i.exec(text)?.[1])
  if (!(number >= 1 && number <= 31)) return null
  for (let day = after - 31; day <= after + 31; day++)
    if (day > after - 15 && Number(isoDay(day).slice(8)) === number) return day
  return null
}

/** Facts of one actor and kind with a word beyond which it tells nothing apart. */
const everywhere = 100

/** Facts of an actor and kind told since that share a word with the announcement, or stand beside it; in order. */
function following(
  seen: Seen,
  openers: readonly Told[],
  { actor, kind, words, since }: { actor: string; kind: Kind; words: ReadonlySet<string>; since: number },
): readonly Told[] {
  const found = new Set<Told>()
  for (const word of words) {
    const list = seen.withWord(actor, kind, word)
    if (list.length <= everywhere) for (const one of from(list, since)) found.add(one)
  }
  const beside = new Set(openers.flatMap(({ held }) => seen.inReport(held.report)).map(({ id }) => id))
  for (const id of beside) {
    const one = seen.told(id)
    if (one?.held.fact.kind !== kind) continue
    const bound = one.held.fact.actors.some((ref) => {
      const { key, of } = who(ref, seen.names)
      return key === actor || of === actor
    })
    if (bound) found.add(one)
  }
  return [...found].sort((a, b) => a.day - b.day || (a.held.id < b.held.id ? -1 : 1))
}

/** Days after an announcement in which a later fact is taken to follow it. */
const horizon = 120

/** Of facts in the order they were told, those from a day on, as far as anything still follows. */
function from(all: readonly Told[], since: number): readonly Told[] {
  const low = firstFrom(all, since, ({ day }) => day)
  let end = low
  while (end < all.length && (all[end] as Told).day <= since + horizon) end++
  return all.slice(low, end)
}
