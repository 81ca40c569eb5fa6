import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import type { Register } from '../commands.ts'
import { namedBy } from '../ids.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly why?: string
}

/** `merge-items` and `split-item`: a person's word on what is one thing, which outranks the machine's. */
export const register: Register = (program, io) => {
  const merge = program
    .command('merge-items')
    .argument('<ids...>', 'two or more facts or items that tell of one thing')
    .description('Say that facts tell of one thing: they become one item. parley undo takes it back.')
    .option('--why <reason>', 'the reason, for the history')
  withOptions(merge, 'workspace', 'dossier', 'by', 'format')
  examples(merge, [['parley merge-items i-3fa2 i-77b0 --why "one meeting, two datelines"', 'two items are one']])
  merge.action(async (given: readonly string[], options: Options) => {
    if (given.length < 2) throw new Misuse('merge-what', `${given.join(' ')}: name two facts or items at least`)
    await judge(options, (record) => {
      const facts = [...new Set(given.flatMap((id) => factsOf(record, id)))]
      const kinds = [...new Set(facts.map((fact) => record.facts.get(fact)?.fact.kind))]
      if (kinds.length > 1)
        throw new Misuse(
          'merge-what',
          `${given.join(' ')}: are of different kinds (${kinds.join(', ')}); one item is of one kind`,
        )
      return {
        action: { type: 'facts-judged', verdict: 'same', facts, from: [] },
        says: `One item now holds ${facts.length} facts.`,
      }
    })
  })

  const split = program
    .command('split-item')
    .argument('<item>', 'the item to take apart')
    .argument('<facts...>', 'the facts that tell of something else')
    .description('Say that facts of an item tell of something else: they leave it. parley undo takes it back.')
    .option('--why <reason>', 'the reason, for the history')
  withOptions(split, 'workspace', 'dossier', 'by', 'format')
  examples(split, [['parley split-item i-3fa2 f-77b0 --why "the call of the week before"', 'one fact leaves']])
  split.action(async (item: string, given: readonly string[], options: Options) => {
    await judge(options, (record) => {
      const all = factsOf(record, item)
      const facts = [...new Set(given.flatMap((id) => factsOf(record, id, 'fact')))]
      const stranger = facts.find((fact) => !all.includes(fact))
      if (stranger) throw new Misuse('split-what', `${stranger}: is not in that item; it holds ${all.join(', ')}`)
      const from = all.filter((fact) => !facts.includes(fact))
      if (from.length === 0)
        throw new Misuse('split-what', `${item}: all of its facts would leave; name those that tell of something else`)
      return {
        action: { type: 'facts-judged', verdict: 'different', facts, from },
        says: `${facts.length} of ${all.length} facts left the item.`,
      }
    })
  })

  async function judge(
    options: Options,
    make: (record: Record) => { readonly action: JudgedAction; readonly says: string },
  ): Promise<void> {
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const { action, says } = make(await store.record(dossier))
      const { record } = await store.append(dossier, [action], {
        by,
        ...(options.why === undefined ? {} : { why: options.why }),
      })
      const items = [...new Set(action.facts.map((fact) => record.facts.get(fact)?.item))]
      print(io, options.format, { data: { items, facts: action.facts }, human: () => says })
    })
  }
}

type JudgedAction = { type: 'facts-judged'; verdict: 'same' | 'different'; facts: string[]; from: string[] }

/** The facts an id stands for. An item bears the id of one of its facts: the caller says which of the two is meant. */
function factsOf(record: Record, given: string, meant: 'item' | 'fact' = 'item'): readonly string[] {
  const { what, id } = namedBy(record, meant === 'item' ? ['item', 'fact'] : ['fact', 'item'], given)
  return what === 'fact' ? [id] : [...(record.items.get(id)?.facts ?? [])]
}
