import { eld } from 'eld/extrasmall'

/** Below this many letters a guess is worth less than none. */
const enough = 40

/** The language of a text as ISO 639-1, from its first 3,000 characters; null where it cannot be told. */
export function language(text: string): string | null {
  const sample = text.slice(0, 3000).replace(/https?:\/\/\S+/g, ' ')
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < enough) return null
  return eld.detect(sample).language || null
}
