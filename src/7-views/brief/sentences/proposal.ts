import { content, dated, inside, type Say, source } from './say.ts'
import { listedSubject } from './subject.ts'

export const proposal: Say<'proposal'> = (fact, tools) => {
  const offered = content(fact, tools)
  const who = listedSubject(fact, tools)
  if (!offered || !who) return null
  if (offered.text.startsWith(`${who.text.split(' ').at(-1)}’`)) return null
  const whom = tools.names.list(fact.counterparts)
  const date = dated(fact, offered.text)
  const tail = `${whom ? ` to ${whom}` : ''}${date}${source(fact, tools)}`
  // “proposed a US-proposed truce” says it twice
  const object = inside(offered.text)
    .replace(/^(?:that|to)\s+/, '')
    .replace(/^(an?|the) (?:\S+-)?proposed /, '$1 ')
  const no = fact.factuality.negated
  if (fact.label === 'withdrawn')
    return offered.shape === 'noun'
      ? `${who.text} ${no ? 'did not withdraw' : 'withdrew'} the proposal of ${object}${tail}`
      : null
  const planned = fact.label === 'planned'
  const proposed = planned
    ? `${who.many ? 'are' : 'is'} ${no ? 'not ' : ''}to propose`
    : no
      ? 'did not propose'
      : 'proposed'
  if (offered.shape === 'noun' || offered.shape === 'gerund') return `${who.text} ${proposed} ${object}${tail}`
  if (offered.shape === 'that') return `${who.text} ${proposed}${tail ? `${tail},` : ''} that ${object}`
  if (offered.shape === 'infinitive')
    return `${who.text} ${planned ? proposed : no ? 'did not offer' : 'offered'} to ${object}${tail}`
  return offered.text.includes('“') ? null : `${who.text} ${proposed} what is reported as “${offered.text}”${tail}`
}
