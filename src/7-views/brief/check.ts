import type { Record } from '../../5-record/record.ts'
import type { ReadBrief } from './read.ts'
import { reading } from './reading.ts'

/** What has become of the support of a sentence. */
export const faults = {
  unknown: 'the fact is not in this dossier',
  rejected: 'the fact has been rejected',
  withdrawn: 'the fact or its report has been withdrawn',
  changed: 'the fact is read differently today',
  moved: 'the passage no longer stands where it stood',
} as const
export type Fault = keyof typeof faults

export interface Finding {
  readonly sentence: string
  readonly cite: number
  readonly fact: string
  readonly fault: Fault
}

/** The sentences of a brief whose support is not today what it was. */
export function check(record: Record, brief: ReadBrief): Finding[] {
  const byNumber = new Map(brief.citations.map((one) => [one.n, one]))
  return brief.sentences.flatMap(({ text, cites }) =>
    cites.flatMap((n): Finding[] => {
      const cited = byNumber.get(n)
      const held = cited && record.facts.get(cited.fact)
      const fault = ((): Fault | null => {
        if (!cited || !held) return 'unknown'
        if (held.withdrawn) return 'withdrawn'
        if (held.review.state === 'rejected') return 'rejected'
        const { start, end } = held.fact.evidence
        if (start !== cited.start || end !== cited.end || held.report !== cited.report) return 'moved'
        return reading(held.fact) === cited.reading ? null : 'changed'
      })()
      return fault === null ? [] : [{ sentence: text, cite: n, fact: cited?.fact ?? '', fault }]
    }),
  )
}
