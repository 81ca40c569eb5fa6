import { when } from '../dates.ts'
import { content, inside, type Say, source } from './say.ts'
import { listedSubject } from './subject.ts'

export const deadline: Say<'deadline'> = (fact, tools) => {
  if (fact.date === null || fact.factuality.negated) return null
  const due = content(fact, tools)
  const who = listedSubject(fact, tools)
  if (!who || !due) return null
  const whom = fact.counterparts.length > 0 ? ` for ${tools.names.list(fact.counterparts)}` : ''
  const matter =
    due.shape === 'noun'
      ? ` for ${inside(due.text)}`
      : due.shape === 'infinitive' || due.shape === 'that'
        ? ` for this: “${due.text.replace(/[“”"]/g, '').replace(/^(?:that|to)\s+/, '')}”`
        : null
  if (matter === null) return null
  const consequence = fact.consequence
    ? `; what follows otherwise is reported as “${fact.consequence.replace(/[“”"]/g, '')}”`
    : ''
  return `${who.text} set a time limit${whom}, falling ${when(fact.date)},${matter}${consequence}${source(fact, tools)}`
}
