import type { Line } from './line.ts'

export const accusation: Line<'accusation'> = (fact, { who, many, whom }) =>
  `${who || 'Unnamed'} ${many ? 'accuse' : 'accuses'} ${whom || 'someone unnamed'} of: ${fact.of}`
