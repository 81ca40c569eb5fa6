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

const refusals: { readonly [L in keyof typeof verbs]?: readonly [string, string, string] } = {
  held: ['did not meet', 'did not meet', 'No talks were held'],
  ongoing: ['is not meeting', 'are not meeting', 'No talks are under way'],
  planned: ['is not to meet', 'are not to meet', 'No talks are planned'],
}

export const meeting: Line<'meeting'> = (fact, { who, many, whom, about, names }) => {
  const refused = fact.factuality.negated ? refusals[fact.label] : undefined
  const [one, several, nobody] = refused ?? verbs[fact.label]
  const told = who === '' ? nobody : `${who} ${many ? several : one}`
  return (
    `${fact.factuality.negated && refused === undefined ? `Not: ${told}` : told}${part(' with ', whom)}${part(' in ', fact.place?.name)}` +
    `${part(': ', about)}${part(' (host ', names(fact.host ?? []), ')')}` +
    `${part(' (mediator ', names(fact.mediator ?? []), ')')}${part(' (absent: ', names(fact.absent ?? []), ')')}`
  )
}
