import { availableParallelism } from 'node:os'
import { Misuse } from '../../../0-model/trouble.ts'
import { coders } from '../../coders.ts'
import { doors } from '../../doors.ts'
import { expand, nameOf, openReport, type Source } from '../../sources.ts'
import type { Register } from '../commands.ts'
import { type Io, tell } from '../io.ts'
import { day, examples, type Shared, whole, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { type CodedLine, codedLines } from '../show/coded.ts'
import { standardInput } from '../stdin.ts'

interface Options extends Shared {
  readonly published?: string
  readonly explain?: boolean
  readonly near?: boolean
  readonly workers?: number
}

/** Below this many reports a second thread takes longer to start than it saves. */
const worthIt = 8
/** More threads than this are for those who ask: two stay below 400 MB. */
const usual = 2

export const register: Register = (program, io) => {
  const command = program
    .command('code')
    .argument('<reports...>', 'files, folders, or - for standard input')
    .description('Find the facts in reports. Nothing is kept: the door for scripts.')
    .option(
      '--published <date>',
      'day of publication, YYYY-MM-DD: what “next week” is counted from',
      day('--published'),
    )
    .option('--explain', 'say for each fact which rule found it, and how actors and date were resolved')
    .option('--near', 'with --explain: also what almost was a fact')
    .option(
      '--workers <n>',
      'reports coded at once, each in a thread of its own; two, where there are eight reports or more',
      whole('--workers', 1, 64),
    )
  withOptions(command, 'format')
  examples(command, [
    ['parley code report.txt --published 2025-04-17', 'the facts, for reading'],
    ['parley code reports/ --format jsonl', 'one line of JSON for each report'],
    ['pbpaste | parley code - --explain', 'what was pasted, with the reasons'],
  ])
  command.action(async (paths: readonly string[], options: Options) => {
    const sources = await sourcesOf(io, paths)
    const known =
      options.published === undefined ? {} : { published: options.published, publishedFrom: 'given' as const }
    const bar = progress(io)
    const lines: CodedLine[] = []
    const open = doors({ signal: io.signal })
    const threads = options.workers ?? (sources.length < worthIt ? 1 : Math.min(usual, availableParallelism()))
    const { code, room, close } = coders(threads, { reasons: options.explain === true })
    const begun: Promise<CodedLine | undefined>[] = []
    // one line a report, as soon as it is known and in the order given: a batch can be watched, and stopped without
    // losing what is done
    const finish = async () => {
      const line = await begun.shift()
      if (line === undefined) return
      if (options.format === 'jsonl') print(io, 'jsonl', { data: [jsonOf(line)], human: () => '' })
      else lines.push(line)
    }
    for (const [at, source] of sources.entries()) {
      if (io.signal.aborted) break
      bar.step(at, sources.length, nameOf(source))
      const line = openReport(source, known, io.signal, open)
        .then(async (report): Promise<CodedLine> => ({ report, coded: await code(report) }))
        .catch((error: unknown) => {
          if (!(error instanceof Misuse)) throw error
          bar.end()
          tell(io, `parley: ${error.message}`)
          io.exit = 1
          return undefined
        })
      // it is awaited in its turn; until then a failure is not unheard
      line.catch(() => {})
      begun.push(line)
      if (begun.length >= room) await finish()
    }
    while (begun.length > 0) await finish()
    await close()
    await open.close()
    bar.end()
    if (options.format !== 'jsonl') print(io, options.format, codedLines(lines, options))
  })
}

/** What `--format jsonl` prints for a report: the contract of scripts. */
export function jsonOf({ report, coded }: CodedLine): object {
  const { source, sha256, title, published, language } = report
  return {
    report: { source, sha256, title, published, language, citations: report.citations.map(({ url }) => url) },
    facts: coded.facts,
    troubles: [...report.troubles, ...coded.troubles],
  }
}

/** The sources that arguments name; `-` is standard input. */
export async function sourcesOf(io: Io, paths: readonly string[]): Promise<Source[]> {
  const found: Source[] = []
  for (const path of paths) {
    if (path === '-') found.push({ bytes: await standardInput(io), name: '-' })
    else found.push(...(await expand([path], io.cwd)))
  }
  return found
}
