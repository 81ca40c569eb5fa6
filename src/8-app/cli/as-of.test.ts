import { Command } from 'commander'
import { expect, it } from 'vitest'
import { commands } from './commands.ts'
import type { Io } from './io.ts'

/** Commands that show no past state of the record, and why not. */
const writes = 'it writes, and what it writes comes after all that is there'
const without: { readonly [command: string]: string } = {
  code: 'has no store: it reads reports and writes facts',
  parse: 'has no store: it shows the analysis of a report',
  changes: 'takes two moments as its arguments',
  export: 'hands on the whole history, past states and all',
  verify: 'checks the whole history',
  serve: 'opens the workbench, each page of which takes a moment',
  mcp: 'opens the tools, each of which takes a moment',
  new: writes,
  add: writes,
  recode: writes,
  follow: writes,
  review: writes,
  undo: writes,
  withdraw: writes,
  looked: writes,
  forget: writes,
  'merge-items': writes,
  'split-item': writes,
  'merge-actors': writes,
  'split-actor': writes,
  import: writes,
}

/** Every command that can be typed, with its own options. */
function* leaves(command: Command, way: readonly string[] = []): Generator<readonly [string, Command]> {
  if (command.commands.length === 0) yield [way.join(' '), command]
  for (const one of command.commands) yield* leaves(one, [...way, one.name()])
}

const program = new Command()
for (const register of commands) register(program, {} as Io)
const all = [...leaves(program)]
const lacking = all
  .filter(([, command]) => !command.options.some(({ long }) => long === '--as-of'))
  .map(([name]) => name)

it('every command that shows the record goes back in time; those that do not are known, with the reason', () => {
  expect(all.length).toBeGreaterThan(40)
  expect(lacking.sort()).toEqual(Object.keys(without).sort())
})
