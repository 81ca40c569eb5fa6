import type { Record } from '../../../5-record/record.ts'
import { disagreements } from '../../../7-views/accounts.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'

/** What reports differ on, each account with its words: nothing is averaged, none is chosen. */
export function accountsAnswer(record: Record): Answer {
  const all = disagreements(record)
  return {
    data: all,
    rows: all.flatMap(({ item, on, accounts }) =>
      accounts.flatMap(({ value, independent, quotes }) =>
        quotes.map(({ exact, outlet, published }) => ({ item, on, value, independent, outlet, published, exact })),
      ),
    ),
    human: (screen) =>
      all.length === 0
        ? 'No two reports differ on one thing.'
        : all
            .map(({ about, says, accounts, item }) =>
              [
                paint('bold', `${about ?? item}: ${says}`, screen),
                ...accounts.flatMap(({ value, independent, quotes }) => [
                  `  ${value} (${independent} ${independent === 1 ? 'voice' : 'voices'})`,
                  ...quotes.flatMap(({ exact, outlet, published }) =>
                    wrap(
                      `“${exact.replace(/\s+/g, ' ')}” — ${outlet ?? 'unnamed outlet'}, ${published ?? 'undated'}`,
                      screen.width - 6,
                    ).map((line, i) => `${i === 0 ? '    ' : '      '}${line}`),
                  ),
                ]),
              ].join('\n'),
            )
            .join('\n\n'),
  }
}
