import type { Fact } from '../../0-model/fact.ts'
import { type Record, standing } from '../../5-record/record.ts'
import { type Asked, partiesIn, publishedOn, yearOf } from './asked.ts'
import { type Formula, not, or, type Reader } from './meaning.ts'

type Type = Fact<'linkage'>['type']

/** What a tie between two things asks of a deal; null where it asks nothing. */
const ties: { readonly [T in Type]: ((what: Formula, other: Formula) => Formula) | null } = {
  // the one only with the other
  precondition_of: (what, other) => or(not(what), other),
  contingent_on_event: (what, other) => or(not(what), other),
  sequenced_before: (what, other) => or(not(what), other),
  guarantees: (what, other) => or(not(what), other),
  // both or neither
  quid_pro_quo: (what, other) => [...or(not(what), other), ...or(not(other), what)],
  package_with: (what, other) => [...or(not(what), other), ...or(not(other), what)],
  compensates: (what, other) => or(not(other), what),
  excludes: (what, other) => or(not(what), not(other)),
  retaliates_for: null,
}

/** Conditions that parties tie to each other, each asked by whoever makes the tie. */
export function fromLinkages(record: Record, reader: Reader): Asked[] {
  const parties = partiesIn(record)
  return standing(record, { kind: 'linkage' }).flatMap((held) => {
    const { fact } = held
    const { negated, denied, modality } = fact.factuality
    const tie = ties[fact.type]
    if (tie === null || negated || denied || modality === 'hypothetical') return []
    const on = publishedOn(record, held)
    const what = reader.read(fact.what, null, yearOf(on))
    const other = reader.read(fact.dependsOn, null, yearOf(on))
    if (what === null || other === null) return []
    return parties(fact.actors).map((party) => ({
      party,
      fact: held.id,
      issue: held.issue,
      firmness: 'demand' as const,
      noun: fact.type === 'excludes' ? 'refusal to combine' : 'linking of',
      words: `${fact.what} – ${fact.dependsOn}`,
      formula: tie(what, other),
      on,
    }))
  })
}
