import { type Line, part } from './line.ts'

const verbs = { made: 'proposed', planned: 'is to propose', withdrawn: 'withdrew' } as const

export const proposal: Line<'proposal'> = (fact, { who, whom, about }) =>
  `${who || 'Unnamed'} ${fact.factuality.negated ? 'did not put forward' : verbs[fact.label]}` +
  `${part(' to ', whom)}: ${about || fact.evidence.exact}${part(' (', fact.version, ')')}`
