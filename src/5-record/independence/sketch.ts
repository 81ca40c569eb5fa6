/** A MinHash of a text's word shingles: two texts share about as many places of it as they share shingles. */
export type Sketch = readonly number[]

/** Places of a sketch: an estimate of a share of 0.2 is off by √(0.2 · 0.8 / 128) = 0.035 at most times. */
const places = 128
/** Words of a shingle: long enough that a shared one is no accident, short enough to survive an editor’s pencil. */
const width = 3

/** UTF-16 units of a text that are looked at: a book is no reprint of an article. */
const longest = 200_000

const multipliers = Array.from({ length: places }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0)
const shifts = Array.from({ length: places }, (_, i) => Math.imul(i + 7, 0x85ebca6b) >>> 0)

/** The words of a text as shingles see them: lower case, accents and punctuation gone. */
export function plainWords(text: string): readonly string[] {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The sketch of a text (Broder 1997, min-wise independent permutations); empty where it has no shingle. */
export function sketch(text: string): Sketch {
  const words = plainWords(text.slice(0, longest))
  if (words.length < width) return []
  const hashes = words.map(hash)
  const least = new Uint32Array(places).fill(0xffffffff)
  for (let at = 0; at + width <= hashes.length; at++) {
    let shingle = 0
    for (let i = 0; i < width; i++) shingle = mixed(shingle ^ (hashes[at + i] ?? 0))
    for (let i = 0; i < places; i++) {
      const value = mixed(Math.imul(shingle, multipliers[i] ?? 1) + (shifts[i] ?? 0))
      if (value < (least[i] ?? 0)) least[i] = value
    }
  }
  // The upper half of each is enough to tell them apart, and half as long to keep (b-bit MinHash, Li and König 2010).
  return Array.from(least, (value) => value >>> 16)
}

/** The estimated share of common shingles of two texts, 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.length === 0 || a.length !== b.length) return 0
  let same = 0
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++
  return same / a.length
}

function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return mixed(value)
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mixed(value: number): number {
  let x = value >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}
