import type { Report } from '../../0-model/report.ts'
import type { Mention, Settled } from '../analysis.ts'
import { entities, regions, states } from '../names/states.ts'
import type { Tree } from '../tree.ts'
import { territories } from './disputed.ts'
import { divisions } from './divisions.ts'
import { type Gazetteer, placeKey, type Town } from './gazetteer.ts'

/**
 * How much the reading of a name as one town must outweigh that as any other, and what speaks for it; in powers of ten
 * of the number of people.
 */
const weight = {
  /** The report says which: “Tripoli, Lebanon”, “the Syrian town of Kobani”. */
  told: 10,
  /** The country is named in the report. */
  named: 1.5,
  /** The country is one of the two named most. */
  foremost: 1,
  capital: 1.5,
  /** The seat of a region, a canton, a province. */
  seat: 0.5,
  quarter: -0.5,
  /** A spelling or tongue GeoNames lists the town under besides its own name. */
  otherName: -0.3,
  margin: 0.8,
} as const
/** Towns so large that they are meant though the report names nothing of their country. */
const wellKnown = 150_000
/** Towns so large that their name is hardly ever anything else. */
const worldwide = 1_000_000
/** Towns that alone bear their name are meant from this size on; smaller ones may be a village that GeoNames leaves out. */
const alone = 20_000
/** American papers write the state beside all but the largest towns of their country: below this, it must be told. */
const stated = 250_000
/** Entries of GeoNames so near to each other, in degrees, are one town: its districts, its seat. */
const near = 0.4

/** Lands and islands that are meant before the towns of their name. */
const lands =
  `Alberta|Anatolia|Bali|Bavaria|Galicia|Java|Jeju|Lorraine|Luzon|Macedonia|Normandy|Okinawa|Ontario|Provence|Punjab
Saxony|Sicily|Silesia|Sinai|Sumatra|Tasmania|Ulster|Victoria`.split(/[|\n]/)

/** Names that are a state's, a territory's or a region's before they are any town's. */
const larger: ReadonlySet<string> = new Set(
  [
    ...states.flatMap((state) => state.names),
    ...entities.flatMap(([names]) => names.split('/')),
    ...regions.map(([name]) => name),
    ...[...divisions.keys()].filter((name) => !/^(?:New York|Washington)$/.test(name)),
    ...lands,
  ].map(placeKey),
)
const stateCodes: ReadonlySet<string> = new Set(states.map((state) => state.code))
/** States that print no code of their own as a place, their standing being disputed. */
const unprinted: ReadonlySet<string> = new Set(['PSE', 'TWN'])
const claimants: ReadonlyMap<string, readonly string[]> = new Map(territories.map((one) => [one.name, one.claimants]))

/** What makes a name that of a land or a water: “Kursk region”, “the Gulf of Aden”. */
const landAfter =
  /^[\s-](?:\w+ )?(?:regions?|provinces?|oblasts?|districts?|governorates?|count(?:y|ies)|prefecture|departments?|states?|valley|peninsula|plains?|delta|basin|corridor|area)\b/i
const waterAfter = /^[\s-](?:rivers?|straits?|sea|gulf|bay|lakes?|canal|mountains?|desert|islands?|range)\b/i
const waterBefore =
  /\b(?:gulf|straits?|bay|sea|lake|mount|river|isle|university|bishop|archbishop|bank|treaty) (?:of )?$/i
const landBefore = /\b(?:regions?|provinces?|oblast|district|governorate|county|state) of $/i
/** “the Syrian border town of ⟨Kobani⟩”: what may stand between the state and the name. */
const townOf = /^ (?:[\w-]+ ){0,3}(?:city|town|village|port|resort|capital|suburb|hub|settlement|stronghold)(?: of)? $/

/**
 * The mentions with what is settled of each place: by what the report says beside it, by the states it names, by size.
 * Where two towns could be meant, nothing is said, or no more than the country both lie in.
 */
export function located(
  report: Report,
  trees: readonly Tree[],
  mentions: readonly Mention[],
  towns: Gazetteer,
): readonly Mention[] {
  if (!mentions.some((mention) => mention.place)) return mentions
  const context = contextOf(report, mentions)
  return mentions.map((mention) => {
    if (!mention.place || mention.form !== 'name' || isOther(report, trees, mention)) return mention
    const settled = settle({ report, mention, towns, context })
    return settled === undefined ? mention : { ...mention, settled }
  })
}

/**
 * Whether a name stands as a building's or a person's: a town takes the article and goes on with a capital only where it
 * stands before a noun (“the Bangui talks”, “Tripoli Airport”), unlike “the Guildhall” and “Sydney Lund”.
 */
function isOther({ text }: Report, trees: readonly Tree[], { at, start, end }: Mention): boolean {
  if (/^(?:compound|amod|nmod:unmarked|nmod:poss)/.test(trees[at.sentence]!.words[at.word]!.deprel)) return false
  const article = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) && !/^the /i.test(text.slice(start, end))
  return article || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}

interface Question {
  readonly report: Report
  readonly mention: Mention
  readonly towns: Gazetteer
  readonly context: Context
}

/** What a report gives away: the states it names, the two it names most, if more than once, and what it says beside a name once. */
interface Context {
  readonly told: ReadonlyMap<string, Told>
  readonly named: ReadonlySet<string>
  readonly foremost: ReadonlySet<string>
}

