import { DossierId } from '../../../0-model/dossier.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Register } from '../commands.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly title?: string
}

export const register: Register = (program, io) => {
  const command = program
    .command('new')
    .argument('<dossier>', 'its short name: lower-case letters, digits and hyphens')
    .description('Open a dossier: the reports, actors and agenda of one negotiation.')
    .option('--title <title>', 'what it is called on pages and briefs')
  withOptions(command, 'workspace', 'by', 'format')
  examples(command, [
    ['parley new paris --title "Paris talks"', 'in ./parley.db, made where it is not there'],
    ['parley new steel --workspace ~/work.db', 'in another workspace'],
  ])
  command.action(async (name: string, options: Options) => {
    const id = DossierId.safeParse(name)
    if (!id.success) throw new Misuse('dossier-name', `${name}: ${id.error.issues[0]?.message}`)
    const by = await byOf(io, options)
    await withStore(
      io,
      options,
      async (store) => {
        const { record } = await store.create(id.data, {
          by,
          ...(options.title === undefined ? {} : { title: options.title }),
        })
        print(io, options.format, {
          data: { dossier: record.dossier.id, title: record.dossier.title, workspace: store.file },
          human: () => `Opened the dossier ${record.dossier.id} in ${store.file}. Add reports: parley add FILE…`,
        })
      },
      { create: true },
    )
  })
}
