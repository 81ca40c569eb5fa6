import type { Word } from '../tree.ts'
import { group } from './groups.ts'
import { post } from './posts.ts'

/** Whose a post or body is, as the words around it tell: a name (index of a chunk) or a word yet to be resolved. */
export type Owner =
  | { readonly chunk: number /** The preposition between, where there is one. */; readonly link?: string }
  | { readonly word: number }

/** Which chunk covers each word of a sentence; −1 where none does. */
export type Cover = Int16Array

const parts: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X'])
const links: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'inside', 'to', 'within'])

/** “His Danish counterpart” is Denmark's, never his. */
const opposites: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'rival', 'opponent', 'homologue', 'peer'])

/**
 * Whose the noun at `i` is: “Ukraine's prime minister”, “a senior Ukrainian official”, “its spokesman”, “a spokesman
 * for the army”, “an officer close to the GNA”. What stands before it comes first, and of that the nearest.
 */
export function ownerOf(words: readonly Word[], cover: Cover, i: number): Owner | undefined {
  return ownerBefore(words, cover, i) ?? ownerAfter(words, cover, i)
}

/** The owner among the words before `i`, in the same noun phrase. */
export function ownerBefore(words: readonly Word[], cover: Cover, i: number): Owner | undefined {
  let nearest: Owner | undefined
  const opposite = opposites.has(words[i]!.lemma.toLowerCase())
  for (let j = i - 1; j >= 0 && i - j < 9; j--) {
    const word = words[j]!
    if (isPossessive(word.form)) return opposite ? nearest : possessor(cover, j)
    if (cover[j]! >= 0) {
      // “the group's Swedish chairman”: the possessor, where there is one, rather than the adjective
      nearest ??= { chunk: cover[j]! }
      continue
    }
    if (word.upos === 'PRON' || (word.upos === 'DET' && /^(?:his|her|its|their|our|my|your|whose)$/i.test(word.form)))
      return !opposite && /^(?:his|her|its|their|our|my|your|whose)$/i.test(word.form) ? { word: j } : nearest
    if (!parts.has(word.upos) && word.form !== '-' && !/^["“”'‘’]$/.test(word.form)) return nearest
  }
  return nearest
}

/** The owner of what stands right before the possessive mark at `mark`. */
function possessor(cover: Cover, mark: number): Owner | undefined {
  const j = mark - 1
  if (j < 0) return undefined
  return cover[j]! >= 0 ? { chunk: cover[j]! } : { word: j }
}

export const isPossessive = (form: string): boolean => form === "'s" || form === '’s' || form === "'" || form === '’'

const lands = /^(?:state|republic|kingdom|nation|island|region|territory|enclave|province)$/

/** The owner after `i`: “of the VVD”, “for the army”, “close to the GNA team”. */
export function ownerAfter(
  words: readonly Word[],
  cover: Cover,
  i: number,
  only?: ReadonlySet<string>,
): Owner | undefined {
  let j = i + 1
  if (words[j]?.form === 'close' || words[j]?.form === 'familiar') j++
  const link = words[j]
  if (link === undefined || !(only ?? links).has(link.form)) return undefined
  for (let k = j + 1; k < words.length && k - j < 8; k++) {
    const word = words[k]!
    if (cover[k]! >= 0) {
      // “of the West African state of Zorvania”
      let end = k
      while (cover[end + 1] === cover[k]) end++
      if (lands.test(words[end + 1]?.lemma ?? '') && words[end + 2]?.form === 'of') {
        k = end + 2
        continue
      }
      // “of Ukraine's parliament”: whose the last noun is; the name is near enough
      return { chunk: cover[k]!, link: link.form }
    }
    // “of the drivers' union GDL”
    if (/^(?:NOUN|PROPN)$/.test(word.upos) && group(word.lemma).length > 0 && (cover[k + 1] ?? -1) >= 0)
      return { chunk: cover[k + 1]!, link: link.form }
    if (
      word.upos === 'NOUN' &&
      (group(word.lemma).length > 0 || post(word.lemma) !== undefined) &&
      words[k + 1]?.upos !== 'NOUN' &&
      !isPossessive(words[k + 1]?.form ?? '')
    )
      return { word: k }
    if (
      !parts.has(word.upos) &&
      word.upos !== 'DET' &&
      word.form !== '-' &&
      word.upos !== 'PRON' &&
      !isPossessive(word.form)
    )
      return undefined
  }
  return undefined
}
