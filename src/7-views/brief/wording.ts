import type { Fact } from '../../0-model/fact.ts'
import type { Record } from '../../5-record/record.ts'

/** What a stretch of a report is, grammatically, as far as the words around it tell. */
export type Shape = 'noun' | 'that' | 'question' | 'infinitive' | 'gerund' | 'unclear'

/** Words that take a side. In a brief they stand in quotation marks, unless the dossier’s glossary has settled them. */
const loaded: readonly string[] = [
  'aggression',
  'aggressor',
  'annexation',
  'annexed',
  'authorities',
  'bandits',
  'breakaway',
  'colonial',
  'cronies',
  'denazification',
  'extremist',
  'extremists',
  'freedom fighters',
  'genocidal',
  'hordes',
  'illegal',
  'illegitimate',
  'junta',
  'liberated',
  'liberation',
  'martyr',
  'martyrs',
  'mercenaries',
  'militants',
  'occupation',
  'occupied',
  'occupier',
  'occupiers',
  'pariah',
  'puppet',
  'reassurance',
  'rebuffed',
  'regime',
  'regimes',
  'special military operation',
  'strongman',
  'terror',
  'terrorist',
  'terrorists',
  'traitor',
  'traitors',
  'unlawful',
  'unprovoked',
  'warmonger',
  'warmongers',
].filter((word) => word !== 'authorities')

const determiners =
  /^(?:an?|the|its|his|her|their|our|any|all|no|some|both|each|every|such|this|that|these|those|more|most|another|further|new|full|complete|immediate|direct|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)\b/i
const finite =
  /\b(?:would|will|must|should|shall|could|can|cannot|may|might|is|are|was|were|has|have|had|does|did|do|requires|means|wants|needs|depends|remains)\b/i
const relative = /\b(?:that|which|who|whom|whose|where|when)\b/i
const pronoun = /^(?:it|this|that|them|they|these|those|he|she|him|her|one|so|either|neither|both|to|do so)$/i

/** What `about` is in its passage. Told by the word before it where that settles it, else by its own first words. */
export function shapeOf(fact: Fact): Shape {
  const words = fact.about?.trim() ?? ''
  const at = fact.evidence.exact.indexOf(words)
  const before = (at >= 0 ? fact.evidence.prefix + fact.evidence.exact.slice(0, at) : '')
    .replace(/[“"„«]\s*$/, '')
    .trimEnd()
  if (/^that\s/i.test(words)) return 'that'
  if (/^(?:whether|how|why|what|who|when|where)\b/i.test(words)) return 'question'
  if (/^to\s+[a-z]/i.test(words)) return 'infinitive'
  if (/\bthat$/i.test(before) && (finite.test(words) || !determiners.test(words))) return 'that'
  if (
    /(?:\bto|\bwould|\bwill|\bmust|\bshould|\bcould|\bmay|\bmight|\bnot)$/i.test(before) &&
    /^[a-z]/.test(words) &&
    !determiners.test(words)
  )
    return 'infinitive'
  const [first = ''] = words.split(/\s/)
  if (
    /^[a-z]+ing$/.test(first) &&
    !/^(?:nothing|something|anything|everything|meeting|building|king|spring|ceiling|funding)$/.test(first)
  )
    return 'gerund'
  const main = words.split(relative)[0] ?? ''
  if (finite.test(main)) return 'unclear'
  if (
    determiners.test(words) ||
    /\s(?:of|on|for|with|to|in|from|between|against|over)\s/.test(words) ||
    /^[a-z]+(?:\s[a-z]+){0,2}$/.test(words)
  )
    return 'noun'
  return /^[A-Z]/.test(words) && /^\S+\s[a-z]+\s/.test(words) ? 'unclear' : 'noun'
}

/** A noun that says nothing without the sentence before it. */
const bare =
  /^(?:the|this|that|these|those|its|their|his|her|such|an?)\s+(?:demand|statement|proposal|idea|offer|plan|position|request|text|talk|war|process|sequence|step|next step|move|measure|decision|condition|term|side|issue|question|matter|agreement|settlement|step|thing|point|central point|view|document|draft|letter|meeting|truce|deal|answer|reply)s?$/i

/** Whether `about` can stand in a sentence by itself: neither a pronoun nor a heap of words. */
export function sayable(fact: Fact): boolean {
  const words = fact.about?.trim() ?? ''
  return (
    words.length > 2 &&
    words.length <= 240 &&
    !pronoun.test(words) &&
    !bare.test(words) &&
    !/^(?:either|neither)\b/i.test(words) &&
    !/^(?:\d[\d,.]*|an?|one|two|three) (?:days?|weeks?|months?|years?|hours?)$/i.test(words) &&
    !/^(?:it|they|he|she|this|these|those)\b/i.test(words) &&
    !/[\n|]/.test(words)
  )
}

/** Whether a stretch stands between quotation marks in its passage: only then may a brief put it between such marks. */
export function quotedIn(fact: Fact, words: string): boolean {
  const { prefix, exact } = fact.evidence
  const at = exact.indexOf(words)
  if (at < 0) return false
  const before = prefix + exact.slice(0, at)
  const opened = (before.match(/[“„«]/g) ?? []).length - (before.match(/[”»]/g) ?? []).length
  const straight = (before.match(/"/g) ?? []).length
  return opened > 0 || straight % 2 === 1
}

/** Words of a report as a brief repeats them: on one line, marks balanced, loaded words in quotation marks. */
export function repeated(record: Record, text: string): string {
  const flat = balanced(withoutTail(text.replace(/\s+/g, ' ')).replace(/^[,;:–—\s]+|[,;:–—\s.]+$/g, ''))
  const settled = new Map(record.dossier.glossary.map((entry) => [entry.word.toLowerCase(), entry.write]))
  const pattern = new RegExp(
    `(?<![\\p{L}“"‘’'-])(${[...loaded].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
    'giu',
  )
  let open = 0
  return flat
    .split(/([“”"])/)
    .map((piece, at) => {
      if (at % 2 === 1) {
        open = piece === '“' ? 1 : piece === '”' ? 0 : 1 - open
        return piece
      }
      return open
        ? piece
        : piece.replace(pattern, (word) =>
            settled.has(word.toLowerCase()) ? (settled.get(word.toLowerCase()) ?? word) : `“${word}”`,
          )
    })
    .join('')
}

/** A stretch cut out of a quotation keeps its marks in pairs. */
function balanced(text: string): string {
  const opened = (text.match(/“/g) ?? []).length
  const closed = (text.match(/”/g) ?? []).length
  if (opened > closed) return `${text}”`
  if (closed > opened) return `“${text}`
  return (text.match(/"/g) ?? []).length % 2 === 1 ? text.replace(/"/g, '') : text
}

/** What an outlet hangs on to the words of others (“…, reflecting a wish to …”) goes. */
function withoutTail(text: string): string {
  const at = /,\s+(?!killing|injuring|wounding|leaving|starting|including|beginning)\p{Ll}+ing\b[^“”]*$/u.exec(
    text,
  )?.index
  return at === undefined || text.slice(0, at).split(' ').length < 4 ? text : text.slice(0, at)
}

/** Who does what a gerund says, where its name stands before it or before the doing it is coordinated with. */
export function doerBefore(before: string): { readonly name: string; readonly back: number } | null {
  const found = /(\p{Lu}[\p{L}’-]+) (?:\p{Ll}+ing\b[^.;]*\band )?$/u.exec(before)
  return found?.[1] === undefined ? null : { name: found[1], back: found[0].length }
}
