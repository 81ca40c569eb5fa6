import { overlap, type Span } from '../0-model/passage.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

/** How sure a candidate is, 0–100. */
export type Judge = (scene: Scene, candidate: Candidate, others: readonly Candidate[]) => number

export type Judged = Candidate & { readonly confidence: number }

/** Below this a candidate is told as near, not as a fact: about half the F1 reached, where the expected F1 is greatest. */
const enough = 29

/**
 * The candidates worth recording: sure enough, and where two of one kind tell of the same stretch with the same actors
 * only the surer one.
 */
export function chosen(all: readonly Judged[]): { kept: readonly Judged[]; dropped: readonly Judged[] } {
  const kept: Judged[] = []
  const dropped: Judged[] = []
  const taken = new Map<number, readonly Judged[]>()
  const order = all
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.confidence - a.one.confidence || a.index - b.index)
  for (const { one } of order) {
    const beside = taken.get(one.draft.at.sentence) ?? []
    if (one.confidence < enough || beside.some((other) => same(other, one))) dropped.push(one)
    else {
      kept.push(one)
      taken.set(one.draft.at.sentence, [...beside, one])
    }
  }
  return { kept, dropped }
}

function same(a: Judged, b: Judged): boolean {
  if (a.kind !== b.kind) return false
  return shared(a.draft.span, b.draft.span) > 0.75
}

/** Common characters over those of the longer stretch. */
function shared(a: Span, b: Span): number {
  return overlap(a, b) / Math.max(a.end - a.start, b.end - b.start)
}
