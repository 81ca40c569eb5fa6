import type { Draft } from '../kind.ts'
import { words as textOf } from '../reading.ts'
import type { Scene } from '../scene.ts'

/**
 * Quotations without an attribution of their own: a sentence or more between marks in the paragraph of a speaker already
 * named, or alone in the paragraph after. New marks after an attribution are a statement of their own.
 */
export function unattributed(scene: Scene, known: readonly Draft<'statement'>[]): Draft<'statement'>[] {
  const inOrder = [...known].sort((a, b) => a.span.start - b.span.start)
  const found: Draft<'statement'>[] = []
  const done = new Set<number>()
  scene.trees.forEach((tree, sentence) => {
    const { sentence: own, words } = tree
    for (const quote of scene.quotationsIn(own)) {
      if (done.has(quote.start) || quote.start < own.start - 1 || quote.end - quote.start < 20) continue
      done.add(quote.start)
      const opens = scene.text.slice(Math.max(0, quote.start - 2), quote.start)
      // marks inside a sentence of the narrator's are scare quotes or belong to a reporting clause
      if (!/(?:^|\n|[.!?:]\s?)$/.test(opens) && quote.start > own.start + 1) continue
      if (!/[.!?…,]["”»“]$/.test(scene.text.slice(quote.start, quote.end))) continue
      if (inOrder.some((one) => one.span.start < quote.end && quote.start < one.span.end)) continue
      const before = inOrder.filter((one) => one.span.end <= quote.start).at(-1)
      if (before === undefined) continue
      const block = scene.trees[before.at.sentence]!.sentence.block
      const near = own.block === block || (own.block === block + 1 && before.label === 'direct')
      if (!near) continue
      const head = words.findIndex(
        (word) => word.start > quote.start && (word.head < 0 || words[word.head]!.start < quote.start),
      )
      found.push({
        label: 'direct',
        actors: before.actors,
        about: textOf(scene, quote),
        date: null,
        span: quote,
        at: { sentence, word: Math.max(0, head) },
        rule: 'quotation without a cue',
      })
    }
  })
  return found
}
