import { type Line, part } from './line.ts'

/** For one actor, for several, and where the report names nobody. */
const verbs = {
  held: ['met', 'met', 'Talks were held'],
  ongoing: ['is meeting', 'are meeting', 'Talks are under way'],
  planned: ['is to meet', 'are to meet', 'Talks are planned'],
  cancelled: ['cancelled a meeting', 'cancelled a meeting', 'Talks were cancelled'],
  postponed: ['postponed a meeting', 'postponed a meeting', 'Talks were postponed'],
  failed: ['met without result', 'met without result', 'Talks failed'],
} as const

export const meeting: Line<'meeting'> = (fact, { who, many, whom, about, names }) => {
  const [one, several, nobody] = verbs[fact.label]
  const told = who === '' ? nobody : `${who} ${many ? several : one}`
  return (
    `${fact.factuality.negated ? `Not: ${told}` : told}${part(' with ', whom)}${part(' in ', fact.place?.name)}` +
    `${part(': ', about)}${part(' (host ', names(fact.host ?? []), ')')}` +
    `${part(' (mediator ', names(fact.mediator ?? []), ')')}${part(' (absent: ', names(fact.absent ?? []), ')')}`
  )
}
