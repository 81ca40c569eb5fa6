import { z } from 'zod'
import { days } from '../0-model/edtf.ts'
import { firmnesses, labels } from '../0-model/kinds/position.ts'
import { perRecord } from '../5-record/matter.ts'
import { type HeldFact, type Record, standing } from '../5-record/record.ts'
import { Quote, quoteOf, Support, supportOf } from './quote.ts'
import { lineOf } from './says/says.ts'
import { Who, whoOf } from './who.ts'

/** One word of a party on an issue, at one time. */
export const Stance = z
  .object({
    label: z.enum(labels),
    firmness: z.enum(firmnesses).nullable(),
    negated: z.boolean(),
    about: z.string().nullable(),
    says: z.string(),
    condition: z.string().nullable(),
    on: z.string().nullable().describe('When it was held: the fact’s date, else the day of the report.'),
    inferred: z.boolean(),
    quote: Quote,
  })
  .meta({ id: 'Stance' })
export type Stance = z.infer<typeof Stance>

/** How a party’s word changed from one stance to the next. */
export const Shift = z
  .object({ from: z.enum(labels), to: z.enum(labels), on: z.string().nullable(), quote: Quote })
  .meta({ id: 'Shift' })
export type Shift = z.infer<typeof Shift>

export const Cell = z
  .object({
    actor: z.string(),
    issue: z.string().nullable().describe('null: on no item of the agenda.'),
    latest: Stance,
    stances: z.int().describe('How many are in the cell’s history.'),
    shifts: z.array(Shift).describe('The turns, oldest first; the list may hold only the last ones.'),
    turns: z.int().describe('How many times the party changed sides.'),
    contradicts: z.boolean().describe('The party says yes and no on one day: both stand, none is chosen.'),
    support: Support,
  })
  .meta({ id: 'Cell' })
export type Cell = z.infer<typeof Cell>

/** Who wants what: the latest stance of each actor on each item of the agenda. */
export const Positions = z
  .object({
    issues: z.array(z.object({ id: z.string(), name: z.string() })),
    actors: z.array(Who),
    cells: z.array(Cell),
    unmatched: z
      .array(z.object({ actor: Who, stance: Stance }))
      .describe('Positions that touch no item of the agenda yet, latest first.'),
    unmatchedTotal: z.int().describe('How many there are; the list may hold only the latest.'),
  })
  .meta({ id: 'Positions' })
export type Positions = z.infer<typeof Positions>

/** One cell with all that was said, oldest first. */
export const PositionHistory = z
  .object({ actor: Who, issue: z.string().nullable(), stances: z.array(Stance), shifts: z.array(Shift) })
  .meta({ id: 'PositionHistory' })
export type PositionHistory = z.infer<typeof PositionHistory>

type Held = HeldFact & { readonly fact: Extract<HeldFact['fact'], { kind: 'position' }> }

export interface PositionOptions {
  readonly actor?: string
  readonly issue?: string
  /** How many turns of a cell are shown, the last ones, and how many unmatched positions, the latest; all without it. */
  readonly limit?: { readonly shifts: number; readonly unmatched: number }
}

/** The positions matrix. Actors with the most to say come first. */
export function positions(record: Record, options: PositionOptions = {}): Positions {
  const { limit } = options
  const cells: Cell[] = []
  const unmatched: { readonly who: Who; readonly held: Held; readonly on: string }[] = []
  const actors = new Map<string, { who: Who; weight: number }>()
  for (const { who, issue, held } of grouped(record).values()) {
    if (options.actor !== undefined && who.id !== options.actor) continue
    if (options.issue !== undefined && issue !== options.issue) continue
    const known = actors.get(who.id)
    actors.set(who.id, { who: known?.who ?? who, weight: (known?.weight ?? 0) + held.length })
    if (issue === null) {
      for (const one of held) unmatched.push({ who, held: one, on: onOf(record, one) ?? '' })
      continue
    }
    const spoken = held.map((one) => spokenBy(record, one))
    const turns = turnsOf(spoken)
    cells.push({
      actor: who.id,
      issue,
      latest: stanceOf(record, held.at(-1) as Held),
      stances: held.length,
      shifts: turns.slice(limit ? -limit.shifts : 0).map((turn) => shiftOf(record, turn)),
      turns: turns.length,
      contradicts: contradicts(spoken),
      support: supportOf(record, held),
    })
  }
  const used = new Set(cells.map((cell) => cell.issue))
  const latest = unmatched.sort((a, b) => (b.on < a.on ? -1 : b.on > a.on ? 1 : 0))
  return {
    issues: [...record.issues.values()].filter((issue) => used.has(issue.id)).map(({ id, name }) => ({ id, name })),
    actors: [...actors.values()]
      .sort((a, b) => b.weight - a.weight || (a.who.name < b.who.name ? -1 : 1))
      .map(({ who }) => who),
    cells,
    unmatched: latest
      .slice(0, limit?.unmatched ?? latest.length)
      .map(({ who, held }) => ({ actor: who, stance: stanceOf(record, held) })),
    unmatchedTotal: unmatched.length,
  }
}

