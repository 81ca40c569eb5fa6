import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Fact } from '../../0-model/fact.ts'
import { madeFact, madeReport } from '../made.ts'
import type { Step } from '../steps.ts'
import { packed, type SavedReport, unpacking } from './packed.ts'

const report = madeReport('Arvon met Belmar in Oslo. Belmar rejected the offer.', { published: '2024-05-04' })
/** As the store takes it: fields in the order of the schema. */
const met = Fact.parse(
  madeFact(report, 'Arvon met Belmar in Oslo', {
    kind: 'meeting',
    label: 'held',
    actors: ['Arvon', 'Belmar'],
  }),
)
const saved = (fact: unknown, more: readonly Step[] = []): SavedReport => ({
  id: report.id,
  steps: [{ type: 'confidential', confidential: true, entry: 'e1' }],
  facts: [
    {
      id: met.id,
      steps: [{ type: 'fact', report: report.id, fact: fact as Fact, entry: 'e2' }, ...more],
      item: met.id,
      issue: null,
      track: 'shuttle',
    },
  ],
})
const again = (one: SavedReport) => unpacking()(report.id, packed(one))

it('gives back what was kept, letter for letter', () => {
  const more: Step[] = [
    { type: 'review', state: 'accepted', entry: 'e3' },
    { type: 'edit', changes: { date: '2024-05-03' }, entry: 'e2' },
    { type: 'fact', report: 'another', fact: met, entry: 'e3' },
  ]
  expect(again(saved(met, more))).toEqual(saved(met, more))
})

it('keeps a usual fact in half the letters', () => {
  expect(packed(saved(met)).length).toBeLessThan(0.6 * JSON.stringify(saved(met)).length)
})

/** Parts of facts, whole and broken, with fields that no program of today knows. */
const odd = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue(),
  fc.constantFrom(0, 1, null, '', 'asserted', 'stated'),
  fc.constant({ modality: 'asserted', negated: false, denied: false }),
  fc.constant([{ name: 'Arvon', id: 'Arvon', mention: { start: 0, end: 5 } }]),
  fc.constant([{ mention: { start: 0, end: 5 }, name: 'Arvon', of: 'Belmar' }]),
)
const fields = fc.constantFrom(
  ...(Object.keys(met) as string[]),
  'label',
  'about',
  'ceasefire',
  'unheardOf',
  'toString',
)

it('gives back whatever a fact may hold, its fields in their order', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fields, odd), { maxLength: 6 }), fc.boolean(), (changes, whole) => {
      const fact = { ...(whole ? met : {}), ...Object.fromEntries(changes) }
      expect(JSON.stringify(again(saved(fact)))).toBe(JSON.stringify(saved(fact)))
    }),
  ))
