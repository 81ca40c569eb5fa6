/**
 * A territory whose standing states or its own people dispute: nothing in it is printed with a country.
 *
 * `claimants` are those whose being named in a report makes the territory likelier meant; none of them is thereby said
 * to own it. `where` tells it in the gazetteer's own terms: a country code of GeoNames (alpha-2), within it the
 * first-order divisions, and a box in degrees [south, north, west, east]; what is left out does not matter.
 */
export interface Territory {
  readonly name: string
  readonly claimants: readonly string[]
  readonly where: readonly {
    readonly countries: readonly string[]
    readonly divisions?: readonly string[]
    readonly box?: readonly [south: number, north: number, west: number, east: number]
  }[]
}

/** Boxes are drawn wide: a town left without a country beside a disputed line does no harm, the reverse does. */
export const territories: readonly Territory[] = [
  { name: 'Abkhazia', claimants: ['GEO'], where: [{ countries: ['GE'], divisions: ['02'] }] },
  { name: 'Abyei', claimants: ['SDN', 'SSD'], where: [{ countries: ['SD', 'SS'], box: [9.3, 10.3, 27.7, 29.1] }] },
  { name: 'Arunachal Pradesh', claimants: ['IND', 'CHN'], where: [{ countries: ['IN'], divisions: ['30'] }] },
  { name: 'Ceuta and Melilla', claimants: ['ESP', 'MAR'], where: [{ countries: ['ES'], divisions: ['CE', 'ML'] }] },
  { name: 'Crimea', claimants: ['UKR', 'RUS'], where: [{ countries: ['UA', 'RU'], box: [44.2, 46.3, 32.3, 36.7] }] },
  {
    name: 'Donetsk, Kherson, Luhansk and Zaporizhzhia',
    claimants: ['UKR', 'RUS'],
    where: [{ countries: ['UA'], divisions: ['05', '08', '14', '26'] }],
  },
  { name: 'Essequibo', claimants: ['GUY', 'VEN'], where: [{ countries: ['GY'], box: [0, 9, -61.5, -58.5] }] },
  { name: 'Falkland Islands', claimants: ['GBR', 'ARG'], where: [{ countries: ['FK'] }] },
  { name: 'Gibraltar', claimants: ['GBR', 'ESP'], where: [{ countries: ['GI'] }] },
  { name: 'Golan', claimants: ['ISR', 'SYR'], where: [{ countries: ['IL', 'SY'], box: [32.65, 33.4, 35.62, 36.1] }] },
  { name: 'Halaib', claimants: ['EGY', 'SDN'], where: [{ countries: ['EG', 'SD'], box: [21.9, 23.3, 34.9, 37.2] }] },
  { name: 'Jerusalem', claimants: ['ISR', 'PSE'], where: [{ countries: ['IL'], divisions: ['06'] }] },
  {
    name: 'Kashmir',
    claimants: ['IND', 'PAK'],
    where: [
      { countries: ['IN'], divisions: ['12', '41'] },
      { countries: ['PK'], divisions: ['06', '07'] },
    ],
  },
  { name: 'Kosovo', claimants: ['SRB'], where: [{ countries: ['XK'] }] },
  { name: 'Kuril Islands', claimants: ['RUS', 'JPN'], where: [{ countries: ['RU'], box: [43.2, 45.7, 145.2, 149.2] }] },
  {
    name: 'Nagorno-Karabakh',
    claimants: ['AZE', 'ARM'],
    where: [{ countries: ['AZ'], box: [39.1, 40.5, 46.1, 47.2] }],
  },
  {
    name: 'Northern Cyprus',
    claimants: ['CYP', 'TUR'],
    where: [
      { countries: ['CY'], divisions: ['01', '02'] },
      { countries: ['CY'], box: [35.2, 35.8, 32.2, 34.7] },
    ],
  },
  { name: 'Palestinian territories', claimants: ['PSE', 'ISR'], where: [{ countries: ['PS'] }] },
  { name: 'Paracel Islands', claimants: ['CHN', 'VNM'], where: [{ countries: ['CN'], box: [15.5, 17.3, 110.9, 113] }] },
  { name: 'Sabah', claimants: ['MYS', 'PHL'], where: [{ countries: ['MY'], divisions: ['16'] }] },
  {
    name: 'Somaliland',
    claimants: ['SOM'],
    where: [{ countries: ['SO'], divisions: ['12', '19', '20', '21', '22'] }],
  },
  { name: 'South Ossetia', claimants: ['GEO'], where: [{ countries: ['GE'], box: [42.05, 42.8, 43.3, 44.6] }] },
  { name: 'Taiwan', claimants: ['TWN', 'CHN'], where: [{ countries: ['TW'] }] },
  { name: 'Transnistria', claimants: ['MDA'], where: [{ countries: ['MD'], divisions: ['58', '62'] }] },
  {
    name: 'Western Sahara',
    claimants: ['MAR'],
    where: [{ countries: ['EH'] }, { countries: ['MA'], box: [20.6, 27.67, -17.3, -8.6] }],
  },
]

/** The disputed territory that a point of GeoNames lies in. */
export function territoryAt(point: {
  readonly country: string
  readonly division: string
  readonly lat: number
  readonly lon: number
}): Territory | undefined {
  return territories.find(({ where }) =>
    where.some(
      ({ countries, divisions, box }) =>
        countries.includes(point.country) &&
        (divisions === undefined || divisions.includes(point.division)) &&
        (box === undefined ||
          (point.lat >= box[0] && point.lat <= box[1] && point.lon >= box[2] && point.lon <= box[3])),
    ),
  )
}
