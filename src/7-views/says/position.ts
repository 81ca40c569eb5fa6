import type { Own } from '../../0-model/fact.ts'
import { type Line, part } from './line.ts'

/** How one actor's stance reads, and several actors'. */
const verbs: Readonly<Record<Own['position']['label'], readonly [one: string, several: string]>> = {
  accepts: ['accepts', 'accept'],
  demands: ['demands', 'demand'],
  open: ['is open to', 'are open to'],
  opposes: ['opposes', 'oppose'],
  rejects: ['rejects', 'reject'],
  supports: ['supports', 'support'],
}

export const position: Line<'position'> = (fact, { who, whom, about }) => {
  const verb = verbs[fact.label][fact.actors.length > 1 ? 1 : 0]
  return (
    `${who || 'Unnamed'} ${fact.factuality.negated ? `no longer ${verb}` : verb}` +
    `${part(' from ', fact.label === 'demands' ? whom : '')}: ${about || fact.evidence.exact}` +
    `${fact.firmness === 'red-line' ? ' (red line)' : ''}${part(' — if ', fact.condition)}`
  )
}
