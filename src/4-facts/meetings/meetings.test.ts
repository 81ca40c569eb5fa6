import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../test/candidates.ts'
import { meeting } from '../meeting.ts'

describe('A meeting', () => {
  it.each([
    [
      'envoys sent',
      'Norway is sending a delegation to Copenhagen on Tuesday.',
      'planned: NOR: Norway is sending a delegation to Copenhagen on Tuesday',
    ],
    [
      'mediation',
      'Sweden has been mediating between Norway and Denmark.',
      'ongoing: NOR+DNK: Sweden has been mediating between Norway and Denmark',
    ],
    ['staying away', 'Norway and Denmark held talks in Malmo. Sweden stayed away.', 'held: SWE: Sweden stayed away'],
    ['leaving the table', 'Norway hosted the talks. Denmark walked out.', 'failed: DNK: Denmark walked out'],
    ['an occasion missed', 'Denmark did not attend the signing.', 'held: DNK: Denmark did not attend the signing'],
    [
      'a call',
      'Norway told the Danish prime minister, Jens Lund, by phone on Monday.',
      'held: NOR+Jens Lund: Norway told the Danish prime minister, Jens Lund, by phone on Monday',
    ],
    [
      'what a journey was for',
      'Kari Holm flew to Malmo to meet Jens Lund.',
      'held: Kari Holm+Jens Lund: meet Jens Lund',
    ],
  ])('is %s', (_, text, expected) => expect(candidatesOf(meeting, text)).toContain(expected))

  it.each([
    ['a letter received', 'Norway received a letter from Denmark.'],
    ['a name', 'The group calls itself the Herring Council.'],
    ['leaving where no talks are told of', 'Fishermen walked out on Monday.'],
    ['seeing a thing', 'Norway saw a rise in prices on Monday.'],
    ['what is only supposed', 'If the talks fail, Norway will fish alone.'],
    ['a crowd', 'Thousands of families gathered at the camp.'],
    ['supplies sent', 'Norway sent food to Copenhagen on Tuesday.'],
    ['a sitting long past', 'The cabinet discussed the pact for years.'],
  ])('is not %s', (_, text) => expect(candidatesOf(meeting, text)).toEqual([]))
})
