import { Misuse } from '../../../0-model/trouble.ts'
import { type ChangeOf, changesBetween } from '../../../5-record/changes/changes.ts'
import type { Register } from '../commands.ts'
import { shortId } from '../ids.ts'
import type { Screen } from '../io.ts'
import { examples, moment, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly kind?: string
}

export const register: Register = (program, io) => {
  const command = program
    .command('changes')
    .argument('[from]', 'a day, an instant or an entry’s id (default: the last brief that was written)', moment('from'))
    .argument('[to]', 'the same (default: now)', moment('to'))
    .description('What is new, gone or different between two moments of the record: what changed since the last brief.')
    .option('--kind <kind>', 'only this: withdrawal, report, item, fact, actor, issue, outlet or track')
  withOptions(command, 'workspace', 'dossier', 'format')
  examples(command, [
    ['parley changes', 'since the last brief written with parley brief --out FILE'],
    ['parley changes 2025-04-20 2025-05-10', 'between what was known on two days'],
    ['parley changes 3f9a62c1 --kind report', 'reports since an entry of parley show history'],
  ])
  command.action(async (from: string | undefined, to: string | undefined, options: Options) => {
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const now = await store.record(dossier)
      const brief = [...now.entries.values()]
        .filter(({ type, id }) => type === 'brief-made' && !now.undone.has(id))
        .at(-1)
      const start = from ?? brief?.id
      if (start === undefined)
        throw new Misuse(
          'changes-since',
          'no brief was written yet (parley brief --out FILE); say since when: parley changes 2025-04-20',
        )
      const before = await store.record(dossier, { asOf: start })
      const after = to === undefined ? now : await store.record(dossier, { asOf: to })
      const all = changesBetween(before, after).filter(
        ({ kind }) => options.kind === undefined || kind === options.kind,
      )
      const since = from ?? `the brief of ${brief?.at.slice(0, 16).replace('T', ' ')}`
      print(io, options.format, {
        data: { from: start, to: to ?? null, changes: all },
        rows: all,
        human: (screen) => shown(all, `From ${since} to ${to ?? 'now'}`, screen),
      })
    })
  })
}

const order: readonly ChangeOf['kind'][] = ['withdrawal', 'report', 'item', 'fact', 'actor', 'issue', 'outlet', 'track']
const signs: { readonly [W in ChangeOf['what']]: string } = { new: '+', gone: '−', changed: '~' }
/** Lines shown of a kind; --format jsonl has them all. */
const lines = 12

function shown(all: readonly ChangeOf[], title: string, screen: Screen): string {
  if (all.length === 0) return `${title}: nothing changed.`
  // Facts that are new or gone are told by their items.
  const told = all.filter(({ kind, what }) => kind !== 'fact' || what === 'changed')
  return [
    paint('underline', title, screen),
    ...order.flatMap((kind) => {
      const own = told.filter((one) => one.kind === kind)
      if (own.length === 0) return []
      const count = (what: ChangeOf['what']) => own.filter((one) => one.what === what).length
      const rest = own.length - lines
      return [
        '',
        paint('bold', `${kind}s: ${count('new')} new, ${count('changed')} changed, ${count('gone')} gone`, screen),
        ...own
          .slice(0, lines)
          .flatMap(({ what, says, id }) =>
            wrap(`${signs[what]} ${says.replace(/\s+/g, ' ')}  ${shortId(id)}`, screen.width - 4).map(
              (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
            ),
          ),
        ...(rest > 0 ? [`  … and ${rest} more: --kind ${kind} --format jsonl`] : []),
      ]
    }),
  ].join('\n')
}
