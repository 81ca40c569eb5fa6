import { Command, CommanderError } from 'commander'
import { Misuse } from '../../0-model/trouble.ts'
import { commands } from './commands.ts'
import { type Io, screenOf } from './io.ts'
import { sharedOptions, withOptions } from './options.ts'

/**
 * Runs one command line. Gives the exit code: 0 done, 1 trouble in the data, 2 wrong call.
 * Whatever goes wrong is one line on standard error: place, what was found, what would do, [code].
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const root = program(io)
  if (argv.length === 0) {
    root.outputHelp()
    return 0
  }
  try {
    await root.parseAsync([...argv], { from: 'user' })
    return io.exit
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (io.signal.aborted && isAbort(error)) return 130
    io.stderr.write(`parley: ${oneLine(error)}\n`)
    if (io.env.PARLEY_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
    return error instanceof Misuse || error instanceof CommanderError || isSystem(error) ? 2 : 1
  }
}

/** The whole tree of commands, as `--help` shows it. */
export function program(io: Io): Command {
  const root = new Command('parley')
    .description(
      'Reads reports about a negotiation, codes them into cited facts, keeps a reviewable record,\nreasons over it and writes briefs.',
    )
    .usage('<command> [options]')
    .enablePositionalOptions()
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: () => {}, // said by run(), on one line
      getOutHelpWidth: () => screenOf(io).width,
    })
    .configureHelp({ sortSubcommands: false, sortOptions: false })
    .helpCommand(true)
    .addHelpText('after', start)
  // the shared options may also stand before the command: parley --workspace w.db show today
  withOptions(root, ...sharedOptions)
  for (const option of root.options) option.hideHelp()
  root.hook('preAction', (_, command) => {
    for (const [name, value] of Object.entries(root.opts()))
      if (command.getOptionValue(name) === undefined) command.setOptionValue(name, value)
  })
  for (const register of commands) register(root, io)
  return root
}

const start = `
First steps:
  $ parley code report.txt --published 2025-04-17     what Parley finds in one report; nothing is kept
  $ parley new paris --title "Paris talks"            a dossier in ./parley.db
  $ parley add report.txt --published 2025-04-17      read, code and keep a report
  $ parley show positions                             who wants what, with the words that say so
  $ parley serve                                      the workbench in a browser

The workspace is one file: --workspace FILE, else PARLEY_WORKSPACE, else ./parley.db.
Exit codes: 0 done, 1 trouble in the data, 2 wrong call.`

function oneLine(error: unknown): string {
  if (error instanceof CommanderError) {
    const [said = '', hint = ''] = error.message.replace(/^error: /, '').split('\n')
    const code = error.code.replace(/^commander\./, '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
    const advice = hint ? hint.replace(/^\(|\)$/g, '').replace(/\?$/, '') : 'see parley --help'
    return `${said.replace(/\.$/, '')}; ${advice[0]?.toLowerCase()}${advice.slice(1)} [${code}]`
  }
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replace(/\s*\n\s*/g, ' ')
  if (error instanceof Misuse) return line
  if (isSystem(error)) return `${line}; check the path and its permissions [${error.code.toLowerCase()}]`
  return `${line}; run again with PARLEY_DEBUG=1 for the place [unexpected]`
}

function isSystem(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '')
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
