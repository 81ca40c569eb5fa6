/** What the net sees of a word form. `training/syntax/features.py` computes the same numbers: change both or neither. */

/** Newsrooms set curly quotes and long dashes, the treebanks mostly straight ones. */
const typographic: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['–', '--'],
  ['—', '--'],
  ['‑', '-'],
  ['…', '...'],
])

/** The form with typographic marks made plain and invisible characters (zero-width, bidi) taken out. */
export function plain(form: string): string {
  const simple = form.replace(/[’‘`´“”„«»–—‑…]|\p{Cf}/gu, (mark) => typographic.get(mark) ?? '')
  return simple === "''" ? '"' : simple
}

/** FNV-1a over UTF-16 code units, its high bits folded into the low ones. */
export function fnv(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/** `Xxdd-`: upper, lower, digit or the mark itself, runs cut to two, twelve characters at most. */
export function shape(form: string): string {
  let out = ''
  for (const ch of [...form].slice(0, 12)) {
    const kind = /\p{Lu}/u.test(ch) ? 'X' : /\p{L}/u.test(ch) ? 'x' : /\p{Nd}/u.test(ch) ? 'd' : ch
    if (!out.endsWith(kind + kind)) out += kind
  }
  return out
}

/** Hash buckets of a plain form's shape, suffixes and prefixes; bucket 0 is padding. */
export function affixes(form: string, buckets: number): number[] {
  const low = [...form.toLowerCase()]
  const parts = [`S${shape(form)}`]
  for (const k of [1, 2, 3, 4]) parts.push(`s${k}${low.slice(-k).join('')}`)
  for (const k of [2, 3, 4]) parts.push(`p${k}${low.slice(0, k).join('')}`)
  return parts.map((part) => 1 + (fnv(part) % (buckets - 1)))
}
