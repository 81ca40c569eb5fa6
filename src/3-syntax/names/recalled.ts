import type { Member } from './cast.ts'
import { type GroupKind, group } from './groups.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './telling.ts'

/** The member of one of these types last told of, subjects first. */
export function nearest(reading: Reading, sentence: number, types: readonly string[]): Member | undefined {
  let found: Member | undefined
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 40; i--) {
    const telling = reading.told[i]!
    if (sentence - telling.sentence > 8) break
    if (
      telling.place ||
      !types.includes(telling.member.type) ||
      (telling.member.plural !== false && telling.member.type === 'group')
    )
      continue
    if (telling.subject && sentence - telling.sentence < 3) return telling.member
    found ??= telling.member
  }
  return found
}

/** “The delegation” after “the delegation of the LNA”. */
export function lastTeam(reading: Reading, { lemma, sentence }: Phrase): Member | undefined {
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 60; i--) {
    const { member, sentence: then } = reading.told[i]!
    if (sentence - then > 10) return undefined
    if (
      member.type === 'group' &&
      member.of !== undefined &&
      !member.listed &&
      member.name.toLowerCase().endsWith(lemma)
    )
      return member
  }
  return undefined
}

/**
 * “The union” where no name says that it is one: of the bodies only this text knows, and whose names say nothing else,
 * the one just spoken of; else the one most spoken of.
 */
export function likeliest(reading: Reading, { lemma, sentence }: Phrase, kind: GroupKind): Member | undefined {
  const may = (member: Member): boolean =>
    !member.listed &&
    member.type === 'organisation' &&
    ![member.name, ...member.aliases].some((name) => masters.test(name)) &&
    [...member.nouns].every((noun) => noun === lemma || neutral.has(noun) || group(noun).includes(kind))
  const because = `the ${lemma} spoken of before`
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 120; i--) {
    const { member, place, sentence: then, form, because: how } = reading.told[i]!
    // whom the same words meant the last time
    if (how === because) return member
    if (!place && form === 'name' && sentence - then < 5 && may(member)) return member
  }
  const one = kind === 'union' || kind === 'party' ? only(reading, kind) : undefined
  if (one !== undefined) return one
  let found: Member | undefined
  let most = 1
  for (const [member, weight] of reading.weight)
    if (may(member) && weight > most) {
      most = weight
      found = member
    }
  return found
}

/**
 * “The rebels” where no name says who they are: the body only this text knows that it speaks of most, where no other
 * comes near and its name says nothing else.
 */
export function rising(reading: Reading, { lemma }: Phrase): Member | undefined {
  if (!risings.has(lemma)) return undefined
  const may = ([member, weight]: readonly [Member, number]): boolean =>
    weight > 1 &&
    !member.listed &&
    member.of === undefined &&
    /^(?:unknown|organisation)$/.test(member.type) &&
    !civil.test(member.name) &&
    [...member.nouns].every((noun) => group(noun).length === 0 || group(noun).includes('armed'))
  const [first, second] = [...reading.weight].filter(may).sort((a, b) => b[1] - a[1])
  if (first === undefined || (second !== undefined && first[1] < 1.5 * second[1])) return undefined
  return reading.told.some(({ member }) => member === first[0]) ? first[0] : undefined
}

/** Who has taken up arms against those at home. */
const risings: ReadonlySet<string> = new Set(
  'rebel insurgent guerrilla guerilla separatist militant jihadist rebellion insurgency'.split(' '),
)

/** Names of bodies that take up no arms. */
const civil =
  /\b(?:agency|association|bank|board|bureau|centre|center|commission|committee|company|conference|council|court|federation|fund|group|house|institute|ministry|mission|office|organi[sz]ation|parliament|party|programme|society|trust|union|university|watch)\b/i

/** The one member of a type that the whole report names. */
export function only(reading: Reading, type: 'union' | 'party'): Member | undefined {
  const found = reading.names.cast.members.filter((member) => member.type === type && !member.listed)
  return found.length === 1 ? found[0] : undefined
}

/** Bodies of those who employ and produce: never “the union”. */
const masters =
  /\b(?:employers?|producers|owners|operators|manufacturers|companies|industr(?:y|ies)|airlines|railways?)\b/i

/** Last words of names that a union may bear as well as any other body. */
const neutral: ReadonlySet<string> = new Set([
  'alliance',
  'association',
  'congress',
  'council',
  'organisation',
  'organization',
])

/** The state that was the subject of something in the last three sentences. */
export function subjectState(reading: Reading, sentence: number): Member | undefined {
  for (let i = reading.told.length - 1; i >= 0 && sentence - reading.told[i]!.sentence < 4; i--) {
    const { member, place, subject } = reading.told[i]!
    if (!place && subject && member.type === 'state') return member
  }
  return undefined
}

/** Whose government was last spoken of by name. */
export function governing(reading: Reading, sentence: number): Member | undefined {
  for (let i = reading.told.length - 1; i >= 0 && sentence - reading.told[i]!.sentence < 40; i--)
    if (reading.told[i]!.because === 'its government') return reading.told[i]!.member
  return undefined
}
