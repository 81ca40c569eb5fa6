import { plainReport } from '../../src/1-report/plain.ts'
import { analyse } from '../../src/3-syntax/analyse.ts'
import type { Analysis } from '../../src/3-syntax/analysis.ts'
import { english } from '../../src/3-syntax/load.ts'
import type { GoldReport } from './gold.ts'

/** A report of the corpus analysed. Its id is not handed on: a name must change nothing. */
export function analysed(report: Pick<GoldReport, 'text' | 'published'>): Analysis {
  return analyse(plainReport('report.txt', report.text, { published: report.published }), { parser: english() })
}
