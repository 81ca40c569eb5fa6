import type { Record } from '../../../5-record/record.ts'
import { undertakings } from '../../../5-record/undertakings/undertakings.ts'
import { quoteOf } from '../../../7-views/quote.ts'
import { whoOf } from '../../../7-views/who.ts'
import type { Answer } from '../output.ts'
import { table } from '../table.ts'

/** What readers see of an outcome; what is overdue or missed comes first. */
const order = ['missed', 'overdue', 'late', 'kept', 'unknown'] as const

export function undertakingsAnswer(record: Record, options: { readonly on?: string }): Answer {
  const all = undertakings(record, options.on === undefined ? {} : { asOf: options.on }).map((one) => {
    const quotes = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const held = record.facts.get(id)
        return held ? [quoteOf(record, held)] : []
      })
    return {
      ...one,
      by: one.by ? whoOf(record, one.by) : null,
      announced: quotes(one.announced),
      followed: quotes(one.followed),
    }
  })
  const sorted = [...all].sort(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1),
  )
  return {
    data: sorted,
    rows: sorted.map(({ by, announced, followed, ...one }) => ({
      ...one,
      by: by?.id ?? null,
      announcedWords: announced[0]?.exact ?? null,
      announcedIn: announced[0]?.outlet ?? null,
      followedWords: followed[0]?.exact ?? null,
      followedIn: followed[0]?.outlet ?? null,
    })),
    human: (screen) =>
      sorted.length === 0
        ? 'Nothing has been announced yet.'
        : table(
            [
              { head: 'Outcome' },
              { head: 'Due', least: 10 },
              { head: 'Who', least: 10 },
              { head: 'What', least: 24 },
              { head: 'Because', least: 20 },
            ],
            sorted.map((one) => [
              one.outcome,
              (one.due ?? 'no time named').replace('/', '\n– '),
              one.by?.name ?? '',
              one.what,
              `${one.because}${one.followed[0] ? `: “${one.followed[0].exact.replace(/\s+/g, ' ')}” — ${one.followed[0].outlet ?? 'unnamed outlet'}` : ''}`,
            ]),
            screen,
          ),
  }
}
