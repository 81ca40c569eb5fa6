import { describe, expect, it } from 'vitest'
import { dateline, writtenDate } from './dateline.ts'

const near = '2021-03-04'

describe('A dateline', () => {
  it.each([
    ['GENEVA, March 3 (AP) — Talks resumed.', 'GENEVA', '2021-03-03', 'AP'],
    ['ADDIS ABABA (Reuters) - Talks resumed.', 'ADDIS ABABA', null, 'Reuters'],
    ['NEW YORK, 28 February – Talks resumed.', 'NEW YORK', '2021-02-28', null],
    ['Dimapur, March 1: Talks resumed.', 'Dimapur', '2021-03-01', null],
    ['DOHA, Dec. 30 (AFP) -- Talks resumed.', 'DOHA', '2020-12-30', 'AFP'],
    ['OSLO — Talks resumed.', 'OSLO', null, null],
  ])('is read from “%s”', (text, place, date, agency) => {
    expect(dateline(text, near)).toMatchObject({ place, date, agency })
  })

  it.each([
    ['NATO – long divided on this – agreed.', 'an aside'],
    ['The talks – the third round – resumed.', 'a sentence'],
    ['UN envoy Ada Brandt - who was there - resumed talks.', 'a name'],
  ])('is not seen in “%s”: %s', (text) => expect(dateline(text, near)).toBeNull())
})

describe('A written date', () => {
  it.each([
    ['3 March 2021', '2021-03-03'],
    ['March 3rd, 2021', '2021-03-03'],
    ['Published: 2021-03-03 10:00', '2021-03-03'],
    ['30 Dec', '2020-12-30'],
    ['31 April 2021', null],
    ['Tuesday', null],
  ])('in “%s” is %s', (text, date) => expect(writtenDate(text, '2021-01-02')).toBe(date))
})
