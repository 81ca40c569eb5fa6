import type { Action } from '../../../0-model/entry.ts'
import { type Falls, whatFalls } from '../../../5-record/retraction/what-falls.ts'
import type { Register } from '../commands.ts'
import { namedBy } from '../ids.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly why?: string
  readonly dryRun?: boolean
}

/** What happens to what rested on it, for a reader. */
const effects: Readonly<Record<Falls['effect'], string>> = {
  lost: 'falls',
  weakened: 'stands on fewer sources',
  flagged: 'to be looked at again',
}

export const register: Register = (program, io) => {
  const command = program
    .command('withdraw')
    .argument('<id>', 'a report (r-…) or a fact (f-…); the beginning of the id is enough')
    .description(
      'Take a report or a fact out of the record, and list all that rested on it. parley undo brings it back.',
    )
    .option('--why <reason>', 'the reason, for the history')
    .option('--dry-run', 'list what would fall; change nothing')
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley withdraw r-5f7623 --dry-run', 'what would fall'],
    ['parley withdraw r-5f7623 --why "retracted by the outlet"', 'do it'],
  ])
  command.action(async (given: string, options: Options) => {
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const record = await store.record(dossier)
      const { what, id } = namedBy(record, ['report', 'fact'], given)
      const falls = whatFalls(record, what === 'report' ? { report: id } : { fact: id })
      if (!options.dryRun) {
        const action: Action =
          what === 'report' ? { type: 'report-withdrawn', report: id } : { type: 'fact-withdrawn', fact: id }
        await store.append(dossier, [action], { by, ...(options.why === undefined ? {} : { why: options.why }) })
      }
      print(io, options.format, {
        data: { withdrawn: options.dryRun ? null : id, falls },
        rows: falls,
        human: () =>
          [
            options.dryRun
              ? `Withdrawing ${what} ${id} would touch ${falls.length}:`
              : `Withdrew ${what} ${id}. It touches ${falls.length}:`,
            ...falls.map((fall) => `  ${fall.kind}: “${fall.says}” — ${effects[fall.effect]}`),
          ].join('\n'),
      })
    })
  })
}
