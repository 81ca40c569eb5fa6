import { answers, type Cast, enter, type Member, samePost } from './cast.ts'
import { loose } from './loose.ts'
import { affiliation, type Found, type Phrase } from './phrase.ts'
import { type PostKind, post, sexes } from './posts.ts'
import { speech } from './speech.ts'
import { isSubject, type Reading } from './telling.ts'

/** One person: the holder of a post if the report has named one, else someone unnamed. */
export function person(reading: Reading, phrase: Phrase, kind: PostKind): Found | undefined {
  const { cast } = reading.names
  const asked = samePost(phrase.says)
  const generic = kind === 'source' || kind === 'expert'
  if (phrase.article === 'definite' || (phrase.article === 'none' && kind === 'office')) {
    const holder = generic ? undefined : holderOf(reading, phrase, asked)
    if (holder !== undefined) return { members: [holder], because: `the ${phrase.says} named before` }
    const near = kind === 'office' || kind === 'rank' ? lastPerson(reading, phrase) : undefined
    if (near !== undefined) return { members: [near], because: `the ${phrase.lemma}: the person just spoken of` }
    const met = cast.byName.get(unnamedKey(phrase))
    if (met !== undefined && phrase.article === 'definite')
      return { members: [met], because: `the ${phrase.lemma} spoken of before` }
    // “the president” whom nobody has named is still one and the same
    if (kind === 'office' && !stray.has(phrase.lemma)) {
      const owner = phrase.owner ?? (ofStates.test(asked) ? reading.home : undefined)
      if (owner === undefined && !ofStates.test(asked)) return undefined
      return { members: [unnamed(cast, phrase, phrase.says, owner)], because: 'a post without a name' }
    }
  }
  if (phrase.article === 'none' && generic && phrase.owner === undefined && !isSubject(phrase.words, phrase.head))
    return undefined
  if (stray.has(phrase.lemma) && phrase.owner === undefined && phrase.article !== 'indefinite') return undefined
  const owner = kind === 'expert' ? bodyOnly(phrase.owner) : (phrase.owner ?? spokenFor(reading, phrase))
  return { members: [unnamed(cast, phrase, `unnamed ${phrase.lemma}`, owner)], because: 'someone unnamed' }
}

/** Several people: unnamed where they are sources and officials, else a loose group that stays as the text says. */
export function several(reading: Reading, phrase: Phrase): Found | undefined {
  const kind = post(phrase.lemma)
  const { cast } = reading.names
  const plural = phrase.words[phrase.head]!.form.toLowerCase()
  if (!phrase.plural) return undefined
  const next = phrase.words[phrase.head + 1]?.form.toLowerCase() ?? ''
  // “two people familiar with the talks”
  const folk = /^(?:people|person)$/.test(phrase.lemma)
  // “two people said”, “according to three people who took part”, “one of the people”
  const knowing =
    folk && (/^(?:familiar|close|briefed|with|involved)$/.test(next) || (counted(phrase) && speaks(phrase)))
  const met = folk && phrase.article === 'definite' ? cast.byName.get(unnamedKey(phrase)) : undefined
  if (met !== undefined) return { members: [met], because: `the ${plural} spoken of before` }
  const hidden = knowing || ((kind === 'source' || kind === 'expert') && withheld.has(phrase.lemma))
  if (hidden)
    return {
      members: [unnamed(cast, phrase, `unnamed ${plural}`, kind === 'expert' ? bodyOnly(phrase.owner) : phrase.owner)],
      because: 'people unnamed',
    }
  // “Ministers said” without a country: those at home
  const owner =
    phrase.owner ??
    (/^(?:minister|lawmaker|senator|parliamentarian|legislator)$/.test(phrase.lemma) ? reading.home : undefined)
  return { members: [loose(cast, phrase, owner)], because: 'as the text says' }
}

/** “Two people”, “one of the people”. */
const counted = ({ words, first, head }: Phrase): boolean =>
  words.slice(Math.max(0, first - 3), head).some(({ upos }) => upos === 'NUM')

/** Whether people are the source of words: the subject of a verb of saying, or behind “according to”. */
function speaks({ words, first, head }: Phrase): boolean {
  if (words[first - 1]?.form === 'to' && words[first - 2]?.form.toLowerCase() === 'according') return true
  // “one of the people said”
  const one = words[head]!.deprel === 'nmod' && words[head]!.head >= 0 ? words[head]!.head : head
  const verb = words[words[one]!.head]
  return words[one]!.deprel.startsWith('nsubj') && verb !== undefined && speech.has(verb.lemma)
}

