import { describe, expect, it } from 'vitest'
import { fold, nameKey } from './fold.ts'
import { lexicon, lookup } from './lexicon.ts'
import { known } from './organisations.ts'
import { states } from './states.ts'

const find = (text: string, at = 0) => lookup(lexicon(), text, fold(text), at)

describe('The tables of names', () => {
  it('have every state once, under three letters', () => {
    expect(states.length).toBeGreaterThanOrEqual(195)
    expect(new Set(states.map(({ code }) => code)).size).toBe(states.length)
    for (const { code, names } of states) {
      expect(code).toMatch(/^[A-Z]{3}$/)
      expect(names.length).toBeGreaterThan(0)
    }
  })

  it('have every body once', () => {
    const ids = known.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it.each([
    ['South Sudan said', 'SSD', 'South Sudan'],
    ['Sudan said', 'SDN', 'Sudan'],
    ['U.S. officials', 'USA', 'U.S.'],
    ['Côte d’Ivoire agreed', 'CIV', 'Côte d’Ivoire'],
    ['Ukrainians voted', 'UKR', 'Ukrainians'],
    ['SPLM-IO fighters', 'SPLM-IO', 'SPLM-IO'],
    ['OPEC+ ministers', 'OPEC+', 'OPEC+'],
  ])('reads “%s” as %s', (text, id, name) => {
    const hit = find(text)
    expect(hit?.listed.actor.id).toBe(id)
    expect(text.slice(0, hit?.end)).toBe(name)
  })

  it.each(['us', 'who', 'Chinatown', 'Polandia', 'is'])('does not read “%s” as anyone', (text) =>
    expect(find(text)).toBeUndefined(),
  )
})

describe('A folded name', () => {
  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['al-Sisi', 'Sisi'],
    ['el-Sisi', 'al-Sisi'],
    ['Nakhlé', 'Nakhle'],
    ['Qadri', 'Kadri'],
  ])('is the same for %s and %s', (one, two) => expect(nameKey(one)).toBe(nameKey(two)))

  it.each([
    ['Haftar', 'Hafez'],
    ['Kim', 'Kam'],
  ])('is not the same for %s and %s', (one, two) => expect(nameKey(one)).not.toBe(nameKey(two)))

  it('keeps every letter in its place', () => {
    const text = 'Étienne’s „ß“ İstanbul — “Łódź”'
    expect(fold(text)).toHaveLength(text.length)
    expect(fold(text)).toBe('etienne\'s "s" istanbul - "lodz"')
  })
})
