import { type Line, part } from './line.ts'

export const position: Line<'position'> = (fact, { who, whom, about }) =>
  `${who || 'Unnamed'} ${fact.factuality.negated ? `no longer ${fact.label}` : fact.label === 'open' ? 'is open to' : fact.label}` +
  `${part(' from ', fact.label === 'demands' ? whom : '')}: ${about || fact.evidence.exact}` +
  `${fact.firmness === 'red-line' ? ' (red line)' : ''}${part(' — if ', fact.condition)}`
