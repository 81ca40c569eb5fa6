import { describe, expect, it } from 'vitest'
import { plainReport } from '../../1-report/plain.ts'
import { analyse } from '../analyse.ts'
import { english, places } from '../load.ts'

/** What is settled of every place of a text: country and, where one town is meant, its GeoNames id. */
type Row = (string | number | null)[]
function settled(text: string): Row[] {
  const { mentions } = analyse(plainReport('r.txt', text, { published: '2024-05-02' }), {
    parser: english(),
    gazetteer: places(),
  })
  return mentions
    .filter((mention) => mention.place)
    .map(({ start, end, settled: where }) => [text.slice(start, end), where?.country ?? null, where?.geonameId ?? null])
}

describe('Where a place lies', () => {
  it.each([
    ['the state told behind it', 'The envoys met in Tripoli, Lebanon, on Monday.', [['Tripoli', 'LBN', 266826]]],
    [
      'the state whose town it is told to be',
      'A bomb went off in the Lebanese city of Tripoli.',
      [['Tripoli', 'LBN', 266826]],
    ],
    [
      'what the report speaks of',
      'Libya’s two governments sent envoys. They met in Tripoli on Monday.',
      [['Tripoli', 'LBY', 2210247]],
    ],
    [
      'a state of the United States',
      'Teachers went on strike in Paris, Texas, on Monday.',
      [['Paris', 'USA', 4717560]],
    ],
    ['a capital', 'Talks will open in Oslo on Monday.', [['Oslo', 'NOR', 3143244]]],
    ['an older spelling', 'Talks will open in Kiev on Monday.', [['Kiev', 'UKR', 703448]]],
    [
      'the town a smaller namesake would claim',
      'The Congolese army shelled rebels near Goma on Monday.',
      [['Goma', 'COD', 216281]],
    ],
    ['a state', 'Fighting went on in Sudan on Monday.', [['Sudan', 'SDN', null]]],
    [
      'a town in a list of towns',
      'The deal was welcomed in Washington, London and Paris.',
      [
        ['Washington', 'USA', 4140963],
        ['London', 'GBR', 2643743],
        ['Paris', 'FRA', 2988507],
      ],
    ],
  ])('is settled by %s', (_, text, expected) =>
    expect(settled(text)).toEqual(expect.arrayContaining(expected as Row[])),
  )

  it.each([
    ['a disputed place', 'Russia said a drone fell in Sevastopol on Monday.', 'Sevastopol', 694423],
    ['a disputed capital', 'The envoys met in Jerusalem on Monday.', 'Jerusalem', 281184],
  ])('has a point but no country for %s', (_, text, name, id) => expect(settled(text)).toContainEqual([name, null, id]))

  it.each([
    ['a disputed territory', 'Fighting went on in Kashmir on Monday.', 'Kashmir'],
    ['a name that many towns share', 'The unions met in Springfield on Monday.', 'Springfield'],
    ['a water', 'A tanker was hit in the Gulf of Aden on Monday.', 'Aden'],
    ['an island with a namesake town', 'Ministers met in Bali on Monday.', 'Bali'],
    ['a building', 'Ministers met in the Guildhall on Monday, the United States said.', 'Guildhall'],
    ['a village no gazetteer knows', 'A mine went off near Orbelivka on Monday.', 'Orbelivka'],
  ])('stays open for %s', (_, text, name) => {
    for (const [found, country, id] of settled(text)) if (found === name) expect([country, id]).toEqual([null, null])
  })

  it('is only the country for a region named after its town', () =>
    expect(settled('Syria’s army shelled the province of Idlib on Monday.')).toContainEqual(['Idlib', 'SYR', null]))

  it('is not asked of persons named like towns', () => {
    const text = 'Austin Holm met Sydney Lund in Oslo on Monday. Holm told Lund that Victoria Vik would resign.'
    expect(settled(text).filter(([, country]) => country !== null)).toEqual([['Oslo', 'NOR', 3143244]])
  })

  it('is left out without a gazetteer', () => {
    const { mentions } = analyse(plainReport('r.txt', 'Talks opened in Oslo.', {}), { parser: english() })
    expect(mentions.find((mention) => mention.place)).not.toHaveProperty('settled')
  })
})
