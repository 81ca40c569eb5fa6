import type { Record } from '../../../5-record/record.ts'
import type { Answer } from '../output.ts'
import { table } from '../table.ts'

export function historyAnswer(record: Record, limit: number): Answer {
  const lines = [...record.entries.values()]
    .reverse()
    .slice(0, limit)
    .map(({ id, at, by, why, type }) => ({ id, at, by, type, why: why ?? null, undone: record.undone.has(id) }))
  return {
    data: lines,
    human: (screen) =>
      table(
        [
          { head: 'When', least: 16 },
          { head: 'Who', least: 8 },
          { head: 'What', least: 14 },
          { head: 'Why', least: 12 },
          { head: 'Entry', least: 12 },
        ],
        lines.map((line) => [
          line.at.slice(0, 16).replace('T', ' '),
          line.by,
          `${line.type}${line.undone ? ' (undone)' : ''}`,
          line.why ?? '',
          line.id,
        ]),
        screen,
      ),
  }
}
