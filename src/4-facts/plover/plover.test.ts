import { expect, it } from 'vitest'
import type { Kind } from '../../0-model/fact.ts'
import { ploverOf, type Reading } from './plover.ts'
import { modes, types } from './vocabulary.ts'
import { contextWords, modeWords } from './words.ts'

function reading(kind: Kind, exact: string, own: object, factuality: object = {}): Reading {
  return {
    kind,
    actors: [],
    counterparts: [],
    date: null,
    factuality: { modality: 'asserted', negated: false, denied: false, ...factuality },
    attribution: { channel: 'narrator' },
    basis: 'stated',
    wording: 'reported',
    evidence: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
    also: [],
    citations: [],
    ...own,
  } as unknown as Reading
}

const planned = { modality: 'planned' }
const negated = { negated: true }

it.each([
  [
    'a ceasefire declared',
    reading('agreement', 'Oslo declared a truce', { label: 'agreed', ceasefire: { declared: '2025-04-01' } }),
    'CONCEDE',
    undefined,
  ],
  [
    'a ceasefire observed',
    reading('agreement', 'the truce has held', { label: 'in-force', ceasefire: {} }),
    'RETREAT',
    'ceasefire',
  ],
  ['a signing', reading('agreement', 'Oslo signed the treaty', { label: 'signed' }), 'SUPPORT', undefined],
  [
    'a signing to come',
    reading('agreement', 'Oslo will sign the treaty', { label: 'signed' }, planned),
    'AGREE',
    undefined,
  ],
  ['a meeting held', reading('meeting', 'The ministers met', { label: 'held' }), 'CONSULT', undefined],
  [
    'a meeting to come',
    reading('meeting', 'The ministers will meet', { label: 'planned' }, planned),
    'AGREE',
    undefined,
  ],
  ['a cancelled meeting', reading('meeting', 'The talks were called off', { label: 'cancelled' }), 'REJECT', 'meet'],
  [
    'a meeting that was not',
    reading('meeting', 'The ministers did not meet', { label: 'held' }, negated),
    'REJECT',
    'meet',
  ],
  ['a call', reading('meeting', 'The ministers spoke', { label: 'held', format: 'phone call' }), 'CONSULT', 'phone'],
  [
    'a promise of aid',
    reading('measure', 'Oslo will send aid', { label: 'provided', type: 'aid' }, planned),
    'AGREE',
    undefined,
  ],
  ['aid given', reading('measure', 'Oslo sent aid', { label: 'provided', type: 'aid' }), 'AID', undefined],
  [
    'a pull-out announced',
    reading('measure', 'Oslo will withdraw its troops', { label: 'eased', type: 'military' }, planned),
    'AGREE',
    undefined,
  ],
  [
    'a pull-out',
    reading('measure', 'Oslo withdrew its troops', { label: 'eased', type: 'military' }),
    'RETREAT',
    'withdraw',
  ],
  [
    'sanctions',
    reading('measure', 'Oslo imposed tariffs', { label: 'imposed', type: 'economic' }),
    'SANCTION',
    'discontinue',
  ],
  [
    'sanctions threatened',
    reading('measure', 'Oslo may impose tariffs', { label: 'imposed', type: 'economic' }, { modality: 'possible' }),
    'THREATEN',
    'relations',
  ],
  ['a drone attack', reading('incident', 'Drones hit the port', { label: 'attack' }), 'ASSAULT', 'drone'],
  ['a demand for talks', reading('position', 'Oslo demands talks', { label: 'demands' }), 'REQUEST', 'meet'],
  ['an accusation', reading('accusation', 'Oslo accused Bergen of theft', { of: 'theft' }), 'ACCUSE', 'allege'],
] as const)('%s', (_, fact, type, mode) => {
  const found = ploverOf(fact)
  expect([found?.type, found?.mode]).toEqual([type, mode])
})

it('A hostile deed that did not happen is no event; a comment has no type', () => {
  expect(ploverOf(reading('incident', 'No shell fell on the port', { label: 'attack' }, negated))).toBeNull()
  expect(ploverOf(reading('statement', 'The minister said the weather was fine', { label: 'indirect' }))).toBeNull()
})

it('Contexts come from the words of the passage', () => {
  const fact = reading('meeting', 'Envoys met on prisoners and oil', { label: 'held' })
  expect(ploverOf(fact)?.contexts).toEqual(['economic', 'diplomatic', 'natural_resource'])
})

it('Every mode a word list can give is one of its type', () => {
  for (const [type, lists] of Object.entries(modeWords)) {
    expect(Object.keys(types)).toContain(type)
    for (const [mode] of lists) expect(modes[type as keyof typeof types]).toContain(mode)
  }
  expect(new Set(contextWords.map(([context]) => context)).size).toBe(contextWords.length)
})
