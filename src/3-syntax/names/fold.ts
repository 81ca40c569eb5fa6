/** Letters that Unicode does not take apart into a base and a mark, and marks of print that come in several shapes. */
const plain: ReadonlyMap<string, string> = new Map(
  [...'łøđıæœßþðŁØĐÆŒÞÐ’‘ʼ`´“”„«»‐‑–—'].map((letter, index) => [
    letter,
    [...'lodiaostdlodaotd\'\'\'\'\'"""""----'][index]!,
  ]),
)

const cache = new Map<string, string>()

/** A text in lower case without diacritics, quotes and dashes in one shape each. Its length is kept, so offsets stand. */
export function fold(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, base).toLowerCase()
}

function base(unit: string): string {
  const kept = cache.get(unit)
  if (kept !== undefined) return kept
  const letter = plain.get(unit) ?? unit.normalize('NFD').charAt(0)
  cache.set(unit, letter)
  return letter
}

/**
 * The key under which spellings of one name word meet: Dovhensky, Dovhenskyy and Dovhenskiy; al-Masri, el-Masri and
 * Masri; Salem and Selim do not. Meant for names within one report, where two people whose names fold together are rare.
 */
export function nameKey(word: string): string {
  return fold(word)
    .replace(/^(?:al|el|ul|as|ash|ad|ar|an)-(?=.{3})/, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:iyy|iy|yy|ij|yi|i)$/, 'y')
    .replace(/ou|oo/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/q/g, 'k')
    .replace(/([a-z])\1/g, '$1')
}
