import type { Verdict } from '../../../0-model/entry.ts'
import type { Register } from '../commands.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly why?: string
}

interface Way {
  readonly name: string
  readonly description: string
  readonly verdict: Verdict
  readonly says: (name: string, actor: string) => string
  readonly example: readonly [type: string, does: string]
}

const ways: readonly Way[] = [
  {
    name: 'merge-actors',
    description: 'Say that a name in the reports means an actor: from then on it is that actor everywhere.',
    verdict: 'same',
    says: (name, actor) => `“${name}” is ${actor} from now on.`,
    example: ['parley merge-actors "the Lowlands" arvon --why "its old name"', 'two names are one actor'],
  },
  {
    name: 'split-actor',
    description: 'Say that a name does not mean an actor it is taken for: it stands for itself from then on.',
    verdict: 'different',
    says: (name, actor) => `“${name}” is not ${actor} from now on.`,
    example: ['parley split-actor "the palace" arvon --why "the hotel, not the government"', 'a name read wrongly'],
  },
]

/** `merge-actors` and `split-actor`: a person’s word on whom a name means, which outranks the coder and the register. */
export const register: Register = (program, io) => {
  for (const { name: command, description, verdict, says, example } of ways) {
    const made = program
      .command(command)
      .argument('<name>', 'the name as reports write it')
      .argument('<actor>', 'the actor’s id: parley show actors lists them, parley show item why a name was taken so')
      .description(`${description} parley undo takes it back.`)
      .option('--why <reason>', 'the reason, for the history')
    withOptions(made, 'workspace', 'dossier', 'by', 'format')
    examples(made, [example])
    made.action(async (name: string, actor: string, options: Options) => {
      const by = await byOf(io, options)
      await withStore(io, options, async (store) => {
        const dossier = await dossierOf(store, options)
        const { entries } = await store.append(dossier, [{ type: 'actors-judged', verdict, name, actor }], {
          by,
          ...(options.why === undefined ? {} : { why: options.why }),
        })
        print(io, options.format, {
          data: { name, actor, verdict, entry: entries[0]?.id ?? null },
          human: () => says(name, actor),
        })
      })
    })
  }
}
