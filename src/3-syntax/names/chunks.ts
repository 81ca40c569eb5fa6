import type { Word } from '../tree.ts'
import { calendar, namedBy, things } from './groups.ts'
import { type Listed, lookup } from './lexicon.ts'
import { isLarge, opens, type Page } from './page.ts'
import { address, post } from './posts.ts'

/** A run of words that make one name: `first` to `last`, both included. `listed` where tables or register know it. */
export interface Chunk {
  readonly first: number
  readonly last: number
  readonly listed?: Listed
}

/** Small words inside names of people; the name goes on if a capital follows. */
const particles: ReadonlySet<string> = new Set(
  'abu ag al af av ben bin bint da das de del della den der di do dos du e el ibn la le ould san st ten ter ul van vom von y zu'.split(
    ' ',
  ),
)

/** Small words inside names of bodies. */
const joints: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  '&',
  'on',
  'to',
  'in',
  'de',
  'des',
  'del',
  'para',
  'für',
])

/** Parts of speech that a capital in mid-sentence does not turn into a name. */
const grammar: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'AUX',
  'PUNCT',
  'INTJ',
  'NUM',
  'SYM',
])

/** The names of one sentence in the order of the text: listed ones, and runs of capitals that no list has. */
export function chunks(page: Page, sentence: number): Chunk[] {
  const { words } = page.trees[sentence]!
  const found: Chunk[] = []
  for (let i = 0; i < words.length; ) {
    const chunk = listedAt(page, words, i) ?? properAt(page, sentence, i)
    if (chunk === undefined) {
      i++
      continue
    }
    found.push(chunk)
    i = chunk.last + 1
  }
  return joined(words, found, page.shouting[sentence]!)
}

function listedAt(page: Page, words: readonly Word[], i: number): Chunk | undefined {
  const word = words[i]!
  const letter = word.form.charCodeAt(0)
  // lower case only where a name is written so: al-, anti-, papal, troika, janjaweed
  if (letter < 65 || (letter >= 97 && letter <= 122 && !/^(?:al|anti|papal|troika|janjaweed|world)$/.test(word.form)))
    return undefined
  const hit = lookup(page.names, page.report.text, page.folded, word.start)
  if (hit === undefined) return undefined
  let last = i
  while (last + 1 < words.length && words[last]!.end < hit.end) last++
  if (words[last]!.end < hit.end) return undefined
  return { first: i, last, listed: hit.listed }
}

/** A run of capitalised words from `i`, with the small words that names of people and of bodies may hold. */
function properAt(page: Page, sentence: number, i: number): Chunk | undefined {
  const { words } = page.trees[sentence]!
  const first = words[i]!
  const start = particles.has(first.form) && startsName(page, sentence, i) ? next(words, i) : i
  if (start === undefined || !isName(page, sentence, start)) return undefined
  let last = start
  for (;;) {
    const after = continued(page, sentence, i, last)
    if (after === undefined) break
    last = after
  }
  if (last === i && calendar.has(first.form.toLowerCase().replace(/\.$/, ''))) return undefined
  return { first: i, last }
}

/** “al-Mabruki”, “de Klerk”: a particle that begins a name. */
function startsName(page: Page, sentence: number, i: number): boolean {
  const { words } = page.trees[sentence]!
  const after = next(words, i)
  if (after === undefined || !isLarge(words[after]!.form)) return false
  return words[i]!.upos === 'PROPN' || words[i + 1]?.form === '-' || page.large.has(words[after]!.form)
}

/** The next word, over a hyphen that joins. */
function next(words: readonly Word[], i: number): number | undefined {
  const hyphen = words[i + 1]
  if (hyphen === undefined) return undefined
  return isHyphen(words, i + 1) ? i + 2 : i + 1
}

function isHyphen(words: readonly Word[], i: number): boolean {
  const mark = words[i]!
  return /^[-‐‑–]$/.test(mark.form) && words[i - 1]?.end === mark.start && words[i + 1]?.start === mark.end
}

