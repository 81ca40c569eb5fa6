import { days, isoDay } from '../../0-model/edtf.ts'
import { sideId } from '../identity/names.ts'
import { stem, stops } from '../identity/words.ts'
import { plainWords } from '../independence/sketch.ts'
import { type HeldFact, type Record, standing } from '../record.ts'

/** What an actor held on an issue at one time. */
export interface Stance {
  readonly item: string
  readonly facts: readonly string[]
  readonly label: string
  readonly basis: 'stated' | 'inferred'
  /** When it was said, else when its first report was published: YYYY-MM-DD. */
  readonly on: string
  /** shift: another label than before. repeat: the same again. contradiction: the opposite within days. */
  readonly turn: 'first' | 'repeat' | 'shift' | 'contradiction'
}

/** How the position of one actor on one issue went over time. */
export interface PositionHistory {
  readonly actor: string
  /** The agenda item; null where the position belongs to none yet. */
  readonly issue: string | null
  readonly about: string
  readonly stances: readonly Stance[]
  /** Days from its latest stance to the latest report of the record. */
  readonly silentFor: number
}

/** Days within which two opposite stances are a contradiction, not a change of mind. */
const soon = 7

const opposites: readonly (readonly [string, string])[] = [
  ['demands', 'opposes'],
  ['demands', 'rejects'],
  ['supports', 'opposes'],
  ['supports', 'rejects'],
  ['accepts', 'rejects'],
  ['accepts', 'opposes'],
]

/** Words that two positions off the agenda share at least, by share of the shorter, to be on one matter. */
const oneMatter = 0.5

/** The positions of every actor per issue, oldest stance first; off the agenda, per matter by common words. */
export function positionHistories(record: Record): readonly PositionHistory[] {
  const last = latest(record)
  const byActor = new Map<string, HeldFact[]>()
  for (const held of standing(record, { kind: 'position' }))
    for (const ref of held.fact.actors) {
      const key = sideId(record, ref)
      const list = byActor.get(key)
      if (list) list.push(held)
      else byActor.set(key, [held])
    }
  return [...byActor].flatMap(([actor, facts]) =>
    matters(facts).map(({ issue, members }) => history(record, { actor, issue, members, last })),
  )
}

interface Matter {
  readonly issue: string | null
  readonly words: ReadonlySet<string>
  readonly members: HeldFact[]
}

function matters(facts: readonly HeldFact[]): readonly Matter[] {
  const found: Matter[] = []
  const byIssue = new Map<string, Matter>()
  const byWord = new Map<string, Matter[]>()
  for (const held of facts) {
    const words = held.issue === null ? content(held) : none
    const home = held.issue === null ? nearest(byWord, words) : byIssue.get(held.issue)
    if (home) {
      home.members.push(held)
      continue
    }
    const matter = { issue: held.issue, words, members: [held] }
    found.push(matter)
    if (held.issue !== null) byIssue.set(held.issue, matter)
    for (const word of words) {
      const list = byWord.get(word)
      if (list) list.push(matter)
      else byWord.set(word, [matter])
    }
  }
  return found
}

/** Matters with a word beyond which it tells nothing apart. */
const everywhere = 100

/** The first matter, in order of appearance, that is about the same. */
function nearest(byWord: ReadonlyMap<string, readonly Matter[]>, words: ReadonlySet<string>): Matter | undefined {
  const seen = new Set<Matter>()
  for (const word of words) {
    const list = byWord.get(word) ?? []
    if (list.length > everywhere) continue
    for (const matter of list) {
      if (seen.has(matter)) continue
      seen.add(matter)
      if (alike(matter.words, words)) return matter
    }
  }
  return undefined
}

const none: ReadonlySet<string> = new Set()

function history(
  record: Record,
  { actor, issue, members, last }: { actor: string; issue: string | null; members: readonly HeldFact[]; last: number },
): PositionHistory {
  const byItem = new Map<string, HeldFact[]>()
  for (const held of members) byItem.set(held.item, [...(byItem.get(held.item) ?? []), held])
  const stances: Stance[] = []
  const told = [...byItem].map(([item, facts]) => ({
    item,
    facts,
    day: Math.min(...facts.map((held) => dayOf(record, held))),
  }))
  for (const { item, facts, day } of told.sort((a, b) => a.day - b.day || (a.item < b.item ? -1 : 1))) {
    const first = facts[0] as HeldFact
    const label = first.fact.label ?? ''
    const before = stances.at(-1)
    stances.push({
      item,
      facts: facts.map(({ id }) => id),
      label,
      basis: facts.some(({ fact }) => fact.basis === 'stated') ? 'stated' : 'inferred',
      on: Number.isFinite(day) ? isoDay(day) : '',
      turn: before ? turn(before, label, day) : 'first',
    })
  }
  const latestDay = Math.max(...told.map(({ day }) => day))
  return {
    actor,
    issue,
    about: members[0]?.fact.about ?? members[0]?.fact.evidence.exact ?? '',
    stances,
    silentFor: Number.isFinite(latestDay) ? Math.max(0, last - latestDay) : 0,
  }
}

function turn(before: Stance, label: string, day: number): Stance['turn'] {
  if (before.label === label) return 'repeat'
  const opposite = opposites.some(
    ([a, b]) => (a === label && b === before.label) || (b === label && a === before.label),
  )
  const then = days(before.on)?.from ?? -Infinity
  return opposite && day - then <= soon ? 'contradiction' : 'shift'
}

function dayOf(record: Record, { fact, report }: HeldFact): number {
  return days(fact.date)?.from ?? days(record.reports.get(report)?.published)?.from ?? Infinity
}

function latest(record: Record): number {
  let last = -Infinity
  for (const { published } of record.reports.values()) last = Math.max(last, days(published)?.from ?? -Infinity)
  return last
}

function content({ fact }: HeldFact): ReadonlySet<string> {
  return new Set(
    plainWords(fact.about ?? fact.evidence.exact)
      .filter((word) => !stops.has(word))
      .map(stem),
  )
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common > 0 && common >= oneMatter * Math.min(a.size, b.size)
}
