import type { Actor } from '../0-model/actor.ts'
import type { Dossier } from '../0-model/dossier.ts'
import type { MadeBrief } from '../0-model/entry.ts'
import type { Fact } from '../0-model/fact.ts'
import type { Issue } from '../0-model/issue.ts'
import type { Outlet } from '../0-model/outlet.ts'
import type { Track } from '../0-model/track.ts'
import { issueOf } from './agenda/match.ts'
import { identify } from './identity/identify.ts'
import { sideId } from './identity/names.ts'
import { sourceGroups } from './independence/groups.ts'
import type { HeldFact, HeldReport, Judgement, NameJudgement, Record, Review, Withdrawal } from './record.ts'
import { partsOf, type Step, type Target } from './steps.ts'
import { trackOf } from './tracks/match.ts'
import { inForce } from './undo.ts'

/**
 * The record with the touched things derived anew from their steps, then what rests on them: groups, facts, items.
 * `before` is the record it was made of, whose items still hold where nothing was touched.
 */
export function settle(record: Record, touched: ReadonlySet<Target>, before: Record): Record {
  const ids = byKind(touched)
  const live = (target: Target) => (record.steps.get(target) ?? []).filter((step) => inForce(step.entry, record.undone))
  const of = (kind: string) => ids.get(kind) ?? none

  const settled: Record = {
    ...record,
    dossier: ids.has('dossier') ? dossierOf(record.dossier.id, live('dossier:')) : record.dossier,
    actors: values<Actor>(record.actors, 'actor', of('actor'), live),
    issues: values<Issue>(record.issues, 'issue', of('issue'), live),
    outlets: values<Outlet>(record.outlets, 'outlet', of('outlet'), live),
    tracks: values<Track>(record.tracks, 'track', of('track'), live),
    scenarios: values<unknown>(record.scenarios, 'scenario', of('scenario'), live),
    briefs: values<MadeBrief>(record.briefs, 'brief', of('brief'), live),
    feeds: [...values<string>(new Map(record.feeds.map((f) => [f, f])), 'feed', of('feed'), live).keys()],
    judgements: judgements(record, of('judgement'), live),
    nameJudgements: nameJudgements(record, of('name'), live),
    withdrawals: withdrawals(record.withdrawals, of('withdrawal'), live),
  }
  const reports = of('report').size > 0 ? reportsOf(settled, of('report'), live) : settled.reports
  const named = of('actor').size > 0 || of('name').size > 0
  const agenda = of('issue').size > 0 || of('track').size > 0 || (named && settled.tracks.size > 0)
  const factIds = agenda ? new Set(targetsOf(record, 'fact')) : withFactsOf(record, of('fact'), of('report'))
  const facts = factIds.size > 0 ? factsOf({ ...settled, reports }, factIds, live) : settled.facts
  const judged = new Set([...factIds, ...judgedFacts(record, of('judgement'))])
  const next = { ...settled, reports, facts: inOrder(facts, reports, of('report').size > 0) }
  return identify(next, judged, { before, everything: named })
}

/** The steps that count: those of entries that were not undone. */
export function inForceOf(steps: readonly Step[], undone: ReadonlyMap<string, string>): readonly Step[] {
  return undone.size === 0 ? steps : steps.filter((step) => inForce(step.entry, undone))
}

const none: ReadonlySet<string> = new Set()

type Live = (target: Target) => readonly Step[]

function byKind(touched: ReadonlySet<Target>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const target of touched) {
    const [kind, id] = partsOf(target)
    const set = found.get(kind)
    if (set) set.add(id)
    else found.set(kind, new Set([id]))
  }
  return found
}

function targetsOf(record: Record, kind: string): readonly string[] {
  const found: string[] = []
  for (const target of record.steps.keys()) {
    const [k, id] = partsOf(target)
    if (k === kind) found.push(id)
  }
  return found
}

function dossierOf(id: string, steps: readonly Step[]): Dossier {
  let dossier: Dossier = { id, title: id, glossary: [] }
  for (const step of steps) {
    if (step.type === 'value') dossier = { ...(step.value as Dossier), id }
    else if (step.type === 'edit') dossier = { ...dossier, ...step.changes, id }
  }
  return dossier
}

