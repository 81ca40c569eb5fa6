import type { FactRow, ReportLine, Told } from '../api/types.ts'
import { labelOf, listed } from '../words.ts'
import type { Table } from './table.ts'

/** Facts as they are copied, each with its words and where they stand. */
export function factsTable(rows: readonly FactRow[]): Table {
  return [
    ['Date', 'Kind', 'Label', 'What', 'State', 'Confidence', 'Outlet', 'Report of', 'Words'],
    ...rows.map(({ fact, says, state, report }) => [
      fact.date ?? '',
      fact.kind,
      labelOf(fact) ?? '',
      says,
      state,
      String(Math.round(fact.confidence)),
      report.outlet ?? '',
      report.published ?? '',
      fact.evidence.exact,
    ]),
  ]
}

/** Things of the record as they are copied, each with how many tell of it. `first` stands before each row, under its head. */
export function toldTable(rows: readonly Told[], first?: { readonly head: string; of: (told: Told) => string }): Table {
  return [
    [...(first ? [first.head] : []), 'Date', 'Kind', 'Who', 'What', 'Reports', 'Independent', 'State'],
    ...rows.map((told) => [
      ...(first ? [first.of(told)] : []),
      told.date ?? told.reported ?? '',
      told.kind,
      listed(told.actors.map(({ name }) => name)),
      told.says,
      String(told.support.reports),
      String(told.support.independent),
      told.state,
    ]),
  ]
}

/** Reports as they are copied. */
export function reportsTable(lines: readonly ReportLine[]): Table {
  return [
    ['Published', 'Outlet', 'Title', 'Address', 'Facts', 'Accepted', 'To review', 'Copies', 'Withdrawn'],
    ...lines.map(({ published, outlet, title, source, url, counts, copies, withdrawn }) => [
      published ?? '',
      outlet ?? '',
      title ?? source,
      url ?? '',
      String(counts.proposed + counts.accepted + counts.unsure),
      String(counts.accepted),
      String(counts.proposed + counts.unsure),
      String(copies),
      withdrawn ? 'withdrawn' : '',
    ]),
  ]
}
