import type { Record } from '../../../5-record/record.ts'
import { type Appointment, calendar } from '../../../7-views/calendar.ts'
import type { Answer } from '../output.ts'
import { paint, table } from '../table.ts'
import { flat, legend, marks, sourcesOf } from './told.ts'

export function calendarAnswer(
  record: Record,
  options: { readonly on?: string; readonly from?: string; readonly to?: string },
): Answer {
  const on = options.on ?? latestDay(record)
  const view = calendar(record, { ...options, ...(on === undefined ? {} : { on }) })
  const all = [...view.entries, ...view.undated]
  return {
    data: view,
    rows: all.map((one) => ({ ...flat(one), what: one.what, ahead: one.ahead })),
    human: (screen) => {
      if (all.length === 0) return 'No meetings or deadlines on record yet.'
      const part = (head: string, list: readonly Appointment[]): string =>
        list.length === 0
          ? ''
          : `${paint('underline', head, screen)}\n${table(
              [
                { head: '' },
                { head: 'When', least: 10 },
                { head: 'Kind' },
                { head: 'What', least: 30 },
                { head: 'Sources' },
              ],
              list.map((one) => [
                marks[one.state],
                (one.date ?? '').replace('/', '\n– '),
                one.what,
                one.says,
                sourcesOf(one.support),
              ]),
              screen,
            )}`
      return [
        part(
          `Ahead${on ? ` of ${on}` : ''}`,
          view.entries.filter((one) => one.ahead),
        ),
        part('Announced, without a day', view.undated),
        part(
          'Past',
          view.entries.filter((one) => !one.ahead),
        ),
        legend,
      ]
        .filter(Boolean)
        .join('\n')
    },
  }
}

/** The day of the latest report: where the record’s knowledge ends. */
export function latestDay(record: Record): string | undefined {
  let latest: string | undefined
  for (const { published, withdrawn } of record.reports.values())
    if (published !== null && !withdrawn && (latest === undefined || published > latest)) latest = published
  return latest
}
