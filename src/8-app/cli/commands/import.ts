import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Register } from '../commands.ts'
import type { Io } from '../io.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, withStore } from '../workspace.ts'

/** `import` takes a dossier in; `merge` is the same way where it is there already and went a way of its own. */
export const register: Register = (program, io) => {
  const command = program
    .command('import')
    .alias('merge')
    .argument('<file>', 'a file that parley export wrote')
    .description(
      'Take in an exported dossier: as a new one, or merged with the copy here. Nothing is lost; clashes are listed.',
    )
  withOptions(command, 'workspace', 'by', 'format')
  examples(command, [
    ['parley import paris.jsonl', 'a dossier from elsewhere'],
    ['parley merge paris-ben.jsonl', 'Ben’s copy and mine become one'],
  ])
  command.action(async (file: string, options: Shared) => {
    const by = await byOf(io, options)
    const lines = await textOf(io, file)
    const merged = await withStore(io, options, (store) => store.import(lines, { by }), { create: true })
    const { dossier, entries, clashes, record } = merged
    print(io, options.format, {
      data: { dossier, entries: entries.length, reports: record.reports.size, facts: record.facts.size, clashes },
      rows: clashes,
      human: () =>
        [
          `${dossier}: ${entries.length} new ${entries.length === 1 ? 'entry' : 'entries'}; ${record.reports.size} reports and ${record.facts.size} facts now.`,
          ...(clashes.length > 0
            ? [`${clashes.length} decisions contradict each other; the later one holds until a person settles it:`]
            : []),
          ...clashes.map((clash) => `  ${clash.message}`),
        ].join('\n'),
    })
  })
}

async function textOf(io: Io, file: string): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), 'utf8')
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Misuse('cannot-read', `${file}: ${missing ? 'there is no such file' : (cause as Error).message}`, {
      cause,
    })
  }
}
