import type { ActorRef } from '../../0-model/actor.ts'
import { dayNumber, days, isoDay } from '../../0-model/edtf.ts'
import { type Names, namesOf, who } from '../identity/names.ts'
import { stem, stops } from '../identity/words.ts'
import { plainWords } from '../independence/sketch.ts'
import { type HeldFact, type Item, type Record, stands } from '../record.ts'
import * as cues from './cues.ts'

export const outcomes = ['kept', 'late', 'missed', 'overdue', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]

/** Something announced, and what later reports say became of it. */
export interface Undertaking {
  /** The item that announces it. */
  readonly item: string
  readonly by: ActorRef | null
  readonly what: string
  /** EDTF; null where no time was named. */
  readonly due: string | null
  readonly outcome: Outcome
  /** When it was done, as far as it is told. */
  readonly done: string | null
  readonly because: string
  /** Facts that announce it, and those that say what became of it. */
  readonly announced: readonly string[]
  readonly followed: readonly string[]
}

interface Told {
  readonly held: HeldFact
  /** The day its report was published. */
  readonly day: number
}

/**
 * What was announced — a meeting, a deadline, a measure promised — and whether it came about, as of a day
 * (YYYY-MM-DD; without one, that of the latest report).
 *
 * kept, late: a later passage says it was done, by or after the time named. missed: it says it was not, or the thing
 * was called off. overdue: the time has passed, reports since then know nothing of it or say it is still awaited.
 * unknown: the time has not come, none was named, or nobody has reported since.
 */
export function undertakings(record: Record, options: { readonly asOf?: string } = {}): readonly Undertaking[] {
  const told = new Map<string, Told>()
  let last = -Infinity
  for (const { published, withdrawn } of record.reports.values())
    if (!withdrawn) last = Math.max(last, days(published)?.from ?? -Infinity)
  for (const held of record.facts.values()) {
    const published = record.reports.get(held.report)?.published
    const day = days(published)?.from
    if (day === undefined || !stands(held)) continue
    told.set(held.id, { held, day })
  }
  const now = options.asOf === undefined ? last : dayNumber(options.asOf)
  const seen: Seen = {
    record,
    names: namesOf(record),
    told,
    now,
    last: Math.min(last, now),
    byActor: byActor(record, told),
    byReport: grouped([...told.values()].map(({ held }) => [held.report, held])),
    words: new Map(),
    contentOf: contents(),
    broken: grouped(
      [...told.values()]
        .sort((a, b) => a.day - b.day)
        .flatMap((one) =>
          cues.undone.get(one.held.fact.kind)?.has(one.held.fact.label ?? '') ? [[one.held.fact.kind, one]] : [],
        ),
    ),
  }
  return joined(
    seen.names,
    [...record.items.values()].flatMap((item) => undertaken(seen, item)),
  )
}

interface Seen {
  readonly record: Record
  readonly names: Names
  readonly told: ReadonlyMap<string, Told>
  readonly now: number
  /** The day of the latest report by then. */
  readonly last: number
  readonly byActor: ReadonlyMap<string, readonly Told[]>
  readonly byReport: ReadonlyMap<string, readonly HeldFact[]>
  /** Facts by word, for each actor and kind that was asked for. */
  readonly words: Map<string, ReadonlyMap<string, readonly Told[]>>
  /** The words of a fact that say something, found once. */
  readonly contentOf: (held: HeldFact) => ReadonlySet<string>
  /** Facts that say something was called off or broken, by kind. */
  readonly broken: ReadonlyMap<string, readonly Told[]>
}

