import type { Action } from '../../../0-model/entry.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import { lookedAt, needsLook } from '../../../5-record/retraction/fell.ts'
import { openFalls } from '../../../7-views/fell.ts'
import type { Register } from '../commands.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly all?: boolean
  readonly why?: string
}

export const register: Register = (program, io) => {
  const command = program
    .command('looked')
    .argument('[ids...]', 'what fell (parley show fell lists it); the beginning of an id is enough')
    .description(
      'Say that what fell with a withdrawal has been looked at, so that its mark goes. parley undo brings it back.',
    )
    .option('--all', 'everything that waits')
    .option('--why <reason>', 'what came of it, for the history')
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley looked f-541588', 'one thing'],
    ['parley looked --all --why "brief of 12 June sent out anew"', 'all that waits'],
  ])
  command.action(async (given: readonly string[], options: Options) => {
    if (given.length === 0 && !options.all)
      throw new Misuse('looked-at-what', 'say what: ids of parley show fell, or --all')
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const record = await store.record(dossier)
      const actions = actionsOf(record, options.all ? null : given)
      if (actions.length > 0)
        await store.append(dossier, actions, { by, ...(options.why === undefined ? {} : { why: options.why }) })
      const count = openFalls(record) - openFalls(await store.record(dossier))
      print(io, options.format, {
        data: { looked: actions },
        human: () => (count === 0 ? 'Nothing waits to be looked at.' : `${count} looked at.`),
      })
    })
  })
}

type Looked = Extract<Action, { type: 'fell-looked-at' }>

/** One action for each withdrawal of which something is meant. Throws a Misuse for an id that nothing waiting begins with. */
function actionsOf(record: Record, given: readonly string[] | null): readonly Looked[] {
  const waiting = [...record.withdrawals.values()].map(({ entry, fell, looked }) => ({
    entry,
    ids: fell.filter((one) => needsLook(one) && !looked.has(one.id)).map(({ id }) => id),
  }))
  const strange = given?.find((one) => !waiting.some(({ ids }) => ids.some((id) => id.startsWith(one))))
  if (strange !== undefined)
    throw new Misuse(
      'fell-unknown',
      `${strange}: nothing that waits to be looked at begins so (parley show fell lists it)`,
    )
  return waiting.flatMap(({ entry, ids }) => {
    const meant = given === null ? ids : ids.filter((id) => given.some((one) => id.startsWith(one)))
    return meant.length === 0 ? [] : [lookedAt(record, entry, [...new Set(meant)])]
  })
}
