import type { Found } from '../../../5-record/quotes/find.ts'
import { outletsNamed } from '../../../7-views/quote.ts'
import { quoteKnown } from '../../known.ts'
import type { Register } from '../commands.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { withRecord } from '../workspace.ts'

/** How the words asked for stand to the report's, for a reader. */
const wordings: Readonly<Record<Found['wording'], string>> = {
  same: 'word for word',
  shortened: 'shortened: the report has more in between',
  changed: 'changed',
  'run-together': 'run together from two places',
  translated: 'in other words: perhaps another translation',
}

export const register: Register = (program, io) => {
  const command = program
    .command('quote')
    .argument('<words...>', 'the words, in quotation marks of the shell')
    .description('Who said these words where, earliest first, word by word — or “not found”.')
  withOptions(command, 'workspace', 'dossier', 'format', 'asOf')
  examples(command, [
    ['parley quote "the language of ultimatums is unacceptable"', 'check a quotation before it is printed'],
  ])
  command.action(async (given: readonly string[], options: Shared) => {
    const words = given.join(' ')
    const found = await withRecord(io, options, async (record, store) =>
      outletsNamed(record, await quoteKnown(store, record, words)),
    )
    if (found.length === 0) io.exit = 1
    print(io, options.format, {
      data: found,
      human: (screen) =>
        found.length === 0
          ? 'Not found in this dossier: no report has these words, or most of them.'
          : found
              .map((place) => {
                const who = place.speakers.length > 0 ? place.speakers.join(', ') : 'nobody the record knows'
                const head = `${place.published ?? 'undated'}  ${place.outlet ?? 'unnamed outlet'}: ${place.title ?? place.report}`
                const how = `  ${wordings[place.wording]} (${Math.round(place.share * 100)} % of the words), ${place.quoted ? 'in quotation marks' : 'not in quotation marks'}, words of ${who}`
                const lines = wrap(place.difference.map(shown).join(' '), screen.width - 4).map((line) => `    ${line}`)
                return [paint('bold', head, screen), paint('dim', how, screen), ...lines].join('\n')
              })
              .join('\n'),
    })
  })
}

/** [−only asked for−] {+only in the report+} */
function shown(part: Found['difference'][number]): string {
  if (part.in === 'both') return part.words
  return part.in === 'asked' ? `[−${part.words}−]` : `{+${part.words}+}`
}
