import type { Record } from '../../../5-record/record.ts'
import { type TimelineOptions, timeline } from '../../../7-views/timeline.ts'
import type { Answer } from '../output.ts'
import { table } from '../table.ts'
import { dateOf, flat, legend, marks, sourcesOf } from './told.ts'

export function timelineAnswer(record: Record, options: TimelineOptions): Answer {
  const view = timeline(record, options)
  return {
    data: view,
    rows: view.entries.map(flat),
    human: (screen) =>
      view.entries.length === 0
        ? 'Nothing on the timeline yet: parley add FILE…'
        : `${table(
            [
              { head: '' },
              { head: 'When', least: 10 },
              { head: 'Kind' },
              { head: 'What', least: 30 },
              { head: 'Sources' },
            ],
            view.entries.map((told) => [
              marks[told.state],
              dateOf(told).replace('/', '\n– '),
              told.kind,
              told.says,
              sourcesOf(told.support),
            ]),
            screen,
          )}${view.total > view.entries.length ? `${view.entries.length} of ${view.total}. ` : ''}${legend}`,
  }
}
