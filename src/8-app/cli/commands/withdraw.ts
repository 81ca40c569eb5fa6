import { withdrawalOf } from '../../../5-record/retraction/withdrawal.ts'
import { type Fallen, fallout } from '../../../6-reasoning/fallout.ts'
import type { Register } from '../commands.ts'
import { namedBy, shortId } from '../ids.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly why?: string
  readonly dryRun?: boolean
}

/** What happens to what rested on it, for a reader. */
const effects: Readonly<Record<Fallen['effect'], string>> = {
  lost: 'falls',
  weakened: 'stands on fewer sources',
  flagged: 'to be looked at again',
}

export const register: Register = (program, io) => {
  const command = program
    .command('withdraw')
    .argument('<id>', 'a report (r-…), a fact (f-…) or an outlet, whose rating is meant; its beginning is enough')
    .description(
      'Take a report, a fact or an outlet’s rating out of the record, and list all that rested on it: facts, items, undertakings, findings, briefs. parley undo brings it back.',
    )
    .option('--why <reason>', 'the reason, for the history')
    .option('--dry-run', 'list what would fall; change nothing')
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley withdraw r-5f7623 --dry-run', 'what would fall'],
    ['parley withdraw r-5f7623 --why "retracted by the outlet"', 'do it'],
    ['parley withdraw courier.example --why "rated too high"', 'the outlet counts as not rated'],
  ])
  command.action(async (given: string, options: Options) => {
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const record = await store.record(dossier)
      const { what, id } = namedBy(record, ['report', 'fact', 'outlet'], given)
      const withdrawn = withdrawnAs[what](id)
      const falls = fallout(record, withdrawn)
      if (!options.dryRun)
        await store.append(dossier, [withdrawalOf(record, withdrawn)], {
          by,
          ...(options.why === undefined ? {} : { why: options.why }),
        })
      print(io, options.format, {
        data: { withdrawn: options.dryRun ? null : id, falls },
        rows: falls,
        human: () =>
          [
            options.dryRun
              ? `Withdrawing ${said[what]} ${id} would touch ${falls.length}:`
              : `Withdrew ${said[what]} ${id}. It touches ${falls.length}:`,
            ...ordered(falls).flatMap(line),
          ].join('\n'),
      })
    })
  })
}

const withdrawnAs = {
  report: (report: string) => ({ report }),
  fact: (fact: string) => ({ fact }),
  outlet: (outlet: string) => ({ outlet }),
} as const

const said: { readonly [K in keyof typeof withdrawnAs]: string } = {
  report: 'report',
  fact: 'fact',
  outlet: 'the rating of outlet',
}

/** What a person decides by, first; facts that go are told by the items they belong to. */
const order: readonly Fallen['kind'][] = [
  'brief',
  'finding',
  'undertaking',
  'forecast',
  'package',
  'scenario',
  'item',
  'fact',
]

function ordered(falls: readonly Fallen[]): readonly Fallen[] {
  return falls
    .filter(({ kind, effect }) => kind !== 'fact' || effect === 'flagged')
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** What falls, and below it the way from what is withdrawn to it. */
function line({ kind, says, effect, path }: Fallen): readonly string[] {
  const way = path.slice(0, -1).map(shortId).join(' → ')
  return [`  ${kind}: ${says.replace(/\s+/g, ' ')} — ${effects[effect]}`, ...(way ? [`      by ${way}`] : [])]
}
