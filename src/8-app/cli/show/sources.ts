import type { CitedAs } from '../../../5-record/independence/citations.ts'
import type { Record } from '../../../5-record/record.ts'
import { reportLines, type Sources, sources } from '../../../7-views/sources.ts'
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
                    `  ${link.read ? 'read   ' : 'cited  '} ${link.url}${link.by.length > 1 ? ` (by ${link.by.length} reports)` : ''}${borneOut(link)}`,
                ),
            ]
          : []),
        ...(view.circles.length > 0
          ? [
              '',
              paint('bold', 'Giving each other as source', screen),
              ...view.circles.map(
                (ring) => `  ${ring.map((report) => report.outlet ?? report.title ?? report.source).join(' and ')}`,
              ),
            ]
          : []),
      ].join('\n')
    },
  }
}

/** How a linked report that is there stands to what it is given for. */
const bearings: { readonly [as in CitedAs]: string } = {
  'not-read': 'not read',
  same: 'says the same',
  otherwise: 'says otherwise',
  earlier: 'came before it happened',
  silent: 'does not tell of it',
}

function borneOut({ read, bears }: Sources['cited'][number]): string {
  if (read === null || bears.length === 0) return ''
  const counts = new Map<CitedAs, number>()
  for (const { as } of bears) counts.set(as, (counts.get(as) ?? 0) + 1)
  return ` — ${[...counts].map(([as, n]) => `${bearings[as]}${n > 1 ? ` (${n})` : ''}`).join(', ')}`
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
