import type { Word } from '../tree.ts'

/**
 * Puts right what no tree of English can be: “between” joins at least two, so where its noun stands alone and the noun
 * above has a second one right behind, the second belongs to “between” (“talks between the army and the rebels”).
 */
export function mended(words: readonly Word[]): readonly Word[] {
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
