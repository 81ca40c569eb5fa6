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
  const links = moved.length <= few ? linksOf(moved, reports) : allLinks(reports)
  if (moved.length > few) return joined(reports, links)
  // Groups that lost a member may fall apart, groups that a report links grow together; all others stay.
  const open = new Set(moved.map(({ group }) => group))
  for (const [a, b] of links) for (const { group } of [a, b]) open.add(group)
  for (const id of changed) open.add(id)
  const within = reports.filter(({ id, group }) => open.has(group) || changed.has(id))
  const groups = new Map(reports.map(({ id, group }) => [id, group]))
  const inner = within.length <= few ? linksOf(within, within) : allLinks(within)
  for (const [id, group] of joined(within, [...links, ...inner])) groups.set(id, group)
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

/** All links, by a table of addresses and bands: only reports that meet in one are compared. */
function allLinks(reports: readonly HeldReport[]): readonly Link[] {
  const table = new Map<string, HeldReport[]>()
  const links: Link[] = []
  const enter = (key: string, report: HeldReport) => {
    const list = table.get(key)
    if (!list) return void table.set(key, [report])
    for (const other of list) if (oneVoice(other, report)) links.push([other, report])
    list.push(report)
  }
  for (const report of reports) {
    if (report.url !== null) enter(`u${report.url}`, report)
    for (let at = 0; at + rows <= report.sketch.length; at += rows)
      enter(`${at}:${report.sketch.slice(at, at + rows).join()}`, report)
  }
  return links
}

function meet(a: Sketch, b: Sketch): boolean {
  for (let at = 0; at + rows <= a.length && at + rows <= b.length; at += rows)
    if (a[at] === b[at] && a[at + 1] === b[at + 1]) return true
  return false
}

/** Connected components, each named after its first report. */
function joined(reports: readonly HeldReport[], links: readonly Link[]): ReadonlyMap<string, string> {
  const place = new Map(reports.map(({ id }, i) => [id, i]))
  const root = reports.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (root[at] !== at) at = root[at] as number
    root[i] = at
    return at
  }
  for (const [a, b] of links) {
    const x = place.get(a.id)
    const y = place.get(b.id)
    if (x === undefined || y === undefined) continue
    const [first, later] = [find(x), find(y)].sort((i, j) => i - j) as [number, number]
    root[later] = first
  }
  return new Map(reports.map(({ id }, i) => [id, (reports[find(i)] as HeldReport).id]))
}
