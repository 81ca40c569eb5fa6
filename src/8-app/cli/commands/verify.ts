import type { Register } from '../commands.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly rebuild?: boolean
}

export const register: Register = (program, io) => {
  const command = program
    .command('verify')
    .description(
      'Walk the history, derive the record again, check every passage against its report; say what is wrong and where.',
    )
    .option('--rebuild', 'write what is derived (search, tables) anew from the entries')
  withOptions(command, 'workspace', 'dossier', 'format')
  examples(command, [
    ['parley verify', 'is everything as it was written?'],
    ['parley verify --rebuild', 'mend what is derived'],
  ])
  command.action(async (options: Options) => {
    const result = await withStore(io, options, async (store) =>
      store.verify(await dossierOf(store, options), { rebuild: options.rebuild === true }),
    )
    if (result.flaws.length > 0) io.exit = 1
    print(io, options.format, {
      data: result,
      rows: result.flaws,
      human: () =>
        [
          `${result.entries} entries and ${result.passages} passages checked${result.rebuilt ? ', derived tables written anew' : ''}: ${result.flaws.length === 0 ? 'all is as it was written.' : `${result.flaws.length} wrong.`}`,
          ...result.flaws.map((flaw) => `  wrong: ${flaw.where}: ${flaw.message} [${flaw.code}]`),
          ...result.notes.map((note) => `  note: ${note.where}: ${note.message} [${note.code}]`),
        ].join('\n'),
    })
  })
}
