/**
 * The whole way in one function: reports → facts → record → findings → views → brief.
 *
 * It keeps nothing and opens nothing; `parley add` is the same way with a store at the end of it.
 * @module parley
 */
import type { Trouble } from './0-model/trouble.ts'
import type { Known } from './1-report/assemble.ts'
import { plainReport } from './1-report/plain.ts'
import type { Parser } from './3-syntax/parser/parser.ts'
import type { Gazetteer } from './3-syntax/places/gazetteer.ts'
import { codeReport } from './4-facts/report.ts'
import { recordOf } from './5-record/apply.ts'
import type { Record } from './5-record/record.ts'
import { type Positions, positions } from './7-views/positions.ts'
import { type Timeline, timeline } from './7-views/timeline.ts'

/** A report as text, with what is known of it besides. */
export interface Material extends Known {
  readonly source: string
  readonly text: string
}

/** What the whole way gives. */
export interface Whole {
  readonly record: Record
  readonly timeline: Timeline
  readonly positions: Positions
  readonly troubles: readonly Trouble[]
}

/**
 * @example
 * const { positions } = parley([{ source: 'oslo.txt', text, published: '2024-05-02' }], { parser: english() })
 */
export function parley(
  material: readonly Material[],
  options: { readonly parser: Parser; readonly gazetteer?: Gazetteer; readonly dossier?: string },
): Whole {
  const coded = material.map(({ source, text, ...known }) => {
    const report = plainReport(source, text, known)
    const { facts, troubles } = codeReport(report, options)
    return { report, facts, troubles: [...report.troubles, ...troubles] }
  })
  const record = recordOf(options.dossier ?? 'dossier', coded)
  return {
    record,
    timeline: timeline(record),
    positions: positions(record),
    troubles: coded.flatMap(({ troubles }) => troubles),
  }
}
