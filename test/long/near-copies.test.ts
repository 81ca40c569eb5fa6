import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/5-record/apply.ts'
import { madeFact, madeReport } from '../../src/5-record/made.ts'

const outlets = Array.from({ length: 40 }, (_, i) => `Paper ${i + 1}`)

/** A report of an agency as one paper printed it: a headline and a last line of its own, all else word for word. */
function copy(i: number) {
  const told = 'Arvon and Belmar met in Oslo on 3 May and agreed on a truce of 30 days from 10 May'
  const asked = 'Arvon demanded free use of the harbour for its fishing fleet'
  const offered = 'Belmar offered to free 40 prisoners in exchange for the grain'
  const report = madeReport(`Edition ${i}. ${told}. ${asked}. ${offered}. Page ${i} of ${outlets[i % 40]}.`, {
    published: `2024-05-0${4 + (i % 3)}`,
    outlet: outlets[i % 40] ?? null,
  })
  const facts = [
    madeFact(report, told, { kind: 'meeting', label: 'held', actors: ['Arvon', 'Belmar'], date: '2024-05-03' }),
    madeFact(report, told, {
      kind: 'agreement',
      label: 'agreed',
      actors: ['Arvon', 'Belmar'],
      about: 'a truce of 30 days',
    }),
    madeFact(report, asked, {
      kind: 'position',
      label: 'demands',
      actors: ['Arvon'],
      about: 'free use of the harbour',
    }),
    madeFact(report, offered, { kind: 'proposal', label: 'made', actors: ['Belmar'], about: 'free 40 prisoners' }),
  ]
  return { report, facts }
}

describe('near-copies in mass', () => {
  it('of one report, two thousand, are one item for each thing told, and cost about as much as they are many', () => {
    const all = Array.from({ length: 2000 }, (_, i) => copy(i))
    const time = (count: number) => {
      const at = performance.now()
      const record = recordOf('talks', all.slice(0, count))
      return { record, ms: performance.now() - at }
    }
    time(100)
    const some = time(500)
    const many = time(2000)
    expect([...many.record.items.values()].map(({ facts }) => facts.length)).toEqual([2000, 2000, 2000, 2000])
    expect(new Set([...many.record.reports.values()].map(({ group }) => group)).size).toBe(1)
    console.info(`500 near-copies in ${Math.round(some.ms)} ms, 2,000 in ${Math.round(many.ms)} ms`)
  }, 120_000)
})
