import type { Clause } from '../clause.ts'
import { kid, kids, type Walk } from '../walk.ts'
import { particles } from './phrasal.ts'

/** What the verb's own words tell: voice, modality, time, negation. */
export interface Group {
  /** The predicate's own words, by index: auxiliaries, negation, verb, particle. */
  readonly words: readonly number[]
  readonly passive: boolean
  readonly modal: string | null
  readonly tense: Clause['tense']
  readonly perfect: boolean
  readonly progressive: boolean
  readonly form: Clause['form']
  readonly negations: readonly number[]
}

/** Modal forms → the modal they stand for. */
const modals: Readonly<Record<string, string>> = {
  "'d": 'would',
  "'ll": 'will',
  ca: 'can',
  sha: 'shall',
  wo: 'will',
}

/** Modals that put the event in the future; the rest leave its time open. */
const future: ReadonlySet<string> = new Set(['will', 'shall', 'be going to', 'be to'])

const negative: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'scarcely'])

const finite: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'MD'])

export function group(at: Walk, i: number, kind: Clause['kind']): Group {
  const { words } = at
  const word = words[i]!
  const negations = negationsOf(at, i)
  if (kind === 'noun') return { ...nothing, words: [i], form: 'noun', negations }

  const auxiliaries = kids(at, i, 'aux')
  const copulas = kids(at, i, 'cop')
  const to = kids(at, i, 'mark').find((m) => words[m]!.lemma === 'to')
  const passive = kind === 'verb' && isPassive(at, i)
  const chain = [...auxiliaries, ...copulas, ...(kind === 'verb' ? [i] : [])].sort((a, b) => a - b)
  const first = words[chain[0] ?? i]!
  const modal = modalOf(at, i, auxiliaries, to)
  const have = auxiliaries.some((a) => words[a]!.lemma === 'have')
  const last = kind === 'verb' ? word : words[copulas.at(-1) ?? i]!
  const inflected = finite.has(first.xpos) || (kind === 'copula' && chain.length === 0)
  return {
    words: [
      ...chain,
      ...negations.filter((n) => words[n]!.head === i),
      ...particles(at, i).map(({ word }) => word),
      ...(kind === 'verb' ? [] : [i]),
    ],
    passive,
    modal,
    tense: tenseOf(first.xpos, modal),
    perfect: have && ['VBN', 'VBD'].includes(last.xpos),
    progressive: last.xpos === 'VBG' && auxiliaries.some((a) => words[a]!.lemma === 'be'),
    form:
      inflected || modal === 'be to'
        ? 'finite'
        : formOf(first.xpos, to !== undefined, words[i]!.deprel, subjectless(at, i)),
    negations,
  }
}

const nothing = { passive: false, modal: null, tense: null, perfect: false, progressive: false } as const

/** A main clause of running text has an auxiliary in the passive; headlines leave it out (“Talks postponed”). */
function isPassive(at: Walk, i: number): boolean {
  if (kid(at, i, 'aux:pass') !== -1 || reduced(at, i)) return true
  if (kid(at, i, 'nsubj:pass') === -1) return false
  const main = ['root', 'ccomp', 'parataxis'].includes(at.words[i]!.deprel) && kid(at, i, 'aux') === -1
  return !main || at.words.at(-1)!.form !== '.' || kid(at, i, 'obl:agent') !== -1
}

/** “a deal signed by Oslo”, “captured in May, he …”: a participle that hangs on a noun or clause is passive. */
function reduced(at: Walk, i: number): boolean {
  const { deprel, xpos } = at.words[i]!
  return xpos === 'VBN' && ['acl', 'advcl'].includes(deprel) && kid(at, i, 'aux') === -1 && kid(at, i, 'obj') === -1
}

function modalOf(at: Walk, i: number, auxiliaries: readonly number[], to: number | undefined): string | null {
  const { words } = at
  for (const a of auxiliaries) {
    const { xpos, lemma, form } = words[a]!
    if (xpos === 'MD') return modals[form.toLowerCase().replace('’', "'")] ?? lemma
    if (lemma === 'be' && to !== undefined && to > a) return 'be to'
  }
  const { head, deprel } = words[i]!
  if (deprel === 'xcomp' && to !== undefined && words[head]!.lemma === 'have' && kid(at, head, 'obj') === -1)
    return yetTo(at, i) === -1 ? 'have to' : null
  if (
    deprel === 'xcomp' &&
    to !== undefined &&
    words[head]!.form.toLowerCase() === 'going' &&
    kid(at, head, 'aux') !== -1
  )
    return 'be going to'
  if (deprel === 'xcomp' && words[head]!.lemma === 'ought') return 'ought'
  if (to === undefined) return null
  return headline(at, i) !== -1 || (['root', 'ccomp'].includes(deprel) && kid(at, i, 'nsubj') !== -1) ? 'be to' : null
}

