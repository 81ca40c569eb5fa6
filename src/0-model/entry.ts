import { z } from 'zod'
import { Actor } from './actor.ts'
import { Dossier } from './dossier.ts'
import { Fact } from './fact.ts'
import { Issue } from './issue.ts'
import { Outlet } from './outlet.ts'
import { Report } from './report.ts'
import { Track } from './track.ts'

/** The version of entries this program writes. One from a newer program is kept and told of, never guessed at. */
export const entryVersion = 1

export const reviewStates = ['proposed', 'accepted', 'rejected', 'unsure'] as const
export type ReviewState = (typeof reviewStates)[number]

export const verdicts = ['same', 'different', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]

/** What a person may set right about a report; its text never changes. `null` says: not known. */
export const ReportDetails = Report.pick({
  title: true,
  outlet: true,
  agency: true,
  published: true,
  publishedFrom: true,
  updated: true,
  authors: true,
  url: true,
}).partial()
export type ReportDetails = z.infer<typeof ReportDetails>

/** The fields of a fact that review may change: all but what ties it to its report. */
export const FactChanges = z
  .record(z.string(), z.unknown())
  .refine((changes) => !['id', 'kind', 'evidence', 'coder'].some((field) => field in changes), {
    error: 'id, kind, evidence and coder of a fact cannot be edited: reject the fact and add another',
  })

/** A brief that was made: what it rests on, so that a withdrawal can name it. */
export const MadeBrief = z.object({
  id: z.string(),
  title: z.string(),
  asOf: z.string().nullable(),
  sha256: z.string().describe('Of the text of the brief.'),
  facts: z.array(z.string()).describe('Ids of the facts it cites.'),
})
export type MadeBrief = z.infer<typeof MadeBrief>

/** What is to be erased: a whole report, a stretch of its text, or a person’s name wherever it stands. */
export const Erasure = z.discriminatedUnion('what', [
  z.object({ what: z.literal('report'), report: z.string() }),
  z.object({ what: z.literal('passage'), report: z.string(), start: z.int().min(0), end: z.int().min(0) }),
  z.object({
    what: z.literal('name'),
    entries: z
      .array(z.string())
      .describe('Where it stood. Neither the name nor a digest of it is kept: a digest can be guessed.'),
  }),
])
export type Erasure = z.infer<typeof Erasure>

/** What is taken back: a report, a fact, the rating of an outlet, or an outlet with all its reports. */
export type Withdrawn =
  | { readonly report: string }
  | { readonly fact: string }
  | { readonly outlet: string; readonly reports?: boolean }

/**
 * Something that rested on what was withdrawn, as it was found then: ids alone, so that words forgotten later stand
 * nowhere else. It stays marked until somebody has looked at it.
 */
export const Fell = z.object({
  kind: z.enum(['fact', 'item', 'undertaking', 'brief', 'scenario', 'finding', 'forecast', 'package']),
  id: z.string(),
  effect: z.enum(['lost', 'weakened', 'flagged']),
  path: z.array(z.string()).describe('Ids, each resting on the one before, from what was withdrawn.'),
})
export type Fell = z.infer<typeof Fell>

const fell = z.array(Fell).optional()
const id = z.string()
const ids = z.array(z.string()).min(1)

/** Everything that can happen to a dossier, one member each. Undoing is one of them: nothing is ever taken out. */
export const Action = z.discriminatedUnion('type', [
  z.object({ type: z.literal('dossier-created'), dossier: Dossier }),
  z.object({ type: z.literal('dossier-changed'), changes: Dossier.omit({ id: true }).partial() }),
  z.object({ type: z.literal('report-added'), report: Report }),
  z.object({ type: z.literal('report-described'), report: id, details: ReportDetails }),
  z.object({ type: z.literal('report-marked'), report: id, confidential: z.boolean() }),
  z.object({ type: z.literal('report-withdrawn'), report: id, fell }),
  z.object({ type: z.literal('facts-proposed'), report: id, facts: z.array(Fact) }),
  z.object({ type: z.literal('facts-reviewed'), facts: ids, state: z.enum(reviewStates) }),
  z.object({ type: z.literal('fact-edited'), fact: id, changes: FactChanges }),
  z.object({ type: z.literal('fact-withdrawn'), fact: id, fell }),
  z.object({
    type: z.literal('outlet-withdrawn'),
    outlet: id,
    reports: z.array(z.string()).describe('Its reports that go with it; none where only its rating is taken back.'),
    unrated: Outlet.optional().describe('The outlet of the register without its rating.'),
    fell,
  }),
  z.object({
    type: z.literal('fell-looked-at'),
    withdrawal: id.describe('The entry that withdrew.'),
    ids: ids.describe('What of that which fell with it somebody has looked at.'),
  }),
  z.object({
    type: z.literal('facts-judged'),
    verdict: z.enum(verdicts),
    facts: ids.describe(
      'same: all of these tell of one thing. different, unsure: each of these against each of `from`.',
    ),
    from: z.array(z.string()).default([]),
  }),
  z.object({ type: z.literal('actor-changed'), actor: Actor }),
  z.object({ type: z.literal('actor-removed'), actor: id }),
  z.object({ type: z.literal('actors-judged'), verdict: z.enum(verdicts), name: z.string(), actor: id }),
  z.object({ type: z.literal('issue-changed'), issue: Issue }),
  z.object({ type: z.literal('issue-removed'), issue: id }),
  z.object({ type: z.literal('outlet-changed'), outlet: Outlet }),
  z.object({ type: z.literal('outlet-removed'), outlet: id }),
  z.object({ type: z.literal('track-changed'), track: Track }),
  z.object({ type: z.literal('track-removed'), track: id }),
  z.object({ type: z.literal('feed-followed'), feed: z.string() }),
  z.object({ type: z.literal('feed-dropped'), feed: z.string() }),
  z.object({ type: z.literal('scenario-saved'), name: z.string(), scenario: z.json() }),
  z.object({ type: z.literal('scenario-removed'), name: z.string() }),
  z.object({ type: z.literal('brief-made'), brief: MadeBrief }),
  z.object({ type: z.literal('forgotten'), erasure: Erasure }),
  z.object({ type: z.literal('undone'), entry: id }),
])
export type Action = z.infer<typeof Action>
export type ActionType = Action['type']

/**
 * Mixed into the digest of every word an entry holds, so that an erased name cannot be found again by trying names.
 * One for all words, or, once words were erased, one for each word left and null for those erased.
 */
export const Salt = z.union([z.string(), z.array(z.string().nullable())])
export type Salt = z.infer<typeof Salt>

/**
 * One line of a dossier’s history. `id` is derived from digests of all the rest (src/5-record/entry-id.ts);
 * `parents` are the entries it was written after: none for the first, one as a rule, two or more after a merge.
 */
export const Entry = z.object({
  v: z.int().min(1),
  id: z.string(),
  dossier: z.string(),
  parents: z.array(z.string()),
  at: z.iso.datetime().describe('UTC, by the clock of the machine that wrote it.'),
  by: z.string(),
  why: z.string().optional(),
  action: Action,
  salt: Salt,
})
export type Entry = z.infer<typeof Entry>
