import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DossierId } from '../../../0-model/dossier.ts'
import type { Issue } from '../../../0-model/issue.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Register } from '../commands.ts'
import type { Io } from '../io.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, withStore } from '../workspace.ts'

/** Agendas that come with Parley, by the names of their files in examples/agendas. */
const stock = ['ceasefire', 'trade'] as const

interface Options extends Shared {
  readonly title?: string
  readonly agenda?: string
}

export const register: Register = (program, io) => {
  const command = program
    .command('new')
    .argument('<dossier>', 'its short name: lower-case letters, digits and hyphens')
    .description('Open a dossier: the reports, actors and agenda of one negotiation.')
    .option('--title <title>', 'what it is called on pages and briefs')
    .option('--agenda <name>', `its issues: ${stock.join(' or ')} (stock agendas), or a file of your own (.yaml)`)
  withOptions(command, 'workspace', 'by', 'format')
  examples(command, [
    ['parley new paris --title "Paris talks"', 'in ./parley.db, made where it is not there'],
    ['parley new armistice --agenda ceasefire', 'with the issues ceasefire talks have as a rule'],
    ['parley new steel --workspace ~/work.db', 'in another workspace'],
  ])
  command.action(async (name: string, options: Options) => {
    const id = DossierId.safeParse(name)
    if (!id.success) throw new Misuse('dossier-name', `${name}: ${id.error.issues[0]?.message}`)
    const by = await byOf(io, options)
    const issues = options.agenda === undefined ? [] : await agendaOf(io, options.agenda)
    await withStore(
      io,
      options,
      async (store) => {
        const { record } = await store.create(id.data, {
          by,
          actions: issues.map((issue) => ({ type: 'issue-changed', issue })),
          ...(options.title === undefined ? {} : { title: options.title }),
        })
        print(io, options.format, {
          data: {
            dossier: record.dossier.id,
            title: record.dossier.title,
            workspace: store.file,
            issues: [...record.issues.keys()],
          },
          human: () =>
            `Opened the dossier ${record.dossier.id} in ${store.file}${issues.length > 0 ? ` with ${issues.length} issues on its agenda` : ''}. Add reports: parley add FILE…`,
        })
      },
      { create: true },
    )
  })
}

/** The issues of a stock agenda or of a file. Throws a Misuse where there is neither, or the file holds no agenda. */
async function agendaOf(io: Io, given: string): Promise<readonly Issue[]> {
  const { issuesOf } = await import('../../imports/agenda.ts')
  const name = stock.find((one) => one === given)
  const file = name === undefined ? resolve(io.cwd, given) : fileURLToPath(agendaFile(name))
  try {
    return issuesOf(await readFile(file, 'utf8'), given)
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ENOENT') throw cause
    const message = `${given}: no such file; the stock agendas are ${stock.join(' and ')}`
    throw new Misuse('agenda-missing', message, { cause })
  }
}

/** Where a stock agenda lies: beside `src` in the checkout and beside `dist` in the package. */
function agendaFile(name: string): URL {
  return new URL(`../../../../examples/agendas/${name}.yaml`, import.meta.url)
}
