import { content, inside, type Say } from './say.ts'
import { listedSubject } from './subject.ts'

export const accusation: Say<'accusation'> = (fact, tools) => {
  const charge = content(fact, tools, fact.of)
  const who = listedSubject(fact, tools)
  const whom = tools.names.list(fact.counterparts)
  if (!charge || !who || !whom || fact.factuality.negated) return null
  if (charge.shape === 'noun' || charge.shape === 'gerund')
    return `${who.text} accused ${whom} of ${inside(charge.text)}`
  if (charge.shape === 'that')
    return `${who.text} accused ${whom}, saying that ${inside(charge.text).replace(/^that\s+/, '')}`
  return charge.text.includes('“') ? null : `${who.text} made a charge against ${whom}, reported as “${charge.text}”`
}
