import type { Trouble } from '../0-model/trouble.ts'
import type { Analysis } from '../3-syntax/analysis.ts'
import { longest } from '../3-syntax/parser/net.ts'

/** Words from which on a file is hardly one report: a long read has 10,000. */
const many = 20_000

/** What makes the coding of a report doubtful as a whole: nothing to read, sentences no net reads at once, a heap of reports. */
export function troublesIn({ trees }: Pick<Analysis, 'trees'>): readonly Trouble[] {
  if (trees.length === 0)
    return [
      {
        code: 'no-sentence',
        stage: 'facts',
        message: 'the report holds no sentence, so there is nothing to code',
        advice: 'check that the file is the report and not its table of contents or an empty page',
      },
    ]
  const words = trees.reduce((sum, tree) => sum + tree.words.length, 0)
  const heap: readonly Trouble[] =
    words <= many
      ? []
      : [
          {
            code: 'report-long',
            stage: 'syntax',
            message: `the report has ${words} words; “the minister” and “he” on one page may be taken for someone of another`,
            advice: 'if it is several reports in one file, cut it and add them one by one',
          },
        ]
  return [
    ...heap,
    ...trees
      .filter((tree) => tree.words.length >= longest)
      .map(
        ({ sentence: { start, end }, words: { length } }): Trouble => ({
          code: 'sentence-long',
          stage: 'syntax',
          message: `a sentence of ${length} words is read in pieces; what ties them together is lost`,
          advice: 'check whether it is a table or a list, or lost its full stops on the way',
          start,
          end,
        }),
      ),
  ]
}
