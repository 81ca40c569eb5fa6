import { beforeAll, describe, expect, it } from 'vitest'
import { recordOf, stands } from '../../5-record/index.ts'
import { madeFact, madeReport } from '../../5-record/made.ts'
import type { Record } from '../../5-record/record.ts'
import type { Brief } from './brief.ts'
import { check } from './check.ts'
import { brief } from './compose.ts'
import { write } from './forms.ts'
import { readBrief } from './read.ts'
import { sentencesOf } from './sentences-of.ts'
import { unborne } from './testing.ts'

const wire = madeReport(
  'Oslo and Bergen met in Tromsø on Monday. Norwegian Foreign Minister Kari Lund said that the truce would hold. ' +
    'Bergen did not accept the offer of a 30-day pause. At least 12 people were killed in Narvik on Sunday. ' +
    'She demanded that Bergen withdraw its ships from the occupied strait. “We will not sign under threat,” Ola Berg said.',
  { outlet: 'Northern Wire', published: '2024-05-07', title: 'Talks in Tromsø' },
)
const post = madeReport('Bergen said it rejected a 30-day pause out of hand.', {
  outlet: 'Harbour Post',
  published: '2024-05-08',
})
const secret = madeReport('Oslo has agreed to a secret annex on fishing rights.', {
  outlet: 'Leak',
  published: '2024-05-08',
  confidential: true,
})

const at = (text: string, name: string) => ({
  name,
  mention: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
})
const facts = {
  met: madeFact(wire, 'Oslo and Bergen met in Tromsø on Monday', {
    kind: 'meeting',
    label: 'held',
    actors: ['Oslo', 'Bergen'],
    place: { name: 'Tromsø' },
    date: '2024-05-06',
  }),
  said: madeFact(wire, 'Norwegian Foreign Minister Kari Lund said that the truce would hold', {
    kind: 'statement',
    label: 'indirect',
    actors: ['Kari Lund'],
    about: 'that the truce would hold',
    attribution: { channel: 'indirect', speaker: at(wire.text, 'Kari Lund') },
  }),
  refused: madeFact(wire, 'Bergen did not accept the offer of a 30-day pause', {
    kind: 'response',
    label: 'accepts',
    actors: ['Bergen'],
    to: 'the offer of a 30-day pause',
    factuality: { modality: 'asserted', negated: true, denied: false },
  }),
  killed: madeFact(wire, 'At least 12 people were killed in Narvik on Sunday', {
    kind: 'incident',
    label: 'attack',
    actors: [],
    place: { name: 'Narvik' },
    date: '2024-05-05',
    killed: { low: 12, best: null, high: null },
  }),
  wants: madeFact(wire, 'She demanded that Bergen withdraw its ships from the occupied strait', {
    kind: 'position',
    label: 'demands',
    actors: ['Kari Lund'],
    counterparts: ['Bergen'],
    about: 'Bergen withdraw its ships from the occupied strait',
  }),
  quote: madeFact(wire, '“We will not sign under threat,” Ola Berg said', {
    kind: 'statement',
    label: 'direct',
    actors: ['Ola Berg'],
    about: 'We will not sign under threat,',
    wording: 'own',
    attribution: { channel: 'direct', speaker: at(wire.text, 'Ola Berg') },
  }),
  rejects: madeFact(post, 'Bergen said it rejected a 30-day pause', {
    kind: 'position',
    label: 'rejects',
    actors: ['Bergen'],
    about: 'a 30-day pause',
  }),
  annex: madeFact(secret, 'Oslo has agreed to a secret annex', {
    kind: 'agreement',
    label: 'agreed',
    actors: ['Oslo'],
    subject: 'a secret annex',
  }),
}
const reports = [
  { report: wire, facts: [facts.met, facts.said, facts.refused, facts.killed, facts.wants, facts.quote] },
  { report: post, facts: [facts.rejects] },
  { report: secret, facts: [facts.annex] },
]
const texts = new Map([wire, post, secret].map((report) => [report.id, report.text]))
const made = { on: '2024-05-09', version: 'test' }

let record: Record
let full: Brief
beforeAll(() => {
  record = recordOf('north', reports)
  full = brief(record, { texts, made, length: 'full' })
})

const said = (one: Brief) => sentencesOf(one).map((sentence) => sentence.text)

