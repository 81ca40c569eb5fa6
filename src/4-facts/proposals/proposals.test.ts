import { describe, expect, it } from 'vitest'
import { candidatesOf, draftsOf } from '../../../test/candidates.ts'
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
    [
      'a clause behind a time',
      'Norway proposed last month that both companies write off their claims.',
      'made: NOR: Norway proposed last month that both companies write off their claims',
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

  it.each([
    ['deeds joined', 'Norway offered to buy grain and to lift the caps.', ['buy grain', 'lift the caps']],
    ['a thing offered', 'Norway proposed a truce.', ['a truce']],
    ['what an offer is to do', 'Norway tabled a plan to share the catch.', ['share the catch']],
    ['an offer without any', 'Norway tabled a plan.', undefined],
  ])('has its terms one by one: %s', (_, text, terms) => {
    expect(draftsOf(proposal, text)[0]).toHaveProperty('label', 'made')
    expect((draftsOf(proposal, text)[0] as { terms?: readonly string[] }).terms).toEqual(terms)
  })

  it('says which version it is', () => {
    expect(draftsOf(proposal, 'Norway presented a revised draft.')[0]).toHaveProperty('version', 'revised')
  })
})
