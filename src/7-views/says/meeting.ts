import { type Line, part } from './line.ts'

const verbs = {
  held: 'met',
  ongoing: 'are meeting',
  planned: 'are to meet',
  cancelled: 'cancelled a meeting',
  postponed: 'postponed a meeting',
  failed: 'met without result',
} as const

export const meeting: Line<'meeting'> = (fact, { who, whom, about, names }) =>
  `${who || 'Talks'} ${fact.factuality.negated ? 'did not meet' : verbs[fact.label]}${part(' with ', whom)}` +
  `${part(' in ', fact.place?.name)}${part(': ', about)}${part(' (host ', names(fact.host ?? []), ')')}` +
  `${part(' (mediator ', names(fact.mediator ?? []), ')')}${part(' (absent: ', names(fact.absent ?? []), ')')}`
