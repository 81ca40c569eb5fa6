import { content, dated, inside, type Say, source } from './say.ts'
import { listedSubject } from './subject.ts'

export const agreement: Say<'agreement'> = (fact, tools) => {
  const subject = content(fact, tools, fact.subject ?? fact.about)
  const who = listedSubject(fact, tools)
  if (!subject || !who || fact.factuality.modality !== 'asserted') return null
  const date = dated(fact, subject.text)
  const whom = fact.counterparts.length > 0 ? ` with ${tools.names.list(fact.counterparts)}` : ''
  const guarantors = fact.guarantors?.length ? `, guaranteed by ${tools.names.list(fact.guarantors)}` : ''
  const tail = `${whom}${date}${guarantors}${source(fact, tools)}`
  const object = inside(subject.text).replace(/^(?:that|to)\s+/, '')
  const thing = subject.shape === 'noun' || subject.shape === 'gerund'
  const no = fact.factuality.negated
  const be = who.many ? 'are' : 'is'
  if (subject.shape === 'infinitive')
    return fact.label === 'agreed' ? `${who.text} ${no ? 'did not agree' : 'agreed'} to ${object}${tail}` : null
  if (subject.shape === 'that')
    return fact.label === 'agreed' ? `${who.text} ${no ? 'did not agree' : 'agreed'} that ${object}${tail}` : null
  if (!thing) return null
  const forms: { readonly [L in typeof fact.label]: string } = {
    negotiating: no ? `reached no agreement on ${object}` : `${be} negotiating ${object}`,
    agreed: `${no ? 'did not agree' : 'agreed'} on ${object}`,
    signed: `${no ? 'did not sign' : 'signed'} ${object}`,
    'in-force': `${no ? 'did not put' : 'put'} ${object} into force`,
    breached: `${no ? 'did not break' : 'broke'} ${object}`,
    collapsed: `${no ? 'did not end' : 'ended'} ${object}`,
  }
  return `${who.text} ${forms[fact.label]}${tail}`
}
