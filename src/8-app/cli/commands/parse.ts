import { Option } from 'commander'
import type { Report } from '../../../0-model/report.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Analysis } from '../../../3-syntax/analysis.ts'
import { outermost } from '../../../3-syntax/attribution/attributions.ts'
import { relations } from '../../../4-facts/plover/relations.ts'
import { doors } from '../../doors.ts'
import { openReport } from '../../sources.ts'
import type { Register } from '../commands.ts'
import { type Io, tell } from '../io.ts'
import { day, examples } from '../options.ts'
import { sourcesOf } from './code.ts'

const formats = ['tree', 'conllu', 'jsonl'] as const

interface Options {
  readonly format: (typeof formats)[number]
  readonly published?: string
  readonly conllu?: boolean
}

/** Sentences of CoNLL-U parsed at a time: enough to fill the parser’s batches, few enough to see progress. */
const together = 200

export const register: Register = (program, io) => {
  const command = program
    .command('parse')
    .argument('[reports...]', 'files, folders, or - for standard input')
    .description('Show the analysis below the facts: words, trees, names, times, attributions.')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('tree'))
    .option(
      '--published <date>',
      'day of publication, YYYY-MM-DD: what “next week” is counted from',
      day('--published'),
    )
    .option('--conllu', 'read CoNLL-U on standard input and write it with our analysis')
  examples(command, [
    ['parley parse report.txt', 'the trees, drawn'],
    ['parley parse report.txt --format jsonl', 'words, trees, names, times: one line of JSON for each report'],
    ['parley parse --conllu < gold.conllu', 'the sentences of a treebank, analysed anew'],
  ])
  command.action(async (paths: readonly string[], options: Options) => {
    if (options.conllu) return reparse(io, paths)
    if (paths.length === 0)
      throw new Misuse('nothing-to-parse', 'name a report to parse, or give CoNLL-U with --conllu')
    const [{ english, places }, { analyse }, show] = await Promise.all([
      import('../../../3-syntax/load.ts'),
      import('../../../3-syntax/analyse.ts'),
      shower(options.format),
    ])
    const known =
      options.published === undefined ? {} : { published: options.published, publishedFrom: 'given' as const }
    const open = doors({ signal: io.signal })
    for (const source of await sourcesOf(io, paths)) {
      if (io.signal.aborted) break
      try {
        const report = await openReport(source, known, io.signal, open)
        io.stdout.write(show(report, analyse(report, { parser: english(), gazetteer: places(), whole: true })))
      } catch (error) {
        if (!(error instanceof Misuse)) throw error
        tell(io, `parley: ${error.message}`)
        io.exit = 1
      }
    }
    await open.close()
  })
}

type Show = (report: Report, analysis: Analysis) => string

async function shower(format: Options['format']): Promise<Show> {
  if (format === 'jsonl') return (report, analysis) => `${JSON.stringify(jsonOf(report, analysis))}\n`
  if (format === 'conllu') {
    const { conllu } = await import('../../../3-syntax/conllu.ts')
    return (report, { trees }) => conllu(report, trees)
  }
  const { drawing } = await import('../../../3-syntax/drawing.ts')
  return (_, { trees }) => trees.map((tree) => `${drawing(tree)}\n\n`).join('')
}

/** What `--format jsonl` prints for a report: the contract of scripts. Offsets count UTF-16 units of the report’s text. */
export function jsonOf(report: Report, analysis: Analysis): object {
  let first = 0
  const sentences = analysis.trees.map(({ sentence: { start, end }, words }) => {
    const range = { start, end, tokens: [first, first + words.length - 1] }
    first += words.length
    return range
  })
  const tokens = analysis.trees.flatMap(({ words }) =>
    words.map(({ start, end, form, lemma, upos, xpos, feats, head, deprel }) => ({
      start,
      end,
      form,
      lemma,
      upos,
      xpos,
      feats,
      head,
      deprel,
    })),
  )
  return {
    source: report.source,
    sentences,
    tokens,
    mentions: analysis.mentions.map(({ start, end, actor, place, settled }) => ({
      start,
      end,
      actor,
      ...(place ? { place: settled ?? {} } : {}),
    })),
    times: analysis.times.map(({ start, end, type, value }) => ({ start, end, type, value })),
    attributions: outermost(analysis.attributions).map(({ source, cue, content, kind }) => ({
      source,
      cue,
      content,
      kind,
    })),
    predicates: analysis.predicates.map(({ start, end, factuality }) => ({ start, end, factuality })),
    relations: relations(analysis).map(({ clause, type, source, target }) => ({
      predicate: clause.predicate,
      type,
      source,
      target,
    })),
  }
}

/** CoNLL-U in, CoNLL-U out, sentence by sentence as it comes. */
async function reparse(io: Io, paths: readonly string[]): Promise<void> {
  if (paths.length > 0)
    throw new Misuse('conllu-from-stdin', '--conllu reads standard input; write parley parse --conllu < FILE')
  if (io.stdin.isTTY)
    throw new Misuse('stdin-terminal', '--conllu: standard input is a terminal; write parley parse --conllu < FILE')
  const [{ english }, { reparsed }] = await Promise.all([
    import('../../../3-syntax/load.ts'),
    import('../../../3-syntax/conllu.ts'),
  ])
  const parser = english()
  let line = 1
  let pending: string[] = []
  const flush = (): void => {
    for (const block of reparsed(pending, parser, line)) io.stdout.write(`${block}\n\n`)
    line += pending.reduce((lines, block) => lines + block.split('\n').length + 1, 0)
    pending = []
  }
  for await (const block of blocks(io)) {
    pending.push(block)
    if (pending.length === together) flush()
  }
  if (pending.length > 0) flush()
}

/** What stands between empty lines on standard input. */
async function* blocks(io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of io.stdin as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(piece, { stream: true })
    const parts = rest.split(/\r?\n(?:[ \t]*\r?\n)+/)
    rest = parts.pop()!
    yield* parts.filter((part) => part !== '')
  }
  rest = (rest + decoder.decode()).replace(/^(?:\s*\n)+|[\r\n]+$/g, '')
  if (rest !== '') yield rest
}
