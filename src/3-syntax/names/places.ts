import type { Word } from '../tree.ts'
import type { Naming } from './naming.ts'

/** Prepositions that make any place name a place. */
const locative: ReadonlySet<string> = new Set(
  'across around at beyond in inside into near off onto outside through throughout towards toward via within'.split(
    ' ',
  ),
)

/** Words of going and sending: “to Paris”, “from Kyiv” are places after them. */
const motion: ReadonlySet<string> = new Set(
  `arrive arrival bring bus come convoy deport deportation drive evacuate evacuation expel extradite fight flee flight fly
  go head journey jet land leave march move plane return retreat road sail send ship shuttle tour train transfer travel
  trip visit withdraw withdrawal`.split(/\s+/),
)

/** Nouns that are what they are “of”: “the city of Tripoli”. */
const settlements: ReadonlySet<string> = new Set(
  'capital city district outskirts port province region suburb town village'.split(' '),
)

/** Verbs whose object is where someone goes. */
const visits: ReadonlySet<string> = new Set(
  'bomb capture enter leave reach shell tour visit storm seize besiege'.split(' '),
)

/** Nouns that take the name of where they are: “the Paris talks”, “a Geneva hotel”. */
const situated: ReadonlySet<string> = new Set(
  `accord accords agreement agreements airport apartment conference convention embassy forum gathering headquarters hospital
  hotel meeting meetings neighbourhood neighborhood negotiations park peace process prison pact protocol round stadium street suburb
  summit talks treaty university visit`.split(/\s+/),
)

/**
 * Whether a listed state, region or capital is spoken of as a place: “in Moscow”, “flew to Kyiv”, “the Paris talks”,
 * “Kingston, Jamaica”. Elsewhere it acts: “Moscow said”, “talks with Kyiv”, “aid to Ukraine”. `before` is the name
 * before it where that is a place.
 */
export function isPlace(words: readonly Word[], naming: Naming, head: number, before: Naming | undefined): boolean {
  const { listed, member, from, last } = naming
  if (member.type === 'place' || listed?.as === 'venue') return true
  if (listed === undefined ? member.type !== 'unknown' : !listed.place) return false
  if (listed?.as === 'adjective' || listed?.as === 'people') return false
  const after = words[last + 1]
  if (after !== undefined && (after.form === "'s" || after.form === '’s'))
    return locative.has(wordBefore(words, from)) && words[last + 2]?.upos !== 'NOUN'
  // “Kingston, Jamaica”
  if (before !== undefined && before.last + 2 === from && words[from - 1]?.form === ',') return true
  const governor = words[words[head]!.head]
  const modifies =
    words[head]!.deprel.startsWith('compound') ||
    words[head]!.deprel === 'amod' ||
    words[head]!.deprel === 'nmod:unmarked'
  if (modifies && governor !== undefined && words[head]!.head > last) {
    // “Paris talks”: where they are; “Russia talks”: what they are about
    if ((listed === undefined || listed.as === 'seat') && situated.has(governor.form.toLowerCase())) return true
    return false
  }
  // in a list the first name’s preposition holds for all: “in Washington, London and Paris”
  const preposition = wordBefore(words, words[head]!.deprel === 'conj' ? words[head]!.head : from)
  if (locative.has(preposition)) return true
  // “the Lebanese city of Tripoli”
  if (preposition === 'of' && governor !== undefined && settlements.has(governor.lemma.toLowerCase())) return true
  if (
    (preposition === 'to' || preposition === 'from' || preposition === 'for') &&
    governor !== undefined &&
    motion.has(governor.lemma.toLowerCase())
  )
    return true
  if (words[head]!.deprel === 'obj' && governor !== undefined && visits.has(governor.lemma)) return true
  return false
}

/** The word before a name, articles and “the city of” left out, lower case; over “and” and commas it is the list's. */
function wordBefore(words: readonly Word[], from: number): string {
  let i = from - 1
  while (
    i >= 0 &&
    /^(?:the|both|eastern|western|northern|southern|central|north|south|east|west)$/i.test(words[i]!.form)
  )
    i--
  return words[i]?.form.toLowerCase() ?? ''
}
