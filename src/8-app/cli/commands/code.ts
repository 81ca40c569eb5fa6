import { Misuse } from '../../../0-model/trouble.ts'
import { type Coder, loadCoder } from '../../coder.ts'
import { doors } from '../../doors.ts'
import { expand, nameOf, openReport, type Source } from '../../sources.ts'
import type { Register } from '../commands.ts'
import { type Io, tell } from '../io.ts'
import { day, examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { type CodedLine, codedLines } from '../show/coded.ts'
import { standardInput } from '../stdin.ts'

interface Options extends Shared {
  readonly published?: string
  readonly explain?: boolean
  readonly near?: boolean
}

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
    let coder: Coder | undefined
    const open = doors({ signal: io.signal })
    for (const [at, source] of sources.entries()) {
      if (io.signal.aborted) break
      bar.step(at, sources.length, nameOf(source))
      try {
        const report = await openReport(source, known, io.signal, open)
        coder ??= await loadCoder()
        lines.push({ report, coded: coder(report) })
      } catch (error) {
        if (!(error instanceof Misuse)) throw error
        bar.end()
        tell(io, `parley: ${error.message}`)
        io.exit = 1
      }
      // one line a report, as soon as it is known: a batch can be watched, and stopped without losing what is done
      if (options.format === 'jsonl')
        for (const line of lines.splice(0)) print(io, 'jsonl', { data: [jsonOf(line)], human: () => '' })
    }
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
