import type { Issue } from '../../../src/0-model/issue.ts'
import type { Named } from '../api/address.ts'
import type { Table } from '../share/table.ts'
import { listed } from '../words.ts'
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

/**
 * What to think of before a forecast is read: where all inputs lie at one place there is nothing to weigh, and it only
 * says that place again. Undefined where they differ.
 */
export function oneSided(
  actors: readonly Pick<UncertainActor, 'name' | 'position'>[],
  marks: Measured['marks'],
  nameOf: (id: string) => string,
): string | undefined {
  const [first, ...rest] = actors
  if (!first || rest.some(({ position }) => position.best !== first.position.best)) return undefined
  const who = listed(actors.map(({ name }) => nameOf(name)))
  const all = actors.length === 1 ? `Only ${who} is` : `All who are on record here, ${who}, are`
  return `${all} taken to stand at ${settledNear(first.position.best, marks)}: there is nothing to weigh yet. Add the parties that stand elsewhere, or look at the positions this rests on.`
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