/** The end of a name that reaches to `last`, one step further; undefined where it ends. */
function continued(page: Page, sentence: number, first: number, last: number): number | undefined {
  const { words } = page.trees[sentence]!
  const after = next(words, last)
  if (after === undefined || after >= words.length) return undefined
  const word = words[after]!
  const glued = after === last + 2
  if (isName(page, sentence, after, true) && (glued || !startsListed(page, words, after))) return after
  if (glued) return undefined
  const form = word.form
  if (particles.has(form)) {
    const name = particles.has(words[after + 1]?.form ?? '') ? next(words, after + 1) : next(words, after)
    if (name !== undefined && name < words.length && isName(page, sentence, name, true)) return name
  }
  // a nickname in quotation marks: Kesner "Mustard" Dérissaint
  if (
    /^["“‘'„]$/.test(form) &&
    /^["”’'“]$/.test(words[after + 2]?.form ?? '') &&
    isName(page, sentence, after + 3, true) &&
    isLarge(words[after + 1]!.form)
  )
    return after + 3
  // “Holt & Lowe”
  if (form === '&' && isName(page, sentence, after + 1, true)) return after + 1
  const owner = form === "'" || form === '’' || form === "'s" || form === '’s'
  if (
    owner &&
    /s$/.test(words[last]!.form) === (form.length === 1) &&
    named(words[after + 1]) &&
    isName(page, sentence, after + 1, true)
  )
    return after + 1
  if (joints.has(form) && (form === 'and' ? reaches(words, first, last) : bodyWord(words, first, last))) {
    let name = after + 1
    while (joints.has(words[name]?.form ?? '')) name++
    if (
      name < words.length &&
      name - after < 3 &&
      isLarge(words[name]!.form) &&
      words[name]!.upos !== 'PRON' &&
      !calendar.has(words[name]!.form.toLowerCase())
    ) {
      const listed = listedAt(page, words, name)
      if (form === 'in' || form === 'to') return undefined
      // “the Commission on Missing Persons”, not “the commission on Norway”
      if (form === 'on') return listed === undefined ? name : undefined
      return listed?.last ?? name
    }
  }
  return undefined
}

/**
 * “Agreement for Peace and Reconciliation”, “National Development and Reform Commission”: a name reaches over “and”
 * where it has reached over “of” or “for”, or where the word for the body is still to come.
 */
function reaches(words: readonly Word[], first: number, last: number): boolean {
  const after = words[last + 2]
  if (after === undefined || !isLarge(after.form) || after.upos === 'DET') return false
  for (let i = first + 1; i < last; i++) if (words[i]!.form === 'of' || words[i]!.form === 'for') return true
  if (namedBy.has(words[last]!.form.toLowerCase())) return false
  let end = last + 2
  while (end + 1 < words.length && isLarge(words[end + 1]!.form) && end - last < 5) end++
  return end > last + 2 && named(words[end])
}

const named = (word: Word | undefined): boolean =>
  word !== undefined && isLarge(word.form) && namedBy.has(word.form.toLowerCase())

/** Whether a run holds the word for a body or paper, or ends with that for a post, that takes “of …” and “for …”. */
function bodyWord(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const form = words[i]!.form.toLowerCase()
    if (namedBy.has(form) || things.has(form) || singularBody(form) || /.workers$/.test(form)) return true
  }
  return /^(?:minister|secretary|head|coordination|government)$/i.test(words[last]!.form)
}

const singularBody = (form: string): boolean => form.endsWith('s') && namedBy.has(form.slice(0, -1))

const startsListed = (page: Page, words: readonly Word[], i: number): boolean => {
  const listed = listedAt(page, words, i)
  return listed !== undefined && !/^(?:people|adjective)$/.test(listed.listed!.as) ? false : listed !== undefined
}

/** Whether a word is written as a name: with a capital that neither the place in the sentence nor grammar accounts for. */
function isName(page: Page, sentence: number, i: number, inside = false): boolean {
  const { words } = page.trees[sentence]!
  const word = words[i]
  if (word === undefined || !isLarge(word.form)) return false
  // “C$30bn”
  if (/^[$€£]/.test(words[i + 1]?.form ?? '') && words[i + 1]!.start === word.end) return false
  if (
    grammar.has(word.upos) &&
    !mistaken(word) &&
    !(inside && word.form.length > 1 && page.large.has(word.form) && !page.small.has(word.form))
  )
    return initial(word.form) && inside
  if (calendar.has(word.form.toLowerCase().replace(/\.$/, '')) && !inside) return false
  if (page.shouting[sentence]) return page.large.has(word.form) || (word.upos === 'PROPN' && !page.small.has(word.form))
  if (!opens(words, i) || /^\p{Lu}{2,}[\p{Lu}\d-]*$/u.test(word.form)) return true
  if (page.large.has(word.form)) return true
  if (word.upos === 'PROPN') return !page.small.has(word.form) || isLarge(words[next(words, i) ?? i]?.form ?? 'x')
  return false
}

/** “GDL”, “VVD” where the tagger has taken an acronym that it never met for a number. */
const mistaken = ({ upos, form }: Word): boolean =>
  (upos === 'NUM' || upos === 'SYM') && /^\p{Lu}{2,}$/u.test(form) && !/^[IVXLCDM]+$/.test(form)

const initial = (form: string): boolean => /^\p{Lu}\.?$/u.test(form) && form !== 'I'

/**
 * Puts together what lists have torn apart: “Chad Smith” and “Washington Post” are no state and no capital, “Bank of
 * England” and “Norwegian Refugee Council” are bodies.
 */
function joined(words: readonly Word[], found: readonly Chunk[], shouting: boolean): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of found) {
    const before = out.at(-1)
    if (before !== undefined && before.last + 1 === chunk.first && touches(words, before, chunk, shouting)) {
      out[out.length - 1] = { first: before.first, last: chunk.last }
      continue
    }
    out.push(chunk)
  }
  return out
}

function touches(words: readonly Word[], before: Chunk, after: Chunk, shouting: boolean): boolean {
  if (after.listed !== undefined) {
    // “Michael Jordan”: a given name before the name of a state; titles and descriptions stay apart
    const last = words[before.last]!
    return (
      before.listed === undefined &&
      !shouting &&
      before.first === before.last &&
      after.listed.as === 'name' &&
      after.listed.place &&
      last.upos === 'PROPN' &&
      !isTitle(last.form)
    )
  }
  if (before.listed === undefined) return false
  const head = words[after.first]!.form
  if (isTitle(head)) return false
  const end = words[after.last]!.form.toLowerCase()
  if (namedBy.has(end) && before.listed.as !== 'metonym' && after.last - after.first < 5) return !things.has(end)
  if (shouting || before.listed.registered || !before.listed.place) return false
  return (
    (before.listed.as === 'name' || before.listed.as === 'seat') &&
    before.first === before.last &&
    words[before.first]!.form.length > 2 &&
    words[before.first]!.form !== words[before.first]!.form.toUpperCase() &&
    !things.has(end) &&
    !/^(?:talks|summit)$/i.test(head)
  )
}

/** Whether a capitalised word is a title rather than part of a name. */
export function isTitle(form: string): boolean {
  const lower = form.toLowerCase()
  return (
    address.has(lower) ||
    post(lower) !== undefined ||
    /^(?:prime|foreign|deputy|vice|interior|defen[cs]e|finance|home|secretary|chief|acting|former|ex|special|lead)$/.test(
      lower,
    )
  )
}
