import { type Line, part } from './line.ts'

export const deadline: Line<'deadline'> = (fact, { who, whom, about }) =>
  `Deadline${part(' set by ', who)}${part(' for ', whom)}: ${about || fact.evidence.exact}${part(' — else ', fact.consequence)}`
