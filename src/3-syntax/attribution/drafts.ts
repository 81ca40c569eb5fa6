import type { Report } from '../../0-model/report.ts'
import type { Tree } from '../tree.ts'
import { type Quotation, quotations } from './quotations.ts'
import { type Draft, quoted } from './quoted.ts'
import { said } from './said.ts'
import { spans, type View, view } from './tree-view.ts'

/** The attributions of a report by its grammar and its quotation marks, before it is known who the sources are. */
export interface Drafts {
  readonly views: readonly View[]
  readonly marks: readonly Quotation[]
  readonly drafts: readonly Draft[]
}

export function drafts(report: Report, trees: readonly Tree[]): Drafts {
  const views = trees.map(view)
  const marks = quotations(report)
  const given = views.flatMap((shown, sentence) =>
    said(shown).map(
      (one): Draft => ({
        ...one,
        sentence,
        content: spans(shown, one.content),
        block: trees[sentence]!.sentence.block,
      }),
    ),
  )
  return { views, marks, drafts: quoted(report, trees, views, marks, given) }
}
