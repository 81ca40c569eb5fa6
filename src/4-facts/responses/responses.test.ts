import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../test/candidates.ts'
import { response } from '../response.ts'

describe('A response', () => {
  it.each([
    ['ruling that out', 'Norway has ruled that out.', 'rejects: NOR: Norway has ruled that out'],
    [
      'turning down what it is called',
      'Norway turned down what Denmark called its final offer.',
      'rejects: NOR: Norway turned down what Denmark called its final offer',
    ],
    [
      'a thing pointed at',
      'Norway rejected the report on Monday.',
      'rejects: NOR: Norway rejected the report on Monday',
    ],
    ['a particle apart', 'An offer was brushed aside by Norway.', 'rejects: NOR: An offer was brushed aside by Norway'],
    [
      'an offer called names',
      'Norway called the offer “derisory”.',
      'rejects: NOR: Norway called the offer “derisory”',
    ],
    ['a refusal to deal', 'Norway refused to discuss it.', 'rejects: NOR: Norway refused to discuss it'],
    [
      'a refusal to act',
      'Norway refused to renegotiate the deal.',
      'rejects: NOR: Norway refused to renegotiate the deal',
    ],
    [
      'silence on a vote',
      'Norway has not said how it will vote.',
      'pending: NOR: Norway has not said how it will vote',
    ],
    ['a vote', 'Norway voted against, with Denmark absent.', 'rejects: NOR: Norway voted against, with Denmark absent'],
    ['giving no answer', 'Norway gave no answer.', 'pending: NOR: Norway gave no answer'],
    [
      'not having given one yet',
      'Norway hasn’t given an answer yet.',
      'pending: NOR: Norway hasn’t given an answer yet',
    ],
    ['taking note', 'Norway took note of the request.', 'pending: NOR: Norway took note of the request'],
    ['keeping its position back', 'Norway reserved its position.', 'pending: NOR: Norway reserved its position'],
    ['ignoring it', 'Norway ignored the appeal.', 'pending: NOR: Norway ignored the appeal'],
    ['complying', 'On Monday Norway complied.', 'accepts: NOR: On Monday Norway complied'],
    [
      'a short answer',
      '“Out of the question,” Kari Holm said at the time.',
      'rejects: Kari Holm: “Out of the question,” Kari Holm said',
    ],
  ])('is told by %s', (_, text, expected) => {
    expect(candidatesOf(response, text)).toContain(expected)
  })

  it.each([
    ['the press is refused a comment', 'Norway declined to comment.'],
    ['the press is told nothing', 'Norway declined to say who had been freed.'],
    ['talks are ruled out', 'Norway ruled out talks on the border.'],
    ['a bare noun is rejected', 'Norway rejects independence.'],
    ['a charge is rejected', 'Norway rejected the allegation.'],
    ['nothing is noted that was asked for', 'Norway took note of the weather.'],
    ['a thing in general has no comment', 'Norway would not comment.'],
    ['a matter is settled', 'Norway settled the matter for both.'],
  ])('is not told where %s', (_, text) => {
    expect(candidatesOf(response, text)).toEqual([])
  })
})
