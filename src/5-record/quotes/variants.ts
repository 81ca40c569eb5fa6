import { itemOf, type Record } from '../record.ts'
import { difference, type Part } from './difference.ts'

/** One wording of a statement, with the reports that carry it. */
export interface Variant {
  readonly words: string
  readonly facts: readonly string[]
  /** Against the first wording; empty for that itself. */
  readonly difference: readonly Part[]
}

/** The words between quotation marks, of any style. */
const marks = /[“"„«]([^“”"„«»]{3,})[”"“»]/gu

/** The wordings in which reports quote one statement, earliest first; one alone says that they agree. */
export function variants(record: Record, item: string): readonly Variant[] {
  const found: { readonly words: string; readonly facts: string[] }[] = []
  for (const id of itemOf(record, item)?.facts ?? []) {
    const held = record.facts.get(id)
    if (held?.fact.attribution.channel !== 'direct' && held?.fact.label !== 'direct') continue
    const words = Array.from(held.fact.evidence.exact.matchAll(marks), ([, inner]) => inner).join(' … ')
    if (words === '') continue
    const same = found.find((variant) => difference(variant.words, words).every((part) => part.in === 'both'))
    if (same) same.facts.push(id)
    else found.push({ words, facts: [id] })
  }
  const first = found[0]?.words ?? ''
  return found.map(({ words, facts }, i) => ({ words, facts, difference: i === 0 ? [] : difference(first, words) }))
}
