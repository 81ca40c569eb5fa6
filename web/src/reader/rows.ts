import type { FactRow } from '../api/types.ts'
import type { DrawnMark } from './Text.tsx'

/**
 * The facts shown beside a text, in its order: of one kind where one is chosen, the rejected ones left out but for
 * the one that the address opens.
 */
export function shown(
  facts: readonly FactRow[],
  only: string | undefined,
  pinned: string | undefined,
): readonly FactRow[] {
  return facts
    .filter((row) => (!only || row.fact.kind === only) && (row.state !== 'rejected' || row.fact.id === pinned))
    .sort((a, b) => a.fact.evidence.start - b.fact.evidence.start || a.fact.evidence.end - b.fact.evidence.end)
}

/** What is drawn in the text: every passage of every fact. */
export function marksOf(rows: readonly FactRow[]): readonly DrawnMark[] {
  return rows.flatMap(({ fact, state }) =>
    [fact.evidence, ...fact.also].map(({ start, end }, at) => ({
      id: `${fact.id}:${at}`,
      fact: fact.id,
      kind: fact.kind,
      state,
      start,
      end,
    })),
  )
}

/** The row `by` places from the pinned one; from nowhere, the first or the last. */
export function stepFrom(rows: readonly FactRow[], pinned: string | undefined, by: number): FactRow | undefined {
  const at = rows.findIndex(({ fact }) => fact.id === pinned)
  return rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))]
}