/** How parties changed sides on items of the agenda, where the report that tells of it is one of those chosen. */
export function shiftsIn(
  record: Record,
  chosen: (report: string) => boolean,
): { readonly actor: Who; readonly issue: string; readonly shift: Shift }[] {
  return [...grouped(record).values()].flatMap(({ who, issue, held }) => {
    if (issue === null || !held.some(({ report }) => chosen(report))) return []
    const spoken = held.map((one) => spokenBy(record, one))
    return turnsOf(spoken)
      .filter(({ now }) => chosen(now.held.report))
      .map((turn) => ({ actor: who, issue, shift: shiftOf(record, turn) }))
  })
}

/** The history of one cell of the matrix. */
export function positionHistory(record: Record, actor: string, issue: string | null): PositionHistory {
  const group = grouped(record).get(key(actor, issue))
  const held = group?.held ?? []
  return {
    actor: group?.who ?? whoOf(record, { name: actor, id: actor, mention: { start: 0, end: 0 } }),
    issue,
    stances: held.map((one) => stanceOf(record, one)),
    shifts: turnsOf(held.map((one) => spokenBy(record, one))).map((turn) => shiftOf(record, turn)),
  }
}

interface Group {
  readonly who: Who
  readonly issue: string | null
  /** In the order of time. */
  readonly held: readonly Held[]
}

/** What each actor said on each issue, by `key`: several views start from it. */
export const grouped: (record: Record) => ReadonlyMap<string, Group> = perRecord((record) => {
  const groups = new Map<string, { who: Who; issue: string | null; held: Held[] }>()
  for (const held of standing(record, { kind: 'position' }) as readonly Held[])
    for (const ref of held.fact.actors) {
      const who = whoOf(record, ref)
      const at = key(who.id, held.issue)
      const group = groups.get(at)
      if (!group) groups.set(at, { who, issue: held.issue, held: [held] })
      else if (group.held.at(-1) !== held) group.held.push(held)
    }
  return new Map([...groups].map(([at, group]) => [at, { ...group, held: inTime(record, group.held) }]))
})

/** Positions in the order of time. */
function inTime(record: Record, held: readonly Held[]): readonly Held[] {
  return held
    .map((one) => ({ one, day: when(record, one) }))
    .sort((a, b) => a.day - b.day || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)
}

function key(actor: string, issue: string | null): string {
  return `${actor}\n${issue ?? ''}`
}

/** The day a position counts from: a range counts from its last day, as long as that is not after the report. */
function when(record: Record, held: HeldFact): number {
  const published = days(record.reports.get(held.report)?.published)?.from ?? Infinity
  const range = days(held.fact.date)
  return range ? Math.min(Number.isFinite(range.to) ? range.to : range.from, published) : published
}

function stanceOf(record: Record, held: Held): Stance {
  const { fact } = held
  return {
    label: fact.label,
    firmness: fact.firmness ?? null,
    negated: fact.factuality.negated,
    about: fact.about ?? null,
    says: lineOf(record, fact),
    condition: fact.condition ?? null,
    on: onOf(record, held),
    inferred: fact.basis === 'inferred',
    quote: quoteOf(record, held),
  }
}

/** For or against: what makes two stances of one party disagree. Openness disagrees with neither. */
const side: { readonly [L in Stance['label']]: number } = {
  demands: 1,
  supports: 1,
  accepts: 1,
  opposes: -1,
  rejects: -1,
  open: 0,
}

function onOf(record: Record, held: Held): string | null {
  return held.fact.date ?? record.reports.get(held.report)?.published ?? null
}

/** What of a stance tells whether it is a turn: a cell may hold hundreds, and shows the last. */
interface Spoken {
  readonly held: Held
  readonly on: string | null
  /** For is 1, against −1, neither 0. */
  readonly leaning: number
}

function spokenBy(record: Record, held: Held): Spoken {
  const { label, factuality } = held.fact
  return { held, on: onOf(record, held), leaning: factuality.negated ? -side[label] : side[label] }
}

/** A stance of a party that is not the one before, told on another day. */
interface Turn {
  readonly before: Spoken
  readonly now: Spoken
}

function turnsOf(spoken: readonly Spoken[]): readonly Turn[] {
  return spoken.flatMap((now, at) => {
    const before = spoken[at - 1]
    return before && before.leaning !== now.leaning && before.on !== now.on ? [{ before, now }] : []
  })
}

function shiftOf(record: Record, { before, now }: Turn): Shift {
  return { from: before.held.fact.label, to: now.held.fact.label, on: now.on, quote: quoteOf(record, now.held) }
}

function contradicts(spoken: readonly Spoken[]): boolean {
  const days = new Map<string | null, number>()
  return spoken.some(({ on, leaning }) => {
    if (leaning === 0) return false
    const before = days.get(on)
    days.set(on, before ?? leaning)
    return before !== undefined && before !== leaning
  })
}
