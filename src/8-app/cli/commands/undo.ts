import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import type { Register } from '../commands.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly entry?: string
  readonly why?: string
}

export const register: Register = (program, io) => {
  const command = program
    .command('undo')
    .description('Take back the last change, or a named one. The history keeps both.')
    .option('--entry <id>', 'the entry to take back (parley show history lists them)')
    .option('--why <reason>', 'the reason, for the history')
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley undo', 'the last change'],
    ['parley undo --entry e-3f9a… --why "wrong actor"', 'an earlier one'],
  ])
  command.action(async (options: Options) => {
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const before = await store.record(dossier)
      const { entries, record } = await store.undo(dossier, {
        by,
        ...(options.entry === undefined ? {} : { entry: entryOf(before, options.entry) }),
        ...(options.why === undefined ? {} : { why: options.why }),
      })
      const [entry] = entries
      const taken = entry?.action.type === 'undone' ? before.entries.get(entry.action.entry) : undefined
      print(io, options.format, {
        data: { entry: entry?.id ?? null, took: taken ?? null, head: record.head },
        human: () =>
          taken
            ? `Took back ${taken.type} of ${taken.at.slice(0, 16).replace('T', ' ')} by ${taken.by}.`
            : 'Nothing to take back.',
      })
    })
  })
}

/** The entry whose id begins so. Throws a Misuse where none or more than one does. */
export function entryOf(record: Record, given: string): string {
  const found = [...record.entries.keys()].filter((id) => id.startsWith(given))
  if (found.length === 1 && found[0] !== undefined) return found[0]
  const problem = found.length === 0 ? 'no entry begins so' : `${found.length} entries begin so; give more of it`
  throw new Misuse('entry-unknown', `${given}: ${problem} (parley show history lists them)`)
}
