import type { Record } from '../../../5-record/record.ts'
import { type FellRow, fell } from '../../../7-views/fell.ts'
import { shortId } from '../ids.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { effects } from './effects.ts'

export function fellAnswer(record: Record, options: { readonly all?: boolean }): Answer {
  const view = fell(record, options)
  return {
    data: view,
    rows: view.falls.map(({ of, path, looked, ...row }) => ({
      ...row,
      of: of.id,
      path: path.map(({ id }) => id).join(' > '),
      lookedBy: looked?.by ?? null,
      lookedOn: looked?.on ?? null,
    })),
    human: (screen) => {
      if (view.falls.length === 0) return 'Nothing that fell with a withdrawal waits to be looked at.'
      const byWithdrawal = new Map<string, FellRow[]>()
      for (const row of view.falls) byWithdrawal.set(row.withdrawal, [...(byWithdrawal.get(row.withdrawal) ?? []), row])
      return [
        ...[...byWithdrawal.values()].flatMap((rows) => {
          const { of, by, on, why, withdrawal } = rows[0] as FellRow
          const head = `${of.says} — withdrawn ${on.slice(0, 10)} by ${by}${why ? `: ${why}` : ''}  (${withdrawal.slice(0, 12)})`
          return [
            ...wrap(head, screen.width).map((line) => paint('bold', line, screen)),
            ...rows.flatMap((row) => lines(row, screen.width)),
            '',
          ]
        }),
        `${view.open} to be looked at. Say so with parley looked ID… (or --all).`,
      ].join('\n')
    },
  }
}

/** What fell, and below it the way from what was withdrawn to it. */
function lines({ kind, id, says, effect, path, looked }: FellRow, width: number): readonly string[] {
  const head = `${kind}: ${says.replace(/\s+/g, ' ')} — ${looked ? `looked at by ${looked.by}` : effects[effect]}  ${shortId(id)}`
  const way = path.slice(0, -1).map((step) => shortId(step.id))
  return [
    ...wrap(head, width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`),
    ...(way.length > 0 ? [`      by ${way.join(' → ')}`] : []),
  ]
}
