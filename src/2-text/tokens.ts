import { leading, numbering, prefixes, trailing } from './abbreviations.ts'
import { parts } from './contractions.ts'
import type { Token } from './sentence.ts'

/** Invisible format characters (zero-width space, soft hyphen, bidi marks) belong to the word they stand in. */
const letter = String.raw`[\p{L}\p{M}\p{Cf}]`

/** What one match takes, first fit first. */
const pattern = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"”’]+[^\s<>"”’.,;:!?)\]']`, // address
    String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`, // mail
    String.raw`\p{L}[\p{L}\p{N}_]*(?:\.[a-z][a-z\d]+)+(?![\p{L}\p{N}])`, // example.org, notes.pdf
    String.raw`[@#]\w+`,
    String.raw`[:;=8][-o*']?[)\](\[dDpP/\\|]+(?!\w)`, // :-)
    String.raw`(?:\p{L}\.){2,}(?:\p{L}(?!\p{L})\.?)?`, // U.S., a.m.
    String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?!\p{L})`, // 1,000.5, 10:30, 21st, 1990s
    String.raw`\d+(?:[.,:/]\d+)*`,
    String.raw`\p{L}(?:${letter}|\p{N})*(?:['’´]\p{L}+)*(?:&\p{Lu}+)?`, // words, don’t, O’Brien, R&D
    String.raw`\.{2,}|…`,
    '-{2,}|[–—]',
    '[!?]+',
    String.raw`''|\u0060\u0060`,
    String.raw`['’]s(?!\p{L})`, // after a bracket or a figure
    String.raw`([*=_~#+$<>])\1+`, // drawn lines
    String.raw`\p{Extended_Pictographic}(?:\p{M}|\u200d\p{Extended_Pictographic})*`, // an emoji with its modifiers
    String.raw`[^\s\p{Cf}]\p{M}*`, // any other mark, a lone surrogate too
  ].join('|'),
  'gu',
)

/** How far back an opening quotation mark makes the next one a closing mark, in tokens. */
const reach = 25

/** The words of a stretch of text, as Universal Dependencies for English cuts them. Offsets count UTF-16 units of `text`. */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const raw: Raw[] = []
  for (const match of text.slice(start, end).matchAll(pattern))
    raw.push({ start: start + match.index, end: start + match.index + match[0].length, form: match[0] })
  return pluralPossessives(joined(raw, text), text).flatMap((token) => words(token))
}

interface Raw {
  start: number
  end: number
  form: string
  /** Set where another rule has cut the token already. */
  lengths?: readonly number[]
}

/** Puts back together what the pattern took apart: `Gen.`, `co-sponsor`, `(UN)’s`. */
function joined(raw: readonly Raw[], text: string): Raw[] {
  const out: Raw[] = []
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!
    const last = out.at(-1)
    const next = raw[i + 1]
    const touches = last?.end === token.start
    if (last && touches && token.form === '.' && takesStop(last.form, next)) extend(last, token, text)
    else if (last && touches && token.form === '-' && next?.start === token.end && prefixed(last, next)) {
      extend(last, next, text)
      i++
    } else if (last && touches && /^['’]s$/u.test(token.form) && /[\p{L}\p{N}.]$/u.test(last.form)) {
      const before = last.lengths ?? parts(last.form)
      extend(last, token, text)
      last.lengths = [...before, 2]
    } else out.push({ ...token })
  }
  return out
}

function extend(token: Raw, by: Raw, text: string): void {
  token.end = by.end
  token.form = text.slice(token.start, by.end)
}

/** A full stop is part of an abbreviation or initial; the very last one of a text ends the sentence, but after `Gen`. */
function takesStop(form: string, next: Raw | undefined): boolean {
  const low = form.toLowerCase()
  if (leading.has(low) || (numbering.has(low) && next && /^\d/.test(next.form))) return true
  return next !== undefined && (trailing.has(low) || /^\p{Lu}$/u.test(form))
}

const prefixed = (last: Raw, next: Raw): boolean =>
  prefixes.has(last.form.toLowerCase()) && /^\p{L}/u.test(next.form) && !/^\p{Lu}{2}/u.test(last.form)

/** `states’ rights`: the mark is the possessive, unless a single quotation was opened shortly before. */
function pluralPossessives(all: readonly Raw[], text: string): Raw[] {
  const out: Raw[] = []
  let opened = -Infinity
  all.forEach((token, i) => {
    const last = out.at(-1)
    const mark = /^['’]$/.test(token.form)
    const next = text.slice(token.end, token.end + 2)
    if (mark && last?.end === token.start && /s$/i.test(last.form) && /^\s\p{L}/u.test(next) && i - opened > reach) {
      last.lengths = [...(last.lengths ?? parts(last.form)), 1]
      extend(last, token, text)
      return
    }
    if (/^['‘]$/.test(token.form)) opened = opened === -Infinity || i - opened > reach ? i : -Infinity
    out.push(token)
  })
  return out
}

function words(token: Raw): Token[] {
  const lengths = token.lengths ?? parts(token.form)
  if (lengths.length === 1) return [{ start: token.start, end: token.end, form: token.form }]
  let at = 0
  return lengths.map((length, i) => {
    const start = token.start + at
    at += length
    const word = { start, end: start + length, form: token.form.slice(at - length, at) }
    return i === 0 ? word : { ...word, joined: true }
  })
}
