import type { Tree, Word } from '../tree.ts'
import type { Member } from './cast.ts'
import type { Names } from './naming.ts'
import type { Page } from './page.ts'

/** A mention while the report is read: whom the words from `first` to `last` of a sentence tell of. */
export interface Telling {
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** The word by which the rest of the sentence takes hold of it. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly member: Member
  readonly place: boolean
  readonly because: string
  /** True where it is the subject of its clause. */
  readonly subject: boolean
}

/** What has been read so far: everything that a description or a pronoun may point back at. */
export interface Reading {
  readonly page: Page
  readonly names: Names
  /** In the order of reading. */
  readonly told: Telling[]
  /** Who the word at a place of a sentence tells of, by `key`. */
  readonly at: Map<number, readonly Member[]>
  /** The state whose affairs the report takes for granted: “the government”, “President …” without a country. */
  readonly home: Member | undefined
  /** The state most spoken of, even by little: whose “the government” is where nothing else tells. */
  readonly mostly: Member | undefined
  /** Weight of each member as a party to what is reported: mentions of its own and of its people. */
  readonly weight: Map<Member, number>
  /** The two who face each other, as last found in a long text. */
  readonly pairs: Map<number, readonly Member[] | undefined>
  /** Descriptions that a later apposition has named: “the U.N. mission” once “the mission, UNSMIL,” is read. */
  readonly renamed: Map<Member, Member>
  /** By sentence: for each word the number of the quotation it stands in, 0 outside. */
  readonly quoted: readonly Uint16Array[]
}

export const key = (sentence: number, word: number): number => sentence * 65_536 + word

export function tell(reading: Reading, telling: Telling): void {
  reading.told.push(telling)
  telling.member.count++
  const { member } = telling
  if (member.type === 'person' && member.of !== undefined)
    reading.weight.set(member.of, (reading.weight.get(member.of) ?? 0) + 1)
  const place = key(telling.sentence, telling.head)
  const others = reading.at.get(place)
  reading.at.set(place, others === undefined ? [telling.member] : [...others, telling.member])
}

/** The word of a stretch whose head lies outside it: by which the sentence holds it. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, deprel, upos } = tree.words[i]!
    if (
      (head < first || head > last) &&
      deprel !== 'punct' &&
      deprel !== 'case' &&
      deprel !== 'det' &&
      upos !== 'PUNCT'
    )
      return i
  }
  return last
}

/** Whether the word at `head` is a subject, itself or as a later member of a coordinated one. */
export function isSubject(words: readonly Word[], head: number): boolean {
  let i = head
  for (let step = 0; step < 4; step++) {
    const { deprel } = words[i]!
    if (deprel.startsWith('nsubj')) return true
    if (deprel !== 'conj' && deprel !== 'appos' && deprel !== 'flat') return false
    i = words[i]!.head
    if (i < 0) return false
  }
  return false
}

/** The first word of a coordination: “Oslo” for “Oslo, Bergen and Tromsø”. */
export function chainOf(words: readonly Word[], head: number): number {
  let i = head
  for (let step = 0; step < 12 && words[i]!.deprel === 'conj' && words[i]!.head >= 0; step++) i = words[i]!.head
  return i
}
