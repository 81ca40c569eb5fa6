import type { Actor } from './compromise.ts'

/** An issue that was decided: what went in, and what came out. */
export interface DecidedIssue {
  readonly id: string
  readonly actors: readonly Actor[]
  readonly outcome: number
}

/** How far a forecast was off on issues that were decided. */
export interface TrackRecord {
  readonly issues: number
  /** Mean absolute error, on the scale of the issues. */
  readonly meanError: number
  readonly medianError: number
  /** Share of issues on which the forecast was within ten points. */
  readonly withinTen: number
}

/**
 * Measured on the 351 controversial issues of European legislation in DEU III (doi:10.34810/data53, CC BY 4.0), scales
 * 0 to 100, equal capabilities; a test measures it again. A forecast is never shown without it.
 */
export const trackRecords = {
  mean: { issues: 351, meanError: 23.64, medianError: 18.46, withinTen: 0.311 },
  unweightedMean: { issues: 351, meanError: 23.63, medianError: 18.57, withinTen: 0.322 },
  median: { issues: 351, meanError: 28.31, medianError: 20, withinTen: 0.413 },
  unweightedMedian: { issues: 351, meanError: 28.37, medianError: 20, withinTen: 0.416 },
  /** After eight rounds, the weighted median. */
  challenge: { issues: 351, meanError: 29.28, medianError: 23.99, withinTen: 0.356 },
} as const satisfies Record<string, TrackRecord>

/** How far a forecast would have been off on the decided issues. */
export function trackRecord(
  issues: readonly DecidedIssue[],
  forecast: (actors: readonly Actor[]) => number,
): TrackRecord {
  const errors = issues.map(({ actors, outcome }) => Math.abs(forecast(actors) - outcome)).sort((a, b) => a - b)
  const n = errors.length
  return {
    issues: n,
    meanError: errors.reduce((sum, e) => sum + e, 0) / n,
    medianError: (errors[(n - 1) >> 1]! + errors[n >> 1]!) / 2,
    withinTen: errors.filter((e) => e <= 10).length / n,
  }
}

/**
 * The decided issues of DEU III, from the text of its table (tab-separated, the second row skipped). Values outside
 * 0–100 are missing; an issue counts with an outcome and at least three actors with position and salience.
 */
export function decidedIssues(table: string): DecidedIssue[] {
  const [head, , ...rows] = table
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(unquoted))
  const actors = head!.flatMap((name, at) => {
    const salience = name.startsWith('p') ? head!.indexOf(`s${name.slice(1)}`) : -1
    return salience === -1 ? [] : [{ name: name.slice(1), at, salience }]
  })
  const outcomeAt = head!.indexOf('out')
  const idAt = head!.indexOf('isnrnmc')
  return rows.flatMap((row) => {
    const outcome = score(row[outcomeAt])
    const present = actors.flatMap(({ name, at, salience }): Actor[] => {
      const [position, weight] = [score(row[at]), score(row[salience])]
      return position === null || weight === null ? [] : [{ name, capability: 1, position, salience: weight / 100 }]
    })
    return outcome === null || present.length < 3 ? [] : [{ id: row[idAt] ?? '', actors: present, outcome }]
  })
}

function unquoted(cell: string): string {
  return cell.replace(/^"(.*)"$/, '$1')
}

function score(cell: string | undefined): number | null {
  const value = cell === undefined || cell === '' ? Number.NaN : Number(cell)
  return value >= 0 && value <= 100 ? value : null
}
