import type { Common, Fact } from '../0-model/fact.ts'
import { evidence, type Span } from '../0-model/passage.ts'
import type { At } from '../3-syntax/analysis.ts'
import { attributionOf } from './attribution.ts'
import { digest } from './digest.ts'
import { ploverOf } from './plover/plover.ts'
import { relationOf } from './plover/relations.ts'
import type { PloverType } from './plover/vocabulary.ts'
import { hasQuotation } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Judged } from './select.ts'

/** The fact that a group of candidates tells: the first with its repetitions as further passages. */
export function factOf(scene: Scene, group: readonly Judged[], version: string): Fact {
  const [first, ...again] = group as [Judged, ...Judged[]]
  const {
    span,
    at: _at,
    rule,
    signs: _signs,
    actors,
    counterparts,
    date,
    factuality,
    basis,
    wording,
    attribution,
    confidence,
    place,
    about,
    ...own
  } = first.draft
  const { text } = scene
  const common: Common = {
    id: '',
    actors: [...actors],
    counterparts: [...(counterparts ?? [])],
    ...(about === undefined ? {} : { about }),
    date,
    ...(place === undefined ? {} : { place }),
    factuality: factuality ?? { modality: 'asserted', negated: false, denied: false },
    attribution: attribution ?? attributionOf(scene, first),
    basis: basis ?? 'stated',
    wording: wording ?? (hasQuotation(scene, span) ? 'own' : 'reported'),
    evidence: evidence(text, span.start, span.end),
    also: again.map(({ draft }) => evidence(text, draft.span.start, draft.span.end)),
    citations: citationsAt(scene, span),
    confidence: Math.round(confidence ?? first.confidence),
    coder: { name: 'rules', version, rule },
  }
  const fact = { kind: first.kind, ...own, ...common } as Fact
  const plover = ploverOf(fact, toldAt(scene, first.draft.at))
  return { ...fact, id: idOf(scene, fact), ...(plover === null ? {} : { plover }) }
}

/** What the clause of a passage tells of in PLOVER’s terms by itself. */
function toldAt(scene: Scene, at: At): PloverType | null {
  const clause = scene.clauseAt(at)
  return clause === undefined ? null : relationOf(scene, clause)
}

/** Same report, same words, same reading: same id. */
function idOf(scene: Scene, fact: Fact): string {
  const { id: _id, confidence: _confidence, coder: _coder, also: _also, citations: _citations, place, ...read } = fact
  // where a place lies is the gazetteer's to say: a better one must not make another fact of it
  const reading = { ...read, ...(place === undefined ? {} : { place: { name: place.name } }) }
  return `f-${digest(`${scene.report.id}\n${JSON.stringify(reading, (_key, value: unknown) => sorted(value))}`)}`
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Links the report gives for the paragraph a passage stands in. */
function citationsAt(scene: Scene, span: Span): string[] {
  const block = scene.report.blocks.findIndex((one) => one.start <= span.start && span.start < one.end)
  return [...new Set(scene.report.citations.filter((one) => one.block === block).map((one) => one.url))]
}
