import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { compared, inText } from './passages.ts'
import { articles, outdated } from './versions.ts'

const url = 'https://harbour.example/herring'
const before = 'Oslo rejected the offer of Copenhagen on Monday.\n\nThree boats were seized off Skagen.\n\nTalks go on.'
const after =
  'Oslo turned down the offer of Copenhagen on Monday.\n\nTalks go on.\n\nCorrection: an earlier version spoke of boats.'
const old = madeReport(before, { url, published: '2021-03-03' })
const fresh = madeReport(after, { url, published: '2021-03-03', updated: '2021-03-04' })
const facts = [
  madeFact(old, 'Oslo rejected the offer of Copenhagen', { kind: 'statement' } as never),
  madeFact(old, 'Three boats were seized off Skagen', { kind: 'statement' } as never),
  madeFact(old, 'Talks go on', { kind: 'statement' } as never),
]
const texts = new Map([old, fresh].map((report) => [report.id, report.text]))

describe('The versions of one article', () => {
  const record = recordOf('fish', [
    { report: fresh, facts: [] },
    { report: old, facts },
    { report: madeReport('Another story.', { url: 'https://harbour.example/other' }), facts: [] },
  ])

  it('are all kept, oldest first, whatever the order they came in', () => {
    expect(articles(record)).toEqual([{ url, versions: [old.id, fresh.id] }])
  })

  it('flag the facts whose words were changed or left out, with what changed', () => {
    const [article] = articles(record)
    if (!article) throw new Error('no article')
    const found = outdated(record, article, texts)
    expect(found.map(({ fact, as }) => [fact, as])).toEqual([
      [facts[0]?.id, 'changed'],
      [facts[1]?.id, 'gone'],
    ])
    expect(found[0]?.parts).toContainEqual({ in: 'asked', words: 'rejected' })
    expect(found[0]?.parts).toContainEqual({ in: 'report', words: 'turned down' })
    const { now } = found[0] ?? {}
    expect(now && after.slice(now.start, now.end)).toBe('Oslo turned down the offer of Copenhagen')
  })

  it('leave the facts standing: that it was told so once stays true', () => {
    for (const fact of facts) expect(record.facts.get(fact.id)?.review.state).toBe('proposed')
  })
})

describe('Two near-copies side by side', () => {
  it('show paragraph by paragraph what an editor changed, cut and added', () => {
    expect(compared(before, after).map(({ as }) => as)).toEqual(['changed', 'only-first', 'same', 'only-second'])
  })

  it.each([
    ['other marks and spaces', '“Oslo  rejected the offer”', 'He said: Oslo rejected the offer.', 'same'],
    ['part of a word', 'the offer', 'the offering table', 'changed'],
    ['nothing like it', 'Three boats were seized', 'Talks go on in Bergen.', 'gone'],
  ])('tell %s', (_, words, text, as) => expect(inText(words, text).as).toBe(as))

  it('account for every paragraph of both, once, whatever the texts', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a b c d', 'a b x d', 'e f g', 'h', '…', '')),
        fc.array(fc.constantFrom('a b c d', 'a b x d', 'e f g', 'h', '…', '')),
        (one, two) => {
          const [first, second] = [one.join('\n'), two.join('\n')]
          const found = compared(first, second)
          const worded = (lines: readonly string[]) => lines.filter((line) => /\w/.test(line)).length
          expect(found.filter((part) => 'first' in part)).toHaveLength(worded(one))
          expect(found.filter((part) => 'second' in part)).toHaveLength(worded(two))
          for (const part of found)
            if (part.as === 'same')
              expect(first.slice(part.first.start, part.first.end)).toBe(
                second.slice(part.second.start, part.second.end),
              )
        },
      ),
    ))
})
