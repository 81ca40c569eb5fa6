import type { Fact } from '../../src/0-model/fact.ts'
import { code } from '../../src/4-facts/index.ts'
import { analysed } from './analysed.ts'
import type { GoldReport } from './gold.ts'

/** The facts the coder finds in a report of the corpus. */
export function coded(report: Pick<GoldReport, 'text' | 'published'>): readonly Fact[] {
  return code(analysed(report)).facts
}
