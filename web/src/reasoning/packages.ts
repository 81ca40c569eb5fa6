import type { Named } from '../api/address.ts'
import type { Table } from '../share/table.ts'

export type Deals = Named<'PackageDeals'>
export type Packages = NonNullable<Deals['packages']>
type Package = Packages['frontier'][number]
export type PointName = 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'utilitarian'

/** The four proposals of theory for a fair deal: what they are called and what they look for. */
export const points: readonly { readonly name: PointName; readonly says: string; readonly means: string }[] = [
  {
    name: 'utilitarian',
    says: 'Most in sum',
    means: 'What all parties get, added up, is greatest. It may give one party much and another nothing.',
  },
  {
    name: 'egalitarian',
    says: 'Most for whoever gains least',
    means: 'The party that gains least over having no deal gains as much as can be had (Kalai 1977).',
  },
  {
    name: 'nash',
    says: 'Greatest product of gains',
    means: 'The gains over having no deal, multiplied, are greatest: nobody’s part may be small (Nash 1950).',
  },
  {
    name: 'kalaiSmorodinsky',
    says: 'Equal shares of what each could hope for',
    means: 'Each party gets as equal a share as can be of the most it could gain at all (Kalai and Smorodinsky 1975).',
  },
]

/** A package deal in words: the option of every issue. */
export function dealOf(
  { issues }: Deals['problem'],
  { options }: Package,
): readonly { issue: string; option: string }[] {
  return issues.map(({ name, options: all }, at) => ({ issue: name, option: all[options[at] ?? 0] ?? '' }))
}

/** What a worth written as a decimal or as “n/d” comes to. */
export function worth(text: string): number {
  const [above, below] = text.split('/').map(Number)
  return (above ?? Number.NaN) / (below ?? 1)
}

/** A dot of the plot: packages worth the same to both parties, and which of the four points stand there. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly packages: readonly Package[]
  readonly points: readonly PointName[]
}

/** The frontier as two parties see it, by their places among the parties. */
export function dots(found: Packages, first: number, second: number): readonly Dot[] {
  const at = new Map<string, { x: number; y: number; packages: Package[]; points: PointName[] }>()
  for (const each of found.frontier) {
    const [x, y] = [worth(each.utilities[first] ?? '0'), worth(each.utilities[second] ?? '0')]
    const key = `${x} ${y}`
    const dot = at.get(key) ?? { x, y, packages: [], points: [] }
    at.set(key, dot)
    dot.packages.push(each)
    for (const { name } of points)
      if (!dot.points.includes(name) && found[name].ties.some((tie) => same(tie, each))) dot.points.push(name)
  }
  return [...at.values()].sort((a, b) => a.x - b.x || a.y - b.y)
}

/** The two parties whose frontier has the most to show: the first pair with the most different dots. */
export function mostApart(found: Packages, parties: number): readonly [number, number] {
  let best: readonly [number, number] = [0, Math.min(1, parties - 1)]
  let most = 0
  for (let first = 0; first < parties; first++)
    for (let second = first + 1; second < parties; second++) {
      const count = dots(found, first, second).length
      if (count > most) [best, most] = [[first, second], count]
    }
  return best
}

/** The two parties of the plot: those an address names, else those most apart. */
export function chosenIn(
  text: string | undefined,
  names: readonly string[],
  found: Packages,
): readonly [number, number] {
  const [first, second] = (text ?? '').split('~').map((name) => names.indexOf(name))
  return first !== undefined && second !== undefined && first >= 0 && second >= 0
    ? [first, second]
    : mostApart(found, names.length)
}

function same(a: Package, b: Package): boolean {
  return a.options.join() === b.options.join()
}

/** The frontier as rows: the options, and what each package is worth to each party. */
export function tableOf({ problem }: Deals, found: Packages): Table {
  return [
    [...problem.issues.map(({ name }) => name), ...problem.parties.map(({ name }) => name), 'Best by'],
    ...found.frontier.map((each) => [
      ...dealOf(problem, each).map(({ option }) => option),
      ...each.utilities,
      points
        .filter(({ name }) => found[name].ties.some((tie) => same(tie, each)))
        .map(({ says }) => says.toLowerCase())
        .join('; '),
    ]),
  ]
}
