import type { Word } from '../tree.ts'
import type { Member } from './cast.ts'
import { chainOf, isSubject, type Reading, type Telling } from './telling.ts'

/** Pronouns of the third person: what they may point at. */
const points: ReadonlyMap<string, 'm' | 'f' | 'they' | 'it'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['themselves', 'they'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
])

/** How many sentences back a pronoun reaches. */
const reach = 4

const bodies: ReadonlySet<string> = new Set([
  'state',
  'organisation',
  'armed-group',
  'party',
  'company',
  'union',
  'unknown',
  'group',
])

/** Whom a pronoun of the third person means; empty where nobody fits or it is no such pronoun. */
export function pronoun(reading: Reading, sentence: number, i: number): readonly Member[] {
  const { words } = reading.page.trees[sentence]!
  const word = words[i]!
  if (word.upos !== 'PRON' && word.upos !== 'DET') return []
  const kind = points.get(word.form.toLowerCase())
  if (kind === undefined || word.deprel === 'expl') return []
  const possessive = /^(?:his|her|its|their)$/i.test(word.form) && word.deprel.startsWith('nmod')
  if (kind === 'it' && !possessive && !agentive(words, i)) return []
  const single =
    words[i - 1]?.form === 'of' && /^(?:one|another|some|several|most|none)$/i.test(words[i - 2]?.form ?? '')
  let best: Telling | undefined
  let top = Number.NEGATIVE_INFINITY
  for (let k = reading.told.length - 1; k >= 0 && reading.told.length - k < 60; k--) {
    const telling = reading.told[k]!
    if (sentence - telling.sentence > reach) break
    // “one of them” is one of many people
    if (single && !telling.member.plural) continue
    if (!fits(telling, kind) || (!possessive && bound(reading, telling, sentence, i))) continue
    const score = salience(reading, telling, sentence, i, kind)
    if (score > top) {
      top = score
      best = telling
    }
  }
  if (best === undefined) return []
  if (kind === 'm' || kind === 'f') best.member.sex ??= kind
  return kind === 'they' ? chain(reading, best) : [best.member]
}

function fits({ member, place }: Telling, kind: 'm' | 'f' | 'they' | 'it'): boolean {
  if (kind === 'm' || kind === 'f')
    return (
      !place &&
      !member.plural &&
      (member.sex === null || member.sex === kind) &&
      (member.type === 'person' || (member.type === 'unknown' && !/^\p{Lu}+$/u.test(member.name)))
    )
  if (place) return false
  if (kind === 'it')
    return (
      !member.plural &&
      member.type !== 'person' &&
      bodies.has(member.type) &&
      !(member.type === 'group' && /s$/.test(member.name))
    )
  return member.type !== 'person' || member.plural
}

/** “He saw him”: a pronoun that is an object does not mean the subject of its own verb, nor the other way round. */
function bound(reading: Reading, telling: Telling, sentence: number, i: number): boolean {
  if (telling.sentence !== sentence) return false
  const { words } = reading.page.trees[sentence]!
  if (/sel(?:f|ves)$/.test(words[i]!.form)) return false
  return (
    words[telling.head]!.head === words[i]!.head &&
    words[i]!.head >= 0 &&
    words[telling.head]!.deprel !== 'conj' &&
    words[telling.head]!.deprel !== 'nmod:poss'
  )
}

function salience(reading: Reading, telling: Telling, sentence: number, i: number, kind: string): number {
  const { words } = reading.page.trees[telling.sentence]!
  const back = sentence - telling.sentence
  let score = back === 0 ? 0.6 : -1.2 * back
  if (telling.subject) score += isMain(words, telling.head) ? 1.5 : 0.8
  if (telling.form === 'pronoun') score += 0.3
  if (telling.form === 'name') score += 0.1
  const deprel = words[telling.head]!.deprel
  if (deprel === 'nmod:poss' || deprel === 'compound' || deprel === 'amod')
    score -= kind === 'it' || kind === 'they' ? 0.8 : 0.4
  if (deprel.startsWith('obl') || deprel === 'nmod') score -= 0.3
  // words of a quotation speak of others than the report around it does
  const here = reading.quoted[sentence]![i]!
  const there = reading.quoted[telling.sentence]![telling.head]!
  if (here !== there) score -= here === 0 ? 1.5 : 0.4
  if (reading.page.trees[sentence]!.sentence.block !== reading.page.trees[telling.sentence]!.sentence.block) score -= 1
  if (back === 0 && telling.subject && words[i]?.deprel === 'nmod:poss') score += 0.5
  if (kind === 'they' && telling.member.plural) score += 0.8
  if (telling.member.type === 'unknown') score -= 0.5
  return score
}

/** Whether a subject is that of the sentence's own verb, not of a clause within it. */
function isMain(words: readonly Word[], head: number): boolean {
  const verb = words[words[chainOf(words, head)]!.head]
  return verb !== undefined && (verb.head < 0 || verb.deprel === 'conj' || verb.deprel === 'parataxis')
}

/** All who are coordinated with a mention: “they” takes them together. */
function chain(reading: Reading, telling: Telling): readonly Member[] {
  const { words } = reading.page.trees[telling.sentence]!
  const root = chainOf(words, telling.head)
  const members: Member[] = []
  for (let k = reading.told.length - 1; k >= 0; k--) {
    const other = reading.told[k]!
    if (other.sentence < telling.sentence) break
    if (
      other.sentence === telling.sentence &&
      !other.place &&
      (other.head === telling.head || chainOf(words, other.head) === root) &&
      !members.includes(other.member)
    )
      members.unshift(other.member)
  }
  return members
}

/** Whether “it” is the subject of a verb that somebody does, and not “it is clear that”, “it rains”. */
function agentive(words: readonly Word[], i: number): boolean {
  if (!isSubject(words, i) || words[i]!.deprel === 'nsubj:pass') return false
  const verb = words[words[i]!.head]
  return verb !== undefined && verb.upos === 'VERB' && !impersonal.has(verb.lemma)
}

const impersonal: ReadonlySet<string> = new Set([
  'appear',
  'emerge',
  'seem',
  'happen',
  'take',
  'turn',
  'follow',
  'rain',
  'snow',
  'matter',
  'mean',
  'suffice',
  'depend',
  'remain',
])