/** The latest value of each touched thing; a removed one leaves the map. */
function values<T>(
  before: ReadonlyMap<string, T>,
  kind: string,
  ids: ReadonlySet<string>,
  live: Live,
): ReadonlyMap<string, T> {
  if (ids.size === 0) return before
  const after = new Map(before)
  for (const id of ids) {
    const last = live(`${kind}:${id}`).at(-1)
    if (last?.type === 'value') after.set(id, last.value as T)
    else after.delete(id)
  }
  return after
}

function judgements(record: Record, ids: ReadonlySet<string>, live: Live): readonly Judgement[] {
  return asWritten(record, record.judgements, ids, (id) =>
    live(`judgement:${id}`).flatMap((step) =>
      step.type === 'facts-judged'
        ? [{ entry: step.entry, verdict: step.verdict, facts: step.facts, from: step.from }]
        : [],
    ),
  )
}

function nameJudgements(record: Record, ids: ReadonlySet<string>, live: Live): readonly NameJudgement[] {
  return asWritten(record, record.nameJudgements, ids, (id) =>
    live(`name:${id}`).flatMap((step) =>
      step.type === 'name-judged'
        ? [{ entry: step.entry, verdict: step.verdict, name: step.name, actor: step.actor }]
        : [],
    ),
  )
}

/**
 * Decisions with those touched made anew, in the order in which they were written: of two on one thing the later counts,
 * and one put back by undoing its undoing is no later for that.
 */
function asWritten<T extends { readonly entry: string }>(
  { entries }: Record,
  before: readonly T[],
  ids: ReadonlySet<string>,
  made: (id: string) => readonly T[],
): readonly T[] {
  if (ids.size === 0) return before
  const all = [...before.filter(({ entry }) => !ids.has(entry)), ...[...ids].flatMap(made)]
  if (all.length < 2) return all
  const wanted = new Set(all.map(({ entry }) => entry))
  const places = new Map([...entries.keys()].filter((id) => wanted.has(id)).map((id, at) => [id, at]))
  return all.sort((a, b) => (places.get(a.entry) ?? 0) - (places.get(b.entry) ?? 0))
}

/** Withdrawals with what fell; of one that was undone the rest of its steps says nothing. */
function withdrawals(
  before: ReadonlyMap<string, Withdrawal>,
  ids: ReadonlySet<string>,
  live: Live,
): ReadonlyMap<string, Withdrawal> {
  if (ids.size === 0) return before
  const after = new Map(before)
  for (const id of ids) {
    const steps = live(`withdrawal:${id}`)
    const first = steps.find((step) => step.type === 'fell')
    const looked = steps.flatMap((step) =>
      step.type === 'looked' ? step.ids.map((one) => [one, step.entry] as const) : [],
    )
    if (first?.type === 'fell') after.set(id, { entry: id, of: first.of, fell: first.fell, looked: new Map(looked) })
    else after.delete(id)
  }
  return after
}

function judgedFacts(record: Record, ids: ReadonlySet<string>): readonly string[] {
  return [...ids].flatMap((id) =>
    (record.steps.get(`judgement:${id}`) ?? []).flatMap((step) =>
      step.type === 'facts-judged' ? [...step.facts, ...step.from] : [],
    ),
  )
}

function reportsOf(record: Record, ids: ReadonlySet<string>, live: Live): ReadonlyMap<string, HeldReport> {
  const all = new Map(record.reports)
  const changed = new Set(ids)
  for (const id of ids) {
    const old = all.get(id)
    // What leaves or moves in order may split its group or give it another first report.
    if (old) for (const held of record.reports.values()) if (held.group === old.group) changed.add(held.id)
    const held = reportOf(record, live(`report:${id}`))
    if (held) all.set(id, held)
    else all.delete(id)
  }
  const sorted = [...all.values()].sort(byPublication)
  const groups = sourceGroups(sorted, changed)
  return new Map(
    sorted.map((held) => {
      const group = groups.get(held.id) ?? held.id
      return [held.id, held.group === group ? held : { ...held, group }]
    }),
  )
}

