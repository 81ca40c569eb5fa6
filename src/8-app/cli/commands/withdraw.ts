import type { Withdrawn } from '../../../0-model/entry.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import { outletNamed } from '../../../5-record/independence/voices.ts'
import type { Record } from '../../../5-record/record.ts'
import { keptFalls } from '../../../5-record/retraction/fell.ts'
import { reportsOf, withdrawalOf } from '../../../5-record/retraction/withdrawal.ts'
import { type Fallen, fallout } from '../../../6-reasoning/fallout.ts'
import type { Register } from '../commands.ts'
import { namedBy, shortId } from '../ids.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { effects } from '../show/effects.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly why?: string
  readonly dryRun?: boolean
  readonly reports?: boolean
}

export const register: Register = (program, io) => {
  const command = program
    .command('withdraw')
    .argument('<id>', 'a report (r-…), a fact (f-…) or an outlet; its beginning is enough')
    .description(
      'Take a report, a fact, an outlet’s rating or an outlet with its reports out of the record, and list all that rested on it: facts, items, undertakings, findings, briefs. What fell stays marked until looked at (parley show fell). parley undo brings it back.',
    )
    .option('--why <reason>', 'the reason, for the history')
    .option('--reports', 'of an outlet: not its rating alone but all its reports too')
    .option('--dry-run', 'list what would fall; change nothing')
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley withdraw r-5f7623 --dry-run', 'what would fall'],
    ['parley withdraw r-5f7623 --why "retracted by the outlet"', 'do it'],
    ['parley withdraw courier.example --why "rated too high"', 'the outlet counts as not rated'],
    ['parley withdraw courier.example --reports --why "made its quotes up"', 'and its reports go with it'],
  ])
  command.action(async (given: string, options: Options) => {
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const record = await store.record(dossier)
      const { withdrawn, id, called } = withdrawnBy(record, given, options.reports ?? false)
      const falls = fallout(record, withdrawn)
      if (!options.dryRun)
        await store.append(dossier, [withdrawalOf(record, withdrawn, keptFalls(record, falls))], {
          by,
          ...(options.why === undefined ? {} : { why: options.why }),
        })
      print(io, options.format, {
        data: { withdrawn: options.dryRun ? null : id, falls },
        rows: falls,
        human: () =>
          [
            options.dryRun
              ? `Withdrawing ${called} would touch ${falls.length}:`
              : `Withdrew ${called}. It touches ${falls.length}:`,
            ...ordered(falls).flatMap(line),
          ].join('\n'),
      })
    })
  })
}

/** What is meant by an id, and how it is called. Throws a Misuse where it names nothing, or more than one thing. */
function withdrawnBy(
  record: Record,
  given: string,
  reports: boolean,
): { readonly withdrawn: Withdrawn; readonly id: string; readonly called: string } {
  if (!reports) {
    const { what, id } = namedBy(record, ['report', 'fact', 'outlet'], given)
    if (what === 'report') return { withdrawn: { report: id }, id, called: `report ${id}` }
    if (what === 'fact') return { withdrawn: { fact: id }, id, called: `fact ${id}` }
    return { withdrawn: { outlet: id }, id, called: `the rating of outlet ${id}` }
  }
  const rated = [...record.outlets.keys()].filter((outlet) => outlet.startsWith(given))
  const id = outletNamed(record, given)?.id ?? (rated.length === 1 ? (rated[0] as string) : given)
  const count = reportsOf(record, id).length
  if (count === 0)
    throw new Misuse('outlet-unknown', `${given}: no report of an outlet of this name stands (parley show sources)`)
  return {
    withdrawn: { outlet: id, reports },
    id,
    called: `outlet ${id} with ${count} report${count === 1 ? '' : 's'}`,
  }
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
