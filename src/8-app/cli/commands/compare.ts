import { Misuse } from '../../../0-model/trouble.ts'
import type { Compared } from '../../../5-record/independence/passages.ts'
import type { Part } from '../../../5-record/quotes/difference.ts'
import type { Record } from '../../../5-record/record.ts'
import type { Store } from '../../../5-record/store/store.ts'
import { articleVersions, comparison } from '../../versions.ts'
import type { Register } from '../commands.ts'
import { idOf } from '../ids.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { type Answer, print } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { withRecord } from '../workspace.ts'

export const register: Register = (program, io) => {
  const command = program
    .command('compare')
    .argument(
      '[reports...]',
      'two reports (r-…), the beginnings of their ids are enough; none: all articles in versions',
    )
    .description(
      'Two reports side by side, or what newer versions of articles changed of the words that facts rest on.',
    )
  withOptions(command, 'workspace', 'dossier', 'format', 'asOf')
  examples(command, [
    ['parley compare', 'articles read in several versions, with the facts whose words no longer stand'],
    ['parley compare r-5f7623 r-91ac', 'two near-copies, paragraph beside paragraph'],
  ])
  command.action(async (given: readonly string[], options: Shared) => {
    if (given.length !== 0 && given.length !== 2)
      throw new Misuse('compare-two', `${given.join(' ')}: name two reports, or none for all articles in versions`)
    const answer = await withRecord(io, options, (record, store) =>
      given.length === 0 ? versionsAnswer(record, store) : pairAnswer(record, store, given),
    )
    print(io, options.format, answer)
  })
}

async function pairAnswer(record: Record, store: Store, given: readonly string[]): Promise<Answer> {
  const [first = '', second = ''] = given.map((id) => idOf(record, 'report', id))
  const rows = await comparison(store, record.dossier.id, first, second)
  const data = rows.map((row) => (row.as === 'changed' ? { ...row, words: row.parts.map(shown).join(' ') } : row))
  return {
    data,
    human: (screen) =>
      data
        .flatMap((row) => [
          paint('bold', labels[row.as], screen),
          ...wrap(row.words, screen.width - 2).map((line) => `  ${line}`),
        ])
        .join('\n'),
  }
}

/** How paragraphs stand to each other, for a reader. */
const labels: Readonly<{ [as in Compared['as']]: string }> = {
  same: 'in both',
  changed: 'changed',
  'only-first': 'in the first alone',
  'only-second': 'in the second alone',
}

async function versionsAnswer(record: Record, store: Store): Promise<Answer> {
  const found = await articleVersions(store, record)
  return {
    data: found,
    human: (screen) =>
      found.length === 0
        ? 'No article was read in more than one version.'
        : found
            .flatMap((article) => [
              paint('bold', article.url, screen),
              ...article.versions.map((id, at) => {
                const report = record.reports.get(id)
                const newest = at === article.versions.length - 1 ? '  (newest)' : ''
                return `  ${id}  ${report?.updated ?? report?.published ?? 'undated'}  ${report?.title ?? report?.source ?? ''}${newest}`
              }),
              ...article.facts.flatMap((flag) => [
                paint('dim', `  ${flag.as === 'gone' ? 'no longer there' : 'changed'}, ${flag.fact}:`, screen),
                ...wrap(
                  flag.as === 'gone'
                    ? (record.facts.get(flag.fact)?.fact.evidence.exact ?? '')
                    : flag.parts.map(shown).join(' '),
                  screen.width - 4,
                ).map((line) => `    ${line}`),
              ]),
            ])
            .join('\n'),
  }
}

/** [−only in the first−] {+only in the second+} */
function shown(part: Part): string {
  if (part.in === 'both') return part.words
  return part.in === 'asked' ? `[−${part.words}−]` : `{+${part.words}+}`
}
