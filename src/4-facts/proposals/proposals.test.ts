import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../test/candidates.ts'
import { proposal } from '../proposal.ts'

describe('A proposal', () => {
  it.each([
    [
      'its terms, as what it calls for',
      'Norway put forward a plan. The plan calls for a buffer zone.',
      'made: NOR: The plan calls for a buffer zone',
    ],
    [
      'its terms, under its name',
      'Denmark rejected a Norwegian proposal. Under the proposal, troops would leave the island.',
      'made: NOR: Under the proposal, troops would leave the island',
    ],
    ['its parts', 'Norway tabled a draft. The draft has three phases.', 'made: NOR: The draft has three phases'],
    ['by whom it is sponsored', 'The draft, sponsored by Norway, was read out.', 'made: NOR: sponsored by Norway'],
    [
      'by whom it is taken back',
      '“The offer would be withdrawn,” Norway said.',
      'withdrawn: NOR: The offer would be withdrawn',
    ],
    ['what is advised', 'Norway advises a smaller catch.', 'made: NOR: Norway advises a smaller catch'],
  ])('is told by %s', (_, text, expected) => {
    expect(candidatesOf(proposal, text)).toContain(expected)
  })

  it.each([
    [
      'what becomes of a text is no term of it',
      'Norway tabled a draft. The draft would need a vote.',
      /draft would need/,
    ],
    ['a text offers nothing by itself', 'The draft offers three options.', /./],
    ['a demand given up is no offer taken back', 'Norway dropped its demand for a share.', /withdrawn/],
    ['who recommends a deal backs it', 'The leaders of Norway recommended the deal.', /./],
    ['money is floated otherwise', 'Norway floated its currency.', /./],
    ['an appeal is no offer', 'Norway called on Denmark to leave.', /./],
  ])('is not told where %s', (_, text, unwanted) => {
    expect(candidatesOf(proposal, text).filter((one) => unwanted.test(one))).toEqual([])
  })
})
