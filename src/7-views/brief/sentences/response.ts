import { content, dated, inside, type Say, source } from './say.ts'
import { listedSubject } from './subject.ts'

const verbs = {
  accepts: ['accepted', 'has not accepted'],
  rejects: ['rejected', 'did not reject'],
  conditional: ['accepted on conditions', 'did not accept on conditions'],
  counters: ['answered with a counter-offer to', 'made no counter-offer to'],
  pending: ['has yet to answer', 'has yet to answer'],
} as const

export const response: Say<'response'> = (fact, tools) => {
  const answered = content(fact, tools, fact.to ?? fact.about)
  const who = listedSubject(fact, tools)
  if (
    !answered ||
    !who ||
    fact.factuality.modality !== 'asserted' ||
    (answered.shape !== 'noun' && answered.shape !== 'gerund')
  )
    return null
  const [yes, no] = verbs[fact.label]
  const said = fact.factuality.negated ? no : fact.label === 'pending' && who.many ? 'have yet to answer' : yes
  const condition = fact.condition ? `, on the condition reported as “${fact.condition.replace(/[“”"]/g, '')}”` : ''
  return `${who.text} ${said} ${inside(answered.text)}${dated(fact, answered.text)}${condition}${source(fact, tools)}`
}
