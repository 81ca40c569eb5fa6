import type { Word } from '../tree.ts'

/** Puts right what no tree of an English sentence can be. Each repair gives back the same words where it has nothing to do. */
export function mended(words: readonly Word[]): readonly Word[] {
  return verbal(paired(words))
}

/**
 * “between” joins at least two: where its noun stands alone and the noun above has a second one right behind, the
 * second belongs to “between” (“talks between the army and the rebels”).
 */
function paired(words: readonly Word[]): readonly Word[] {
  let out: Word[] | undefined
  words.forEach((preposition, p) => {
    if (preposition.deprel !== 'case' || preposition.form.toLowerCase() !== 'between') return
    const one = preposition.head
    const above = words[one]?.head ?? -1
    if (above === -1 || words.some(({ head, deprel }) => head === one && deprel === 'conj')) return
    const other = words.findIndex(({ head, deprel }, k) => k > one && head === above && deprel === 'conj')
    if (other === -1 || above > p || !words.slice(one + 1, other).some(({ deprel }) => deprel === 'cc')) return
    out ??= [...words]
    out[other] = { ...words[other]!, head: one }
  })
  return out ?? words
}

/**
 * A sentence with a full stop has a verb: where the tree has none and sets a name and a participle before its root
 * (“Norway imposed sanctions on Denmark.”), the participle is the verb, the name its subject, the root its object.
 */
function verbal(words: readonly Word[]): readonly Word[] {
  const root = words.findIndex(({ head }) => head === -1)
  const under = (relation: string): number =>
    words.findIndex((w, k) => w.head === root && k < root && w.deprel === relation)
  const verb = under('amod')
  const name = under('compound')
  if (words.at(-1)?.form !== '.' || words[root]?.upos !== 'NOUN' || verb === -1 || name === -1) return words
  if (!/^VB[ND]$/.test(words[verb]!.xpos) || words[name]!.upos !== 'PROPN' || name > verb) return words
  if (
    words.some(
      ({ upos, xpos, deprel }, k) =>
        k !== verb && (deprel === 'cop' || upos === 'AUX' || (upos === 'VERB' && /^VB[DPZ]$/.test(xpos))),
    )
  )
    return words
  const between = words.slice(name + 1, verb)
  if (!between.every(({ head, upos }) => head === name || upos === 'ADV')) return words
  return words.map((w, k) => {
    if (k === verb) return { ...w, head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD' }
    if (k === name) return { ...w, head: verb, deprel: 'nsubj' }
    if (k === root) return { ...w, head: verb, deprel: 'obj' }
    return w.head === root && (k < verb || w.deprel === 'punct') ? { ...w, head: verb } : w
  })
}
