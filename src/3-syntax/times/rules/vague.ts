import type { Match, Rule } from '../grammar.ts'
import { references } from '../lexicon.ts'
import { type Reading, undated } from '../reading.ts'

/** Times told only as now, before or to come. */
export const vagueTimes: readonly Rule[] = Object.entries(references).map(([value, phrases]) => ({
  name: `vague time, ${value}`,
  pattern: phrases.join('|'),
  read: (match: Match) => read(match, value),
}))

/** Words after which, or before which, such a word is no time: “no longer now than”, “current account”, “once again”. */
const notTime: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  'long ago': { before: /^that$/ },
  'the past': { after: /^(?:is|has|\d.*|few|several|couple|days|weeks|months|years|decades|centuries|half)$/ },
  recent: { after: /^(?:days|weeks|months|years)$/ },
  shortly: { after: /^(?:after|before)$/ },
  soon: { before: /^as$/, after: /^(?:after|as)$/ },
}

function read(match: Match, value: string): Reading | null {
  const near = notTime[match.low]
  if (near?.before?.test(match.beside(-1)) || near?.after?.test(match.beside(0))) return null
  return undated(value)
}
