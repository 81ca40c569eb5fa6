import type { Fact, Kind } from '../../0-model/fact.ts'
import type { HeldFact } from '../../5-record/record.ts'

/** The sections that go through the record, in the order of the page, each with the kinds it tells. */
export const plan: readonly {
  readonly heading: string
  readonly kinds: readonly Kind[]
  readonly by: 'issue' | 'none'
}[] = [
  { heading: 'The talks', kinds: ['meeting', 'deadline'], by: 'none' },
  { heading: 'Where the parties stand', kinds: ['position', 'linkage'], by: 'issue' },
  { heading: 'Proposals and answers', kinds: ['proposal', 'response'], by: 'none' },
  { heading: 'Agreements and measures', kinds: ['agreement', 'measure'], by: 'none' },
  { heading: 'Incidents and charges', kinds: ['incident', 'accusation'], by: 'none' },
  { heading: 'In their words', kinds: ['statement'], by: 'none' },
]

/** Kinds that look ahead while their date is not over: they are told under “Ahead”. */
export const forward: ReadonlySet<Kind> = new Set<Kind>(['meeting', 'deadline'])

/** Where one passage has several readings: what is more particular is told before what is more general. */
export const kindsByWeight: readonly Kind[] = [
  'agreement',
  'meeting',
  'deadline',
  'response',
  'proposal',
  'position',
  'linkage',
  'measure',
  'incident',
  'accusation',
  'statement',
]

/** Kinds whose every sentence is somebody’s word. */
export const claims: ReadonlySet<Kind> = new Set<Kind>(['statement', 'accusation'])

/** What makes news for a headline, the most telling kind first, with how many days’ start one rank gives. */
export const telling: readonly Kind[] = ['agreement', 'measure', 'response', 'meeting', 'proposal', 'incident']

/** Kinds that can say what came of a meeting, the weightiest first. */
export const outcomes: readonly Kind[] = ['agreement', 'response', 'proposal']

/** What can say who met where and when: each kind says itself when it does. */
const gatherings: { readonly [K in Kind]?: (fact: Fact<K>) => boolean } = {
  meeting: (fact) =>
    (fact.label === 'held' || fact.label === 'ongoing') &&
    fact.factuality.modality === 'asserted' &&
    !fact.factuality.negated &&
    fact.date !== null &&
    (fact.actors.length + fact.counterparts.length > 1 ||
      (fact.host?.length ?? 0) > 0 ||
      /\band\b/.test(fact.evidence.exact)),
}

/** Whether a fact tells of two sides or more that met. */
export function isGathering({ fact }: HeldFact): boolean {
  return (gatherings[fact.kind] as ((fact: Fact) => boolean) | undefined)?.(fact) ?? false
}

/** Kinds whose passage is a saying: its verb must be one. */
export const sayingKinds: ReadonlySet<Kind> = new Set<Kind>(['statement'])

/** Kinds that are told by what befell somebody: “killed in the attack” is no sentence of its own. */
export const tollKinds: ReadonlySet<Kind> = new Set<Kind>(['incident'])

/** Kinds that show what is at stake. */
export const stakes: ReadonlySet<Kind> = new Set<Kind>(['position'])
