import { describe, expect, it } from 'vitest'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { standing } from '../record.ts'
import { difference } from './difference.ts'
import { findQuote } from './find.ts'
import { variants } from './variants.ts'

const first = madeReport(
  'The minister spoke on Monday.\n\n“We will not accept a truce that leaves our people behind, not this year and not next,” Vera Lind said in Arvon. Rain fell.\n\nLater she turned to trade. “The harbour stays open,” she told them.',
  { published: '2024-03-04', outlet: 'The Courier', title: 'Lind on the truce' },
)
const second = madeReport('Lind had said: “We will not accept a truce that leaves our people behind.”', {
  published: '2024-03-06',
})
const other = madeReport('Nothing of note was said in the valley that day by any of the envoys.', {
  published: '2024-03-05',
})
const speech = madeFact(
  first,
  '“We will not accept a truce that leaves our people behind, not this year and not next,” Vera Lind said',
  {
    kind: 'statement',
    label: 'direct',
    actors: ['Vera Lind'],
    attribution: { channel: 'direct' },
  },
)
const again = madeFact(second, 'Lind had said: “We will not accept a truce that leaves our people behind.”', {
  kind: 'statement',
  label: 'direct',
  actors: ['Vera Lind'],
  attribution: { channel: 'direct' },
})
const record = recordOf('talks', [
  { report: first, facts: [speech] },
  { report: second, facts: [again] },
  { report: other, facts: [] },
])
const ask = (words: string) => findQuote(record, [second, other, first], words)

describe('looking for a quotation', () => {
  it.each([
    [
      'word for word',
      'a truce that leaves our people behind',
      [
        ['same', 1],
        ['same', 1],
      ],
    ],
    ['with words left out', 'We will not accept a truce, not this year and not next', [['shortened', 1]]],
    [
      'with a word changed',
      'We will never accept a truce that leaves our people behind',
      [
        ['changed', 0.9],
        ['changed', 0.9],
      ],
    ],
    ['run together from two', 'not this year and not next the harbour stays open', [['run-together', 0.9]]],
    [
      'without its “not”',
      'We will accept a truce that leaves our people behind',
      [
        ['changed', 1],
        ['changed', 1],
      ],
    ],
    ['that nobody said', 'peace is at hand for the whole of the northern coast', []],
    ['of common words only', 'it was said by the', []],
    ['of two words here and one there', 'spoke trade rain', []],
  ])('finds one %s', (_, words, expected) =>
    expect(ask(words).map(({ wording, share }) => [wording, Math.round(share * 10) / 10])).toEqual(expected),
  )

  it('gives the earliest first, with speaker, outlet and place', () => {
    const [earliest, later] = ask('a truce that leaves our people behind')
    expect(earliest).toMatchObject({ report: first.id, outlet: 'The Courier', speakers: ['Vera Lind'], quoted: true })
    expect(later).toMatchObject({ report: second.id, published: '2024-03-06' })
    const [place] = earliest?.places ?? []
    expect(first.text.slice(place?.start, place?.end)).toBe('a truce that leaves our people behind')
  })
})

describe('words between which the reporter speaks', () => {
  const asked = (text: string, words: string) => {
    const report = madeReport(text, { published: '2024-03-04' })
    return findQuote(recordOf('talks', [{ report, facts: [] }]), [report], words).map(({ wording, quoted, places }) => [
      wording,
      quoted,
      ...places.map(({ exact }) => exact),
    ])
  }
  it.each([
    [
      'two sentences are run together',
      '“We will not sign under foreign control,” Lind told them. “The boats must leave first,” she added.',
      'We will not sign under foreign control, the boats must leave first',
      ['run-together', true, 'We will not sign under foreign control,', 'The boats must leave first'],
    ],
    [
      'one sentence is the same',
      '“We will not sign under foreign control,” Lind said, “until the boats have left.”',
      'We will not sign under foreign control until the boats have left',
      ['same', true, 'We will not sign under foreign control,', 'until the boats have left'],
    ],
  ])('%s', (_, text, words, expected) => expect(asked(text, words)).toEqual([expected]))
})

it('shows the difference word by word', () =>
  expect(difference('We will never accept it', 'We will not accept it now')).toEqual([
    { in: 'both', words: 'We will' },
    { in: 'asked', words: 'never' },
    { in: 'report', words: 'not' },
    { in: 'both', words: 'accept it' },
    { in: 'report', words: 'now' },
  ]))

it('lists the wordings in which a statement is quoted', () => {
  const item = standing(record)[0]?.item ?? ''
  expect(record.items.get(item)?.facts).toEqual([speech.id, again.id])
  expect(variants(record, item).map(({ words, wording }) => [wording, words])).toEqual([
    ['first', 'We will not accept a truce that leaves our people behind, not this year and not next,'],
    ['shortened', 'We will not accept a truce that leaves our people behind.'],
  ])
})

describe('two translations of one statement', () => {
  const said = (words: string, by: string, published: string) => {
    const report = madeReport(`${words} ${by} said. Rain fell on ${by} that day in the valley.`, { published })
    const fact = madeFact(report, `${words} ${by} said`, {
      kind: 'statement',
      label: 'direct',
      actors: [by],
      attribution: { channel: 'direct' },
    })
    return { report, facts: [fact] }
  }
  const original = '“We are ready to begin talks on a lasting truce without preconditions,”'
  const rendering = '“Without any conditions we are prepared to start negotiations about a permanent ceasefire,”'
  const told = (...all: ReturnType<typeof said>[]) => {
    const dossier = recordOf('talks', all)
    return findQuote(
      dossier,
      all.map(({ report }) => report),
      original,
    ).map(({ wording, published }) => [wording, published])
  }

  it('are told apart from a changed quotation', () => {
    const changed = '“We are ready to begin talks on a partial truce without preconditions,”'
    expect(told(said(original, 'Lind', '2024-03-04'), said(rendering, 'Lind', '2024-03-05'))).toEqual([
      ['same', '2024-03-04'],
      ['translated', '2024-03-05'],
    ])
    expect(told(said(original, 'Lind', '2024-03-04'), said(changed, 'Lind', '2024-03-05'))).toEqual([
      ['same', '2024-03-04'],
      ['changed', '2024-03-05'],
    ])
  })

  it.each([
    ['another says alike things', rendering, 'Berg', '2024-03-05'],
    ['it is said weeks later', rendering, 'Lind', '2024-04-05'],
    [
      'it is about another thing',
      '“We are prepared to start negotiations about fishing in the northern bay,”',
      'Lind',
      '2024-03-05',
    ],
  ])('are not found where %s', (_, words, by, published) =>
    expect(told(said(original, 'Lind', '2024-03-04'), said(words, by, published))).toEqual([['same', '2024-03-04']]),
  )

  it('are named so among the variants of an item', () => {
    const all = [said(original, 'Lind', '2024-03-04'), said(rendering, 'Lind', '2024-03-04')]
    const facts = all.flatMap((one) => one.facts.map(({ id }) => id))
    const dossier = recordOf('talks', all, { actions: [{ type: 'facts-judged', verdict: 'same', facts, from: [] }] })
    const [item = ''] = dossier.items.keys()
    expect(variants(dossier, item).map(({ wording }) => wording)).toEqual(['first', 'translated'])
  })
})