/** A report as its steps leave it, in a group of its own; null where none of them adds it. */
export function reportOf(record: Record, steps: readonly Step[]): HeldReport | null {
  let held: HeldReport | null = null
  for (const step of steps)
    if (step.type === 'report') {
      const { at = '', by = '' } = record.entries.get(step.entry) ?? {}
      held ??= {
        ...step.report,
        group: step.report.id,
        withdrawn: false,
        forgotten: step.report.length === 0,
        added: { at, by, entry: step.entry },
      }
    } else if (held) held = changed(held, step)
  return held
}

function changed(held: HeldReport, step: Step): HeldReport {
  if (step.type === 'details') return { ...held, ...step.details } as HeldReport
  if (step.type === 'confidential') return { ...held, confidential: step.confidential }
  if (step.type === 'withdrawn') return { ...held, withdrawn: true }
  if (step.type === 'forgotten' && step.erasure.what === 'report') return { ...held, forgotten: true }
  return held
}

/** Earliest first, undated ones last, ties by id: the same order in every copy. */
export function byPublication(a: HeldReport, b: HeldReport): number {
  const x = a.published ?? '9'
  const y = b.published ?? '9'
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The facts given and all that were ever proposed for the reports: one that comes back brings its facts with it. */
function withFactsOf(record: Record, facts: ReadonlySet<string>, reports: ReadonlySet<string>): ReadonlySet<string> {
  if (reports.size === 0) return facts
  const all = new Set(facts)
  for (const [target, steps] of record.steps)
    if (steps.some((step) => step.type === 'fact' && reports.has(step.report))) all.add(partsOf(target)[1])
  return all
}

function factsOf(record: Record, ids: ReadonlySet<string>, live: Live): ReadonlyMap<string, HeldFact> {
  const facts = new Map(record.facts)
  for (const id of ids) {
    const held = factOf(record, id, live(`fact:${id}`))
    if (held) facts.set(id, held)
    else facts.delete(id)
  }
  return facts
}

/** What is dear to derive for a fact and may be known already. */
export interface Derived {
  readonly item: string
  readonly issue: string | null
  readonly track: string | null
}

/** A fact as its steps leave it; null where none of them proposes it, or its report is not held. */
export function factOf(record: Record, id: string, steps: readonly Step[], known?: Derived): HeldFact | null {
  let fact: Fact | null = null
  let report = ''
  let review: Review = { state: 'proposed' }
  let edited = false
  let withdrawn = false
  for (const step of steps) {
    if (step.type === 'fact' && !fact) {
      fact = step.fact
      report = step.report
    } else if (step.type === 'review') {
      const { at, by } = record.entries.get(step.entry) ?? {}
      review = { state: step.state, ...(by !== undefined && { by }), ...(at !== undefined && { at }) }
    } else if (step.type === 'edit' && fact) {
      fact = { ...fact, ...step.changes } as Fact
      edited = true
    } else if (step.type === 'withdrawn') withdrawn = true
  }
  const source = record.reports.get(report)
  if (!fact || !source) return null
  return {
    id,
    report,
    fact,
    review,
    edited,
    withdrawn: withdrawn || source.withdrawn || source.forgotten,
    item: known ? known.item : (record.facts.get(id)?.item ?? id),
    issue: known ? known.issue : issueOf(fact, record.issues),
    track: known ? known.track : trackOf(fact, record.tracks, (ref) => sideId(record, ref)),
  }
}

/** Facts in the order of their reports, within one in that of their passages. */
export function inOrder(
  facts: ReadonlyMap<string, HeldFact>,
  reports: ReadonlyMap<string, HeldReport>,
  moved: boolean,
): ReadonlyMap<string, HeldFact> {
  if (!moved) return facts
  const lists = new Map<string, HeldFact[]>()
  for (const held of facts.values()) {
    const list = lists.get(held.report)
    if (list) list.push(held)
    else lists.set(held.report, [held])
  }
  const ordered = new Map<string, HeldFact>()
  for (const id of reports.keys()) for (const held of (lists.get(id) ?? []).sort(byPassage)) ordered.set(held.id, held)
  return ordered
}

function byPassage(a: HeldFact, b: HeldFact): number {
  return a.fact.evidence.start - b.fact.evidence.start || (a.id < b.id ? -1 : 1)
}
