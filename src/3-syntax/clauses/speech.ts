import { kid, kids, subtree, type Walk } from '../walk.ts'

/** Verbs whose clause may be set into what they report: “The talks, he said, had failed”. Lemmas. */
export const reporting: ReadonlySet<string> = new Set(
  `accuse acknowledge add admit agree allege announce argue ask assert believe claim comment complain concede conclude
  confirm continue declare demand deny describe disclose emphasise emphasize estimate explain hint hope indicate inform
  insist joke maintain note observe phrase pledge predict promise protest quote recall reiterate remark reply report
  respond reveal say state stress suggest suspect swear tell think threaten tweet understand urge vow warn wonder
  underline underscore write`.split(/\s+/),
)

/**
 * A reporting clause set beside what it reports, as the tree has it: a parataxis with a subject and no object, or a
 * conjunct behind a quotation or with its speaker behind it.
 */
export function setIn(at: Walk, i: number): boolean {
  const word = at.words[i]!
  if (!reporting.has(word.lemma) || kid(at, i, 'ccomp') !== -1) return false
  if (speaker(at, i) !== -1) return ['parataxis', 'conj'].includes(word.deprel)
  if (word.deprel === 'conj') return behindQuotation(at, i)
  return word.deprel === 'parataxis' && kid(at, i, 'nsubj') !== -1 && kid(at, i, 'obj') === -1
}

/** “…,” the minister told reporters: a closing mark stands right before the reporting clause, so it joins nothing. */
function behindQuotation(at: Walk, i: number): boolean {
  const subject = kid(at, i, 'nsubj')
  const first = subject === -1 ? i : subtree(at, subject).find((k) => at.words[k]!.upos !== 'PUNCT')!
  const from = Math.min(i, first)
  return subject !== -1 && closing.test(at.words[from - 1]?.form ?? '')
}

const closing = /^(?:[”"’»]|'')$/

/**
 * The speaker that stands behind the reporting verb and was taken for its object: ““…,” underlined the minister”,
 * “a hurdle had been cleared, argued Chancellor Berg”; −1 elsewhere.
 */
export function speaker(at: Walk, i: number): number {
  const { words } = at
  const object = kid(at, i, 'obj')
  if (object < i || !/^VB[DNZP]$/.test(words[i]!.xpos) || !reporting.has(words[i]!.lemma)) return -1
  if (kids(at, i, 'cc').length > 0 || kids(at, i, 'ccomp').some((k) => k > i)) return -1
  if (subtree(at, object)[0] !== i + 1) return -1
  const start = Math.min(i, ...kids(at, i, 'aux'))
  const before = words[start - 1]?.form ?? ''
  if (closing.test(before) || (before === ',' && closing.test(words[start - 2]?.form ?? ''))) return object
  const named = words[object]!.upos === 'PROPN' || /^(?:he|she|they|we|i)$/i.test(words[object]!.form)
  return before === ',' && start === i && named && kid(at, i, 'nsubj') === -1 ? object : -1
}

/** A quotation before its reporting verb that the tree takes for an adverbial clause. */
export function quotedBefore(at: Walk, i: number): boolean {
  const { deprel, head } = at.words[i]!
  if (deprel !== 'advcl' || head < i || !reporting.has(at.words[head]!.lemma) || kid(at, i, 'mark') !== -1) return false
  return at.words.slice(i + 1, head).some(({ form }) => closing.test(form))
}
