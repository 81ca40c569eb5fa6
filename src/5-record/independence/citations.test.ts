import { expect, it } from 'vitest'
import type { Report } from '../../0-model/report.ts'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { circularCiting, citations } from './citations.ts'
import { likeness, sketch } from './sketch.ts'

const link = (url: string) => ({ url, canonical: url, block: 0 })
const wire = 'https://wire.example/1'
const words = 'Arvon and Belmar met in Oslo on 3 May'
const meeting = (report: Report, more: object = {}) =>
  madeFact(report, words, {
    kind: 'meeting',
    label: 'held',
    actors: ['Arvon', 'Belmar'],
    date: '2024-05-03',
    citations: [wire],
    ...more,
  })
const paper = madeReport(`${words}, it was said.`, {
  published: '2024-05-05',
  url: 'https://paper.example/1',
  citations: [link(wire)],
})

const read = (text: string, details: Partial<Report>, fact: boolean, more: object = {}) => {
  const report = madeReport(text, { url: wire, ...details })
  return recordOf('talks', [
    { report: paper, facts: [meeting(paper)] },
    { report, facts: fact ? [meeting(report, { citations: [], ...more })] : [] },
  ])
}

it.each([
  ['is not read', recordOf('talks', [{ report: paper, facts: [meeting(paper)] }]), 'not-read'],
  ['says the same', read(`${words}; nobody spoke.`, { published: '2024-05-04' }, true), 'same'],
  [
    'says otherwise',
    read(`${words}? Not so, says the host.`, { published: '2024-05-04' }, true, {
      factuality: { modality: 'asserted', negated: true, denied: false },
    }),
    'otherwise',
  ],
  ['came before the event', read('Rain in the valley.', { published: '2024-05-01' }, false), 'earlier'],
  ['is silent on it', read('Rain in the valley.', { published: '2024-05-04' }, false), 'silent'],
])('tells of a cited report that it %s', (_, record, as) =>
  expect(citations(record).find(({ by }) => by === paper.id)?.facts).toEqual([{ fact: meeting(paper).id, as }]),
)

it('finds reports that cite each other in a ring', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/`) as [
    string,
    string,
    string,
    string,
  ]
  const report = (url: string, cites: string) => ({
    report: madeReport(`By ${url}`, { url, citations: [link(cites)] }),
    facts: [],
  })
  const ring = [report(a, b), report(b, c), report(c, a), report(d, a)]
  expect(circularCiting(recordOf('talks', ring)).map((ids) => ids.length)).toEqual([3])
})

it('counts a reprint that an editor went over with its original, and a report of the same event apart', () => {
  const original =
    'The envoys of Arvon and Belmar ended six days of indirect talks in Oslo on Saturday without a signature, but the mission said that the negotiations should go on. A second round has been proposed for the eighteenth, also in Oslo. Arvon accepted the same evening, Belmar has yet to answer.'
  const reprint = original
    .replace('has been proposed', 'was put forward')
    .replace('yet to answer', 'not replied')
    .replace('The envoys of ', '')
  const other =
    'Six days of talks between the two governments came to nothing. Diplomats in Oslo hope to bring the delegations of Arvon and Belmar back within ten days; only one capital has said yes so far, officials said on Sunday.'
  expect(likeness(sketch(original), sketch(reprint))).toBeGreaterThan(0.3)
  expect(likeness(sketch(original), sketch(other))).toBeLessThan(0.1)
  const told = [original, reprint, other].map((text, i) => ({
    report: madeReport(text, { published: `2024-05-0${i + 1}` }),
    facts: [],
  }))
  const groups = [...recordOf('talks', told).reports.values()].map(({ group }) => group)
  expect([groups[0] === groups[1], groups[0] === groups[2]]).toEqual([true, false])
})
