import type { Fact } from '../../0-model/fact.ts'
import { type HeldFact, type Record, standing } from '../../5-record/record.ts'
import { type Asked, type Firmness, partiesIn, publishedOn, yearOf } from './asked.ts'
import { not, or, type Reader } from './meaning.ts'

type Label = Fact<'position'>['label']

/** What each stance asks: for its content or against it, how firmly unless the text says, and what to call it. */
const stances: { readonly [L in Exclude<Label, 'open'>]: { for: boolean; firmness: Firmness; noun: string } } = {
  demands: { for: true, firmness: 'demand', noun: 'demand' },
  supports: { for: true, firmness: 'preference', noun: 'support for' },
  accepts: { for: true, firmness: 'preference', noun: 'acceptance of' },
  opposes: { for: false, firmness: 'preference', noun: 'opposition to' },
  rejects: { for: false, firmness: 'demand', noun: 'refusal of' },
}

/** What parties want, back or refuse. Being open asks nothing; a stance that is denied or only possible binds nobody. */
export function fromPositions(record: Record, reader: Reader): Asked[] {
  const parties = partiesIn(record)
  return standing(record, { kind: 'position' }).flatMap((held) => {
    const { fact } = held
    if (fact.label === 'open' || fact.about === undefined || !binds(fact)) return []
    const stance = stances[fact.label]
    const on = publishedOn(record, held)
    const content = reader.read(fact.about, held.issue, yearOf(on))
    if (content === null) return []
    const asked = stance.for ? content : not(content)
    const condition = fact.condition === undefined ? null : reader.read(fact.condition, null, yearOf(on))
    const words = fact.condition === undefined ? fact.about : `${fact.about}, ${fact.condition}`
    return parties(fact.actors).map((party) => ({
      party,
      fact: held.id,
      issue: held.issue,
      firmness: firmnessOf(held, stance.firmness),
      noun: stance.noun,
      words,
      // wanted only under a condition: a deal that has it must meet the condition
      formula: condition === null || !stance.for ? asked : or(not(asked), condition),
      on,
    }))
  })
}

function binds(fact: Fact<'position'>): boolean {
  const { negated, denied, modality } = fact.factuality
  return !negated && !denied && modality !== 'hypothetical' && modality !== 'possible'
}

/** A narrator’s reading of a mind never binds more than a preference. */
function firmnessOf({ fact }: HeldFact & { fact: Fact<'position'> }, usual: Firmness): Firmness {
  return fact.basis === 'inferred' ? 'preference' : (fact.firmness ?? usual)
}
