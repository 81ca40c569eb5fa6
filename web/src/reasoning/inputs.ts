import type { Named } from '../api/address.ts'

export type UncertainActor = Named<'UncertainActor'>
type Range = UncertainActor['position']

const measures = ['position', 'salience', 'capability'] as const
export type Measure = (typeof measures)[number]
const ends = ['low', 'best', 'high'] as const
export type End = (typeof ends)[number]

/** An analyst’s inputs as they stand in an address: `RUS~50_75_100~0.2_0.3_0.4~0.5_1_1,UKR~…`. */
export function writeInputs(actors: readonly UncertainActor[]): string {
  return actors
    .map((actor) =>
      [
        encodeURIComponent(actor.name).replaceAll('~', '%7E'),
        ...measures.map((of) => ends.map((end) => actor[of][end]).join('_')),
      ].join('~'),
    )
    .join(',')
}

/** The inputs of an address; undefined where it has none, or none that can be read. */
export function readInputs(text: string | undefined): readonly UncertainActor[] | undefined {
  if (!text) return undefined
  const actors = text.split(',').flatMap((part) => {
    const [name, ...ranges] = part.split('~')
    const read = ranges.map(rangeIn)
    const [position, salience, capability] = read
    return name && position && salience && capability ? [{ name: nameIn(name), position, salience, capability }] : []
  })
  return actors.length > 0 ? actors : undefined
}

function nameIn(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // written by hand, with a bare per cent sign
  }
}

function rangeIn(text: string): Range | undefined {
  const [low, best, high] = text.split('_').map(Number)
  return low !== undefined && best !== undefined && high !== undefined && low <= best && best <= high
    ? { low, best, high }
    : undefined
}

/** A range with one number changed; the others give way, so that it stays a range. */
export function withEnd(range: Range, end: End, value: number): Range {
  const next = { ...range, [end]: value }
  if (end === 'low') return { low: value, best: Math.max(value, next.best), high: Math.max(value, next.high) }
  if (end === 'high') return { low: Math.min(value, next.low), best: Math.min(value, next.best), high: value }
  return { low: Math.min(value, next.low), best: value, high: Math.max(value, next.high) }
}

/** A party nobody has put anywhere: in the middle, and anywhere. */
export function newActor(name: string, scale: { readonly low: number; readonly high: number }): UncertainActor {
  return {
    name,
    position: { low: scale.low, best: (scale.low + scale.high) / 2, high: scale.high },
    salience: { low: 0.25, best: 0.5, high: 0.75 },
    capability: { low: 0.5, best: 1, high: 1 },
  }
}
