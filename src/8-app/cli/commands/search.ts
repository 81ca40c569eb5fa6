import { outletsNamed } from '../../../7-views/quote.ts'
import { lineOf } from '../../../7-views/says/says.ts'
import { searchKnown } from '../../known.ts'
import type { Register } from '../commands.ts'
import { examples, type Shared, whole, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { withRecord } from '../workspace.ts'

interface Options extends Shared {
  readonly limit: number
}

export const register: Register = (program, io) => {
  const command = program
    .command('search')
    .argument('<words...>', 'words, "phrases", prefix*, actor:NAME, issue:ID, kind:KIND, before:DATE, after:DATE')
    .description('Find words in facts and reports.')
    .option('--limit <n>', 'how many hits at most', whole('--limit', 1, 1000), 20)
  withOptions(command, 'workspace', 'dossier', 'format', 'asOf')
  examples(command, [
    ['parley search sanctions', 'a word'],
    ['parley search \'"prisoner exchange"\' after:2025-05-01', 'a phrase, from a day on'],
    ['parley search kind:deadline actor:UKR', 'by kind and actor'],
  ])
  command.action(async (words: readonly string[], options: Options) => {
    const hits = await withRecord(io, options, async (record, store) => {
      const found = await searchKnown(store, record, words.join(' '), options.limit)
      return outletsNamed(record, found).map((hit) => {
        const held = hit.fact === undefined ? undefined : record.facts.get(hit.fact)
        return { ...hit, says: held ? lineOf(record, held.fact) : null }
      })
    })
    print(io, options.format, {
      data: hits,
      human: (screen) => {
        if (hits.length === 0) return `Nothing in this dossier has: ${words.join(' ')}`
        return hits
          .map((hit) => {
            const place = [hit.outlet ?? 'unnamed outlet', hit.published, hit.kind].filter(Boolean).join(' · ')
            const lines = wrap(hit.snippet.replace(/\s+/g, ' '), screen.width - 4).map((one) => `    ${one}`)
            return [
              paint('bold', hit.says ?? hit.title ?? hit.report, screen),
              paint('dim', `  ${place}`, screen),
              ...lines,
            ].join('\n')
          })
          .join('\n')
      },
    })
  })
}
