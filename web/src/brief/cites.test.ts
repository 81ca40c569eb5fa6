import { expect, it } from 'vitest'
import type { Brief } from '../api/types.ts'
import { citedOf, sentenceAt } from './cites.ts'

const sentence = (text: string, ...cites: number[]) => ({ text, kind: 'fact' as const, cites, reviewed: true })
const citation = (n: number, exact: string) => ({
  n,
  fact: `f${n}`,
  report: 'r',
  outlet: 'Wire',
  title: null,
  published: '2025-04-17',
  url: null,
  prefix: '',
  suffix: '',
  stretches: [{ start: 0, end: exact.length, exact }],
  state: 'accepted' as const,
})
const brief = {
  title: 'Talks',
  span: 'April 2025',
  headline: sentence('Oslo wants more.', 2),
  introduction: [sentence('They met.', 1)],
  sections: [
    {
      heading: 'Positions',
      judgement: false,
      paragraphs: [{ lead: 'Borders', sentences: [sentence('Oslo wants more.', 2, 1)] }],
    },
  ],
  citations: [citation(1, 'the two met'), citation(2, 'it wants more')],
} as unknown as Brief

it('finds the sentence an address names', () => {
  expect(sentenceAt(brief, 'h')?.text).toBe('Oslo wants more.')
  expect(sentenceAt({ ...brief, headline: null }, 'h')).toBeUndefined()
  expect(sentenceAt(brief, 'i0')?.text).toBe('They met.')
  expect(sentenceAt(brief, '0.0.0')?.text).toBe('Oslo wants more.')
  expect(sentenceAt(brief, '9.9.9')).toBeUndefined()
})

it('shows the passages of one sentence, or of all', () => {
  expect(citedOf(brief, 'i0').map(({ n }) => n)).toEqual([1])
  expect(citedOf(brief, undefined).map(({ n }) => n)).toEqual([1, 2])
})
