import type { Predicate } from '../analysis.ts'

export type Modality = Predicate['modality']

/** Auxiliaries by lemma: how far at most they commit to the event, and its modality. */
export const modals: ReadonlyMap<string, { readonly most: number; readonly modality: Modality }> = new Map(
  Object.entries({
    will: { most: 2.6, modality: 'planned' },
    shall: { most: 2.6, modality: 'planned' },
    would: { most: 1.6, modality: 'planned' },
    may: { most: 1, modality: 'possible' },
    might: { most: 1, modality: 'possible' },
    could: { most: 1, modality: 'possible' },
    can: { most: 1, modality: 'possible' },
    must: { most: 0.5, modality: 'possible' },
    should: { most: 0.5, modality: 'possible' },
    ought: { most: 0.5, modality: 'possible' },
  } as const),
)

/** Adverbs: a cap like a modal's; a negative one turns the clause round. */
export const adverbs: ReadonlyMap<string, { readonly most: number; readonly modality?: Modality }> = new Map(
  Object.entries({
    allegedly: { most: 1.4, modality: 'possible' },
    apparently: { most: 2 },
    barely: { most: 2 },
    hopefully: { most: 0.5, modality: 'possible' },
    likely: { most: 2, modality: 'possible' },
    maybe: { most: 1, modality: 'possible' },
    perhaps: { most: 1, modality: 'possible' },
    possibly: { most: 1, modality: 'possible' },
    potentially: { most: 1, modality: 'possible' },
    presumably: { most: 2 },
    probably: { most: 2, modality: 'possible' },
    purportedly: { most: 1.4, modality: 'possible' },
    reportedly: { most: 2 },
    supposedly: { most: 1.4, modality: 'possible' },
  } as const),
)

/** Words that negate the predicate they hang on; as determiners, the noun and what it is subject or object of. */
export const negators: ReadonlySet<string> = new Set(
  "not n’t n't never no neither nor nobody nothing none nowhere hardly scarcely".split(' '),
)

/** Subordinators that leave open whether their clause holds. */
export const conditions: ReadonlySet<string> = new Set('if unless whether provided providing supposing lest'.split(' '))

/** Subordinators and prepositions whose event did not happen. */
export const privative: ReadonlySet<string> = new Set(['without', 'instead', 'rather'])

/** Adjectives that leave open whether their noun's event happened, or deny it. */
export const qualities: ReadonlyMap<string, { readonly most: number; readonly modality: Modality }> = new Map(
  Object.entries({
    alleged: { most: 1.4, modality: 'possible' },
    anticipated: { most: 2, modality: 'planned' },
    attempted: { most: -2, modality: 'asserted' },
    aborted: { most: -2, modality: 'asserted' },
    conditional: { most: 1, modality: 'hypothetical' },
    expected: { most: 2, modality: 'planned' },
    failed: { most: -2, modality: 'asserted' },
    future: { most: 1, modality: 'planned' },
    hypothetical: { most: 0, modality: 'hypothetical' },
    imminent: { most: 1.4, modality: 'planned' },
    likely: { most: 1.4, modality: 'possible' },
    planned: { most: 1.4, modality: 'planned' },
    possible: { most: 1, modality: 'possible' },
    potential: { most: 1, modality: 'possible' },
    proposed: { most: 1, modality: 'planned' },
    prospective: { most: 1, modality: 'planned' },
    purported: { most: 1.4, modality: 'possible' },
    scheduled: { most: 2, modality: 'planned' },
    suspected: { most: 1.4, modality: 'possible' },
    threatened: { most: 0.5, modality: 'possible' },
    upcoming: { most: 2, modality: 'planned' },
  } as const),
)