/** The undertakings an item holds, one for each who is bound. */
function undertaken(seen: Seen, item: Item): readonly Undertaking[] {
  const facts = item.facts.flatMap((id) => seen.told.get(id) ?? []).filter(({ day }) => day <= seen.now)
  const first = facts.find(({ held }) => announces(held))
  if (!first) return []
  const announced = facts.filter(({ held, day }) => announces(held) && !tellsOutcome(held, day))
  const openers = announced.length > 0 ? announced : [first]
  const due = openers.map(({ held }) => held.fact.date).find((date) => date !== null) ?? null
  const bound = boundActors(seen, openers)
  return (bound.length > 0 ? bound : [null]).map((by) => {
    const found = outcomeOf(seen, { item, facts, openers, by, due, alone: bound.length < 2 })
    return {
      item: item.id,
      by,
      what: openers[0]?.held.fact.about ?? openers[0]?.held.fact.evidence.exact ?? '',
      due,
      announced: openers.map(({ held }) => held.id),
      ...found,
    }
  })
}

/** A fact that announces: planned, or a time limit on somebody. */
function announces({ fact }: HeldFact): boolean {
  const { modality, negated, denied } = fact.factuality
  if (negated || denied || cues.undone.get(fact.kind)?.has(fact.label ?? '')) return false
  if (fact.kind === boundedKind) return fact.actors.length > 0
  if (fact.kind === pledgedKind) return modality === 'asserted' && pledge.test(fact.evidence.exact)
  return plannable.has(fact.kind) && (modality === 'planned' || fact.label === 'planned')
}

const boundedKind = 'deadline'
const pledgedKind = 'agreement'
const pledge = /\b(pledg\w+|promis\w+|vow\w+|undertook|committed)\b/i
const plannable: ReadonlySet<string> = new Set(['meeting', 'measure', 'proposal', 'agreement'])

/** Whether a passage about something due is told after the time and says what became of it. */
function tellsOutcome({ fact }: HeldFact, day: number): boolean {
  const due = days(fact.date)
  return (
    due !== null &&
    day > due.to &&
    (cues.doneWords.test(fact.evidence.exact) || cues.undoneWords.test(fact.evidence.exact))
  )
}

function boundActors({ names }: Seen, openers: readonly Told[]): readonly ActorRef[] {
  const found = new Map<string, ActorRef>()
  for (const { held } of openers)
    for (const ref of held.fact.actors) found.set(who(ref, names).key, found.get(who(ref, names).key) ?? ref)
  const all = [...found.values()]
  const kind = openers[0]?.held.fact.kind
  return kind !== undefined && cues.joint.has(kind) ? all.slice(0, 1) : all
}

interface Question {
  readonly item: Item
  readonly facts: readonly Told[]
  readonly openers: readonly Told[]
  readonly by: ActorRef | null
  readonly due: string | null
  readonly alone: boolean
}

type Answer = Pick<Undertaking, 'outcome' | 'done' | 'because' | 'followed'>

