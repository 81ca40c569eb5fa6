import { fold } from '../names/fold.ts'

/** A town of the gazetteer. */
export interface Town {
  /** ISO 3166 alpha-3; null where the place is disputed or lies in no state of our table. */
  readonly country: string | null
  /** The disputed territory it lies in, by its name in the table. */
  readonly territory: string | null
  /** Two letters of its state, for towns of the United States. */
  readonly division: string | null
  /** Degrees, WGS 84, to a hundredth: about a kilometre. */
  readonly lat: number
  readonly lon: number
  readonly population: number
  /** `capital` of a state, `seat` of one of its regions, `quarter` of a larger town, or none of these. */
  readonly rank: 'capital' | 'seat' | 'quarter' | 'town'
  readonly geonameId: number
  /** False where the name looked up is another spelling or tongue than the one GeoNames lists the town under. */
  readonly ownName: boolean
}

/** Towns by name. */
export interface Gazetteer {
  /** Every town of that name, whatever its case, accents, dots and hyphens; largest first. */
  named(name: string): readonly Town[]
}

/**
 * A gazetteer over the table that `training/places/build.ts` writes: a line a name, sorted, looked up by halving. The
 * table stays one string, since reading its 200,000 lines into objects would cost more than coding a report.
 */
export function gazetteer(table: string): Gazetteer {
  const known = new Map<string, readonly Town[]>()
  return {
    named(name) {
      const key = placeKey(name)
      let found = known.get(key)
      if (found === undefined) {
        found = key === '' ? [] : lines(table, key).map(townOf).sort(bySize)
        known.set(key, found)
      }
      return found
    },
  }
}

/** The key under which spellings of a place's name meet: lower case, no accents, words divided by one space. */
export function placeKey(name: string): string {
  return fold(name)
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^saint /, 'st ')
}

/** The lines of a key, the key itself left out: the first by halving, then its neighbours. */
function lines(table: string, key: string): string[] {
  const start = `${key}\t`
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = table.lastIndexOf('\n', (low + high) >> 1) + 1
    // the line in the middle begins at or before `low`: go on by lines from there
    if (middle <= low) {
      const next = table.indexOf('\n', low) + 1
      if (table.slice(low, low + start.length) >= start || next === 0 || next > high) break
      low = next
    } else if (table.slice(middle, middle + start.length) < start) low = middle
    else high = middle
  }
  const found: string[] = []
  for (let at = low; table.startsWith(start, at); ) {
    const end = table.indexOf('\n', at)
    found.push(table.slice(at + start.length, end === -1 ? undefined : end))
    if (end === -1) break
    at = end + 1
  }
  return found
}

const ranks: ReadonlyMap<string, Town['rank']> = new Map([
  ['c', 'capital'],
  ['p', 'seat'],
  ['q', 'quarter'],
])

/** Reads `where, latitude, longitude, population, flags, id`; degrees in hundredths, people in thousands. */
function townOf(line: string): Town {
  const [where, lat, lon, population, flags, id] = line.split('\t') as [string, string, string, string, string, string]
  const disputed = where.startsWith('!')
  const [country, division] = disputed ? [] : where.split('.')
  return {
    country: country || null,
    territory: disputed ? where.slice(1) : null,
    division: division ?? null,
    lat: Number(lat) / 100,
    lon: Number(lon) / 100,
    population: 1000 * Number(population),
    rank: ranks.get(flags.charAt(0)) ?? 'town',
    geonameId: Number(id),
    ownName: !flags.includes('a'),
  }
}

const bySize = (a: Town, b: Town): number => b.population - a.population || a.geonameId - b.geonameId
