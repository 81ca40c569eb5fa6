import { z } from 'zod'
import { Actor } from '../../0-model/actor.ts'
import { reviewStates } from '../../0-model/entry.ts'
import { Common, type Fact, type Kind, kinds, own } from '../../0-model/fact.ts'
import { Issue } from '../../0-model/issue.ts'
import { Outlet } from '../../0-model/outlet.ts'
import { Report } from '../../0-model/report.ts'
import { Track } from '../../0-model/track.ts'
import { Disagreement } from '../../7-views/accounts.ts'
import { FellMark } from '../../7-views/fell-mark.ts'
import { Told } from '../../7-views/item.ts'
import { Support } from '../../7-views/quote.ts'
import { ReportLine } from '../../7-views/sources.ts'

/** What goes wrong is told as RFC 9457 problem+json, with the code that the command line prints in brackets. */
export const Problem = z
  .object({
    type: z.string().describe('about:blank, or the address of the code’s page.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('Place, what was found, what would do.'),
    code: z.string(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** `Fact` as OpenAPI can say it: each kind named, and a field that a kind never has (label of a deadline) left out. */
export const AnyFact = z
  .discriminatedUnion('kind', kinds.map(named) as [ReturnType<typeof named>])
  .meta({ id: 'Fact' }) as unknown as typeof Fact

function named(kind: Kind) {
  const { label, ...rest } = own[kind].shape as z.ZodRawShape & { kind: z.ZodLiteral<Kind> }
  const never = label instanceof z.ZodOptional && label.unwrap() instanceof z.ZodUndefined
  const shape = never || label === undefined ? rest : { ...rest, label }
  return Common.extend(shape as typeof rest).meta({ id: `${kind[0]?.toUpperCase()}${kind.slice(1)}Fact` })
}
export const AnyKind = z.enum(kinds as [string, ...string[]])

export const Counts = z
  .object({
    reports: z.int(),
    independent: z.int(),
    facts: z.int(),
    proposed: z.int(),
    accepted: z.int(),
    rejected: z.int(),
    unsure: z.int(),
  })
  .meta({ id: 'Counts' })

export const DossierLine = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.int(),
    facts: z.int(),
    entries: z.int(),
    changed: z.string(),
  })
  .meta({ id: 'DossierLine' })

export const DossierPage = z
  .object({
    id: z.string(),
    title: z.string(),
    head: z.array(z.string()).describe('The entries this is read from: what `seen` in writes refers to.'),
    agenda: z.array(Issue.meta({ id: 'Issue' })),
    actors: z.array(Actor.meta({ id: 'Actor' })),
    outlets: z.array(Outlet.meta({ id: 'Outlet' })),
    tracks: z.array(Track.meta({ id: 'Track' })),
    counts: Counts,
    troubles: z.int(),
  })
  .meta({ id: 'DossierPage' })

export const ReportRef = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
  })
  .meta({ id: 'ReportRef' })

/** A fact with all the record knows of it. */
export const FactRow = z
  .object({
    fact: AnyFact,
    says: z.string().describe('One line for a reader.'),
    names: z
      .record(z.string(), z.string())
      .describe('How those are called whom the fact knows by an id: a reader is shown no code of a state.'),
    state: z.enum(reviewStates),
    by: z.string().optional(),
    at: z.string().optional(),
    why: z.string().optional(),
    edited: z.boolean(),
    withdrawn: z.boolean(),
    item: z.string(),
    issue: z.string().nullable(),
    track: z.string().nullable(),
    disputed: z.boolean().describe('Reports tell it differently: it stands in conflicting accounts.'),
    report: ReportRef,
    support: Support,
    fell: FellMark.nullable().describe('A withdrawal that touched its item and at which nobody has looked yet.'),
  })
  .meta({ id: 'FactRow' })
export type FactRow = z.infer<typeof FactRow>

const Batch = z.object({ name: z.string(), facts: z.int() }).meta({ id: 'Batch' })

export const FactRows = z
  .object({
    total: z.int(),
    facts: z.array(FactRow),
    batches: z
      .object({ rules: z.array(Batch), outlets: z.array(Batch) })
      .optional()
      .describe('How many of all facts found each rule read and each outlet carries.'),
  })
  .meta({ id: 'FactRows' })

export const HistoryLine = z
  .object({
    entry: z.string(),
    at: z.string(),
    by: z.string(),
    why: z.string().optional(),
    type: z.string(),
    undone: z.boolean(),
    says: z.string(),
  })
  .meta({ id: 'HistoryLine' })

export const FactPage = FactRow.extend({
  history: z.array(HistoryLine),
  told: Told.optional().describe('The item it tells of, with every report’s passage; absent where it does not stand.'),
  accounts: z.array(Disagreement).describe('Where reports differ on the item: each account with its sources.'),
}).meta({ id: 'FactPage' })

export const ReportPage = z
  .object({
    report: Report.meta({ id: 'Report' }),
    line: ReportLine,
    facts: z.array(FactRow),
    copies: z.array(ReportLine),
    read: z
      .array(z.object({ url: z.string(), report: z.string() }))
      .describe('Cited links whose own report is in the dossier.'),
  })
  .meta({ id: 'ReportPage' })

export const Written = z
  .object({ entry: z.string().nullable(), head: z.array(z.string()), rows: z.array(FactRow) })
  .meta({ id: 'Written' })

export const Clash = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.literal(409),
    detail: z.string(),
    code: z.string(),
    rows: z.array(FactRow),
  })
  .meta({ id: 'Clash' })

export const Job = z
  .object({
    id: z.string(),
    dossier: z.string(),
    what: z.string(),
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
    done: z.int(),
    total: z.int(),
    doing: z.string(),
    added: z.array(z.string()),
    known: z.array(z.string()),
    troubles: z.array(z.object({ source: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'Job' })
export type Job = z.infer<typeof Job>
