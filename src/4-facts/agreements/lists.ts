import { agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { dateOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from '../span.ts'
import { listing } from '../words/agreement.ts'
import { drafted } from './draft.ts'
import { lastWords } from './terms.ts'

/**
 * Items of a list of terms, in lines of their own under a line that announces them or in one sentence after a colon:
 * “The text lists: (a) the dockers return; (b) amnesty for the strikers; (c) a review in May”.
 */
export function listedTerms(scene: Scene): Draft<'agreement'>[] {
  return scene.trees.flatMap((tree, sentence) => {
    const { block, start, end } = tree.sentence
    const own = scene.report.blocks[block]
    const before = scene.report.blocks[block - 1]
    const told = scene.text.slice(start, end)
    const colon = /[:–—]\s/.exec(told)
    if (colon !== null && listing.test(told.slice(0, colon.index + 2)))
      return itemsFrom(told.slice(colon.index + 1)).flatMap((item) =>
        itemAt(scene, sentence, start + colon.index + 1 + item.start, start + colon.index + 1 + item.end),
      )
    const bulleted = /^\s*(?:[-–—•●*]|\(?[a-z0-9]{1,2}[.)])\s/i.test(told)
    if (!bulleted || own === undefined || before === undefined || start !== own.start) return []
    if (!announced(scene, block)) return []
    return itemAt(scene, sentence, start, end)
  })
}

/** Whether the items that a line stands among are announced as terms. */
function announced(scene: Scene, block: number): boolean {
  for (let i = block - 1; i >= 0 && i > block - 12; i--) {
    const told = lastWords(scene, scene.report.blocks[i]!)
    if (listing.test(told)) return true
    if (!/^\s*(?:[-–—•●*]|\(?[a-z0-9]{1,2}[.)])\s/i.test(told)) return false
  }
  return false
}

/** Stretches between semicolons; a single item is one too. */
function itemsFrom(told: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const match of told.matchAll(/;/g)) {
    found.push({ start, end: match.index })
    start = match.index + 1
  }
  return [...found, { start, end: told.length }]
}

function itemAt(scene: Scene, sentence: number, from: number, to: number): Draft<'agreement'>[] {
  const { words: all } = scene.trees[sentence]!
  const label = /^\s*(?:[-–—•●*]|\(?[a-z0-9]{1,2}[.)])\s*/i.exec(scene.text.slice(from, to))?.[0].length ?? 0
  const span = trimmed(scene.text, { start: from + label, end: to })
  const inside = all.flatMap((word, index) => (word.start >= span.start && word.end <= span.end ? [index] : []))
  const head = inside.find((index) => !inside.includes(all[index]!.head))
  if (head === undefined || inside.length < 2) return []
  const at = { sentence, word: head }
  const clause = scene.clauseAt(at)
  return [
    drafted(scene, {
      label: 'agreed',
      actors: clause === undefined ? [] : agents(scene, clause),
      date: clause === undefined ? null : dateOf(scene, clause),
      span,
      at,
      rule: 'item of a list of terms',
      subject: words(scene, span),
    }),
  ]
}