export function unnamed(cast: Cast, phrase: Phrase, name: string, owner: Member | undefined): Member {
  const same = cast.byName.get(`${unnamedKey(phrase)} ${name}`)
  if (same !== undefined && (phrase.article === 'definite' || !name.startsWith('unnamed'))) return same
  const member = enter(cast, name, phrase.plural ? 'group' : 'person', phrase.words[phrase.head]!.start, {
    of: owner,
    plural: phrase.plural,
    sex: sexes.get(phrase.lemma) ?? null,
  })
  cast.byName.set(`${unnamedKey(phrase)} ${name}`, member)
  cast.byName.set(`\u0000${phrase.lemma} ${phrase.plural} `, member)
  cast.byName.set(unnamedKey(phrase), member)
  return member
}

/** Posts that states have, so that without an owner the home state's are meant. */
const ofStates =
  /(?:president|minister|premier|chancellor|king|queen|secretary of \w+|foreign minister|head of state|monarch|emir|general|army chief)$/

/** Nouns that are posts only beside a name or an owner. */
const stray: ReadonlySet<string> = new Set([
  'head',
  'chief',
  'man',
  'woman',
  'person',
  'figure',
  'ally',
  'friend',
  'owner',
  'member',
  'principal',
  'boss',
  'people',
  'general',
  'crown',
  'director',
  'manager',
  'major',
  'counterpart',
])

/** Who is told of by this alone is someone the report will not name. */
const withheld: ReadonlySet<string> = new Set(
  'adviser advisor aide analyst diplomat economist expert insider observer officer official participant source witness'.split(
    ' ',
  ),
)

/** Nouns that describe someone rather than name a post, so that “the …” is the person just spoken of. */
const descriptive: ReadonlySet<string> = new Set(
  'boss chief chieftain dictator founder leader officer ringleader strongman warlord general colonel commander'.split(
    ' ',
  ),
)

/** Mentions that a post reaches back over: further than any report is long. */
const far = 3_000

const bodyOnly = (owner: Member | undefined): Member | undefined => (owner?.type === 'state' ? undefined : owner)

/** A spokesman without more speaks for the body last told of as a subject. */
function spokenFor(reading: Reading, phrase: Phrase): Member | undefined {
  if (!/^spokes/.test(phrase.lemma)) return undefined
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 12; i--) {
    const { member, place, sentence } = reading.told[i]!
    if (phrase.sentence - sentence > 1) return undefined
    if (!place && member.type !== 'person' && member.type !== 'group' && member.type !== 'place') return member
  }
  return undefined
}

function holderOf(reading: Reading, phrase: Phrase, asked: string): Member | undefined {
  const sex = sexes.get(phrase.lemma) ?? null
  const seen = new Set<Member>()
  const holds = (member: Member): boolean =>
    member.type === 'person' &&
    member.posts.some(({ phrase: held, former }) => former === phrase.former && answers(asked, held)) &&
    (phrase.owner === undefined || member.of === undefined || affiliation(member) === affiliation(phrase.owner)) &&
    (sex === null || member.sex === null || member.sex === sex)
  for (let i = reading.told.length - 1; i >= 0 && i > reading.told.length - far; i--) {
    const { member } = reading.told[i]!
    if (seen.has(member)) continue
    seen.add(member)
    if (holds(member)) return member
  }
  return reading.names.cast.members.find((member) => member.registered && holds(member))
}

function lastPerson(reading: Reading, phrase: Phrase): Member | undefined {
  if (phrase.article !== 'definite' || !(descriptive.has(phrase.lemma) || phrase.former)) return undefined
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 20; i--) {
    const { member, sentence, subject } = reading.told[i]!
    if (phrase.sentence - sentence > 2) return undefined
    if (sentence === phrase.sentence || !subject || member.type !== 'person' || member.plural) continue
    return phrase.owner === undefined || member.of === undefined || affiliation(member) === affiliation(phrase.owner)
      ? member
      : undefined
  }
  return undefined
}

const unnamedKey = (phrase: Phrase): string => `\u0000${phrase.lemma} ${phrase.plural} ${phrase.owner?.name ?? ''}`
