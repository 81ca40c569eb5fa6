import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainReport } from '../../1-report/plain.ts'
import { sentences } from '../../2-text/sentences.ts'
import { english } from '../load.ts'
import { mentions } from '../names/mentions.ts'
import { attributions } from './attributions.ts'
import { quotations } from './quotations.ts'

const parser = english()

function words(text: string, options: { nested?: boolean } = {}) {
  const report = plainReport('test.txt', text)
  const trees = parser.parse(sentences(report))
  const shown = (parts: readonly { start: number; end: number }[]): string =>
    parts.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return attributions(report, trees, mentions(report, trees), options).map((one) => ({
    kind: one.kind,
    source: shown(one.source),
    cue: shown(one.cue),
    content: shown(one.content),
    speakers: one.speakers.map(({ id, name }) => id ?? name),
  }))
}

describe('Parley gives words to their speakers', () => {
  it.each([
    [
      'indirect speech',
      'Oslo said the talks would go on.',
      'indirect',
      'Oslo',
      'said',
      'the talks would go on',
      ['NOR'],
    ],
    [
      'a quote before its cue',
      '“We will not sign,” said Ida Berg.',
      'direct',
      'Ida Berg',
      'said',
      '“We will not sign,”',
      ['Ida Berg'],
    ],
    [
      'a quote around its cue',
      '“We will wait,” she said, “but not for ever.”',
      'direct',
      'she',
      'said',
      '“We will wait,” … “but not for ever.”',
      [],
    ],
    [
      'a quote after its cue',
      'Berg said: “We will not sign.”',
      'direct',
      'Berg',
      'said',
      '“We will not sign.”',
      ['Berg'],
    ],
    [
      'mixed speech',
      'Oslo said the plan was “a step back”.',
      'mixed',
      'Oslo',
      'said',
      'the plan was “a step back”',
      ['NOR'],
    ],
    [
      'according to',
      'Four soldiers were killed, according to the Norwegian army.',
      'indirect',
      'the Norwegian army',
      'according to',
      'Four soldiers were killed',
      ['Norwegian army'],
    ],
    ['a promise', 'Sweden vowed to respond.', 'indirect', 'Sweden', 'vowed', 'to respond', ['SWE']],
  ])('%s', (_, text, kind, source, cue, content, speakers) => {
    expect(words(text)[0]).toEqual({ kind, source, cue, content, speakers })
  })

  it('leaves what is said within what is said to the outer speaker, unless asked for all', () => {
    const text = 'Oslo said Stockholm had promised to wait.'
    expect(words(text).map(({ source }) => source)).toEqual(['Oslo'])
    expect(words(text, { nested: true }).map(({ source }) => source)).toEqual(['Oslo', 'Stockholm'])
  })

  it('carries a quotation on to the next paragraph without a new cue', () => {
    const text =
      '“We will not sign,” said Ida Berg.\n\n“There is nothing left to talk about. We go home.”\n\nOutside it rained.'
    const found = words(text)
    expect(found.at(-1)).toEqual({
      kind: 'direct',
      source: '',
      cue: '',
      content: '“There is nothing left to talk about. We go home.”',
      speakers: ['Ida Berg'],
    })
  })

  it('gives a word picked out by marks to nobody', () => {
    expect(words('The “peace bridge” was closed on Monday.')).toEqual([])
  })
})

describe('Quotations', () => {
  const quoted = (text: string): string[] =>
    quotations(plainReport('test.txt', text)).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['English marks', '“Yes,” he said, “but not now.”', ['Yes,', 'but not now.']],
    ['German marks', '„Ja“, so Berg. „Nein.“', ['Ja', 'Nein.']],
    ['French marks', '« Oui », dit-il.', [' Oui ']],
    ['typewriter marks', '"Yes," he said. "No."', ['Yes,', 'No.']],
    ['single marks around an apostrophe', '‘We don’t know,’ he said.', ['We don’t know,']],
    ['wire marks', "''Yes,'' he said.", ['Yes,']],
    ['a slip', 'He said “yes and left.\n\nShe stayed.', []],
    ['several paragraphs', '“One.\n\n“Two,” he said.', ['One.', 'Two,']],
    ['a quotation closed in the next paragraph', '“One.\n\nTwo,” he said.', ['One.', 'Two,']],
    ['an apostrophe that opens nothing', "The dogs' bowls and '90s cars", []],
  ])('are found in %s', (_, text, expected) => expect(quoted(text)).toEqual(expected))

  it('lie within the text, apart from each other, whatever the marks', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'word', ' ', '\n\n', ','), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('')
          let last = 0
          for (const { outer, start, end } of quotations(plainReport('test.txt', text))) {
            expect(outer.start).toBeGreaterThanOrEqual(last)
            expect(start).toBeGreaterThanOrEqual(outer.start)
            expect(end).toBeGreaterThan(start)
            expect(outer.end).toBeGreaterThanOrEqual(end)
            expect(outer.end).toBeLessThanOrEqual(text.length)
            last = outer.end
          }
        },
      ),
    ))
})