function settle({ report, mention, towns, context }: Question): Settled | undefined {
  const key = keyOf(report, mention)
  const code = mention.actor.id
  if (larger.has(key))
    return code !== undefined && stateCodes.has(code) && !unprinted.has(code)
      ? { country: code, because: 'a state' }
      : undefined
  const before = report.text.slice(Math.max(0, mention.start - 40), mention.start)
  const after = report.text.slice(mention.end, mention.end + 40)
  if (waterAfter.test(after) || waterBefore.test(before)) return undefined
  const told = context.told.get(key)
  const ranked = towns
    .named(key)
    .map((town) => ({ town, score: scoreOf(town, told, context) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]
  // a town beside a state that the gazetteer has no such town in: it may be a village, so nothing is sure
  if (best === undefined || (told !== undefined && !fits(best.town, told))) return undefined
  const { country } = best.town
  const because = reasonOf(best.town, told, context)
  const likely =
    told !== undefined ||
    inContext(best.town, context) ||
    // “Split among teachers” begins a sentence, “Geneva, 22 March” a report
    ((mention.at.word > 0 || /^\s?[,:(–—-]/.test(after) || best.town.population >= worldwide) &&
      (best.town.population >= wellKnown ||
        best.town.rank === 'capital' ||
        (ranked.length === 1 && best.town.population >= alone)))
  const rivals = ranked.filter(
    ({ town, score }) => (!likely || score > best.score - weight.margin) && !sameTown(town, best.town),
  )
  if (!likely || rivals.length > 0)
    return country !== null && context.named.has(country) && rivals.every(({ town }) => town.country === country)
      ? { country, because: `${because}; which town of that name is open` }
      : undefined
  const of = country === null ? {} : { country }
  if (landAfter.test(after) || landBefore.test(before)) return country === null ? undefined : { ...of, because }
  return { ...of, lat: best.town.lat, lon: best.town.lon, geonameId: best.town.geonameId, because }
}

function keyOf({ text }: Report, { start, end }: Mention): string {
  return placeKey(text.slice(start, end))
}

/** What a report says beside a place: a state by its code, or a state of the United States by its letters. */
interface Told {
  readonly place: string
}

/** “Tripoli, Lebanon”; “Paris, Texas”; “the Lebanese city of Tripoli”. */
function toldBeside({ text }: Report, mentions: readonly Mention[], index: number): Told | undefined {
  const mention = mentions[index]!
  const after = /^, (?:in )?((?:\p{Lu}[\p{L}.]+)(?: \p{Lu}[\p{L}.]+)?)/u.exec(
    text.slice(mention.end, mention.end + 40),
  )?.[1]
  const division = after === undefined ? undefined : (divisions.get(after) ?? divisions.get(after.split(' ')[0]!))
  if (division !== undefined) return { place: `USA.${division}` }
  const next = mentions[index + 1]
  if (
    next?.actor.id !== undefined &&
    stateCodes.has(next.actor.id) &&
    larger.has(placeKey(text.slice(next.start, next.end))) &&
    /^, (?:in )?$/.test(text.slice(mention.end, next.start))
  )
    return { place: next.actor.id }
  const previous = mentions.findLast(
    ({ end, actor }) => end < mention.start && actor.id !== undefined && stateCodes.has(actor.id),
  )
  if (previous !== undefined && townOf.test(text.slice(previous.end, mention.start)))
    return { place: previous.actor.id! }
  return undefined
}

function fits(town: Town, { place }: Told): boolean {
  const [state, division] = place.split('.')
  if (division !== undefined) return town.country === state && town.division === division
  return town.country === state || (claimants.get(town.territory ?? '')?.includes(state!) ?? false)
}

function scoreOf(town: Town, told: Told | undefined, context: Context): number {
  return (
    Math.log10(Math.max(town.population, 1000)) +
    (told !== undefined && fits(town, told) ? weight.told : 0) +
    (inContext(town, context) ? weight.named : 0) +
    (inContext(town, context) && countriesOf(town).some((code) => context.foremost.has(code)) ? weight.foremost : 0) +
    (town.rank === 'town' ? 0 : weight[town.rank]) +
    (town.ownName ? 0 : weight.otherName)
  )
}

function countriesOf(town: Town): readonly string[] {
  return town.country !== null ? [town.country] : (claimants.get(town.territory ?? '') ?? [])
}

function inContext(town: Town, { named }: Context): boolean {
  if (town.country === 'USA' && town.population < stated) return false
  return (
    countriesOf(town).some((code) => named.has(code)) ||
    (town.territory !== null && named.has(placeKey(town.territory)))
  )
}

function sameTown(a: Town, b: Town): boolean {
  return (
    a.geonameId === b.geonameId ||
    (a.country === b.country && Math.abs(a.lat - b.lat) < near && Math.abs(a.lon - b.lon) < near)
  )
}

function reasonOf(town: Town, told: Told | undefined, context: Context): string {
  const where = town.country ?? `disputed: ${town.territory ?? 'no state of the table'}`
  if (told !== undefined) return `${where}, as told beside it`
  if (inContext(town, context)) return `${where}, spoken of in the report`
  return town.rank === 'capital' ? `${where}, a capital` : `${where}, the best known of the name`
}

function contextOf(report: Report, mentions: readonly Mention[]): Context {
  const counts = new Map<string, number>()
  for (const { actor } of mentions)
    for (const code of new Set([actor.id, actor.of, placeKey(actor.name)]))
      if (code !== undefined && (stateCodes.has(code) || larger.has(code)))
        counts.set(code, (counts.get(code) ?? 0) + 1)
  const most = [...counts]
    .filter(([code, count]) => stateCodes.has(code) && count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const told = new Map<string, Told>()
  mentions.forEach((mention, index) => {
    const beside = mention.place ? toldBeside(report, mentions, index) : undefined
    if (beside !== undefined) told.set(keyOf(report, mention), beside)
  })
  return { told, named: new Set(counts.keys()), foremost: new Set(most.slice(0, 2).map(([code]) => code)) }
}
