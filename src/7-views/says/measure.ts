import { type Line, part } from './line.ts'

const verbs = {
  imposed: 'imposes',
  tightened: 'tightens',
  eased: 'eases',
  lifted: 'lifts',
  proposed: 'proposes',
  provided: 'provides',
  suspended: 'suspends',
} as const
const stages = { asserted: '', planned: ' (planned)', possible: ' (possible)', hypothetical: ' (if)' } as const

export const measure: Line<'measure'> = (fact, { who, whom, about }) =>
  `${who || 'Unnamed'} ${fact.factuality.negated ? 'does not: ' : ''}${verbs[fact.label]}: ${about || fact.type}` +
  `${part(' → ', whom)}${stages[fact.factuality.modality]}`
