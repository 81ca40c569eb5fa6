import { expect, it } from 'vitest'
import { split } from '../../2-text/sentences.ts'
import { clauses } from '../clauses.ts'
import { english } from '../load.ts'
import { dateOf } from './date-of.ts'
import { times } from './times.ts'

function analysed(text: string) {
  const report = { text, published: '2025-04-17', dateline: null } as never
  const trees = english().parse(split(text))
  return { report, trees, clauses: clauses(trees), times: times(report, trees) }
}

it.each([
  ['Delegates met in Oslo on Monday.', 'meet', '2025-04-14'],
  ['The minister said on Tuesday that Norway will sign the deal.', 'sign', null],
  ['The minister said on Tuesday that Norway will sign the deal.', 'say', '2025-04-15'],
  ['Delegates met on Monday and signed a truce.', 'sign', '2025-04-14'],
  ['Norway agreed to lift the sanctions by May 1.', 'lift', '../2025-05-01'],
  ['The ceasefire has held since February.', 'hold', '2025-02/..'],
  ['The rebels attacked the port.', 'attack', null],
])('Of “%s”, “%s” is dated %s', (text, lemma, date) => {
  const analysis = analysed(text)
  const clause = analysis.clauses.find((one) => one.lemma === lemma)
  expect(clause).toBeDefined()
  expect(dateOf(analysis, clause!)).toBe(date)
})

it('A stretch of text is dated by the clause in it, else by the date it holds', () => {
  const text = 'Delegates met in Oslo on Monday. The talks of 2 March, a failure.'
  const analysis = analysed(text)
  expect(dateOf(analysis, { start: 0, end: 20 })).toBe('2025-04-14')
  expect(dateOf(analysis, { start: text.indexOf('The talks'), end: text.length })).toBe('2025-03-02')
})
