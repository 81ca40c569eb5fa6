import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Register } from '../commands.ts'
import type { Io } from '../io.ts'
import { examples, type Shared, whole, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { changesOf, type WhatIfOptions } from '../reason/scenario.ts'
import { byOf, withRecord } from '../workspace.ts'

interface Options extends Shared, WhatIfOptions {
  readonly top: number
  readonly ms?: number
  readonly issue: string
  readonly inputs?: string
  readonly seed: number
  readonly draws: number
  readonly rounds?: number
  readonly scenario?: string
  readonly save?: string
}

export const register: Register = (program, io) => {
  const reason = program
    .command('reason')
    .description('Reason over the record: what collides, what would have to give, what if.')
  examples(reason, [
    ['parley reason conflicts', 'demands that no deal can meet together, with their words'],
    ['parley reason concessions --top 3', 'the three cheapest ways out'],
    ['parley reason forecast --issue sanctions', 'where an issue may settle, with the error rate'],
    ['parley reason packages', 'package deals worth talking about'],
    ['parley reason what-if --leaves NOR', 'what follows if a party walks away'],
  ])

  sub(reason, 'conflicts', 'Incompatible demands: sets no deal can have together, each with its passages.')
    .option('--ms <n>', 'how long to search at most, in milliseconds', whole('--ms', 1, 600_000))
    .action(async (options: Options) => {
      const { conflictsAnswer } = await import('../reason/conflicts.ts')
      await answer(io, options, (record) => conflictsAnswer(record, times(options)))
    })

  sub(
    reason,
    'concessions',
    'What would have to give: the cheapest sets of demands to give up so that a deal can have the rest.',
  )
    .option('--top <n>', 'how many', whole('--top', 1, 100), 3)
    .option('--ms <n>', 'how long to search at most, in milliseconds', whole('--ms', 1, 600_000))
    .action(async (options: Options) => {
      const { concessionsAnswer } = await import('../reason/conflicts.ts')
      await answer(io, options, (record) => concessionsAnswer(record, { top: options.top, ...times(options) }))
    })

  sub(reason, 'forecast', 'Weighted-mean forecast of one issue beside simpler ones, with the error rate of each.')
    .requiredOption('--issue <id>', 'the issue')
    .option(
      '--inputs <file>',
      'actors as JSON: [{name, capability, position, salience}], each a number or {low, best, high}',
    )
    .option('--seed <n>', 'of the draws: the same seed, the same numbers', whole('--seed', 0, 2 ** 31), 1)
    .option('--draws <n>', 'how many draws', whole('--draws', 1, 1_000_000), 10_000)
    .option('--rounds <n>', 'the challenge model too, exploratory, over so many rounds', whole('--rounds', 1, 1000))
    .action(async (options: Options) => {
      const { forecastAnswer } = await import('../reason/forecast.ts')
      const inputs = options.inputs === undefined ? undefined : await json(io, options.inputs)
      await answer(io, options, (record) => forecastAnswer(record, options.issue, { ...options, inputs }))
    })

  sub(
    reason,
    'packages',
    'Package deals: those that leave no way to give one party more without giving another less.',
  ).action(async (options: Options) => {
    const { packagesAnswer } = await import('../reason/packages.ts')
    await answer(io, options, packagesAnswer)
  })

  const whatIf = sub(reason, 'what-if', 'What follows if something changes; all options may be repeated.')
    .option('--leaves <party>', 'a party leaves', several)
    .option('--moves <party:issue:words>', 'a party takes another position on an issue', several)
    .option('--happens <words>', 'something comes true', several)
    .option('--fails <words>', 'something is ruled out', several)
    .option('--lifted <words>', 'a measure is lifted', several)
    .option('--guarantee <words>', 'a guarantee is given', several)
    .option('--passes <fact>', 'a deadline passes', several)
    .option('--disbelieve <report>', 'a report is not believed', several)
    .option('--scenario <name or file>', 'a scenario saved in the dossier, or a JSON file')
    .option('--save <name>', 'save the scenario in the dossier')
    .option('--seed <n>', 'of the draws', whole('--seed', 0, 2 ** 31), 1)
  withOptions(whatIf, 'by').action(async (options: Options) => {
    const { whatIfAnswer } = await import('../reason/what-if.ts')
    const by = options.save === undefined ? '' : await byOf(io, options)
    const made = await withRecord(io, options, async (record, store) => {
      const scenario = await scenarioFrom(io, record.scenarios, options)
      const found = whatIfAnswer(record, scenario)
      if (options.save !== undefined)
        await store.append(
          record.dossier.id,
          [{ type: 'scenario-saved', name: options.save, scenario: JSON.parse(JSON.stringify(scenario)) }],
          { by },
        )
      return found
    })
    print(io, options.format, made)
  })
}

function sub(reason: Command, name: string, description: string): Command {
  return withOptions(reason.command(name).description(description), 'workspace', 'dossier', 'format', 'asOf')
}

async function answer(
  io: Io,
  options: Options,
  make: (record: import('../../../5-record/record.ts').Record) => import('../output.ts').Answer,
): Promise<void> {
  print(io, options.format, await withRecord(io, options, make))
}

function times({ ms }: Options): { ms?: number } {
  return ms === undefined ? {} : { ms }
}

function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

async function json(io: Io, file: string): Promise<unknown> {
  const text = await readFile(resolve(io.cwd, file), 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Misuse('json-not-valid', `${file}: ${(cause as Error).message}`, { cause })
  }
}

/** What the options suppose, or a saved scenario, or one from a file. */
async function scenarioFrom(io: Io, saved: ReadonlyMap<string, unknown>, options: Options) {
  const { scenarioOf } = await import('../../../6-reasoning/scenario.ts')
  const changes = changesOf(options)
  const { scenario } = options
  if (scenario === undefined) {
    if (changes.length === 0)
      throw new Misuse(
        'nothing-supposed',
        'say what changes, for instance --leaves PARTY; see parley reason what-if --help',
      )
    return scenarioOf({ changes, seed: options.seed, ...(options.save && { name: options.save }) })
  }
  const base = scenarioOf(saved.has(scenario) ? saved.get(scenario) : await json(io, scenario))
  return { ...base, changes: [...base.changes, ...changes] }
}
