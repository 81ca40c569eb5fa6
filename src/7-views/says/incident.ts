import type { Fact } from '../../0-model/fact.ts'
import { type Line, part } from './line.ts'

const nouns = {
  attack: 'Attack',
  violation: 'Alleged violation',
  arrest: 'Arrest',
  displacement: 'Displacement',
  other: 'Incident',
} as const

export const incident: Line<'incident'> = (fact, { who, whom, about }) =>
  `${nouns[fact.label]}${part(' by ', who)}${part(' on ', whom)}${part(' in ', fact.place?.name)}` +
  `${part(': ', about)}${part(' — ', [toll(fact.killed, 'killed'), toll(fact.injured, 'injured')].filter(Boolean).join(', '))}`

function toll(count: Fact<'incident'>['killed'], what: string): string {
  if (!count) return ''
  const { low, best, high } = count
  if (best !== null) return `${best} ${what}`
  if (low !== null && high !== null) return `${low}–${high} ${what}`
  return low !== null ? `at least ${low} ${what}` : high !== null ? `up to ${high} ${what}` : ''
}
