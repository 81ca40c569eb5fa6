import type { HeldReport } from '../record.ts'
import { likeness, type Sketch } from './sketch.ts'

/**
 * Share of common shingles from which two reports are one voice. Independent reports of one event share up to 0.04,
 * reprints that an editor went over 0.24 and more (corpus/n4, examples).
 */
export const thresholds = {
  /** Whatever the reports are credited to. */
  copy: 0.11,
  /** Where both credit one agency: the words are the agency’s, the outlet’s own are few. */
  agency: 0.07,
}

/** Neighbouring places that must agree somewhere: found quickly in a table, and missed by a real reprint 2 times in 100. */
const rows = 2
/** Changed reports up to which each is compared with all others instead of by table. */
const few = 200

/**
 * The source group of every report: report id → id of the first report, in the order given, of its group.
 * `changed` are the reports whose group may have moved since they had the groups they carry.
 */
export function sourceGroups(
  reports: readonly HeldReport[],
  changed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const moved = reports.filter(({ id }) => changed.has(id))
  if (moved.length > few) return grouped(reports, [])
  const links = linksOf(moved, reports)
  // Groups that lost a member may fall apart, groups that a report links grow together; all others stay.
  const open = new Set(moved.map(({ group }) => group))
  for (const [a, b] of links) {
    open.add(a.group)
    open.add(b.group)
  }
  for (const id of changed) open.add(id)
  const within = reports.filter(({ id, group }) => open.has(group) || changed.has(id))
  const groups = new Map(reports.map(({ id, group }) => [id, group]))
  for (const [id, group] of grouped(within, links)) groups.set(id, group)
  return groups
}

/** Why two reports count as one voice; null where they are two. */
export function oneVoice(a: HeldReport, b: HeldReport): string | null {
  if (a.url !== null && a.url === b.url) return 'one address'
  if (!meet(a.sketch, b.sketch)) return null
  const share = likeness(a.sketch, b.sketch)
  const alike = `about ${Math.round(share * 100)} % of the wording is the same`
  if (share >= thresholds.copy) return alike
  return a.agency !== null && a.agency === b.agency && share >= thresholds.agency
    ? `both credit ${a.agency}, ${alike}`
    : null
}

type Link = readonly [HeldReport, HeldReport]

function linksOf(some: readonly HeldReport[], all: readonly HeldReport[]): readonly Link[] {
  return some.flatMap((a) => all.flatMap((b): Link[] => (a !== b && oneVoice(a, b) ? [[a, b]] : [])))
}

function meet(a: Sketch, b: Sketch): boolean {
  for (let at = 0; at + rows <= a.length && at + rows <= b.length; at += rows)
    if (a[at] === b[at] && a[at + 1] === b[at + 1]) return true
  return false
}

/** The connected components of reports that are one voice, each named after its first report; `known` are links found before. */
function grouped(reports: readonly HeldReport[], known: readonly Link[]): ReadonlyMap<string, string> {
  const place = new Map(reports.map(({ id }, i) => [id, i]))
  const parts = partition(reports.length)
  for (const [a, b] of known) parts.join(place.get(a.id) as number, place.get(b.id) as number)
  for (const [i, j] of reports.length <= few ? allPairs(reports.length) : meeting(reports, parts))
    if (parts.of(i) !== parts.of(j) && oneVoice(reports[i] as HeldReport, reports[j] as HeldReport)) parts.join(i, j)
  return new Map(reports.map(({ id }, i) => [id, (reports[parts.of(i)] as HeldReport).id]))
}

function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let j = 1; j < count; j++) for (let i = 0; i < j; i++) yield [i, j]
}

/**
 * The pairs that may be one voice, by a table of addresses and bands: those of one address, or with neighbouring places
 * alike. Pairs that are in one part by then are passed over part by part: of thousands of copies few are compared.
 */
function* meeting(reports: readonly HeldReport[], parts: Parts): Generator<readonly [number, number]> {
  const addresses = new Map<string, number>()
  const bands = new Map<number, number[][]>()
  for (const [j, { url, sketch }] of reports.entries()) {
    if (url !== null) {
      const first = addresses.get(url)
      if (first === undefined) addresses.set(url, j)
      else yield [first, j]
    }
    for (let at = 0; at + rows <= sketch.length; at += rows) {
      const band = (at * 65_536 + (sketch[at] as number)) * 65_536 + (sketch[at + 1] as number)
      const lists = bands.get(band)
      if (!lists) bands.set(band, [[j]])
      else {
        for (const list of lists)
          for (const i of list) {
            if (parts.of(i) === parts.of(j)) break
            yield [i, j]
          }
        bands.set(band, joined(lists, j, parts))
      }
    }
  }
}

/** Lists of places, each within one part, with one more place; those that have become one part are one list. */
function joined(lists: number[][], more: number, parts: Parts): number[][] {
  const part = parts.of(more)
  const home = lists.filter((list) => parts.of(list[0] as number) === part)
  const [first, ...others] = home
  if (!first) {
    lists.push([more])
    return lists
  }
  first.push(more)
  if (others.length === 0) return lists
  for (const list of others) for (const at of list) first.push(at)
  return lists.filter((list) => list === first || !others.includes(list))
}

interface Parts {
  of(place: number): number
  join(a: number, b: number): void
}

/** Places that are joined into parts, each named after its first place. */
function partition(count: number): Parts {
  const root = Array.from({ length: count }, (_, i) => i)
  const of = (place: number): number => {
    let at = place
    while (root[at] !== at) at = root[at] as number
    for (let next = place; root[next] !== at; ) {
      const up = root[next] as number
      root[next] = at
      next = up
    }
    return at
  }
  return {
    of,
    join(a, b) {
      const x = of(a)
      const y = of(b)
      root[Math.max(x, y)] = Math.min(x, y)
    },
  }
}
