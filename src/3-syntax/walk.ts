import type { Span } from '../0-model/passage.ts'
import type { Tree, Word } from './tree.ts'

/** The way around a tree: who hangs on whom, in the order of the text. Made once for a tree and kept with it. */
export interface Walk {
  readonly words: readonly Word[]
  /** The children of each word, by index. */
  readonly children: readonly (readonly number[])[]
  /** The relation of each word without its subtype. */
  readonly relations: readonly string[]
}

const walks = new WeakMap<Tree, Walk>()

export function walk(tree: Tree): Walk {
  let found = walks.get(tree)
  if (!found) {
    const children: number[][] = tree.words.map(() => [])
    tree.words.forEach((word, i) => {
      children[word.head]?.push(i)
    })
    found = { words: tree.words, children, relations: tree.words.map(relation) }
    walks.set(tree, found)
  }
  return found
}

/** The relation without its subtype: `nsubj:pass` is `nsubj`. */
export const relation = (word: Word): string => word.deprel.split(':', 1)[0]!

/** The children of a word that stand in one of the relations; `nsubj` takes its subtypes too, `acl:relcl` itself alone. */
export function kids(at: Walk, word: number, ...wanted: readonly string[]): number[] {
  return at.children[word]!.filter((i) => wanted.includes(at.relations[i]!) || wanted.includes(at.words[i]!.deprel))
}

/** The first such child, or −1. */
export function kid(at: Walk, word: number, ...wanted: readonly string[]): number {
  for (const i of at.children[word]!)
    if (wanted.includes(at.relations[i]!) || wanted.includes(at.words[i]!.deprel)) return i
  return -1
}

/** The word and all it is coordinated with below it: “Oslo” of “Oslo, Bergen and Narvik” gives the three. */
export function conjuncts(at: Walk, word: number): number[] {
  return [word, ...kids(at, word, 'conj').flatMap((i) => conjuncts(at, i))]
}

/** Words of the subtree, in order; a child for which `without` holds is left out with all below it. */
export function subtree(at: Walk, word: number, without: (child: number) => boolean = () => false): number[] {
  const found: number[] = []
  const pending = [word]
  while (pending.length > 0) {
    const i = pending.pop()!
    found.push(i)
    for (const child of at.children[i]!) if (!without(child)) pending.push(child)
  }
  return found.sort((a, b) => a - b)
}

/** The unbroken stretch around `word` that holds only `among`, its outer marks left out. */
export function stretch({ words }: Walk, word: number, among: readonly number[]): Span {
  const own = new Set(among)
  let first = word
  let last = word
  while (own.has(first - 1)) first--
  while (own.has(last + 1)) last++
  while (first < word && loose(words[first]!, words.slice(first, last + 1))) first++
  while (last > word && loose(words[last]!, words.slice(first, last + 1))) last--
  return { start: words[first]!.start, end: words[last]!.end }
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘', '(': ')', '[': ']', '“': '”' }

/** A mark at the edge of a stretch that belongs to no pair within it. */
function loose(word: Word, within: readonly Word[]): boolean {
  if (word.upos !== 'PUNCT') return false
  if (word.form === '"') return within.filter(({ form }) => form === '"').length % 2 === 1
  const other = pairs[word.form]
  return other === undefined || !within.some(({ form }) => form === other)
}

/** The stretches that some words cover, neighbours joined where nothing but space stands between. */
export function stretches({ words }: Walk, some: readonly number[]): Span[] {
  const found: { start: number; end: number; last: number }[] = []
  for (const i of [...some].sort((a, b) => a - b)) {
    const before = found.at(-1)
    if (before?.last === i - 1) {
      before.end = words[i]!.end
      before.last = i
    } else found.push({ start: words[i]!.start, end: words[i]!.end, last: i })
  }
  return found.map(({ start, end }) => ({ start, end }))
}

/** The nearest word above for which `test` holds, or −1. */
export function above({ words }: Walk, word: number, test: (i: number) => boolean): number {
  let at = words[word]!.head
  while (at !== -1 && !test(at)) at = words[at]!.head
  return at
}
