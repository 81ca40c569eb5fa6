import { allChildren, child, type View } from './tree-view.ts'

/**
 * The head word of whoever a verb's action is: its subject, its agent if passive, or the subject it shares with the
 * verb above it. `raised` where the passive has no agent (“is expected to”).
 */
export function sourceOf(view: View, verb: number): number | undefined {
  const { words } = view
  let at = verb
  for (let step = 0; step < 6; step++) {
    const passive = child(view, at, 'nsubj:pass') !== undefined || child(view, at, 'aux:pass') !== undefined
    if (passive && at === verb) return agent(view, at)
    const subject = allChildren(view, at, 'nsubj').find((k) => words[k]!.deprel !== 'nsubj:pass')
    if (subject !== undefined) return subject
    const quoted = child(view, at, 'nsubj:pass')
    if (quoted !== undefined) return quoted
    const { head, deprel } = words[at]!
    if (head < 0) return undefined
    const plain = deprel.replace(/:.*/, '')
    if (plain === 'acl') return head
    if (plain !== 'conj' && plain !== 'xcomp' && plain !== 'advcl' && plain !== 'ccomp') return undefined
    if (plain === 'ccomp' && words[at]!.feats.includes('VerbForm=Fin')) return undefined
    if (plain === 'conj' && words[head]!.upos !== 'VERB' && words[head]!.upos !== 'AUX' && words[head]!.upos !== 'ADJ')
      return undefined
    at = head
  }
  return undefined
}

/** “by the minister” under a passive. */
function agent(view: View, verb: number): number | undefined {
  return allChildren(view, verb, 'obl').find(
    (k) =>
      view.words[k]!.deprel === 'obl:agent' ||
      view.children[k]!.some((c) => view.words[c]!.form.toLowerCase() === 'by'),
  )
}

/** Whose a noun is: “Oslo's demand”, “the demand by Oslo”, “concern among officials”, “made the demand”. */
export function ownerOfNoun(view: View, noun: number): number | undefined {
  const { words, children } = view
  const possessor = child(view, noun, 'nmod:poss')
  if (possessor !== undefined) return possessor
  const behind = allChildren(view, noun, 'nmod').find((k) =>
    children[k]!.some((c) => /^(?:by|from|among|of)$/.test(words[c]!.form) && words[c]!.deprel === 'case'),
  )
  if (behind !== undefined && children[behind]!.some((c) => /^(?:by|from|among)$/.test(words[c]!.form))) return behind
  // “issued a warning”, “has no plans”: the subject of the verb it is the object of
  const { head, deprel } = words[noun]!
  if (head >= 0 && (deprel === 'obj' || deprel === 'obl') && words[head]!.upos === 'VERB') {
    const subject = child(view, head, 'nsubj')
    if (subject !== undefined && words[subject]!.deprel !== 'nsubj:pass') return subject
    return sourceOf(view, head)
  }
  const adjective = child(view, noun, 'amod', 'compound')
  return adjective !== undefined && words[adjective]!.upos === 'PROPN'
    ? adjective
    : behind !== undefined && deprel === 'root'
      ? behind
      : undefined
}
