import { type Record, stands } from '../5-record/record.ts'
import { whatFalls } from '../5-record/retraction/what-falls.ts'
import { type Fallen, fallout } from '../6-reasoning/fallout.ts'

/** What is to be forgotten: a report, a stretch of its text in UTF-16 units, or a name. */
export type Forgetting =
  | { readonly report: string }
  | { readonly report: string; readonly start: number; readonly end: number }
  | { readonly name: string }

/**
 * What rests on words that are to be forgotten, each once: to be asked before they go. Without the words themselves,
 * which would outlive their forgetting; a name brings nothing down, for its facts stay.
 */
export function dependents(record: Record, what: Forgetting): readonly Omit<Fallen, 'says' | 'path'>[] {
  const found = new Map<string, Omit<Fallen, 'says' | 'path'>>()
  for (const { kind, id, effect } of fallsOf(record, what))
    if (!found.has(`${kind} ${id}`)) found.set(`${kind} ${id}`, { kind, id, effect })
  return [...found.values()]
}

function fallsOf(record: Record, what: Forgetting): readonly Fallen[] {
  if ('name' in what) return []
  if (!('start' in what)) return fallout(record, { report: what.report })
  return [...record.facts.values()]
    .filter((held) => stands(held) && held.report === what.report)
    .filter(({ fact: { evidence } }) => evidence.start < what.end && what.start < evidence.end)
    .flatMap(({ id }) => whatFalls(record, { fact: id }))
}
