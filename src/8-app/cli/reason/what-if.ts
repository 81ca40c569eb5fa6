import type { Record } from '../../../5-record/record.ts'
import { type Scenario, whatIf } from '../../../6-reasoning/index.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'

export function whatIfAnswer(record: Record, scenario: Scenario): Answer {
  const found = whatIf(record, scenario)
  return {
    data: { scenario, ...found },
    rows: found.sentences.map((sentence) => ({ sentence })),
    human: (screen) =>
      [
        paint('bold', `Incompatible demands: ${found.conflicts.before} before, ${found.conflicts.after} after`, screen),
        ...(found.sentences.length === 0
          ? ['Nothing changes.']
          : found.sentences.flatMap((s) => wrap(`· ${s}`, screen.width))),
        '',
        ...wrap(`Method: ${found.method}; seed ${found.seed}.`, screen.width).map((line) => paint('dim', line, screen)),
      ].join('\n'),
  }
}
