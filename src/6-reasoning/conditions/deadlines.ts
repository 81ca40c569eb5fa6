import type { Record } from '../../5-record/record.ts'
import { standing } from '../../5-record/record.ts'
import type { Change } from '../scenario.ts'
import { contentWords } from './words.ts'

/**
 * Deadlines that lose their object by the changes: they pass, whoever set them leaves or is disbelieved, or what they
 * are for has come true.
 */
export function moot(before: Record, after: Record, changes: readonly Change[]): string[] {
  const done = changes.flatMap((c) => ('what' in c && c.do !== 'fails' ? [contentWords(c.what)] : []))
  return standing(before, { kind: 'deadline' })
    .filter((held) => {
      const about = contentWords(held.fact.about ?? '')
      return (
        !after.facts.has(held.id) || done.some((words) => words.length > 0 && words.every((w) => about.includes(w)))
      )
    })
    .map((held) => held.id)
}
