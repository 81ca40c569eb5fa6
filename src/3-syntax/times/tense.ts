import type { Tree } from '../tree.ts'
import type { Tense } from './moment.ts'
import type { Item } from './scan.ts'

const modals: ReadonlySet<string> = new Set('will would shall should may must can ll wo ca ought going'.split(' '))
/** Participles and adjectives that, in the present, speak of what is to come: “is due on Friday”. */
const ahead: ReadonlySet<string> = new Set(
  'due scheduled set slated expected planned bound supposed poised likely ready prepared anticipated hoped intended'.split(
    ' ',
  ),
)

/** The tense of the clause in which the item at `from` stands; null where nothing tells it. */
export function tenseAt(tree: Tree, items: readonly Item[], from: number): Tense {
  const tagged = tree.words.length > 0 && tree.words[0]!.upos !== '_' && tree.words[0]!.upos !== ''
  return tagged ? byTree(tree, items[from]!.start) : byForms(items, from)
}

function byTree({ words }: Tree, offset: number): Tense {
  let at = words.findIndex((word) => word.end > offset)
  for (let steps = 0; at >= 0 && steps < words.length; steps++) {
    const found = tenseOf(words, at)
    if (found !== undefined) return found
    if (arranged(words, at)) return 'future'
    at = words[at]!.head
  }
  return null
}

/** Tense of one word's clause; undefined where it heads none, or a clause without tense of its own. */
function tenseOf(words: Tree['words'], at: number): Tense | undefined {
  const word = words[at]!
  const helpers: number[] = []
  for (let i = Math.max(0, at - 12); i < Math.min(words.length, at + 4); i++)
    if (words[i]!.head === at && /^(?:aux|cop|mark)/.test(words[i]!.deprel)) helpers.push(i)
  const aux = helpers.filter((i) => words[i]!.deprel !== 'mark').map((i) => words[i]!)
  const low = word.form.toLowerCase()
  if (word.upos !== 'VERB' && word.upos !== 'AUX' && aux.length === 0) return undefined
  if (aux.some((a) => modals.has(a.form.toLowerCase()))) return 'future'
  if (aux.some((a) => a.xpos === 'MD')) return null // could, might: either
  const having = aux.some((a) => a.lemma === 'have' && !/^VB[PZ]$/.test(a.xpos))
  if (having && word.xpos === 'VBN') return 'past' // “having dropped”, “was to have opened”, “had left”
  // “is due to meet”, where the tree takes “due to” for one word
  const fused = helpers.some((i) => words[i]!.deprel === 'mark' && ahead.has(words[i]!.form.toLowerCase()))
  if (fused) return aux.some((a) => a.xpos === 'VBD') ? null : 'future'
  if (helpers.some((i) => words[i]!.deprel === 'mark' && words[i]!.form.toLowerCase() === 'to'))
    return missed(words, word.head) || only(words, at) ? 'past' : 'future'
  const finite = aux.find((a) => /^VB[DPZ]$/.test(a.xpos))
  if (finite === undefined && aux.length === 0) {
    if (planning.test(word.lemma)) return 'future'
    if (word.xpos === 'VBD') return 'past'
    if (word.xpos === 'VBZ' || word.xpos === 'VBP') return present(word.lemma, low)
    if (word.xpos === 'VBN' && !ahead.has(low)) return 'past'
    return ahead.has(low) ? 'future' : undefined
  }
  if (finite === undefined) return undefined
  if (aux.some((a) => a.form.toLowerCase() === 'been')) return 'past'
  if (ahead.has(low)) return finite.xpos === 'VBD' ? null : 'future'
  if (finite.xpos === 'VBD') return 'past'
  if (finite.lemma === 'have') return 'past'
  return word.xpos === 'VBG' ? 'future' : word.xpos === 'VBN' ? 'past' : 'present'
}

/** Verbs that tell in the present what was said before: “the minister says on Friday”. */
const telling =
  /^(?:say|tell|write|add|call|warn|report|claim|argue|insist|admit|note|accuse|deny|announce|reply|be|have)$/

/** Presents: those that tell, those whose form is the past's too (“let slip on Wednesday”), those that may be set for a day. */
function present(lemma: string, form: string): Tense {
  if (/^(?:let|set|put|cut|hit|quit|shut|split)$/.test(form)) return 'past'
  return telling.test(lemma) ? 'present' : 'scheduled'
}

/** Whether the word above is “were due”, “was scheduled”: what was to come and did not, or has been overtaken. */
function missed(words: Tree['words'], above: number): boolean {
  const word = words[above]
  if (word === undefined || !ahead.has(word.form.toLowerCase())) return false
  return words.some((w) => w.head === above && /^(?:aux|cop)/.test(w.deprel) && (w.xpos === 'VBD' || w.form === 'been'))
}

/** “only to give it up in April”: what came of it. */
function only(words: Tree['words'], at: number): boolean {
  return words.some((w) => w.head === at && w.form.toLowerCase() === 'only')
}

const pastForms: ReadonlySet<string> = new Set(
  (
    'was were had did has have said told met took gave went came made saw held led left fell rose won lost began broke sent ' +
    'spoke wrote got kept struck shot fought found put set hit cut quit let paid felt knew thought stood sat ran grew drew ' +
    'flew threw blew became brought built bought caught sought taught sold spent bound heard swore chose froze withdrew'
  ).split(' '),
)
const future = new Set([...modals, ...ahead].filter((word) => word !== 'set'))
/** Verbs whose dates are those of the thing planned: “planned a rally on Saturday”. */
const planning = /^(?:plan|schedule|expect|intend|hope|await|anticipate|prepare)$/
const plans = /^(?:plan|hope|intend|aim|want|seek|expect|agree|vow|pledge|promise|prepare)s?$/

/** Verbs of arranging: what hangs on the thing arranged is to come: “invited both for meetings on Tuesday”. */
const arranging = /^(?:convene|invite|plan|propose|schedule|summon|suggest)$/

function arranged(words: Tree['words'], at: number): boolean {
  const { upos, deprel, head } = words[at]!
  return upos === 'NOUN' && /^(?:obj|obl)$/.test(deprel) && arranging.test(words[head]?.lemma ?? '')
}

/** Without tags: the nearest verb form before the expression, else after it, within reach of a clause. */
function byForms(items: readonly Item[], from: number): Tense {
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    const tense = formOf(items, i)
    if (tense !== null) return tense
  }
  for (let i = from + 1; i < Math.min(items.length, from + 14); i++) {
    const tense = formOf(items, i)
    if (tense !== null) return tense
  }
  return null
}

function formOf(items: readonly Item[], at: number): Tense {
  const low = items[at]!.low
  if (low === 'to' && /^\p{L}{2,}$/u.test(items[at + 1]?.low ?? '') && items[at + 1]!.classes.size === 0) {
    return /^(?:the|a|an|his|her|their|its|this|that)$/.test(items[at + 1]!.low) ? null : 'future'
  }
  if (future.has(low) || plans.test(low)) return 'future'
  if (low === 'set' && items[at + 1]?.low === 'for') return 'future'
  if (
    pastForms.has(low) ||
    (/^\p{L}{2,}ed$/u.test(low) && !/^(?:united|need|indeed|speed|feed|exceed|succeed|proceed|armed)$/.test(low))
  )
    return 'past'
  return /^(?:is|are|says|am)$/.test(low) ? 'present' : null
}
