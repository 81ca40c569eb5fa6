import { z } from 'zod'
import { reviewStates } from '../0-model/entry.ts'
import { kinds, modalities } from '../0-model/fact.ts'
import type { Item, Record } from '../5-record/record.ts'
import { factsOf, firstDay, leadOf, stateOf } from './item.ts'
import { outcomeOf, outcomes } from './outcomes.ts'
import { paged } from './page.ts'
import { supportOf } from './quote.ts'
import { lineOf } from './says/says.ts'
import { placed, type TimelineOptions } from './timeline.ts'
import { whoAll } from './who.ts'

/** A thing on a chart of many: what `TimelineEntry` has of it without its passages, and the one that opens it. */
export const TimelineMark = z
  .object({
    item: z.string(),
    kind: z.enum(kinds as [string, ...string[]]),
    label: z.string().nullable(),
    says: z.string(),
    date: z.string().nullable(),
    reported: z.string().nullable(),
    actors: z.array(z.string()).describe('Ids: see names.'),
    track: z.string().nullable(),
    modality: z.enum(modalities),
    negated: z.boolean(),
    state: z.enum(reviewStates),
    outcome: z.enum(outcomes).nullable(),
    reports: z.int(),
    independent: z.int(),
    report: z.string().describe('Where its first passage stands, and the fact it supports.'),
    fact: z.string(),
  })
  .meta({ id: 'TimelineMark' })
export type TimelineMark = z.infer<typeof TimelineMark>

export const TimelineMarks = z
  .object({
    total: z.int(),
    names: z.record(z.string(), z.string()).describe('How the actors are called, by id.'),
    marks: z.array(TimelineMark),
  })
  .meta({ id: 'TimelineMarks' })
export type TimelineMarks = z.infer<typeof TimelineMarks>

/** The timeline for a chart: ten thousand things take a third of what their full lines would. */
export function timelineMarks(record: Record, options: TimelineOptions = {}): TimelineMarks {
  const { total, list } = paged(placed(record, options), options)
  const names: { [id: string]: string } = {}
  const marks = list.flatMap(({ item }) => markOf(record, item, names) ?? [])
  return { total, names, marks }
}

function markOf(record: Record, item: Item, names: { [id: string]: string }): TimelineMark | undefined {
  const facts = factsOf(record, item)
  const lead = leadOf(record, facts)
  const [first] = facts
  if (!lead || !first) return undefined
  const { fact } = lead
  const actors = whoAll(
    record,
    facts.flatMap((held) => held.fact.actors),
  )
  for (const { id, name } of actors) names[id] ??= name
  const { reports, independent } = supportOf(record, facts)
  return {
    item: item.id,
    kind: item.kind,
    label: fact.label ?? null,
    says: lineOf(record, fact),
    date: fact.date ?? facts.find((held) => held.fact.date !== null)?.fact.date ?? null,
    reported: firstDay(record, facts),
    actors: actors.map(({ id }) => id),
    track: lead.track,
    modality: fact.factuality.modality,
    negated: fact.factuality.negated,
    state: stateOf(facts),
    outcome: outcomeOf(record, item.id),
    reports,
    independent,
    report: first.report,
    fact: first.id,
  }
}
