import type { Record } from '../../5-record/record.ts'

export interface HistoryEntry {
  entry: string
  at: string
  by: string
  why?: string
  type: string
  undone: boolean
  says: string
}

/** What a thing went through, oldest first. */
export function historyOf(record: Record, target: string): HistoryEntry[] {
  return (record.steps.get(target) ?? []).flatMap((step) => {
    const head = record.entries.get(step.entry)
    if (!head) return []
    return [
      {
        entry: step.entry,
        at: head.at,
        by: head.by,
        ...(head.why === undefined ? {} : { why: head.why }),
        type: head.type,
        undone: record.undone.has(step.entry),
        says: words(step as { type: string; state?: string; changes?: object }),
      },
    ]
  })
}

function words(step: { readonly type: string; readonly state?: string; readonly changes?: object }): string {
  if (step.state !== undefined) return step.state
  if (step.changes !== undefined) return `changed ${Object.keys(step.changes).join(', ')}`
  return step.type
}
