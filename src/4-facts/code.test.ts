import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stands } from '../0-model/passage.ts'
import { plainReport } from '../1-report/plain.ts'
import { english, places } from '../3-syntax/load.ts'
import { codeReport } from './index.ts'

const report = (text: string, source = 'a.txt') => plainReport(source, text, { published: '2024-05-09' })
const code = (text: string, source?: string) => codeReport(report(text, source), { parser: english() })

const story = `OSLO, May 8 — Norway’s foreign minister, Kari Holm, said on Tuesday that the talks with Denmark would resume next week.

Denmark rejected the Norwegian proposal. “We are not there yet,” said Jens Lund, the Danish prime minister. He accused Norway of breaking the truce.

In March, Norway has said, its government imposed sanctions on Denmark. Rebels killed at least 34 people in Lund on 3 May.`

describe('The coder', () => {
  it('points at words of the report, whatever the text', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...story.split(/(?<=[ .,])/)), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const fact of code(text).facts)
          for (const passage of [fact.evidence, ...fact.also]) expect(stands(passage, text)).toBe(true)
      }),
      { numRuns: 40 },
    ))

  it('finds the same under any file name', () => {
    expect(code(story, 'norway-attacks.txt').facts).toEqual(code(story, 'x.txt').facts)
  })

  it('gives the same report the same ids, and different facts different ones', () => {
    const ids = code(story).facts.map((fact) => fact.id)
    expect(code(story).facts.map((fact) => fact.id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('changes nothing but names where every actor is renamed', () => {
    const renamed = story
      .replaceAll('Norway', 'Sweden')
      .replaceAll('Norwegian', 'Swedish')
      .replaceAll('Denmark', 'Finland')
      .replaceAll('Danish', 'Finnish')
      .replaceAll('Kari Holm', 'Nora Vang')
      .replaceAll('Jens Lund', 'Olli Niem')
    const rename = (id: string) =>
      ({ NOR: 'SWE', DNK: 'FIN', 'Kari Holm': 'Nora Vang', 'Jens Lund': 'Olli Niem' })[id] ?? id
    const shape = (facts: ReturnType<typeof code>['facts'], name: (id: string) => string) =>
      facts.map((fact) => [
        fact.kind,
        fact.label,
        fact.date,
        fact.actors.map((actor) => name(actor.id ?? actor.name)),
        fact.counterparts.map((actor) => name(actor.id ?? actor.name)),
      ])
    expect(shape(code(renamed).facts, (id) => id)).toEqual(shape(code(story).facts, rename))
  })

  it('tells what is said twice once, with both passages', () => {
    const { facts } = code(
      'Denmark rejected the Norwegian proposal on Monday.\n\nDenmark rejected the Norwegian proposal.',
    )
    const answers = facts.filter((fact) => fact.kind === 'response')
    expect(answers).toHaveLength(1)
    expect(answers[0]?.also).toHaveLength(1)
  })

  it('says why it found each fact', () => {
    const { facts, why } = code(story)
    for (const fact of facts) expect(why.get(fact.id)?.tree).toContain('\n')
  })

  it('has no facts and one trouble for a report without a sentence', () => {
    const { facts, troubles } = code('')
    expect(facts).toEqual([])
    expect(troubles.map((trouble) => trouble.code)).toEqual(['no-sentence'])
  })

  it('reads a sentence too long for the net in pieces, and says so', () => {
    const long = `Norway said that ${Array.from({ length: 400 }, () => 'Denmark rejected it').join(' and ')}.`
    const { troubles } = code(`Denmark rejected the plan on Monday. ${long}`)
    expect(troubles.map((trouble) => [trouble.code, trouble.start])).toEqual([['sentence-long', 37]])
  })

  it('says where a place lies, and that makes no other fact of it', () => {
    const text = 'Rebels killed at least 34 people in Tripoli, Lebanon, on 3 May.'
    const [bare] = code(text).facts
    const [placed] = codeReport(report(text), { parser: english(), gazetteer: places() }).facts
    expect(placed?.place).toMatchObject({ name: 'Tripoli', country: 'LBN', geonameId: 266826 })
    expect([placed?.id, bare?.place]).toEqual([bare?.id, { name: 'Tripoli' }])
  })
})
