import type { Report } from '../0-model/report.ts'
import { type AnalyseOptions, analyse } from '../3-syntax/analyse.ts'
import { type Coded, type CodeOptions, code } from './code.ts'

export type ReportOptions = AnalyseOptions & CodeOptions

/** Codes a report in one call: the analysis of stages 2 and 3, then the facts. */
export function codeReport(report: Report, options: ReportOptions): Coded {
  return code(analyse(report, options), options)
}
