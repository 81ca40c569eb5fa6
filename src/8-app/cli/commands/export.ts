import { rename, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Option } from 'commander'
import { exportForms } from '../../exports.ts'
import type { Register } from '../commands.ts'
import { idOf } from '../ids.ts'
import { tell } from '../io.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly as: string
  readonly out?: string
  readonly withConfidential?: readonly string[]
}

export const register: Register = (program, io) => {
  const forms = Object.entries(exportForms)
  const command = program
    .command('export')
    .description(
      `Write the dossier for another program or another copy.\n${forms.map(([name, form]) => `  ${name.padEnd(7)} ${form.says}`).join('\n')}`,
    )
    .addOption(new Option('--as <form>', 'the form').choices(forms.map(([name]) => name)).default('jsonl'))
    .option('--out <file>', 'where to write it (default: standard output)')
    .option('--with-confidential <ids...>', 'confidential reports that may leave; others never do')
  withOptions(command, 'workspace', 'dossier')
  examples(command, [['parley export --out paris.jsonl', 'a copy to take along, to merge again later']])
  command.action(async (options: Options) => {
    const text = await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const record = await store.record(dossier)
      const confidential = (options.withConfidential ?? []).map((given) => idOf(record, 'report', given))
      return exportForms[options.as]?.write({ store, dossier, confidential }) ?? ''
    })
    if (options.out === undefined) return void io.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`)
    // a full disk or a kill must not leave half a file under the name asked for
    const file = resolve(io.cwd, options.out)
    await writeFile(`${file}.part`, text)
    await rename(`${file}.part`, file)
    tell(io, `Wrote ${options.out}.`)
  })
}
