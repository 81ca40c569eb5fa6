import type { Record } from '../../../5-record/record.ts'
import { reportLines, sources } from '../../../7-views/sources.ts'
import type { Answer } from '../output.ts'
import { paint, table } from '../table.ts'
import { sourcesOf } from './told.ts'

export function sourcesAnswer(record: Record): Answer {
  const view = sources(record)
  return {
    data: view,
    rows: view.outlets,
    human: (screen) => {
      if (view.reports === 0) return 'No reports yet: parley add FILE…'
      const groups = view.groups.map((group) =>
        group
          .map(
            (line) =>
              `  ${line.published ?? 'undated'}  ${line.outlet ?? 'unnamed outlet'}: ${line.title ?? line.source}`,
          )
          .join('\n'),
      )
      const unread = view.cited.filter((link) => link.read === null)
      return [
        `${view.reports} reports, ${view.independent} independent.`,
        '',
        table(
          [
            { head: 'Outlet', least: 12 },
            { head: 'Rated' },
            { head: 'Near to', least: 8 },
            { head: 'Reports (independent)' },
            { head: 'Facts' },
            { head: 'Alone in saying' },
          ],
          view.outlets.map((row) => [
            row.name,
            row.grade ?? '–',
            row.line ?? '',
            sourcesOf(row) === String(row.reports) ? String(row.reports) : `${row.reports} (${row.independent})`,
            String(row.facts),
            String(row.alone),
          ]),
          screen,
        ),
        ...(groups.length > 0
          ? [paint('bold', 'One voice each', screen), ...groups.flatMap((group) => [group, ''])]
          : []),
        ...(view.cited.length > 0
          ? [
              paint('bold', `Cited links: ${view.cited.length}, of which ${unread.length} cited, not read`, screen),
              ...view.cited
                .slice(0, 20)
                .map(
                  (link) =>
                    `  ${link.read ? 'read   ' : 'cited  '} ${link.url}${link.by.length > 1 ? ` (by ${link.by.length} reports)` : ''}`,
                ),
            ]
          : []),
      ].join('\n')
    },
  }
}

export function reportsAnswer(record: Record): Answer {
  const lines = reportLines(record)
  return {
    data: lines,
    rows: lines.map(({ counts, ...line }) => ({ ...line, ...counts })),
    human: (screen) =>
      lines.length === 0
        ? 'No reports yet: parley add FILE…'
        : table(
            [
              { head: 'Published' },
              { head: 'Outlet', least: 12 },
              { head: 'Title', least: 24 },
              { head: 'Facts ✓/·/✗' },
              { head: 'Copies' },
              { head: 'Id' },
            ],
            lines.map((line) => [
              line.published ?? 'undated',
              line.outlet ?? '',
              `${line.withdrawn ? 'WITHDRAWN ' : ''}${line.confidential ? 'CONFIDENTIAL ' : ''}${line.title ?? line.source}`,
              `${line.counts.accepted}/${line.counts.proposed + line.counts.unsure}/${line.counts.rejected}`,
              line.copies > 0 ? String(line.copies) : '',
              line.id,
            ]),
            screen,
          ),
  }
}
