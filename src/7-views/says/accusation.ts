import { type Line, part } from './line.ts'

export const accusation: Line<'accusation'> = (fact, { who, whom }) =>
  `${who || 'Unnamed'} accuses${part(' ', whom)} of: ${fact.of}`
