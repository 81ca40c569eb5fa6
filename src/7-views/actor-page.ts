import { z } from 'zod'
import { actorId, affiliationId, meant, namesIn } from '../5-record/identity/names.ts'
import { type HeldFact, type Record, stands } from '../5-record/record.ts'
import { type Undertaking, undertakings } from '../5-record/undertakings/undertakings.ts'
import { ActorRow, actors, refsOf } from './actors.ts'
import { Told, told } from './item.ts'
import { concern, outcomes } from './outcomes.ts'
import { Cell, positions } from './positions.ts'
import { Quote, quoteOf } from './quote.ts'
import { Who, whoOf } from './who.ts'

/** All there is on one actor. */
export const ActorPage = z
  .object({
    actor: ActorRow,
    aliases: z.array(z.string()),
    posts: z.array(z.object({ post: z.string(), from: z.string().optional(), until: z.string().optional() })),
    ids: z.record(z.string(), z.string()),
    members: z.array(Who).describe('Actors that belong to it or speak for it.'),
    names: z
      .array(
        z.object({
          name: z.string(),
          facts: z.int(),
          because: z
            .enum(['decided', 'set-apart', 'register', 'coder', 'written'])
            .describe(
              'Why it is taken for this actor: a person said so, the register, the coder’s reading, the name itself.',
            ),
        }),
      )
      .describe('What the reports call it, most often first.'),
    positions: z.array(Cell),
    quotes: z.array(Quote).describe('Its own words, latest first.'),
    undertakings: z.array(
      z.object({
        item: z.string(),
        what: z.string(),
        due: z.string().nullable(),
        outcome: z.enum(outcomes),
        done: z.string().nullable(),
        because: z.string(),
        quotes: z.array(Quote),
      }),
    ),
    undertakingsTotal: z.int().describe('How many there are; the list may hold only those of most concern.'),
    tracks: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
    items: z.array(Told).describe('What it did, said and proposed, latest first.'),
    total: z.int(),
  })
  .meta({ id: 'ActorPage' })
export type ActorPage = z.infer<typeof ActorPage>

/** How many of an actor’s items, of its own words, of its undertakings and of the turns on one issue are shown. */
const shown = { items: 200, quotes: 30, undertakings: 200, shifts: 5 } as const

/** One actor’s page; undefined where the record does not know it. */
export function actorPage(
  record: Record,
  id: string,
  options: { readonly limit?: number } = {},
): ActorPage | undefined {
  const row = actors(record).actors.find((one) => one.id === id)
  if (!row) return undefined
  const known = record.actors.get(id)
  const { items, members, said, names } = traces(record, id)
  const undertaken = undertakenBy(record, id)
  const latest = [...items].sort((a, b) => (b[1] < a[1] ? -1 : b[1] > a[1] ? 1 : 0))
  return {
    actor: row,
    aliases: known?.aliases ?? [],
    posts: (known?.posts ?? []).map(({ post, from, until }) => ({
      post,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    })),
    ids: known?.ids ?? {},
    members: [...members.values()],
    names: [...names.values()].sort((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : 1)),
    positions: positions(record, { actor: id, limit: { shifts: shown.shifts, unmatched: 0 } }).cells,
    quotes: said
      .map((held) => ({ held, day: record.reports.get(held.report)?.published ?? '' }))
      .sort((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, shown.quotes)
      .map(({ held }) => quoteOf(record, held)),
    undertakings: undertakingLines(record, undertaken.slice(0, shown.undertakings)),
    undertakingsTotal: undertaken.length,
    tracks: [...record.tracks.values()].flatMap((track) =>
      track.seats
        .filter((seat) => seat.actor === id)
        .map((seat) => ({ id: track.id, name: track.name, role: seat.role })),
    ),
    items: latest.slice(0, options.limit ?? shown.items).flatMap(([item]) => {
      const held = record.items.get(item)
      return held ? (told(record, held) ?? []) : []
    }),
    total: items.size,
  }
}

type Named = ActorPage['names'][number]

/** Where an actor comes up: its items with their day, who belongs to it, its own words, and what it is called. */
function traces(record: Record, id: string) {
  const items = new Map<string, string>()
  const members = new Map<string, Who>()
  const names = new Map<string, Named>()
  const said: HeldFact[] = []
  for (const held of record.facts.values()) {
    if (!stands(held)) continue
    for (const ref of refsOf(held)) {
      const means = actorId(record, ref)
      if (means !== id) {
        if (affiliationId(record, ref) === id) members.set(means, whoOf(record, ref))
        continue
      }
      items.set(held.item, record.reports.get(held.report)?.published ?? '')
      const { because } = meant(ref, namesIn(record))
      const before = names.get(ref.name)
      names.set(ref.name, { name: ref.name, facts: (before?.facts ?? 0) + 1, because: before?.because ?? because })
    }
    const { speaker, channel } = held.fact.attribution
    if (speaker && channel === 'direct' && actorId(record, speaker) === id) said.push(held)
  }
  return { items, members, names, said }
}

/** What it announced, and what became of it: the most worrying first. */
function undertakenBy(record: Record, id: string): readonly Undertaking[] {
  return undertakings(record)
    .filter(({ by }) => by !== null && actorId(record, by) === id)
    .sort((a, b) => concern.indexOf(a.outcome) - concern.indexOf(b.outcome))
}

function undertakingLines(record: Record, all: readonly Undertaking[]): ActorPage['undertakings'] {
  return all.map(({ item, what, due, outcome, done, because, announced: facts, followed }) => ({
    item,
    what,
    due,
    outcome,
    done,
    because,
    quotes: [...facts, ...followed].flatMap((fact) => {
      const held = record.facts.get(fact)
      return held ? [quoteOf(record, held)] : []
    }),
  }))
}
