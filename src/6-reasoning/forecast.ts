import { Misuse } from '../0-model/trouble.ts'
import { type Actor, type Compromise, compromise } from './compromise.ts'
import { random } from './random.ts'
import { type TrackRecord, trackRecords } from './track-record.ts'

/** A number an analyst is not sure of: any value between `low` and `high`, `best` the likeliest. */
export interface Range {
  readonly low: number
  readonly best: number
  readonly high: number
}

export interface UncertainActor {
  readonly name: string
  readonly capability: Range
  readonly position: Range
  readonly salience: Range
}

export type Model = 'mean' | 'unweightedMean' | 'median' | 'unweightedMedian'
export const models: readonly Model[] = ['mean', 'unweightedMean', 'median', 'unweightedMedian']

export interface Spread {
  /** With every input at its best value. */
  readonly best: number
  /** Eight of ten draws lie between these. */
  readonly low: number
  readonly high: number
  /** How far the model was off where it could be checked. */
  readonly record: TrackRecord
}

/** How far the forecast moves when one input goes from the low to the high end of its range, all else at best. */
export interface Swing {
  readonly actor: string
  readonly input: 'capability' | 'position' | 'salience'
  readonly low: number
  readonly high: number
}

export interface Forecast {
  readonly method: string
  readonly seed: number
  readonly draws: number
  readonly models: { readonly [M in Model]: Spread }
  readonly condorcet: number | null
  /** Of the default model (mean), the widest swing first; inputs that move nothing are left out. */
  readonly tornado: Swing[]
}

/**
 * All simple models side by side, with 80 % intervals over the ranges of the inputs (each drawn from a triangular
 * distribution by itself) and the inputs that matter most. The same seed gives the same numbers.
 * Throws a Misuse where a range is none.
 */
export function forecast(
  actors: readonly UncertainActor[],
  options: { readonly seed: number; readonly draws?: number },
): Forecast {
  const { seed, draws = 10_000 } = options
  if (!Number.isInteger(draws) || draws < 1)
    throw new Misuse('draws-not-a-count', `draws is ${draws}: give a whole number, 1 or more`)
  for (const actor of actors) for (const input of inputs) checkRange(actor[input], `${actor.name}, ${input}`)
  const best = compromise(actors.map((a) => settled(a, (range) => range.best)))
  const next = random(seed)
  const drawn = Array.from({ length: draws }, () =>
    compromise(actors.map((a) => settled(a, (range) => triangular(range, next())))),
  )
  const spread = (model: Model): Spread => ({
    best: best[model],
    ...interval(drawn, model),
    record: trackRecords[model],
  })
  return {
    method: 'weighted and unweighted means and medians; each input drawn from a triangular distribution over its range',
    seed,
    draws,
    models: {
      mean: spread('mean'),
      unweightedMean: spread('unweightedMean'),
      median: spread('median'),
      unweightedMedian: spread('unweightedMedian'),
    },
    condorcet: best.condorcet,
    tornado: tornado(actors),
  }
}

const inputs = ['capability', 'position', 'salience'] as const

function checkRange({ low, best, high }: Range, where: string): void {
  if (!(low <= best && best <= high) || !Number.isFinite(low) || !Number.isFinite(high))
    throw new Misuse('range-not-valid', `${where}: ${low} – ${best} – ${high}, give low ≤ best ≤ high`)
}

function settled(actor: UncertainActor, pick: (range: Range) => number): Actor {
  const { name, capability, position, salience } = actor
  return { name, capability: pick(capability), position: pick(position), salience: pick(salience) }
}

/** The value below which a share `u` of a triangular distribution lies. */
function triangular({ low, best, high }: Range, u: number): number {
  const width = high - low
  if (width === 0) return best
  const turn = (best - low) / width
  return u < turn ? low + Math.sqrt(u * width * (best - low)) : high - Math.sqrt((1 - u) * width * (high - best))
}

/** The tenth and the ninetieth percentile. */
function interval(drawn: readonly Compromise[], model: Model): { low: number; high: number } {
  const values = Float64Array.from(drawn, (d) => d[model]).sort()
  const at = (share: number) => values[Math.round(share * (values.length - 1))]!
  return { low: at(0.1), high: at(0.9) }
}

function tornado(actors: readonly UncertainActor[]): Swing[] {
  const best = actors.map((a) => settled(a, (range) => range.best))
  const mean = (i: number, input: Swing['input'], value: number) =>
    compromise(best.map((a, at) => (at === i ? { ...a, [input]: value } : a))).mean
  return actors
    .flatMap((actor, i) =>
      inputs
        .filter((input) => actor[input].low < actor[input].high)
        .map((input) => ({
          actor: actor.name,
          input,
          low: mean(i, input, actor[input].low),
          high: mean(i, input, actor[input].high),
        })),
    )
    .filter((s) => s.low !== s.high)
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
}
