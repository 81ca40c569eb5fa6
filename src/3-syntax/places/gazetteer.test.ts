import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { places } from '../load.ts'
import { territories, territoryAt } from './disputed.ts'
import { gazetteer, placeKey } from './gazetteer.ts'

const line = (key: string, id: number) => `${key}\tNOR\t5991\t1075\t${id}\t\t${id}`

describe('The gazetteer', () => {
  it('finds every name it holds and no other, whatever the table', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,4})?$/), { minLength: 1 }),
        fc.nat(),
        (all, pick) => {
          const [absent, ...held] = [all[pick % all.length]!, ...all.filter((_, index) => index !== pick % all.length)]
          const table = held.map((key, index) => line(key, index + 1)).sort((a, b) => (a < b ? -1 : 1))
          const towns = gazetteer(table.map((one) => `${one}\n`).join(''))
          expect(held.map((key) => towns.named(key).map((town) => town.geonameId))).toEqual(
            held.map((_, index) => [index + 1]),
          )
          expect(towns.named(absent)).toEqual([])
        },
      ),
    ))

  it.each([
    ['Port-au-Prince', 'port au prince'],
    ['San Sebastián', 'san sebastian'],
    ['Sana’a', 'sanaa'],
    ['St. Petersburg', 'st petersburg'],
    ['Saint Petersburg', 'st petersburg'],
  ])('looks %s up as %s', (name, key) => expect(placeKey(name)).toBe(key))

  it('gives all towns of a name, the largest first', () => {
    const towns = gazetteer([line('vik', 3), line('vik', 30), line('voss', 9)].join('\n'))
    expect(towns.named('Vik').map((town) => town.population)).toEqual([30_000, 3000])
  })

  it('knows towns under the names reports use', () => {
    for (const name of ['Kyiv', 'Kiev', 'The Hague', 'Geneva', 'Hargeisa', 'Sharm el-Sheikh', 'N’Djamena', 'Goma'])
      expect(places().named(name), name).not.toEqual([])
  })

  it.each([
    'Sevastopol',
    'Donetsk',
    'Srinagar',
    'Muzaffarabad',
    'Pristina',
    'Taipei',
    'Ramallah',
    'East Jerusalem',
    'Jerusalem',
    'Laayoune',
    'Sukhumi',
    'Tskhinvali',
    'Tiraspol',
    'Stepanakert',
    'Kyrenia',
    'Hargeisa',
    'Stanley',
    'Ceuta',
    'Majdal Shams',
  ])('has no country for %s, whose standing is disputed', (name) => {
    const [largest] = places().named(name)
    if (largest === undefined) return expect(name).toBe('Majdal Shams') // too small for the table of towns
    if (name === 'Stanley')
      return expect(
        places()
          .named(name)
          .map((one) => one.territory),
      ).toContain('Falkland Islands')
    expect(largest).toMatchObject({ country: null, territory: expect.any(String) })
  })

  it('tells a disputed territory from its neighbours', () => {
    expect(territoryAt({ country: 'UA', division: '11', lat: 44.95, lon: 34.1 })?.name).toBe('Crimea')
    expect(territoryAt({ country: 'UA', division: '17', lat: 46.48, lon: 30.73 })).toBeUndefined()
    expect(territoryAt({ country: 'RU', division: '61', lat: 48.34, lon: 39.96 })).toBeUndefined()
    expect(new Set(territories.map((one) => one.name)).size).toBe(territories.length)
  })
})
