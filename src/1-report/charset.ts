import { detect } from 'jschardet'
import { Misuse } from '../0-model/trouble.ts'

/** Below this certainty a guessed encoding is not believed. */
const sure = 0.8
/** Enough where most letters are outside ASCII: whatever they are, they are not Western. */
const likely = 0.4

/** UTF-8 (or UTF-16 with a mark) as text; refuses what is empty, binary or in another encoding, naming the first wrong byte. */
export function decode(name: string, data: Uint8Array): string {
  if (data.length === 0) throw new Misuse('empty', `${name}: the file is empty`)
  const marked = byMark(data)
  if (marked !== null) return marked
  if (data.subarray(0, 8192).includes(0)) throw new Misuse('not-text', `${name}: is a binary file, not a text`)
  const text = utf8(data)
  if (text === null)
    throw new Misuse('not-utf8', `${name}: byte ${firstWrong(data)} is not UTF-8; save the file as UTF-8 and try again`)
  if (text.trim() === '') throw new Misuse('empty', `${name}: the file holds nothing but white space`)
  return text
}

/**
 * A page as text: by its mark, its header, what it says in its head, and last by the look of its bytes. Unlike a plain
 * file, a page may be in any encoding, because it says which.
 */
export function decodePage(name: string, data: Uint8Array, type = ''): string {
  if (data.length === 0) throw new Misuse('empty', `${name}: the page is empty`)
  const marked = byMark(data) ?? unmarked(data)
  if (marked !== null) return marked
  const head = Buffer.from(data.subarray(0, 4096)).toString('latin1')
  const said =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  if (said) {
    const text = inEncoding(data, said)
    if (text !== null) return text
  }
  const text = utf8(data)
  if (text !== null) return text.replaceAll('\0', '\ufffd')
  const words = bare(data)
  const guess = detect(words)
  const guessed =
    guess.encoding && guess.confidence >= (foreign(words) ? likely : sure) ? inEncoding(data, guess.encoding) : null
  return guessed ?? western(data)
}

/** The bytes of a page without its tags: names of elements say nothing of the encoding, and drown the letters that do. */
function bare(data: Uint8Array): Buffer {
  const text = Buffer.from(data.subarray(0, 262_144)).toString('latin1')
  return Buffer.from(text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^<>]*>/gi, ' ').slice(0, 65_536), 'latin1')
}

/** Whether more than a third of the bytes that are not space lie outside ASCII; in Western languages a tenth do. */
function foreign(words: Buffer): boolean {
  let high = 0
  let all = 0
  for (const byte of words) {
    if (byte > 32) all++
    if (byte > 127) high++
  }
  return high > all / 3
}

/** UTF-16 without its mark: every other byte of the page's head is zero. */
function unmarked(data: Uint8Array): string | null {
  const head = data.subarray(0, 256)
  const zeros = [0, 1].map((side) => head.filter((byte, at) => at % 2 === side && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  if (head.length < 8 || Math.max(even, odd) < head.length / 4) return null
  return new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(data)
}

function byMark(data: Uint8Array): string | null {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data)
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data)
  return null
}

function utf8(data: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    return null
  }
}

/** Names that detection gives, as decoders know them. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['CP932', 'shift_jis'],
  ['CP949', 'euc-kr'],
  ['MACCYRILLIC', 'x-mac-cyrillic'],
])

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; a space stands for none. */
const marks = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Western pages are windows-1252, whatever Latin they say; Node 20 decodes its quotation marks and dashes as controls. */
function western(data: Uint8Array): string {
  return Buffer.from(data)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => marks[byte.charCodeAt(0) - 0x80]?.trim() || byte)
}

function inEncoding(data: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(aliases.get(label.toUpperCase()) ?? label, { fatal: true })
    return decoder.encoding === 'windows-1252' ? western(data) : decoder.decode(data)
  } catch {
    return null
  }
}

/** Index of the first byte that cannot be UTF-8: coarsely by pieces, then byte by byte. */
function firstWrong(data: Uint8Array): number {
  const piece = 4096
  const passes = (from: number, step: number): number => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    decoder.decode(data.subarray(0, from), { stream: true })
    let at = from
    try {
      for (; at < data.length; at += step) decoder.decode(data.subarray(at, at + step), { stream: true })
    } catch {}
    return Math.min(at, data.length - 1)
  }
  return passes(passes(0, piece), 1)
}
