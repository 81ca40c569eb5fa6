import type { Kind } from '../../0-model/fact.ts'
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

/** What may open a brief: who met, then what came of it. Each kind says itself when it is big enough. */
export const openers: { readonly [K in Kind]?: (fact: Extract<HeldFact['fact'], { kind: K }>) => boolean } = {
  meeting: (fact) =>
    (fact.label === 'held' || fact.label === 'ongoing') &&
    fact.factuality.modality === 'asserted' &&
    fact.actors.length + fact.counterparts.length > 1,
  agreement: (fact) => fact.factuality.modality === 'asserted' && !fact.factuality.negated,
  proposal: (fact) => fact.label === 'made',
}

/** Kinds that show what is at stake. */
export const stakes: ReadonlySet<Kind> = new Set<Kind>(['position'])
