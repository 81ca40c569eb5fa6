import { detect } from 'jschardet'
import { Misuse } from '../0-model/trouble.ts'

/** Below this certainty a guessed encoding is not believed. */
const sure = 0.8

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
  const marked = byMark(data)
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
  if (text !== null) return text
  const guess = detect(Buffer.from(data.subarray(0, 65_536)))
  const guessed = guess.encoding && guess.confidence >= sure ? inEncoding(data, guess.encoding) : null
  return guessed ?? new TextDecoder('windows-1252').decode(data)
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

function inEncoding(data: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(data)
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
