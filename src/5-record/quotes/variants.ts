import { itemOf, type Record } from '../record.ts'
import { denies, difference, type Part, wordingOf } from './difference.ts'
import { quotedIn } from './marks.ts'
import { reworded } from './reworded.ts'

/** One wording of a statement, with the reports that carry it. */
export interface Variant {
  readonly words: string
  readonly facts: readonly string[]
  /**
   * Against the first wording: `first` itself, lengthened or shortened by whole stretches, changed in words, or the
   * same in other words, perhaps another translation.
   */
  readonly wording: 'first' | 'shortened' | 'lengthened' | 'changed' | 'translated'
  /** Against the first wording; empty for that itself. */
  readonly difference: readonly Part[]
}

/** The wordings in which reports quote one statement, earliest first; one alone says that they agree. */
export function variants(record: Record, item: string): readonly Variant[] {
  const found: { readonly words: string; readonly facts: string[] }[] = []
  for (const id of itemOf(record, item)?.facts ?? []) {
    const held = record.facts.get(id)
    if (held?.fact.attribution.channel !== 'direct' && held?.fact.label !== 'direct') continue
    const words = quotedIn(held.fact.evidence.exact)
      .map(({ exact }) => exact)
      .join(' … ')
    if (words === '') continue
    const same = found.find((variant) => difference(variant.words, words).every((part) => part.in === 'both'))
    if (same) same.facts.push(id)
    else found.push({ words, facts: [id] })
  }
  const first = found[0]?.words ?? ''
  return found.map(({ words, facts }, i): Variant => {
    const parts = i === 0 ? [] : difference(first, words)
    return { words, facts, difference: parts, wording: i === 0 ? 'first' : against(first, words, parts) }
  })
}

function against(first: string, words: string, parts: readonly Part[]): Variant['wording'] {
  if (reworded(first, words)) return 'translated'
  // The other way round “shortened” says of the later wording that it has more than the first.
  if (wordingOf(parts) === 'shortened') return 'lengthened'
  return parts.some((part) => part.in === 'report' || (part.in === 'asked' && denies(part.words)))
    ? 'changed'
    : 'shortened'
}
