import { Misuse } from '../../../0-model/trouble.ts'
import { dependents, type Forgetting } from '../../dependents.ts'
import type { Register } from '../commands.ts'
import { idOf, shortId } from '../ids.ts'
import { examples, type Shared, whole, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { effects } from '../show/effects.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly report?: string
  readonly start?: number
  readonly end?: number
  readonly name?: string
  readonly why?: string
  readonly yes?: boolean
}

const furthest = 100_000_000

export const register: Register = (program, io) => {
  const command = program
    .command('forget')
    .description(
      'Erase a report, a stretch of its text or a person’s name for good. The history still verifies; the words are gone.',
    )
    .option('--report <id>', 'the report to erase, or to erase a stretch of')
    .option('--start <n>', 'where the stretch begins, in characters of the text', whole('--start', 0, furthest))
    .option('--end <n>', 'where it ends', whole('--end', 1, furthest))
    .option('--name <name>', 'a person’s name, wherever it stands in the dossier')
    .option('--why <reason>', 'the reason, for the history; do not repeat here what is to be forgotten')
    .option('--yes', 'do it: this cannot be undone')
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley forget --report r-5f7623 --yes', 'a report'],
    ['parley forget --name "Ada Brandt" --why "asked to be left out" --yes', 'a name'],
  ])
  command.action(async (options: Options) => {
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const what = whatOf(options, (given) => given)
      const record = await store.record(dossier)
      const named = 'report' in what ? { ...what, report: idOf(record, 'report', what.report) } : what
      if (!options.yes)
        throw new Misuse(
          'not-confirmed',
          `forgetting cannot be undone; say --yes to erase ${'name' in named ? 'the name' : named.report}`,
        )
      const touches = dependents(record, named)
      const { erased } = await store.forget(dossier, named, {
        by,
        ...(options.why === undefined ? {} : { why: options.why }),
      })
      print(io, options.format, {
        data: { erased, touches },
        human: () =>
          erased === 0
            ? 'It stands nowhere in this dossier; nothing was erased.'
            : [
                `Erased in ${erased} ${erased === 1 ? 'place' : 'places'}. Exports made before still hold it.`,
                ...(touches.length > 0 ? [`It touches ${touches.length}:`] : []),
                ...touches.map(({ kind, id, effect }) => `  ${kind} ${shortId(id)} — ${effects[effect]}`),
              ].join('\n'),
      })
    })
  })
}

function whatOf({ report, start, end, name }: Options, id: (given: string) => string): Forgetting {
  if ((report === undefined) === (name === undefined))
    throw new Misuse('forget-what', 'say what to forget: --report ID, --report ID --start N --end N, or --name NAME')
  if (name !== undefined) return { name }
  if (start === undefined && end === undefined) return { report: id(report ?? '') }
  if (start === undefined || end === undefined || start >= end)
    throw new Misuse('forget-what', 'a stretch needs --start and --end, the start before the end')
  return { report: id(report ?? ''), start, end }
}
