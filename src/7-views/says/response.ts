import { type Line, part } from './line.ts'

const verbs = {
  accepts: 'accepted',
  rejects: 'rejected',
  conditional: 'accepted on conditions',
  counters: 'answered with a counter-offer to',
  pending: 'has yet to answer',
} as const

export const response: Line<'response'> = (fact, { who, whom, about }) =>
  `${who || 'Unnamed'} ${fact.factuality.negated ? `has not ${verbs[fact.label]}` : verbs[fact.label]}` +
  `${part(' ', fact.to ?? about)}${part(' (', whom, ')')}${part(' — if ', fact.condition)}`
