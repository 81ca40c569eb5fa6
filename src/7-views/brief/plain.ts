import type { Brief, Sentence } from './brief.ts'
import { counted } from './made.ts'
import { runs } from './numbers.ts'
import { sentencesOf } from './sentences-of.ts'

const width = 78

/** A brief as plain text, for mail. */
export function plain(brief: Brief): string {
  const mixed = brief.unreviewed > 0 && brief.unreviewed < sentencesOf(brief).length
  const sentence = ({ text, cites, reviewed }: Sentence): string =>
    `${text}${mixed && !reviewed ? '°' : ''} ${runs(cites)
      .map(([a, b]) => (a === b ? `[${a}]` : `[${a}]–[${b}]`))
      .join('')}`
  const lines = [
    ...(brief.headline ? [...folded(sentence(brief.headline)), '', brief.title] : [brief.title.toUpperCase()]),
    `${brief.span}${brief.asOf ? `, as known on ${brief.asOf.slice(0, 10)}` : ''}`,
    '',
  ]
  if (brief.unreviewed > 0 && !mixed)
    lines.push(
      ...folded('NOT YET REVIEWED: everything below is what the coder proposed; no person has checked it.'),
      '',
    )
  lines.push(...folded(brief.introduction.map(sentence).join(' ')), '')
  for (const section of brief.sections) {
    lines.push(section.heading.toUpperCase(), '')
    if (section.judgement)
      lines.push(...folded('Judgement: drawn from the record by Parley, not reported by anybody.'), '')
    for (const { lead, sentences } of section.paragraphs)
      lines.push(...(lead ? [`${lead}:`] : []), ...folded(sentences.map(sentence).join(' ')), '')
  }
  lines.push('SOURCES', '', `${counted(brief.sources.reports, 'report')}, ${brief.sources.independent} independent.`)
  for (const one of brief.sources.outlets)
    lines.push(
      `  ${one.outlet}${one.grade ? ` (rated ${one.grade}${one.line ? `; near to ${one.line}` : ''})` : one.line ? ` (near to ${one.line})` : ''}: ${counted(one.reports, 'report')}, ${counted(one.cited, 'citation')}`,
    )
  lines.push('', 'HOW THIS WAS MADE', '', ...brief.made.flatMap((line) => folded(line)), '', 'PASSAGES', '')
  for (const one of brief.citations) {
    const where = [one.outlet ?? 'unnamed outlet', one.published].filter(Boolean).join(', ')
    const words = one.stretches.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ')
    const at = one.stretches.at(-1)
    lines.push(
      ...folded(`${one.n}. ${where}${one.title ? `: ${one.title}` : ''} — «${words}»`, '   '),
      `   (${one.fact} ${one.report}:${at?.start}-${at?.end} ~${one.reading})`,
      '',
    )
  }
  return `${lines.join('\n')}\n`
}

/** Text in lines that mail keeps whole. */
function folded(text: string, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
