import { type GroupKind, group, pointsAt } from './groups.ts'
import { loose } from './loose.ts'
import { facing } from './pairs.ts'
import { several, unnamed } from './persons.ts'
import { adjacent, type Found, type Phrase } from './phrase.ts'
import { governing, lastTeam, likeliest, nearest, only, rising, subjectState } from './recalled.ts'
import type { Reading } from './telling.ts'

/** A body or group, as one of the things its noun may stand for; undefined where that reading finds no one. */
export function body(reading: Reading, phrase: Phrase, kind: GroupKind): Found | undefined {
  const { cast } = reading.names
  const { owner } = phrase
  if (kind === 'pair') return undefined
  if (kind === 'government') {
    if (owner !== undefined && !phrase.plural && (owner.type === 'state' || owner.type === 'group'))
      return { members: [owner], because: 'its government' }
    // “the government” after “the government of Zorvania”: that one, whoever is at home
    if (owner === undefined && phrase.article === 'definite' && !phrase.plural) {
      const told = governing(reading, phrase.sentence)
      if (told !== undefined) return { members: [told], because: 'the government spoken of before' }
    }
    const of = phrase.words[phrase.head + 1]?.form === 'of'
    if (
      owner !== undefined &&
      (owner.type === 'place' || (of && !owner.listed && /^(?:unknown|organisation)$/.test(owner.type)))
    )
      return { members: [owner], because: 'its government' }
    // “the Vora government”: that of a person is their state's
    if (owner?.type === 'person' || owner?.type === 'unknown') {
      const state = owner.of?.type === 'state' ? owner.of : reading.home
      if (state !== undefined) return { members: [state], because: 'the government of its leader' }
    }
    const state = reading.home ?? reading.mostly
    if (owner === undefined && phrase.article === 'definite' && state !== undefined)
      return { members: [state], because: 'the government at home' }
    return phrase.article === 'indefinite' || phrase.plural
      ? undefined
      : { members: [loose(cast, phrase, owner)], because: 'as the text says' }
  }
  if (kind === 'organ') {
    // “the office” is a room, “the president's office” speaks
    if (phrase.lemma === 'office' && owner === undefined) return undefined
    if (owner?.type === 'armed-group') return { members: [owner], because: 'its own forces' }
    const of =
      owner ??
      (phrase.article === 'definite' && !phrase.plural && !plainOrgan.has(phrase.lemma) && !possessed(phrase)
        ? (reading.home ?? reading.mostly)
        : undefined)
    if (
      of === undefined &&
      (phrase.article === 'indefinite' || (phrase.article === 'none' && !phrase.plural && !mass.has(phrase.lemma)))
    )
      return undefined
    return {
      members: [loose(cast, phrase, of)],
      because: of === undefined ? 'as the text says' : 'a body of its state',
    }
  }
  if (kind === 'team') {
    if (owner !== undefined) return { members: [loose(cast, phrase, owner)], because: 'those it sent' }
    const sent = phrase.article === 'definite' && !phrase.plural ? lastTeam(reading, phrase) : undefined
    if (sent !== undefined) return { members: [sent], because: `the ${phrase.lemma} spoken of before` }
    if (phrase.plural && phrase.article !== 'definite' && /^(?:delegate|negotiator)$/.test(phrase.lemma))
      return { members: [unnamed(cast, phrase, `unnamed ${phrase.lemma}s`, undefined)], because: 'people unnamed' }
    return phrase.plural && phrase.lemma !== 'side'
      ? { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
      : undefined
  }
  if (kind === 'people') {
    if (!phrase.plural) return undefined
    if (
      owner !== undefined &&
      owner.id === undefined &&
      !owner.plural &&
      owner.listed &&
      owner.type === 'group' &&
      group(phrase.lemma).includes('state')
    )
      return { members: [owner], because: 'a part of the world' }
    return several(reading, phrase)
  }
  if (kind === 'land') {
    if (phrase.plural || phrase.article === 'indefinite') return undefined
    if (owner !== undefined && phrase.words[phrase.head + 1]?.form === 'of')
      return { members: [owner], because: landNamed }
    const land = reading.told.findLast(
      ({ because, sentence, head }) =>
        because === landNamed &&
        (!ofStates.has(phrase.lemma) ||
          reading.page.trees[sentence]!.words[head]!.lemma.toLowerCase() === phrase.lemma),
    )
    return owner === undefined && land !== undefined && phrase.article === 'definite'
      ? { members: [land.member], because: `the ${phrase.lemma} spoken of before` }
      : undefined
  }
  const types = pointsAt[kind]
  if (types === undefined) return undefined
  if (kind === 'armed' && owner !== undefined)
    return /^(?:armed-group|unknown|group)$/.test(owner.type)
      ? { members: [owner], because: 'its fighters' }
      : { members: [loose(cast, phrase, owner)], because: 'as the text says' }
  if (owner !== undefined) {
    if (phrase.plural) {
      if (kind === 'state' && owner.listed && owner.id === undefined)
        return { members: [owner], because: 'a part of the world' }
      return kind === 'state' ? { members: [loose(cast, phrase, owner)], because: 'as the text says' } : undefined
    }
    // “their union”: the one union of the report, wherever it is named
    const own = kind === 'union' || kind === 'party' ? only(reading, kind) : undefined
    if (own !== undefined && /^(?:his|her|its|their|our)$/i.test(phrase.words[phrase.first]?.form ?? ''))
      return { members: [own], because: `the only ${phrase.lemma} of the report` }
    // “the CARICOM bloc” is CARICOM; “Germany's biggest union” is not Germany
    // “its neighbour” is the other of the two
    if (/^neighbou?r$/.test(phrase.lemma)) {
      const other = facing(reading, phrase.sentence, owner)
      return {
        members: [other ?? loose(cast, phrase, undefined)],
        because: other ? 'the other of the two' : 'as the text says',
      }
    }
    if (types.includes(owner.type as never) && adjacent(phrase)) return { members: [owner], because: 'named beside it' }
    return kind === 'state' ? undefined : { members: [loose(cast, phrase, owner)], because: 'as the text says' }
  }
  if (phrase.plural && kind !== 'armed')
    return kind === 'state' || kind === 'party'
      ? undefined
      : { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
  if (phrase.article === 'definite') {
    if (phrase.lemma === 'country') {
      const state = subjectState(reading, phrase.sentence) ?? reading.home ?? reading.mostly
      if (state !== undefined) return { members: [state], because: 'the state spoken of' }
    }
    // “the follow-up committee” is a committee of its own, not the one spoken of
    if (kind === 'body' && distinguished(phrase))
      return { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
    const near =
      nearest(reading, phrase.sentence, types) ??
      (kind === 'armed' ? rising(reading, phrase) : kind === 'state' ? undefined : likeliest(reading, phrase, kind))
    if (near !== undefined) return { members: [near], because: `the ${phrase.lemma} spoken of before` }
  }
  if (kind === 'armed') {
    if (phrase.plural || phrase.article === 'definite')
      return { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
  }
  return undefined
}

/** Organs that need no article: “police said”. */
const mass: ReadonlySet<string> = new Set(['police', 'parliament', 'congress', 'intelligence', 'government'])

/** Organs that any place has, so that a bare one is not the home state's. */
const plainOrgan: ReadonlySet<string> = new Set([
  'court',
  'chamber',
  'commission',
  'house',
  'palace',
  'tribunal',
  'embassy',
  'troop',
  'soldier',
  'force',
  'forces',
  'police',
  'assembly',
  'council',
  'secretariat',
])

/** Nouns for a land that is a state of its own, so that another noun does not point back at it. */
const ofStates: ReadonlySet<string> = new Set(['state', 'kingdom', 'nation', 'island', 'republic'])

const landNamed = 'named behind it'

/** Whether a noun stands behind a possessive whose owner nobody knows: “the region's interior ministry”. */
const possessed = ({ words, first, head }: Phrase): boolean =>
  words.slice(first, head).some(({ form }) => form === "'s" || form === '’s')

/** Whether a description says more than its noun: “the follow-up committee”, “the new joint commission”. */
function distinguished({ words, head, says, lemma }: Phrase): boolean {
  return says !== lemma && words[head - 1]?.upos !== 'PROPN' && /^(?:ADJ|NOUN|VERB)$/.test(words[head - 1]?.upos ?? '')
}