/** The subject of a headline like “Oslo to sign deal on Monday”, which parsers read as a noun with an infinitive; −1 elsewhere. */
export function headline(at: Walk, i: number): number {
  const { deprel, head } = at.words[i]!
  const subject = at.words[head]
  if (deprel !== 'acl' || subject?.head !== -1 || head > i || kids(at, head, 'det', 'cop', 'nsubj').length > 0)
    return -1
  const bare = subject.upos === 'PROPN' || subject.xpos === 'NNS'
  return bare && kids(at, i, 'mark').some((m) => at.words[m]!.lemma === 'to') ? head : -1
}

function tenseOf(xpos: string, modal: string | null): Clause['tense'] {
  if (modal !== null && future.has(modal)) return 'future'
  if (xpos === 'VBD') return 'past'
  return xpos === 'VBZ' || xpos === 'VBP' ? 'present' : null
}

function formOf(xpos: string, to: boolean, deprel: string, subjectless: boolean): Clause['form'] {
  if (to) return 'infinitive'
  if (xpos === 'VBG' || xpos === 'VBN') return 'participle'
  return xpos === 'VB' && subjectless && ['root', 'ccomp', 'parataxis', 'conj'].includes(deprel)
    ? 'imperative'
    : 'infinitive'
}

const subjectless = (at: Walk, i: number): boolean => kid(at, i, 'nsubj', 'csubj', 'expl') === -1

/** “has yet to answer”, “is yet to answer”: the “yet” that says it has not; −1 without one. */
function yetTo(at: Walk, i: number): number {
  const { head, deprel } = at.words[i]!
  const above = deprel === 'xcomp' && ['have', 'be'].includes(at.words[head]!.lemma) ? [head] : []
  return (
    [i, ...above]
      .flatMap((k) => kids(at, k, 'advmod'))
      .find((k) => at.words[k]!.lemma === 'yet' && k < i && toAfter(at, k)) ?? -1
  )
}

const toAfter = (at: Walk, k: number): boolean => at.words[k + 1]?.form.toLowerCase() === 'to'

/** Negating words on the predicate itself: not, never, no longer, “without” before a participle. */
function negationsOf(at: Walk, i: number): number[] {
  const { words } = at
  const plain = (w: number): string => words[w]!.form.toLowerCase().replace('’', "'")
  const found = kids(at, i, 'advmod', 'cc', 'cc:preconj', 'det').filter(
    (w) => negative.has(plain(w)) || (words[w]!.deprel === 'det' && plain(w) === 'no'),
  )
  for (const w of kids(at, i, 'advmod'))
    if (['longer', 'more'].includes(plain(w))) found.push(...at.children[w]!.filter((n) => plain(n) === 'no'))
  const yet = yetTo(at, i)
  const without = kids(at, i, 'mark').filter((w) => plain(w) === 'without')
  return [...found, ...without, ...(yet === -1 ? [] : [yet])].sort((a, b) => a - b)
}

/** Whether an argument's head is denied: “no deal”, “neither side”, “none of the parties”, “nobody”. */
export function denies(at: Walk, i: number): number {
  const plain = (w: number): string => at.words[w]?.form.toLowerCase() ?? ''
  if (/^(?:nothing|nobody|none|no-one|neither)$/.test(plain(i))) return i
  const none = kids(at, i, 'det', 'cc:preconj').find((w) => /^(?:no|neither)$/.test(plain(w)))
  if (none !== undefined) return none
  // “not one comma”, “not a single word”
  const counted = [i, ...kids(at, i, 'nummod', 'det')].flatMap((w) => kids(at, w, 'advmod'))
  return counted.find((w) => plain(w) === 'not' && /^(?:one|a|any)$/.test(plain(w + 1))) ?? -1
}
