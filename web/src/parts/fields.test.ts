import { expect, it } from 'vitest'
import type { Fact } from '../../../src/0-model/fact.ts'
import { fields, provenance, stance } from './fields.ts'

const at = { start: 0, end: 1 }
const common = {
  id: 'f',
  actors: [{ name: 'Ann Lee', of: 'Norway', mention: at }],
  counterparts: [],
  date: null,
  factuality: { modality: 'asserted', negated: false, denied: false },
  attribution: { channel: 'direct', speaker: { name: 'Ann Lee', mention: at } },
  basis: 'stated',
  wording: 'own',
  evidence: { ...at, exact: 'x', prefix: '', suffix: '' },
  also: [],
  citations: [],
  confidence: 71.4,
  coder: { name: 'rules', version: '1' },
} as const

it('shows the fields a fact has and no others', () => {
  const fact = { ...common, kind: 'deadline', about: 'an answer', date: '2024-05-02/2024-05-09' } as unknown as Fact
  expect(fields(fact)).toEqual([
    { name: 'Who', value: 'Ann Lee (Norway)' },
    { name: 'About', value: 'an answer' },
    { name: 'Date', value: '2–9 May 2024' },
  ])
})

it.each([
  [{ low: 34, best: null, high: null }, 'at least 34'],
  [{ low: 2, best: null, high: 5 }, '2–5'],
  [{ low: 3, best: 3, high: 3, jointWith: 'Kherson' }, '3 (together with Kherson)'],
  [{ low: null, best: null, high: null }, undefined],
])('writes a toll of %o as %s', (killed, words) => {
  const fact = { ...common, kind: 'incident', label: 'attack', killed } as unknown as Fact
  expect(fields(fact).find((field) => field.name === 'Killed')?.value).toBe(words)
})

it('keeps the dates of a ceasefire apart', () => {
  const ceasefire = {
    class: 'preliminary',
    domain: 'energy',
    declared: '2025-03-18',
    effective: '2025-03-25',
    duration: 'P30D',
  }
  const fact = { ...common, kind: 'agreement', label: 'agreed', ceasefire } as unknown as Fact
  expect(fields(fact).at(-1)?.value).toBe(
    'preliminary · energy only · declared 18 Mar 2025 · in effect 25 Mar 2025 · for 30 days',
  )
})

it('says whose words they are and who read them so', () => {
  const fact = { ...common, kind: 'statement', label: 'direct' } as unknown as Fact
  expect(provenance(fact)).toBe('quoted words of Ann Lee · read by rule · confidence 71')
  expect(stance({ ...fact, factuality: { modality: 'planned', negated: true, denied: false } } as Fact)).toBe(
    'planned, negated',
  )
})

it('calls by their names those whom the fact knows by a code', () => {
  const actors = [
    { name: 'NOR', id: 'NOR', mention: at },
    { name: 'Ann Lee', of: 'DNK', mention: at },
  ]
  const fact = { ...common, kind: 'deadline', about: 'an answer', actors } as unknown as Fact
  expect(fields(fact, { NOR: 'Norway', DNK: 'Denmark' })[0]).toEqual({
    name: 'Who',
    value: 'Norway and Ann Lee (Denmark)',
  })
})
