import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../0-model/edtf.ts'
import { split } from '../../2-text/sentences.ts'
import type { Tree } from '../tree.ts'
import { times } from './times.ts'

/** Sentences without tags or heads: times must do with words alone. */
function bare(text: string): Tree[] {
  return split(text).map((sentence) => ({
    sentence,
    words: sentence.tokens.map((token) => ({
      ...token,
      lemma: '_',
      upos: '_',
      xpos: '_',
      feats: '_',
      head: -1,
      deprel: '_',
    })),
  }))
}

function read(text: string, published: string | null = '2025-04-17') {
  return times({ text, published, dateline: null }, bare(text)).map((time) => ({
    said: text.slice(time.start, time.end),
    ...time,
  }))
}

describe('A report of Thursday 17 April 2025', () => {
  it.each([
    ['They will meet early next week.', 'early next week', 'DATE', '2025-W17', '2025-04-21/2025-04-23'],
    ['He will visit Oslo next week.', 'next week', 'DATE', '2025-W17', '2025-04-21/2025-04-27'],
    ['It rejected a full truce last month.', 'last month', 'DATE', '2025-03', '2025-03'],
    ['Oslo needs clarity within days.', 'days', 'DURATION', 'PXD', '2025-04-17/2025-04-24'],
    ['An envoy left late on April 16.', 'late on April 16', 'DATE', '2025-04-16', '2025-04-16'],
    ['They want a deal by the end of the week.', 'the end of the week', 'DATE', '2025-W16', '2025-04-20'],
    ['It will hold for 30 days.', '30 days', 'DURATION', 'P30D', null],
    ['It has held since February.', 'February', 'DATE', '2025-02', '2025-02/..'],
    ['The war began three years ago.', 'three years ago', 'DATE', '2022', '2022'],
    ['The talks opened at 3 pm Tuesday.', '3 pm Tuesday', 'TIME', '2025-04-15T15:00', '2025-04-15'],
    ['They met on Friday.', 'Friday', 'DATE', '2025-04-11', '2025-04-11'],
    ['They will meet on Friday.', 'Friday', 'DATE', '2025-04-18', '2025-04-18'],
    ['They met on Thursday.', 'Thursday', 'DATE', '2025-04-17', '2025-04-17'],
    ['They left last Friday.', 'last Friday', 'DATE', '2025-04-11', '2025-04-11'],
    ['He called Wednesday night.', 'Wednesday night', 'TIME', '2025-04-16TNI', '2025-04-16'],
    ['It fell yesterday morning.', 'yesterday morning', 'TIME', '2025-04-16TMO', '2025-04-16'],
    ['A quorum met last summer.', 'last summer', 'DATE', '2024-SU', '2024-22'],
    ['Voting is due this summer.', 'this summer', 'DATE', '2025-SU', '2025-22'],
    ['It grew in the 1990s.', 'the 1990s', 'DATE', '199', '1990/1999'],
    ['It grew in the early 1990s.', 'the early 1990s', 'DATE', '199', '1990/1993'],
    ['Exports rose in the first quarter.', 'the first quarter', 'DATE', '2025-Q1', '2025-01/2025-03'],
    ['A vote will come in the second half of 2025.', 'the second half of 2025', 'DATE', '2025-H2', '2025-07/2025-12'],
    ['The budget for fiscal 2024 passed.', 'fiscal 2024', 'DATE', '2024', '2024'],
    ['They meet every Monday.', 'every Monday', 'SET', 'XXXX-WXX-1', null],
    ['They meet twice a week.', 'twice a week', 'SET', 'P1W', null],
    ['They meet every two weeks.', 'every two weeks', 'SET', 'P2W', null],
    ['They are now at work.', 'now', 'DATE', 'PRESENT_REF', null],
    ['It was recently signed.', 'recently', 'DATE', 'PAST_REF', null],
    ['It will soon be signed.', 'soon', 'DATE', 'FUTURE_REF', null],
    ['He spoke on 2025-03-30.', '2025-03-30', 'DATE', '2025-03-30', '2025-03-30'],
    ['He spoke on 30/03/2025.', '30/03/2025', 'DATE', '2025-03-30', '2025-03-30'],
    ['He spoke on 3 April.', '3 April', 'DATE', '2025-04-03', '2025-04-03'],
    ['The war of December 2013 ended.', 'December 2013', 'DATE', '2013-12', '2013-12'],
    ['It fell over the past three years.', 'the past three years', 'DURATION', 'P3Y', '2022-04-17/2025-04-17'],
    ['He came on Christmas Eve.', 'Christmas Eve', 'DATE', '2024-12-24', '2024-12-24'],
    ['He will come on Good Friday.', 'Good Friday', 'DATE', '2025-04-18', '2025-04-18'],
    ['The 30-day truce held.', '30-day', 'DURATION', 'P30D', null],
    ['It lasted two and a half years.', 'two and a half years', 'DURATION', 'P2Y6M', null],
    ['He waited half an hour.', 'half an hour', 'DURATION', 'PT30M', null],
    ['It will be ready in two weeks.', 'two weeks', 'DURATION', 'P2W', '2025-04-28/2025-05-04'],
    ['They meet in the first week of May.', 'the first week of May', 'DATE', '2025-05', '2025-05-01/2025-05-07'],
    ['They meet Thursday night after the meeting.', 'Thursday night', 'TIME', '2025-04-17TNI', '2025-04-17'],
    ['It is due within 72 hours.', '72 hours', 'DURATION', 'PT72H', '2025-04-17/2025-04-20'],
    ['It must answer within the week.', 'the week', 'DATE', '2025-W16', '2025-04-17/2025-04-24'],
    ['It ends in mid-June.', 'mid-June', 'DATE', '2025-06', '2025-06-11/2025-06-20'],
  ])('%s', (text, said, type, value, edtf) => {
    expect(read(text).map((t) => [t.said.toLowerCase(), t.type, t.value, t.edtf])).toEqual([
      [said.toLowerCase(), type, value, edtf],
    ])
  })

  it.each([
    ['The talks between April 21 and 23 failed.', ['2025-04-21', '2025-04-23'], '2025-04-21/2025-04-23'],
    ['They met on 22 and 23 February.', ['2025-02-22', '2025-02-23'], '2025-02-22/2025-02-23'],
    ['They met on Monday and Tuesday.', ['2025-04-14', '2025-04-15'], '2025-04-14/2025-04-15'],
    ['It ran from March to June 2014.', ['2014-03', '2014-06'], '2014-03/2014-06'],
    ['It ran between 1 December and 25 January.', ['2024-12-01', '2025-01-25'], '2024-12-01/2025-01-25'],
  ])('gives both ends of a range all its days: %s', (text, values, edtf) => {
    const found = read(text)
    expect(found.map((t) => t.value)).toEqual(values)
    expect(found.map((t) => t.edtf)).toEqual([edtf, edtf])
  })

  it.each([
    ['He arrived on April 3. Two days later he left.', '2025-04-05'],
    ['He arrived on April 3. He left the same day.', '2025-04-03'],
    ['He arrived on April 3. He left the next day.', '2025-04-04'],
    ['It was signed in March 2006 and broken on December 30 that year.', '2006-12-30'],
    ['It was signed in 2011. The following year it collapsed.', '2012'],
  ])('reckons from the date named before: %s', (text, value) => {
    expect(read(text).at(-1)?.value).toBe(value)
  })

  it.each([
    ['He may resign.', 'a modal'],
    ['They march on the capital.', 'a verb'],
    ['May he rest.', 'a modal at the head of its sentence'],
    ['The second round failed.', 'an ordinal, not a unit'],
    ['A 34-year-old man and a woman of 40 died.', 'ages'],
    ['The girl was nine years old.', 'an age'],
    ['It cost $2,025 and 1,990 men.', 'sums and counts'],
    ['Some 2000 troops left.', 'a count'],
    ['He sat in the sun.', 'words that look like weekdays cut short'],
    ['The constructor and the prototype left.', 'words that are names in the programming language'],
    ['Minister Jan Kavan spoke.', 'a Christian name'],
    ['Prices fall as rivals spring up.', 'verbs that are seasons elsewhere'],
  ])('finds no time in “%s”: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('Without a date of the report', () => {
  it.each([
    ['They met on Friday.', 'XXXX-WXX-5'],
    ['They met on April 21.', 'XXXX-04-21'],
    ['They met in March.', 'XXXX-03'],
    ['They met last week.', 'PAST_REF'],
  ])('what hangs on it has no EDTF: %s', (text, value) => {
    expect(read(text, null).map((t) => [t.value, t.edtf])).toEqual([[value, null]])
  })

  it('what the text dates in full keeps its date', () => {
    expect(read('They met on April 21, 2024.', null)[0]?.edtf).toBe('2024-04-21')
  })
})

const pieces = fc.constantFrom(
  ...'the last next this early late mid - of on in by since May March April 21 23 , 2014 1990s week weeks month year two a half days ago later every Monday night 3 pm 10:30 quarter first and to . “ ’s 2025-04-01 31 99 2-3 within between century'.split(
    ' ',
  ),
)

it('Whatever the words, every time stands in the text, overlaps no other and has an EDTF that is one', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 14 }),
      fc.constantFrom('2025-04-17', '2024-02-29', null),
      (words, published) => {
        const text = words.join(' ')
        const found = read(text, published)
        for (const [i, time] of found.entries()) {
          expect(time.start).toBeLessThan(time.end)
          expect(time.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
          expect(time.end).toBeLessThanOrEqual(text.length)
          if (time.edtf !== null) expect(isEdtf(time.edtf)).toBe(true)
        }
      },
    ),
    { numRuns: 500 },
  )
})
