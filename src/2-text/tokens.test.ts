import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokens } from './tokens.ts'

/** The words, later parts of a contraction marked with a leading “+”. */
const cut = (text: string): string =>
  tokens(text)
    .map(({ form, joined }) => (joined ? `+${form}` : form))
    .join(' ')

it.each([
  [
    'contractions',
    "They don’t, can't and won’t say it’s over.",
    "They do +n’t , ca +n't and wo +n’t say it +’s over .",
  ],
  ['“cannot”', 'They cannot.', 'They can +not .'],
  ['possessives', 'Oslo’s and the states’ offers', 'Oslo +’s and the states +’ offers'],
  ['the possessive of an abbreviation', 'the U.S.’s view', 'the U.S. +’s view'],
  ['no possessive where a quotation ends', 'He said ‘no to states’ twice.', 'He said ‘ no to states ’ twice .'],
  ['hyphens as words of their own', 'a long-term cease-fire', 'a long - term cease - fire'],
  ['prefixes with their hyphen', 'the non-state co-sponsor', 'the non-state co-sponsor'],
  ['abbreviations', 'Gen. Berg met Mr. Dahl in St. Olav, U.S.', 'Gen. Berg met Mr. Dahl in St. Olav , U.S.'],
  ['an answer, not a number', 'No. They met at No. 10.', 'No . They met at No. 10 .'],
  ['figures', 'It cost $1,000.50 at 10:30 on the 21st.', 'It cost $ 1,000.50 at 10:30 on the 21st .'],
  ['shares and ranges', '30% in 2005–06', '30 % in 2005 – 06'],
  [
    'addresses and mail',
    'See https://example.org/a?b=1, or a.b@example.org.',
    'See https://example.org/a?b=1 , or a.b@example.org .',
  ],
  ['file and host names', 'the file notes.pdf at example.org', 'the file notes.pdf at example.org'],
  ['ellipses and dashes', 'Well … perhaps — or not...', 'Well … perhaps — or not ...'],
  ['emoji with their modifiers', 'Peace 🕊️ now 👩‍👧!', 'Peace 🕊️ now 👩‍👧 !'],
  ['names in other scripts', 'Київ and القدس', 'Київ and القدس'],
  ['names with apostrophes', 'O’Brien met N’Djamena’s envoy', 'O’Brien met N’Djamena +’s envoy'],
])('cuts %s', (_, text, expected) => {
  expect(cut(text)).toBe(expected)
})

it('keeps invisible characters inside the word they stand in', () => {
  expect(tokens('co\u00adoperate\u200b now').map(({ form }) => form)).toEqual(['co\u00adoperate\u200b', 'now'])
})

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Oslo',
        '’s',
        "n't",
        ' ',
        '\n',
        '.',
        '…',
        '“',
        '”',
        'U.S.',
        'No.',
        '-',
        'co-',
        '\ud800',
        '\u200b',
        '\u202e',
        '🕊️',
        'القدس',
        '1,000',
        '$',
        ')',
        'states’',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

it('gives each word the characters at its offsets, in order, with nothing but space between words', () =>
  fc.assert(
    fc.property(text, (t) => {
      let at = 0
      for (const { form, start, end } of tokens(t)) {
        expect(t.slice(start, end)).toBe(form)
        expect(end).toBeGreaterThan(start)
        expect(t.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u)
        at = end
      }
      expect(t.slice(at)).toMatch(/^[\s\p{Cf}]*$/u)
    }),
    { numRuns: 300 },
  ))

it('cuts a stretch as it would cut the stretch alone', () => {
  const whole = 'First line.\nOslo’s offer, again.'
  const part = tokens(whole, 12)
  expect(part.map(({ form }) => form)).toEqual(tokens(whole.slice(12)).map(({ form }) => form))
  expect(part[0]!.start).toBe(12)
})
