import type { Issue } from '../../../src/0-model/issue.ts'
import type { Named } from '../api/address.ts'
import type { Table } from '../share/table.ts'
import type { UncertainActor } from './inputs.ts'

export type Forecast = NonNullable<Named<'IssueForecast'>['forecast']>

/** The models in the order they are shown, the default first. */
export const modelNames = [
  ['mean', 'Weighted-mean forecast'],
  ['unweightedMean', 'Mean without weights'],
  ['median', 'Weighted median'],
  ['unweightedMedian', 'Median without weights'],
] as const

/** What an issue is measured on: its ends, what stands where, and how far along a value lies, from 0 to 1. */
export interface Measured {
  readonly low: number
  readonly high: number
  readonly marks: readonly { readonly at: number; readonly says: string }[]
  readonly share: (value: number) => number
}

/** The scale of an issue, or its options at equal distances from 0 to 100. */
export function scaleOf({ scale, options }: Pick<Issue, 'scale' | 'options'>): Measured {
  const marks = scale
    ? [scale.low, scale.high].map(({ at, means }) => ({ at, says: `${at} ${scale.unit}: ${means}` }))
    : options.map(({ name }, at) => ({ at: options.length === 1 ? 50 : (100 * at) / (options.length - 1), says: name }))
  const [low, high] = scale ? [scale.low.at, scale.high.at] : [0, 100]
  return { low, high, marks, share: (value) => Math.max(0, Math.min(1, (value - low) / (high - low || 1))) }
}

/** What lies nearest to a value, in words. */
export function settledNear(value: number, marks: Measured['marks']): string {
  const [nearest] = [...marks].sort((a, b) => Math.abs(a.at - value) - Math.abs(b.at - value))
  return nearest ? `“${nearest.says}”` : round(value)
}

/** The forecasts and what went into them, as rows. */
export function tableOf(forecast: Forecast, actors: readonly UncertainActor[], nameOf: (id: string) => string): Table {
  const range = ({ low, best, high }: { low: number; best: number; high: number }): string[] =>
    [best, low, high].map(round)
  return [
    ['', 'Best', 'Low', 'High', 'Was off by, on average', 'Decided issues'],
    ...modelNames.map(([model, name]) => {
      const spread = forecast.models[model]
      return [name, ...range(spread), round(spread.record.meanError), String(spread.record.issues)]
    }),
    ...actors.flatMap((actor) =>
      (['position', 'salience', 'capability'] as const).map((of) => [
        `${nameOf(actor.name)}, ${of}`,
        ...range(actor[of]),
        '',
        '',
      ]),
    ),
  ]
}

export function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