function outcomeOf(seen: Seen, question: Question): Answer {
  const { openers, due } = question
  const range = days(due)
  const since = openers[0]?.day ?? -Infinity
  const answers = [
    ...ownLabels(question),
    ...ownWords(seen, question),
    ...kindred(seen, question, since),
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
  return (seen.byReport.get(report) ?? []).filter(
    (other) => other.id !== id && other.fact.evidence.start <= start && other.fact.evidence.end >= end,
  )
}

/** Facts of another item that say the same thing was broken off: a pledge, and its breach. */
function broken(seen: Seen, { item, openers }: Question, since: number): readonly Says[] {
  const words = content(openers[0]?.held.fact.about ?? '')
  if (words.size === 0) return []
  return from(seen.broken.get(item.kind) ?? [], since).flatMap(({ held, day }): Says[] => {
    if (day > seen.now || item.facts.includes(held.id)) return []
    const theirs = content(held.fact.about ?? '')
    const common = [...theirs].filter((word) => words.has(word)).length
    return common > 0 && 2 * common >= Math.max(words.size, theirs.size)
      ? [{ says: 'undone', on: null, fact: held.id }]
      : []
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
  return following(seen, openers, `${who(by, seen.names).key}|${wanted}`, words, since).flatMap(
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

function contents(): Seen['contentOf'] {
  const known = new Map<string, ReadonlySet<string>>()
  return ({ id, fact }) => {
    const words = known.get(id) ?? content(`${fact.about ?? ''} ${fact.evidence.exact}`)
    known.set(id, words)
    return words
  }
}

function content(text: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length > 2 && !stops.has(word))
      .map(stem),
  )
}

/** Facts by actor and kind, in the order they were told. */
function byActor(record: Record, told: ReadonlyMap<string, Told>): ReadonlyMap<string, readonly Told[]> {
  const names = namesOf(record)
  return grouped(
    [...told.values()]
      .sort((a, b) => a.day - b.day)
      .flatMap((one) =>
        one.held.fact.actors.flatMap((ref) => {
          const { key, of } = who(ref, names)
          return [...new Set([key, of ?? key])].map((name): [string, Told] => [`${name}|${one.held.fact.kind}`, one])
        }),
      ),
  )
}

/** Facts of one actor and kind with a word beyond which it tells nothing apart. */
const everywhere = 100

/** Facts of an actor and kind told since that share a word with the announcement, or stand beside it; in order. */
function following(
  { byActor: all, byReport, told, names, contentOf, words: index }: Seen,
  openers: readonly Told[],
  key: string,
  words: ReadonlySet<string>,
  since: number,
): readonly Told[] {
  const own = all.get(key) ?? []
  const posted =
    index.get(key) ?? grouped(own.flatMap((one) => [...contentOf(one.held)].map((word) => [word, one] as const)))
  index.set(key, posted)
  const found = new Set<Told>()
  for (const word of words) {
    const list = posted.get(word) ?? []
    if (list.length <= everywhere) for (const one of from(list, since)) found.add(one)
  }
  const beside = new Set(openers.flatMap(({ held }) => byReport.get(held.report) ?? []).map(({ id }) => id))
  const [actor] = key.split('|')
  for (const id of beside) {
    const one = told.get(id)
    const bound = one?.held.fact.actors.some((ref) => [who(ref, names).key, who(ref, names).of].includes(actor ?? ''))
    if (one && bound && key === `${actor}|${one.held.fact.kind}`) found.add(one)
  }
  return [...found].sort((a, b) => a.day - b.day || (a.held.id < b.held.id ? -1 : 1))
}

/** Days after an announcement in which a later fact is taken to follow it. */
const horizon = 120

/** Of facts in the order they were told, those from a day on, as far as anything still follows. */
function from(all: readonly Told[], since: number): readonly Told[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Told).day < since) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && (all[end] as Told).day <= since + horizon) end++
  return all.slice(low, end)
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

function grouped<T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}

/** The order in which one outcome outranks another where one undertaking was coded as two items. */
const strength: { readonly [O in Outcome]: number } = { late: 4, kept: 4, missed: 3, overdue: 2, unknown: 1 }

/** One promise is often coded twice, as a time limit and as the thing promised: same actor, same day, common words. */
function joined(names: Names, all: readonly Undertaking[]): readonly Undertaking[] {
  const kept: Undertaking[] = []
  const places = new Map<string, number[]>()
  for (const one of all) {
    if (one.due === null || one.by === null) {
      kept.push(one)
      continue
    }
    const key = `${who(one.by, names).key}|${one.due}`
    const known = places.get(key) ?? []
    places.set(key, known)
    const words = content(one.what)
    const at = known.find((place) => overlap(words, content((kept[place] as Undertaking).what)) > 0)
    const twin = at === undefined ? undefined : kept[at]
    if (at === undefined || !twin) {
      known.push(kept.length)
      kept.push(one)
      continue
    }
    const [main, rest] = strength[one.outcome] > strength[twin.outcome] ? [one, twin] : [twin, one]
    const followed = [...new Set([...main.followed, ...rest.followed])]
    kept[at] = { ...main, announced: [...main.announced, ...rest.announced], followed }
  }
  return kept
}
