import type { Record } from '../../../5-record/record.ts'
import { openFalls } from '../../../7-views/fell.ts'
import { today } from '../../../7-views/today.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { dateOf, flat, legend, marks, sourcesOf } from './told.ts'

export function todayAnswer(record: Record, options: { readonly since?: string; readonly on?: string }): Answer {
  const view = today(record, options)
  const waiting = openFalls(record)
  return {
    data: view,
    rows: view.news.flatMap((group) => group.items.map(flat)),
    human: (screen) => {
      if (view.reports.total === 0) return 'No reports yet: parley add FILE…'
      const lines = (texts: readonly string[]): string[] =>
        texts.flatMap((text) => wrap(text, screen.width - 2).map((one, at) => `${at === 0 ? '  ' : '    '}${one}`))
      const news = view.news.flatMap((group) => [
        paint('bold', `${group.kind[0]?.toUpperCase()}${group.kind.slice(1)}s: ${group.total} new`, screen),
        ...lines(
          group.items.map((told) => `${marks[told.state]} ${dateOf(told)}  ${told.says}  [${sourcesOf(told.support)}]`),
        ),
      ])
      return [
        paint('underline', `Since ${view.since}, up to ${view.until}`, screen),
        `${view.reports.total} new reports, ${view.reports.independent} independent; ${view.awaiting} facts await review.`,
        ...(waiting > 0 ? [`${waiting} that fell with a withdrawal wait to be looked at: parley show fell`] : []),
        '',
        ...(view.moved.length > 0
          ? [
              paint('bold', 'Moved', screen),
              ...lines(
                view.moved.map(
                  ({ actor, issue, shift }) =>
                    `${actor.name} on ${issue}: ${shift.from} → ${shift.to} (${shift.on ?? 'undated'})`,
                ),
              ),
            ]
          : []),
        ...news,
        ...(view.accounts.length > 0
          ? [
              paint('bold', 'Conflicting accounts', screen),
              ...lines(
                view.accounts.map(
                  (one) =>
                    `${one.about ?? one.item}: ${one.says} — ${one.accounts.map(({ value, quotes }) => `${value} (${quotes[0]?.outlet ?? 'one report'})`).join(' / ')}`,
                ),
              ),
            ]
          : []),
        '',
        paint('bold', 'Ahead', screen),
        ...(view.ahead.length > 0
          ? lines(view.ahead.map((one) => `${marks[one.state]} ${one.date ?? 'no day'}  ${one.what}: ${one.says}`))
          : ['  nothing announced']),
        ...(view.passed.length > 0
          ? [
              paint('bold', 'Fell due', screen),
              ...lines(view.passed.map((one) => `${marks[one.state]} ${one.date}  ${one.what}: ${one.says}`)),
            ]
          : []),
        '',
        legend,
      ].join('\n')
    },
  }
}
