import type { Span } from '../../0-model/passage.ts'
import type { Tree, Word } from '../tree.ts'

/** A tree with the children of each word at hand. */
export interface View {
  readonly words: readonly Word[]
  readonly children: readonly (readonly number[])[]
}

export function view({ words }: Tree): View {
  const children: number[][] = words.map(() => [])
  words.forEach(({ head }, i) => {
    if (head >= 0) children[head]!.push(i)
  })
  return { words, children }
}

/** Marks every word at or below `top`, those below a word of `without` left out. */
export function below({ children }: View, top: number, without: readonly number[] = []): Set<number> {
  const found = new Set<number>()
  const waiting = [top]
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    if (without.includes(i) || found.has(i)) continue
    found.add(i)
    waiting.push(...children[i]!)
  }
  return found
}

/** The first child under one of these relations, subtypes counted in. */
export function child({ words, children }: View, i: number, ...relations: readonly string[]): number | undefined {
  return children[i]!.find(
    (k) => relations.includes(words[k]!.deprel) || relations.includes(words[k]!.deprel.replace(/:.*/, '')),
  )
}

export function allChildren({ words, children }: View, i: number, ...relations: readonly string[]): number[] {
  return children[i]!.filter(
    (k) => relations.includes(words[k]!.deprel) || relations.includes(words[k]!.deprel.replace(/:.*/, '')),
  )
}

const joins = /^[,;:.–—-]$/

/**
 * The stretches of text that a set of words covers: runs without a gap, commas and dashes at their edges left out. A
 * closing mark of quotation stays with what it closes.
 */
export function spans({ words }: View, members: ReadonlySet<number>): Span[] {
  const found: Span[] = []
  const order = [...members].sort((a, b) => a - b)
  for (let k = 0; k < order.length; ) {
    let end = k
    // a run reaches over a mark that belongs to another word of the tree
    while (
      end + 1 < order.length &&
      (order[end + 1] === order[end]! + 1 ||
        (order[end + 1] === order[end]! + 2 && words[order[end]! + 1]!.upos === 'PUNCT'))
    )
      end++
    let first = order[k]!
    let last = order[end]!
    while (first < last && joins.test(words[first]!.form)) first++
    while (last > first && joins.test(words[last]!.form)) last--
    if (words[first]!.upos !== 'PUNCT' || first !== last)
      found.push({ start: words[first]!.start, end: words[last]!.end })
    k = end + 1
  }
  return found
}
