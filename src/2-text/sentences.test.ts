import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentences, split } from './sentences.ts'

const cut = (text: string): string[] => split(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['two sentences', 'Oslo left. Bergen stayed.', ['Oslo left.', 'Bergen stayed.']],
  ['an abbreviation inside', 'Gen. Berg met Mr. Dahl.', ['Gen. Berg met Mr. Dahl.']],
  ['an abbreviation at the end', 'They live in the U.S. He does not.', ['They live in the U.S.', 'He does not.']],
  ['an abbreviation before a name', 'The U.S. Senate met.', ['The U.S. Senate met.']],
  ['an initial', 'Anna B. Dahl spoke.', ['Anna B. Dahl spoke.']],
  ['a closing mark after the stop', '“We will go.” He left.', ['“We will go.”', 'He left.']],
  [
    'a question before its reporting clause',
    '“Will you go?” she asked. He left.',
    ['“Will you go?” she asked.', 'He left.'],
  ],
  ['a cry before its reporting clause', '“Never!” Mr. Dahl said. He left.', ['“Never!” Mr. Dahl said.', 'He left.']],
  ['a comma before it', '“We will go,” she said.', ['“We will go,” she said.']],
  ['a decimal and a time', 'It rose by 2.5 at 10 a.m. on Monday.', ['It rose by 2.5 at 10 a.m. on Monday.']],
  ['an ellipsis inside', 'We … hope so.', ['We … hope so.']],
  ['a number in a list', '1. Oslo leaves.', ['1. Oslo leaves.']],
  ['a footnote mark', 'He left.[17] She stayed.', ['He left.[17]', 'She stayed.']],
  ['a heading without stop', 'The talks\n\nOslo left.', ['The talks', 'Oslo left.']],
  ['a line broken by hand', 'Oslo\nleft.', ['Oslo\nleft.']],
  [
    'a bracketed sentence',
    'Oslo left. (Bergen stayed.) Narvik came.',
    ['Oslo left.', '(Bergen stayed.)', 'Narvik came.'],
  ],
])('cuts %s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected)
})

it('reads titles, headings, paragraphs, lists and captions, not bylines or furniture', () => {
  const text = 'Talks fail\nBy Anna Dahl\nOslo left.\nShare this'
  const kinds = ['title', 'byline', 'paragraph', 'furniture'] as const
  const lines = text.split('\n')
  let at = 0
  const blocks = lines.map((line, i) => {
    const block = { kind: kinds[i]!, start: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  const found = sentences({ text, blocks } as unknown as Parameters<typeof sentences>[0])
  expect(found.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
    ['Talks fail', 0],
    ['Oslo left.', 2],
  ])
})

it('reads the whole text where it is asked to, a dateline with its sentence', () => {
  const text = 'Talks fail\nBy Anna Dahl\nOSLO — The talks failed.\nShare this\nloose end'
  const block = (kind: string, words: string) => ({
    kind,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const blocks = [
    block('title', 'Talks fail'),
    block('byline', 'By Anna Dahl'),
    block('dateline', 'OSLO — '),
    block('paragraph', 'The talks failed.'),
    block('furniture', 'Share this'),
  ]
  const report = { text, blocks } as unknown as Parameters<typeof sentences>[0]
  expect(sentences(report, { whole: true }).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Talks fail',
    'By Anna Dahl',
    'OSLO — The talks failed.',
    'Share this',
    'loose end',
  ])
})

it('puts every word of a text in exactly one sentence, in order', () =>
  fc.assert(
    fc.property(
      fc
        .array(
          fc.constantFrom(
            'Oslo',
            'left',
            '.',
            '!',
            '?',
            '“',
            '”',
            ' ',
            '\n\n',
            'U.S.',
            'said',
            '1',
            '…',
            '[',
            ']',
            '\ud800',
            '\u200b',
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join(' ')),
      (text) => {
        let at = 0
        for (const { start, end, tokens } of split(text)) {
          expect(tokens.length).toBeGreaterThan(0)
          expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([start, end])
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u)
          at = end
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u)
      },
    ),
    { numRuns: 300 },
  ))
