import { type Line, part } from './line.ts'

const verbs = {
  negotiating: 'negotiate',
  agreed: 'agreed',
  signed: 'signed',
  'in-force': 'keep in force',
  breached: 'breached',
  collapsed: 'let collapse',
} as const

export const agreement: Line<'agreement'> = (fact, { who, whom, about }) =>
  `${who || 'The parties'}${part(' and ', whom)} ${fact.factuality.negated ? 'reached no agreement on' : verbs[fact.label]}: ` +
  `${fact.subject ?? (about || fact.evidence.exact)}`
