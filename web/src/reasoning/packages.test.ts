import { expect, it } from 'vitest'
import { packages } from '../../../src/6-reasoning/packages.ts'
import { chosenIn, type Deals, dealOf, dots, type Packages, points, tableOf, worth } from './packages.ts'

const problem = {
  issues: [
    { name: 'Port', options: ['north', 'south'] },
    { name: 'Fish', options: ['shared', 'closed'] },
  ],
  parties: [
    {
      name: 'Oslo',
      values: [
        ['3', '0'],
        ['1/2', '0'],
      ],
      reservation: '0',
      facts: [],
    },
    {
      name: 'Bergen',
      values: [
        ['0', '3'],
        ['1', '0'],
      ],
      reservation: '0',
      facts: [],
    },
  ],
}
const found = packages(problem) as Packages
const deals: Deals = { suggested: true, problem, packages: found }

it('names the option of every issue in a package', () =>
  expect(dealOf(problem, { options: [1, 0], utilities: [] })).toEqual([
    { issue: 'Port', option: 'south' },
    { issue: 'Fish', option: 'shared' },
  ]))

it.each([
  ['3', 3],
  ['1/2', 0.5],
  ['-0.25', -0.25],
])('reads the worth %s', (text, value) => expect(worth(text)).toBe(value))

it('draws every package of the frontier once, with the points that stand on it', () => {
  const drawn = dots(found, 0, 1)
  expect(drawn.flatMap((dot) => dot.packages)).toHaveLength(found.frontier.length)
  expect(drawn.map(({ x, y }) => [x, y])).toEqual([
    [0.5, 4],
    [3.5, 1],
  ])
  for (const { name } of points) expect(drawn.some((dot) => dot.points.includes(name))).toBe(true)
})

it('gives the frontier as rows', () => {
  const [heads, ...rows] = tableOf(deals, found)
  expect(heads).toEqual(['Port', 'Fish', 'Oslo', 'Bergen', 'Best by'])
  expect(rows).toHaveLength(found.frontier.length)
  expect(rows.map((row) => row.slice(0, 2))).toContainEqual(['south', 'shared'])
})

it('shows the parties an address names, else those whose packages differ most', () => {
  expect(chosenIn('Bergen~Oslo', ['Oslo', 'Bergen'], found)).toEqual([1, 0])
  expect(chosenIn('Bergen~Nobody', ['Oslo', 'Bergen'], found)).toEqual([0, 1])
  const three = packages({
    ...problem,
    parties: [
      {
        name: 'Fulla',
        values: [
          ['1', '1'],
          ['1', '1'],
        ],
        reservation: '0',
      },
      ...problem.parties,
    ],
  }) as Packages
  expect(chosenIn(undefined, ['Fulla', 'Oslo', 'Bergen'], three)).toEqual([0, 1])
})
