import type { Word } from '../tree.ts'

/** Nouns right after a name that make its bearer one who helps others to agree. */
const helpers: ReadonlySet<string> = new Set([
  'envoy',
  'mediator',
  'mission',
  'facilitator',
  'mediation',
  'facilitation',
  'monitor',
  'peacekeeper',
  'observer',
  'moderator',
])

const helperNouns: ReadonlySet<string> = new Set([
  ...helpers,
  'guarantor',
  'broker',
  'host',
  'go-between',
  'intermediary',
])

/** What those do at a table who have no side there. */
const helperVerbs: ReadonlySet<string> = new Set(
  'mediate broker host chair convene facilitate monitor moderate oversee sponsor guarantee shuttle'.split(' '),
)

/**
 * Whether a name stands where one who helps others to agree is told of: “the Norwegian mediator”, “Cuba and Norway,
 * guarantors of the process”, “brokered by Oslo”, “under the auspices of the bank”, “Oslo, which hosted”.
 */
export function helps(words: readonly Word[], from: number, last: number): boolean {
  let i = last + 1
  // “Cuba and Norway, guarantors”
  if (words[i]?.form === 'and') while (i < words.length && i - last < 5 && words[i]!.form !== ',') i++
  if (words[i]?.form === ',' && /^(?:the|a|an|both|two|which|who)$/.test(words[i + 1]?.form ?? '')) i++
  if (/^(?:,|'s|’s|the|a|an|both|which|who)$/.test(words[i]?.form ?? '')) i++
  while (i - last < 6 && /^(?:AUX|ADV|ADJ)$/.test(words[i]?.upos ?? '')) i++
  const next = words[i]
  if (next !== undefined && (helperNouns.has(next.lemma) || (next.upos === 'VERB' && helperVerbs.has(next.lemma))))
    return true
  let k = from - 1
  while (/^(?:the|a|an)$/i.test(words[k]?.form ?? '')) k--
  const before = words[k - 1]?.lemma ?? ''
  return (
    (words[k]?.form === 'by' && helperVerbs.has(before)) ||
    (words[k]?.form === 'of' && /^(?:auspex|auspices|auspice|mediation|chairmanship|mediator|guarantor)$/.test(before))
  )
}
