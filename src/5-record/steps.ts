import type {
  Action,
  ActionType,
  Erasure,
  Fell,
  ReportDetails,
  ReviewState,
  Verdict,
  Withdrawn,
} from '../0-model/entry.ts'
import type { Fact } from '../0-model/fact.ts'
import type { Report } from '../0-model/report.ts'
import { type Sketch, sketch } from './independence/sketch.ts'

/** A report without its words; they lie in the store. */
export interface LightReport extends Omit<Report, 'text' | 'blocks'> {
  readonly length: number
  readonly sketch: Sketch
}

/** What an entry does to one thing. */
export type Change =
  | { readonly type: 'report'; readonly report: LightReport }
  | { readonly type: 'details'; readonly details: ReportDetails }
  | { readonly type: 'confidential'; readonly confidential: boolean }
  | { readonly type: 'fact'; readonly report: string; readonly fact: Fact }
  | { readonly type: 'review'; readonly state: ReviewState }
  | { readonly type: 'edit'; readonly changes: { readonly [field: string]: unknown } }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'removed' }
  | {
      readonly type: 'facts-judged'
      readonly verdict: Verdict
      readonly facts: readonly string[]
      readonly from: readonly string[]
    }
  | { readonly type: 'name-judged'; readonly verdict: Verdict; readonly name: string; readonly actor: string }
  | { readonly type: 'forgotten'; readonly erasure: Erasure }
  | { readonly type: 'fell'; readonly of: Withdrawn; readonly fell: readonly Fell[] }
  | { readonly type: 'looked'; readonly ids: readonly string[] }

/** A change with the entry that made it. */
export type Step = Change & { readonly entry: string }

/** The thing a change is about: `fact:ID`, `report:ID`, `actor:ID` … */
export type Target = string

type Steps = readonly (readonly [Target, Change])[]
type Of<T extends ActionType> = Extract<Action, { type: T }>

/** What each action does to which thing. `undone` does nothing of itself: it takes the steps of another entry out. */
const table: { readonly [T in ActionType]: (action: Of<T>, entry: string) => Steps } = {
  'dossier-created': (a) => [['dossier:', { type: 'value', value: a.dossier }]],
  'dossier-changed': (a) => [['dossier:', { type: 'edit', changes: a.changes }]],
  'report-added': (a) => [[`report:${a.report.id}`, { type: 'report', report: light(a.report) }]],
  'report-described': (a) => [[`report:${a.report}`, { type: 'details', details: a.details }]],
  'report-marked': (a) => [[`report:${a.report}`, { type: 'confidential', confidential: a.confidential }]],
  'report-withdrawn': (a, entry) => [
    [`report:${a.report}`, { type: 'withdrawn' }],
    ...falls({ report: a.report }, a.fell, entry),
  ],
  'facts-proposed': (a) =>
    a.facts.map((fact) => [`fact:${fact.id}`, { type: 'fact', report: a.report, fact }] as const),
  'facts-reviewed': (a) => a.facts.map((id) => [`fact:${id}`, { type: 'review', state: a.state }] as const),
  'fact-edited': (a) => [[`fact:${a.fact}`, { type: 'edit', changes: a.changes }]],
  'fact-withdrawn': (a, entry) => [
    [`fact:${a.fact}`, { type: 'withdrawn' }],
    ...falls({ fact: a.fact }, a.fell, entry),
  ],
  'outlet-withdrawn': ({ outlet, reports, unrated, fell }, entry) => [
    ...reports.map((report) => [`report:${report}`, { type: 'withdrawn' }] as const),
    ...(unrated ? [[`outlet:${unrated.id}`, { type: 'value', value: unrated }] as const] : []),
    ...falls({ outlet, reports: reports.length > 0 }, fell, entry),
  ],
  'fell-looked-at': (a) => [[`withdrawal:${a.withdrawal}`, { type: 'looked', ids: a.ids }]],
  'facts-judged': ({ verdict, facts, from }, entry) => [
    [`judgement:${entry}`, { type: 'facts-judged', verdict, facts, from: from ?? [] }],
  ],
  'actors-judged': ({ verdict, name, actor }, entry) => [
    [`name:${entry}`, { type: 'name-judged', verdict, name, actor }],
  ],
  'actor-changed': (a) => [[`actor:${a.actor.id}`, { type: 'value', value: a.actor }]],
  'actor-removed': (a) => [[`actor:${a.actor}`, { type: 'removed' }]],
  'issue-changed': (a) => [[`issue:${a.issue.id}`, { type: 'value', value: a.issue }]],
  'issue-removed': (a) => [[`issue:${a.issue}`, { type: 'removed' }]],
  'outlet-changed': (a) => [[`outlet:${a.outlet.id}`, { type: 'value', value: a.outlet }]],
  'outlet-removed': (a) => [[`outlet:${a.outlet}`, { type: 'removed' }]],
  'track-changed': (a) => [[`track:${a.track.id}`, { type: 'value', value: a.track }]],
  'track-removed': (a) => [[`track:${a.track}`, { type: 'removed' }]],
  'feed-followed': (a) => [[`feed:${a.feed}`, { type: 'value', value: a.feed }]],
  'feed-dropped': (a) => [[`feed:${a.feed}`, { type: 'removed' }]],
  'scenario-saved': (a) => [[`scenario:${a.name}`, { type: 'value', value: a.scenario }]],
  'scenario-removed': (a) => [[`scenario:${a.name}`, { type: 'removed' }]],
  'brief-made': (a) => [[`brief:${a.brief.id}`, { type: 'value', value: a.brief }]],
  forgotten: (a, entry) => [
    [
      a.erasure.what === 'name' ? `erasure:${entry}` : `report:${a.erasure.report}`,
      { type: 'forgotten', erasure: a.erasure },
    ],
  ],
  undone: () => [],
}

function falls(of: Withdrawn, fell: readonly Fell[] | undefined, entry: string): Steps {
  return fell === undefined ? [] : [[`withdrawal:${entry}`, { type: 'fell', of, fell }]]
}

/** The steps of an action; null where this program does not know the action, or cannot make sense of what it holds. */
export function stepsOf(action: Action, entry: string): Steps | null {
  const make = Object.hasOwn(table, action?.type ?? '')
    ? (table[action.type] as (action: Action, entry: string) => Steps)
    : null
  try {
    return make ? make(action, entry) : null
  } catch {
    return null
  }
}

/** The kind of thing and its id in a target. */
export function partsOf(target: Target): readonly [kind: string, id: string] {
  const colon = target.indexOf(':')
  return [target.slice(0, colon), target.slice(colon + 1)]
}

/** Where all words of a report were erased or kept back, what is left of its particulars is not known. */
function light({ text, blocks: _, ...rest }: Report): LightReport {
  if (text !== '') return { ...rest, length: text.length, sketch: sketch(text) }
  const unknown = { title: null, outlet: null, url: null, agency: null, published: null, updated: null, dateline: null }
  return { ...rest, ...unknown, authors: [], citations: [], troubles: [], length: 0, sketch: [] }
}
