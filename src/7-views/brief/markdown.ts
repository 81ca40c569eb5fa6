import type { Brief, Citation, Sentence } from './brief.ts'
import { counted } from './made.ts'
import { runs } from './numbers.ts'
import { sentencesOf } from './sentences-of.ts'

/** A brief as Markdown. Every sentence ends in its numbers; the passages stand under the same numbers at the end. */
export function markdown(brief: Brief): string {
  const mixed = brief.unreviewed > 0 && brief.unreviewed < sentencesOf(brief).length
  const sentence = ({ text, cites, reviewed }: Sentence): string =>
    `${escaped(text)}${mixed && !reviewed ? '°' : ''} ${runs(cites)
      .map(([a, b]) => (a === b ? `[[${a}]](#c${a})` : `[[${a}]](#c${a})–[[${b}]](#c${b})`))
      .join('')}`
  const lines = [
    `# ${brief.headline ? sentence(brief.headline) : escaped(brief.title)}`,
    '',
    `*${brief.headline ? `${escaped(brief.title)} · ` : ''}${brief.span}${brief.asOf ? `, as known on ${brief.asOf.slice(0, 10)}` : ''}*`,
    '',
    ...(brief.unreviewed > 0 && !mixed
      ? ['> **Not yet reviewed:** everything below is what the coder proposed; no person has checked it.', '']
      : []),
    brief.introduction.map(sentence).join(' '),
    '',
  ]
  for (const section of brief.sections) {
    lines.push(`## ${section.heading}`, '')
    if (section.judgement) lines.push('*Judgement: drawn from the record by Parley, not reported by anybody.*', '')
    for (const { lead, sentences } of section.paragraphs)
      lines.push(`${lead ? `**${escaped(lead)}.** ` : ''}${sentences.map(sentence).join(' ')}`, '')
  }
  lines.push(
    '## Sources',
    '',
    `${counted(brief.sources.reports, 'report')}, ${brief.sources.independent} independent.`,
    '',
  )
  lines.push('| Outlet | Rated | Near to | Reports | Citations |', '|---|---|---|---|---|')
  for (const one of brief.sources.outlets)
    lines.push(`| ${escaped(one.outlet)} | ${one.grade ?? '–'} | ${one.line ?? ''} | ${one.reports} | ${one.cited} |`)
  lines.push('', '## How this was made', '', ...brief.made.map((line) => `- ${escaped(line)}`), '', '## Passages', '')
  for (const one of brief.citations) lines.push(passage(one), '')
  return lines.join('\n')
}

function passage(one: Citation): string {
  const where = [one.outlet ?? 'unnamed outlet', one.published].filter(Boolean).join(', ')
  const words = one.stretches.map(({ exact }) => escaped(exact.replace(/\s+/g, ' '))).join(' … ')
  const at = one.stretches.at(-1)
  return `<a id="c${one.n}"></a>${one.n}. ${escaped(where)}${one.title ? `: ${escaped(one.title)}` : ''} — «${words}» \`${one.fact} ${one.report}:${at?.start}-${at?.end} ~${one.reading}\``
}

/** Characters that Markdown would read as marks. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (mark) => `\\${mark}`)
}
