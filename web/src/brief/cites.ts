import type { Brief, Citation, Sentence } from '../api/types.ts'

/** The sentence an address names: `h` is the headline, `i2` the third of the introduction, `1.0.2` the third of section 1, paragraph 0. */
export function sentenceAt(brief: Brief, key: string): Sentence | undefined {
  if (key === 'h') return brief.headline ?? undefined
  const lead = /^i(\d+)$/.exec(key)
  if (lead) return brief.introduction[Number(lead[1])]
  const [section, paragraph, at] = key.split('.').map(Number)
  return brief.sections[section ?? -1]?.paragraphs[paragraph ?? -1]?.sentences[at ?? -1]
}

/** The passages of one sentence, or of all. */
export function citedOf(brief: Brief, key: string | undefined): readonly Citation[] {
  const sentence = key === undefined ? undefined : sentenceAt(brief, key)
  if (!sentence) return brief.citations
  return brief.citations.filter((citation) => sentence.cites.includes(citation.n))
}
