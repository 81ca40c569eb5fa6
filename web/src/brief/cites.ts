import type { Brief, Citation, Sentence } from '../api/types.ts'

/** The sentence an address names: `i2` is the third of the introduction, `1.0.2` the third of section 1, paragraph 0. */
export function sentenceAt(brief: Brief, key: string): Sentence | undefined {
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

/** The brief as Markdown to paste elsewhere, every sentence with its numbers, the passages at the end. */
export function markdownOf(brief: Brief): string {
  const tell = (sentences: readonly Sentence[]): string =>
    sentences.map(({ text, cites }) => `${text} [${cites.join(', ')}]`).join(' ')
  const parts = [`# ${brief.title}`, brief.span, tell(brief.introduction)]
  for (const section of brief.sections) {
    parts.push(`## ${section.heading}`)
    for (const { lead, sentences } of section.paragraphs) parts.push(`${lead ? `**${lead}.** ` : ''}${tell(sentences)}`)
  }
  parts.push(
    '## Passages',
    brief.citations
      .map(({ n, stretches, outlet, title, published, url }) => {
        const from = [outlet ?? title, published, url].filter(Boolean).join(', ')
        return `${n}. “${stretches.at(-1)?.exact ?? ''}” — ${from}`
      })
      .join('\n'),
  )
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
