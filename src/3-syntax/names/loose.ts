import type { Word } from '../tree.ts'
import { type Cast, enter, type Member } from './cast.ts'
import type { Phrase } from './phrase.ts'

/** A group that keeps the words of the text, article left out. */
export function loose(cast: Cast, phrase: Phrase, owner: Member | undefined, whole = false): Member {
  const { words, head } = phrase
  let first = phrase.first
  while (
    !whole &&
    first < head &&
    (/^(?:DET|PRON|PART|PUNCT|NUM|SCONJ|ADP)$/.test(words[first]!.upos) ||
      /^(?:-|odd|strong|some|about|same|least|most|more|than|over|up|\w+day)$/i.test(words[first]!.form))
  )
    first++
  const last = owner === undefined && !whole ? tail(words, head) : head
  const text = words
    .slice(first, last + 1)
    .map((word, i) => (i > 0 && words[first + i - 1]!.end < word.start ? ` ${word.form}` : word.form))
    .join('')
  const name = `\u0000${text} ${owner?.name ?? ''}`
  const same = cast.byName.get(name)
  if (same !== undefined) return same
  const member = enter(cast, text, 'group', words[head]!.start, { of: owner, plural: phrase.plural })
  cast.byName.set(name, member)
  return member
}

/**
 * The end of a short phrase that tells a loose group apart: “defenders of the deal”; where they are (“locals in Lund”) is no part of what they are called. The head itself
 * where there is none, or where it tells a day or says more than a few words.
 */
function tail(words: readonly Word[], head: number): number {
  const link = words[head + 1]?.form ?? ''
  if (!/^(?:of|for)$/.test(link)) return head
  if (words.some((word) => word.head === head && word.deprel === 'nummod')) return head
  const noun = words.findIndex(
    (word, i) => i > head + 1 && word.head === head && word.deprel === 'nmod' && words[head + 1]!.head === i,
  )
  if (noun < 0 || noun - head > 5) return head
  for (let i = head + 2; i <= noun; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(words[i]!.upos) || /^\d/.test(words[i]!.form)) return head
  return words[noun + 1]?.upos === 'PROPN' && words[noun + 1]!.head === noun ? noun + 1 : noun
}
