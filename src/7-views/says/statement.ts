import { type Line, part } from './line.ts'

export const statement: Line<'statement'> = (fact, { who, whom, about }) => {
  const words = about || fact.evidence.exact
  const verb = fact.factuality.negated ? 'did not say' : 'said'
  return /^(?:that|whether|how|why|what|who|when|where)\b/i.test(words)
    ? `${who || 'Unnamed'} ${verb}${part(' to ', whom)} ${words}`
    : `${who || 'Unnamed'} ${verb}${part(' to ', whom)}: ${words}`
}
