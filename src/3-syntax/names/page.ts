import type { Report } from '../../0-model/report.ts'
import type { Tree, Word } from '../tree.ts'
import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'

/** A report as the finding of names sees it: its text, folded too, and which of its words bear capitals of their own. */
export interface Page {
  readonly report: Report
  readonly trees: readonly Tree[]
  readonly names: Lexicon
  /** `report.text`, folded, letter for letter in the same places. */
  readonly folded: string
  /** Words with a capital where the sentence does not ask for one. */
  readonly large: ReadonlySet<string>
  /** Words met without a capital, as they stand with their first letter large. */
  readonly small: ReadonlySet<string>
  /** By sentence: true where most words bear capitals, so that a capital tells nothing. */
  readonly shouting: readonly boolean[]
}

export function page(report: Report, trees: readonly Tree[], names: Lexicon): Page {
  const shouting = trees.map(({ words }) => shouts(words))
  const large = new Set<string>()
  const small = new Set<string>()
  trees.forEach(({ words }, sentence) => {
    words.forEach((word, i) => {
      if (!isLarge(word.form)) small.add(word.form.charAt(0).toUpperCase() + word.form.slice(1))
      else if (!shouting[sentence] && !opens(words, i)) large.add(word.form)
    })
  })
  return { report, trees, names, folded: fold(report.text), large, small, shouting }
}

/** Whether a form begins with a capital letter. */
export function isLarge(form: string): boolean {
  const first = form.charAt(0)
  return first !== first.toLowerCase()
}

/** Marks after which a sentence begins anew, so that a capital there says nothing. */
const openers: ReadonlySet<string> = new Set([
  '"',
  '“',
  '„',
  '«',
  "'",
  '‘',
  ':',
  '(',
  '●',
  '•',
  '*',
  '-',
  '–',
  '—',
  '›',
  '»',
  '...',
  '…',
  '.',
  '?',
  '!',
  ';',
])

/** Whether the word at `i` stands where a capital is owed to the place: at the start, or after a quote, colon or bullet. */
export function opens(words: readonly Word[], i: number): boolean {
  if (i === 0) return true
  const before = words[i - 1]!
  if (!openers.has(before.form)) return false
  return !(before.form === '-' && before.end === words[i]!.start && i > 1 && words[i - 2]!.end === before.start)
}

/** Parts of speech that a headline in title case writes large. */
const content: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'PRON'])

/** Whether a sentence writes nearly all its longer words large: a headline in title case or in capitals. */
function shouts(words: readonly Word[]): boolean {
  let large = 0
  let small = 0
  words.forEach(({ form, upos }, i) => {
    if (i === 0 || form.length < 4 || !content.has(upos) || !/^\p{L}/u.test(form)) return
    if (isLarge(form)) large++
    else small++
  })
  return large >= 3 && small <= large * 0.1
}
