import { type Line, part } from './line.ts'

export const statement: Line<'statement'> = (fact, { who, whom, about }) =>
  `${who || 'Unnamed'}${part(' to ', whom)}${fact.factuality.negated ? ' did not say' : ''}: ${about || fact.evidence.exact}`
