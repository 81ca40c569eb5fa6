import type { Fact } from '../../src/0-model/fact.ts'
import { plainReport } from '../../src/1-report/plain.ts'
import { analyse } from '../../src/3-syntax/analyse.ts'
import { english } from '../../src/3-syntax/load.ts'
import { code } from '../../src/4-facts/index.ts'
import type { GoldReport } from './gold.ts'

/** The facts the coder finds in a report of the corpus. Its id is not handed on: a name must change nothing. */
export function coded(report: Pick<GoldReport, 'text' | 'published'>): readonly Fact[] {
  return code(analysed(report)).facts
}

export function analysed(report: Pick<GoldReport, 'text' | 'published'>): ReturnType<typeof analyse> {
  return analyse(plainReport('report.txt', report.text, { published: report.published }), { parser: english() })
}
