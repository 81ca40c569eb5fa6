import type { HeldFact, Record } from '../../5-record/record.ts'
import { outletName } from '../quote.ts'
import type { Citation, Sentence } from './brief.ts'
import type { Telling } from './choose.ts'
import type { Names } from './names.ts'
import { stretchesOf } from './passages.ts'
import { claims } from './plan.ts'
import { reading } from './reading.ts'
import { say } from './sentences/sentence.ts'

/** A fact as a sentence over the words that support it; null where it cannot be said, or not be checked by a reader. */
export function sentenceOf(record: Record, held: HeldFact, calling: Names, text: string | undefined): string | null {
  const stretches = stretchesOf(record, held, text)
  if (!stretches) return null
  const support = stretches.map((one) => one.exact).join(' … ')
  const published = record.reports.get(held.report)?.published ?? null
  const said = calling.attempt(support, () => say(held.fact, { record, names: calling, support, published }))
  return said === null ? null : `${said}${/[.!?]”?$/.test(said) ? '' : '.'}`
}

/** Tells facts one after another: numbers their citations, remembers who has been named and what has been said. */
export interface Teller {
  readonly citations: readonly Citation[]
  /** The number of a fact’s citation; null where its passage does not name everybody. */
  cite(held: HeldFact): number | null
  /** The sentence; null where the same words have been said before. */
  tell(telling: Telling): Sentence | null
}

export function teller(record: Record, calling: Names, texts: ReadonlyMap<string, string>): Teller {
  const citations: Citation[] = []
  const numbers = new Map<string, number>()
  const said = new Set<string>()
  const cite = (held: HeldFact): number | null => {
    const known = numbers.get(held.id)
    if (known !== undefined) return known
    const stretches = stretchesOf(record, held, texts.get(held.report))
    const report = record.reports.get(held.report)
    if (!stretches || !report) return null
    numbers.set(held.id, citations.length + 1)
    citations.push({
      n: citations.length + 1,
      fact: held.id,
      report: held.report,
      outlet: outletName(record, report.outlet),
      title: report.title,
      published: report.published,
      url: report.url,
      prefix: held.fact.evidence.prefix,
      suffix: held.fact.evidence.suffix,
      stretches,
      state: held.review.state,
      reading: reading(held.fact),
    })
    return citations.length
  }
  return {
    citations,
    cite,
    tell({ held, others }) {
      const text = sentenceOf(record, held, calling, texts.get(held.report))
      if (text === null) return null
      const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      if (said.has(key)) return null
      said.add(key)
      return {
        text,
        kind: claims.has(held.fact.kind) || held.fact.attribution.channel !== 'narrator' ? 'claim' : 'fact',
        cites: [held, ...others.slice(0, 2)].map(cite).filter((n) => n !== null),
        reviewed: held.review.state === 'accepted',
      }
    },
  }
}
