import type { Word } from '../tree.ts'
import type { Chunk } from './chunks.ts'
import { isLarge } from './page.ts'
import { address, grades, portfolios, post, sexes } from './posts.ts'

/** The words before a name that say what its bearer is. */
export interface Title {
  /** First word of it, the name's own first word where there is none. */
  readonly from: number
  /** Words of the post, lower case: `foreign minister`; empty for “Mr”. */
  readonly phrase: string
  readonly former: boolean
  readonly sex: 'm' | 'f' | null
  /** True where a word of the title is one that only people bear. */
  readonly person: boolean
}

const formers: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'then', 'ousted', 'deposed'])

/** Parts of speech a title is made of. */
const parts: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X'])

/**
 * The end of the title that stands inside a chunk: “Secretary of State Ada Brandt” begins its name at “Ada”.
 * Gives the index of the name's first word; one past the chunk's last word where it is all title.
 */
export function nameStart(words: readonly Word[], chunk: Chunk): number {
  let start = chunk.first
  for (let i = chunk.first; i <= chunk.last; i++) {
    const form = words[i]!.form.toLowerCase()
    const joined = words[i + 1]?.form === '-' && words[i + 1]!.start === words[i]!.end
    if (joined) continue
    if (!(address.has(form) || post(form) !== undefined || (i + 1 <= chunk.last && post(`x-${form}`) !== undefined)))
      continue
    if (i === chunk.last && chunk.first < i && !isPostEnd(words, chunk.first, i)) continue
    start = i + 1
    if (words[start]?.form === 'of' && start < chunk.last) {
      start += words[start + 1]?.form === 'the' ? 3 : 2
      while (
        start <= chunk.last &&
        /^(?:Affairs|Policy|Security|Relations|Cooperation|Development)$/.test(words[start]!.form)
      )
        start++
    }
  }
  return Math.min(start, chunk.last + 1)
}

/** “Prime Minister” is all title; “Thomas Major” is not: what stands before the last word decides. */
function isPostEnd(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const form = words[i]!.form.toLowerCase()
    if (!grades.has(form) && !portfolios.has(form) && form !== '-' && post(form) === undefined) return false
  }
  return true
}

/**
 * The title before a name that begins at `at`. `taken` tells of words that belong to another name, where a title ends:
 * “US | Secretary of State”, “Ukraine's | president”.
 */
export function titleBefore(words: readonly Word[], at: number, taken: (i: number) => boolean): Title {
  const none: Title = { from: at, phrase: '', former: false, sex: null, person: false }
  const last = words[at - 1]
  if (last === undefined || taken(at - 1)) return none
  const lower = last.form.toLowerCase()
  const held = post(lower)
  if (held === undefined && !address.has(lower) && !describes(last)) return none
  if (words[at]!.start - last.end > 2) return none
  let from = at - 1
  while (from > 0 && at - from < 9 && !taken(from - 1)) {
    const word = words[from - 1]!
    const form = word.form.toLowerCase()
    const hyphen = form === '-' && from > 1 && !taken(from - 2)
    const of = form === 'of' && from > 1 && post(words[from - 2]!.form.toLowerCase()) !== undefined && !taken(from - 2)
    if (!(hyphen || of || parts.has(word.upos)) || form === "'s" || form === '’s') break
    from--
  }
  return read(words, from, at, held !== undefined || address.has(lower))
}

function read(words: readonly Word[], from: number, to: number, person: boolean): Title {
  const kept: string[] = []
  let former = false
  let sex: 'm' | 'f' | null = null
  for (let i = from; i < to; i++) {
    const form = words[i]!.form.toLowerCase()
    if (formers.has(form)) former = true
    sex ??= sexes.get(form) ?? null
    if (
      form === '-' ||
      (grades.has(form) && i + 1 < to) ||
      (address.has(form) && post(form) === undefined && !ranks.has(form))
    )
      continue
    // “Defence Minister Colonel Holm”: the office, not the rank
    if (military.has(form) && kept.some((word) => /^(?:minister|president|secretary|premier)$/.test(word))) continue
    kept.push(form)
  }
  return { from, phrase: kept.join(' '), former, sex, person }
}

const military: ReadonlySet<string> = new Set(
  'admiral brigadier captain col col. colonel commodore gen gen. general lieutenant maj major marshal'.split(' '),
)

/** Abbreviated ranks and offices: what is asked for is “the general”. */
const ranks: ReadonlyMap<string, string> = new Map([
  ['gen.', 'general'],
  ['gen', 'general'],
  ['col.', 'colonel'],
  ['col', 'colonel'],
  ['sen.', 'senator'],
  ['gov.', 'governor'],
  ['rep.', 'representative'],
  ['president', 'president'],
])

/** Words of the title inside a chunk and before it, read as one. */
export function wholeTitle(words: readonly Word[], chunk: Chunk, start: number, taken: (i: number) => boolean): Title {
  const before = titleBefore(words, chunk.first, taken)
  if (start === chunk.first) return before
  const joined = read(
    words,
    before.from < chunk.first ? before.from : gradesBefore(words, chunk.first, taken),
    start,
    true,
  )
  return joined
}

/** “Prime” before a chunk that begins with “Minister”, where the place in the sentence hid its capital. */
function gradesBefore(words: readonly Word[], at: number, taken: (i: number) => boolean): number {
  let from = at
  while (
    from > 0 &&
    !taken(from - 1) &&
    (grades.has(words[from - 1]!.form.toLowerCase()) ||
      (portfolios.has(words[from - 1]!.form.toLowerCase()) && post(words[from]!.form.toLowerCase()) !== undefined) ||
      /^(?:prime|vice|foreign|union|-)$/i.test(words[from - 1]!.form))
  )
    from--
  return from
}

/** A common noun right before a name, which describes whoever bears it: “fisherman Karim Sow”. */
function describes(word: Word): boolean {
  return (
    word.upos === 'NOUN' &&
    !isLarge(word.form) &&
    /(?:er|or|ist|man|woman|ian|ant|ent|ee|cop|activist)$/.test(word.form) &&
    !/(?:ment|november|minister|number|paper|newspaper|water|power|river|carmaker|maker|retailer|producer|employer|operator|insurer|lender|manufacturer|carrier|server|centre|center|border)$/.test(
      word.form,
    )
  )
}
