import { type Command, Option } from 'commander'
import { dayNumber } from '../../0-model/edtf.ts'
import { Misuse } from '../../0-model/trouble.ts'
import type { Io } from './io.ts'
import { formats } from './output.ts'

/** The options that mean the same wherever they stand. */
const table = {
  workspace: () => new Option('--workspace <file>', 'the workspace (default: $PARLEY_WORKSPACE, else ./parley.db)'),
  dossier: () => new Option('--dossier <name>', 'the dossier; may be left out where the workspace has only one'),
  by: () => new Option('--by <name>', 'who does it (default: the git or system user)'),
  contact: () =>
    new Option(
      '--contact <address>',
      'who answers for requests to the web: told to every site (default: $PARLEY_CONTACT)',
    ),
  format: () => new Option('--format <format>', 'how to print it').choices(formats),
  asOf: () =>
    new Option(
      '--as-of <moment>',
      'what was known then: a day, an instant (2025-04-20T12:00:00Z) or an entry’s id',
    ).argParser(moment('--as-of')),
  on: () =>
    new Option('--on <date>', 'what had happened or been said by that day, as far as is known now').argParser(
      day('--on'),
    ),
} as const

export type SharedOption = keyof typeof table
export const sharedOptions: readonly SharedOption[] = ['workspace', 'dossier', 'by', 'format']

/** What the shared options come out as; all absent unless given. */
export interface Shared {
  readonly workspace?: string
  readonly dossier?: string
  readonly by?: string
  readonly contact?: string
  readonly format?: (typeof formats)[number]
  readonly asOf?: string
  readonly on?: string
}

/** Adds shared options to a command, worded the same everywhere. */
export function withOptions(command: Command, ...names: readonly SharedOption[]): Command {
  for (const name of names) command.addOption(table[name]())
  return command
}

/** Who answers for requests to the web, as the ways to it take it. Throws a Misuse for what no header can hold. */
export function contactOf(io: Pick<Io, 'env'>, options: Pick<Shared, 'contact'>): { readonly contact?: string } {
  const contact = options.contact ?? io.env.PARLEY_CONTACT
  if (contact === undefined || contact === '') return {}
  if (!/^[\x21-\x7e]{3,200}$/.test(contact))
    throw new Misuse('contact-invalid', `${contact}: give a mail address or the address of a page, in plain letters`)
  return { contact }
}

/** A reader of a `YYYY-MM-DD` option. Throws a Misuse naming the option where it is no day of the calendar. */
export function day(option: string): (given: string) => string {
  return (given) => {
    try {
      dayNumber(given)
    } catch (cause) {
      throw new Misuse('date-not-a-day', `${option} ${given}: not a day of the calendar; write YYYY-MM-DD`, { cause })
    }
    return given
  }
}

/** A reader of a moment: a day, an instant, or the id of an entry. Throws a Misuse naming the option otherwise. */
export function moment(option: string): (given: string) => string {
  return (given) => {
    if (/^[0-9a-f]{8,64}$/.test(given) || (given.includes('T') && !Number.isNaN(Date.parse(given)))) return given
    return day(option)(given)
  }
}

/** A reader of a whole number in a range, both ends included. Throws a Misuse naming the option otherwise. */
export function whole(option: string, from: number, to: number): (given: string) => number {
  return (given) => {
    const value = Number(given)
    if (!/^\d+$/.test(given) || value < from || value > to)
      throw new Misuse('not-a-number', `${option} ${given}: give a whole number from ${from} to ${to}`)
    return value
  }
}

/** The examples at the end of a command’s help: the line to type, and what it does. */
export function examples(command: Command, lines: readonly (readonly [type: string, does: string])[]): Command {
  const width = Math.max(...lines.map(([type]) => type.length))
  const shown = lines.map(([type, does]) => `  $ ${type.padEnd(width)}   ${does}`)
  return command.addHelpText('after', `\nExamples:\n${shown.join('\n')}`)
}