describe('A brief', () => {
  it('tells facts in sentences, with the office once and the short name after', () => {
    expect(said(full)).toEqual(
      expect.arrayContaining([
        'Oslo and Bergen met in Tromsø on 6 May 2024.',
        'Bergen did not accept the offer of a 30-day pause.',
        'An attack was reported in Narvik on 5 May 2024; at least 12 people were killed.',
        'Norwegian Foreign Minister Kari Lund demanded that Bergen withdraw its ships from the “occupied” strait.',
        'Lund said that the truce would hold.',
        'Ola Berg said: “We will not sign under threat”.',
        'Bergen rejects a 30-day pause.',
      ]),
    )
  })

  it('keeps a loaded word in quotation marks, and shows where a pronoun’s name stands', () => {
    const wants = sentencesOf(full).find((sentence) => sentence.text.includes('withdraw'))
    expect(wants?.text).toContain('the “occupied” strait')
    const cited = full.citations.find((one) => one.n === wants?.cites[0])
    expect(cited?.stretches.map((stretch) => stretch.exact)).toEqual([
      'Norwegian Foreign Minister Kari Lund',
      facts.wants.evidence.exact,
    ])
  })

  it('lets nothing confidential, rejected or withdrawn in, and says no sentence twice', () => {
    expect(JSON.stringify(full)).not.toContain('annex')
    expect(new Set(said(full)).size).toBe(said(full).length)
    for (const { fact } of full.citations) expect(record.facts.get(fact)).toSatisfy(stands)
  })

  it('marks what nobody has reviewed, and leaves it out once anything has been', () => {
    expect(full.unreviewed).toBe(sentencesOf(full).length)
    const review = new Map(record.facts)
    const held = review.get(facts.met.id)
    if (held)
      review.set(facts.met.id, { ...held, review: { state: 'accepted', by: 'Ann', at: '2024-05-09T08:00:00Z' } })
    const reviewed = { ...record, facts: review }
    expect(said(brief(reviewed, { texts, made }))[1]).toBe('Oslo and Bergen met in Tromsø on 6 May 2024.')
    expect(brief(reviewed, { texts, made }).citations).toHaveLength(1)
    const marked = brief(reviewed, { texts, made, proposed: 'mark' })
    expect(marked.unreviewed).toBeGreaterThan(0)
    expect(write.text(marked)).toContain('°')
  })

  it('is the same, letter for letter, when it is made again', () => {
    expect(write.html(brief(record, { texts, made, length: 'full' }))).toBe(write.html(full))
  })

  it('keeps judgements apart from what is reported, and never puts a likelihood beside a confidence', () => {
    for (const section of full.sections)
      for (const sentence of section.paragraphs.flatMap((one) => one.sentences))
        expect(sentence.kind === 'judgement').toBe(section.judgement)
    for (const text of said(full)) expect(text).not.toMatch(/\b(?:likely|unlikely|probabl[ey]|confidence)\b/i)
  })
})

describe.each(['markdown', 'html', 'text'] as const)('A brief read back from %s', (form) => {
  const back = () => readBrief(write[form](full))

  it('has every sentence with its numbers, and every passage letter for letter', () => {
    const read = back()
    expect(read?.sentences).toEqual(sentencesOf(full).map(({ text, cites }) => ({ text, cites })))
    for (const one of read?.citations ?? []) {
      expect(texts.get(one.report)?.slice(one.start, one.end).replace(/\s+/g, ' ')).toBe(one.words.split(' … ').at(-1))
    }
  })

  it('names nobody, and gives no number, date or “not”, that its passages do not have', () => {
    const read = back()
    expect(read && unborne(record, full, read)).toEqual([])
  })

  it('is checked against the record, and a rejection is found', () => {
    const read = back()
    if (!read) throw new Error('not read')
    expect(check(record, read)).toEqual([])
    const changed = new Map(record.facts)
    const held = changed.get(facts.killed.id)
    if (held) changed.set(facts.killed.id, { ...held, review: { state: 'rejected' } })
    const findings = check({ ...record, facts: changed }, read)
    expect(findings.map((one) => [one.fact, one.fault])).toContainEqual([facts.killed.id, 'rejected'])
  })
})

it('A file that no brief was written to is not taken for one', () => {
  expect(readBrief('Dear all, the talks went on [1].')).toBeNull()
})
