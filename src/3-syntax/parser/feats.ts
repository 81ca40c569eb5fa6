import { plain } from './features.ts'
import { adjectival, adverbs, determiners, pronouns } from './forms.ts'

/** What morphology is read from: form, tags and the word’s place in the tree. */
export interface Tagged {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

/** The words of a sentence with the children of each. */
interface Sentence {
  readonly words: readonly Tagged[]
  readonly children: readonly (readonly number[])[]
}

type Features = Readonly<Record<string, string>>

/**
 * The morphological features of every word of a tree, as UD English writes them; `_` where it has none.
 * The Penn tag tells most; person and number of a verb come from its subject, voice and mood from what hangs on it.
 */
export function feats(words: readonly Tagged[]): string[] {
  const children: number[][] = words.map(() => [])
  words.forEach(({ head }, i) => {
    children[head]?.push(i)
  })
  const at = { words, children }
  return words.map((_, i) => written(featuresOf(at, i)))
}

/** `Mood=Ind|Tense=Past`: names in alphabetical order, letter case aside. */
function written(features: Features): string {
  const names = Object.keys(features).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return names.length === 0 ? '_' : names.map((name) => `${name}=${features[name]}`).join('|')
}

function featuresOf(at: Sentence, i: number): Features {
  const { upos, xpos, form, deprel } = at.words[i]!
  const low = plain(form).toLowerCase()
  switch (upos) {
    case 'AUX':
    case 'VERB':
      return verbal(at, i)
    case 'NOUN':
    case 'PROPN':
      return { Number: xpos === 'NNS' || xpos === 'NNPS' ? 'Plur' : 'Sing' }
    case 'ADJ':
      return { Degree: adjectival[xpos] ?? 'Pos' }
    case 'NUM':
      return { NumForm: /^\d/.test(low) ? 'Digit' : 'Word', NumType: 'Card' }
    case 'PART':
      return low === 'not' || low === "n't" ? { Polarity: 'Neg' } : {}
    case 'INTJ':
      return low === 'no' ? { Polarity: 'Neg' } : low === 'yes' || low === 'yeah' ? { Polarity: 'Pos' } : {}
    case 'ADV':
      if (xpos === 'RBR') return { Degree: 'Cmp' }
      if (xpos === 'RBS') return { Degree: 'Sup' }
      return adverbs.get(low) ?? {}
    case 'DET':
      return determiners.get(low) ?? {}
    case 'PRON':
      return pronominal(at, i, low, deprel)
    default:
      return {}
  }
}

function pronominal(at: Sentence, i: number, low: string, deprel: string): Features {
  const { xpos, head } = at.words[i]!
  if (xpos === 'WDT' || xpos === 'WP' || xpos === 'WP$') {
    const relative = [head, at.words[head]?.head ?? -1].some((k) => at.words[k]?.deprel === 'acl:relcl')
    return { ...(xpos === 'WP$' ? { Poss: 'Yes' } : {}), PronType: relative ? 'Rel' : 'Int' }
  }
  if (low === 'it' || low === 'you')
    return { ...pronouns.get(low), Case: /^(?:nsubj|expl)/.test(deprel) ? 'Nom' : 'Acc' }
  if (low === 'her' && xpos === 'PRP$') return { ...pronouns.get(low), Case: 'Gen', Poss: 'Yes' }
  return pronouns.get(low) ?? determiners.get(low) ?? (xpos === 'NN' ? { Number: 'Sing', PronType: 'Ind' } : {})
}

function verbal(at: Sentence, i: number): Features {
  const { xpos, deprel, upos } = at.words[i]!
  const has = (relation: string): boolean => at.children[i]!.some((k) => at.words[k]!.deprel === relation)
  switch (xpos) {
    case 'MD':
      return { VerbForm: 'Fin' }
    case 'VBZ':
      return { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' }
    case 'VBD':
    case 'VBP':
      return { Mood: 'Ind', ...agreement(at, i), Tense: xpos === 'VBD' ? 'Past' : 'Pres', VerbForm: 'Fin' }
    case 'VB': {
      const free = upos === 'VERB' && !['aux', 'aux:pass', 'mark', 'nsubj'].some(has)
      const order = free && ['root', 'parataxis'].includes(deprel)
      return order ? { Mood: 'Imp', VerbForm: 'Fin' } : { VerbForm: 'Inf' }
    }
    case 'VBN': {
      const passive = has('aux:pass') || (/^acl/.test(deprel) && !has('aux'))
      return { Tense: 'Past', VerbForm: 'Part', ...(passive ? { Voice: 'Pass' } : {}) }
    }
    case 'VBG': {
      const gerund =
        upos === 'VERB' && !has('aux') && (has('mark') || has('case') || /^(?:csubj|nsubj|obj|obl|ccomp)/.test(deprel))
      return gerund ? { VerbForm: 'Ger' } : { Tense: 'Pres', VerbForm: 'Part' }
    }
    default:
      return {}
  }
}

/** Person and number of a finite verb, from its subject; a coordinated verb without one looks at the verb before. */
function agreement(at: Sentence, i: number): Features {
  const { upos, deprel, head } = at.words[i]!
  const verb = upos === 'AUX' && /^(?:aux|cop)/.test(deprel) ? head : i
  const subject = subjectOf(at, verb)
  if (subject === -1) return {}
  const { form, xpos } = at.words[subject]!
  const pronoun = pronouns.get(form.toLowerCase())
  if (pronoun?.Person !== undefined) {
    const number = pronoun.Number ?? 'Sing'
    return { Number: number, Person: pronoun.Person }
  }
  const several = at.children[subject]!.some((k) => at.words[k]!.deprel === 'conj')
  return {
    Number: several || /^NNP?S$/.test(xpos) || /^(?:these|those|both|few|many)$/i.test(form) ? 'Plur' : 'Sing',
    Person: '3',
  }
}

function subjectOf(at: Sentence, verb: number): number {
  let i = verb
  for (let steps = 0; i !== -1 && steps < at.words.length; steps++) {
    const found = at.children[i]!.find((k) => /^(?:nsubj|csubj)/.test(at.words[k]!.deprel))
    const { deprel, head } = at.words[i]!
    if (found !== undefined) {
      const relative = deprel === 'acl:relcl' && /^W/.test(at.words[found]!.xpos)
      return relative ? head : found
    }
    if (deprel !== 'conj') return -1
    i = head
  }
  return -1
}
