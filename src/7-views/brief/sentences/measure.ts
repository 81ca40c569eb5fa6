import { content, dated, inside, type Say, source } from './say.ts'
import { listedSubject } from './subject.ts'

/** Past, and plain form after “to”, “may” and “did not”. */
const verbs = {
  imposed: ['imposed', 'impose'],
  tightened: ['tightened', 'tighten'],
  eased: ['eased', 'ease'],
  lifted: ['lifted', 'lift'],
  proposed: ['proposed', 'propose'],
  provided: ['provided', 'provide'],
  suspended: ['suspended', 'suspend'],
} as const

/** People, the dead and lists of them are not “provided” or “eased”. */
const people =
  /\b(?:prisoners?|hostages?|detainees?|captives?|bod(?:y|ies)|remains|children|people|persons|civilians|soldiers|list of)\b/i

export const measure: Say<'measure'> = (fact, tools) => {
  const what = content(fact, tools)
  const who = listedSubject(fact, tools)
  if (!what || !who || what.shape !== 'noun') return null
  if (inside(what.text).toLowerCase().includes(who.text.toLowerCase().replace(/^the /, ''))) return null
  const [past, plain] = people.test(what.text) ? (['handed over', 'hand over'] as const) : verbs[fact.label]
  if (people.test(what.text) && fact.label !== 'provided') return null
  const be = who.many ? 'are' : 'is'
  const no = fact.factuality.negated
  const modal = {
    asserted: no ? `did not ${plain}` : past,
    planned: `${be} ${no ? 'not ' : ''}to ${plain}`,
    possible: `may ${no ? 'not ' : ''}${plain}`,
    hypothetical: null,
  }[fact.factuality.modality]
  if (modal === null) return null
  const date = dated(fact, what.text)
  return `${who.text} ${modal} ${inside(what.text)}${date}${source(fact, tools)}`
}
