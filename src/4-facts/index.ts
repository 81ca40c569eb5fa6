/**
 * Clauses → facts: the coder by rules, one file for each kind of fact.
 * @module parley/facts
 */
export { type Coded, type CodeOptions, code, type Near } from './code.ts'
export type { Draft, Example, Expected, FactKind } from './kind.ts'
export { factKinds } from './kinds.ts'
export { codeReport, type ReportOptions } from './report.ts'
export { version } from './version.ts'
export type { Why } from './why.ts'
