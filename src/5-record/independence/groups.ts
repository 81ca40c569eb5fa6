import type { HeldReport } from '../record.ts'
import { likeness, type Sketch } from './sketch.ts'

/** Why two reports are one voice, from how much their texts share. */
export const thresholds = {
  /** Share of common shingles from which a report is a near-copy of another, whatever it is credited to. */
  copy: 0.3,
  /** The same where both credit one agency: the words are the agency’s, the outlet’s own are few. */
  agency: 0.12,
}

/** Rows of a band: two texts meet in a band if that many neighbouring places agree. */
const rows = 2

/** The source group of every report: report id → id of the first report (in the order given) of its group. */
export function sourceGroups(reports: readonly HeldReport[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  const find = (id: string): string => {
    let root = id
    for (let up = groups.get(root); up !== undefined && up !== root; up = groups.get(root)) root = up
    groups.set(id, root)
    return root
  }
  const place = new Map(reports.map((report, i) => [report.id, i]))
  const join = (a: string, b: string) => {
    const x = find(a)
    const y = find(b)
    if (x === y) return
    const [first, later] = (place.get(x) ?? 0) < (place.get(y) ?? 0) ? [x, y] : [y, x]
    groups.set(later, first)
  }
  for (const report of reports) groups.set(report.id, report.id)
  for (const [a, b] of candidates(reports)) if (oneVoice(a, b)) join(a.id, b.id)
  for (const report of reports) find(report.id)
  return groups
}

/** Why two reports count as one voice; null where they are two. */
export function oneVoice(a: HeldReport, b: HeldReport): string | null {
  if (a.url !== null && a.url === b.url) return 'one address'
  const share = likeness(a.sketch, b.sketch)
  if (share >= thresholds.copy) return `about ${Math.round(share * 100)} % of the wording is the same`
  if (a.agency !== null && a.agency === b.agency && share >= thresholds.agency)
    return `both credit ${a.agency}, about ${Math.round(share * 100)} % of the wording is the same`
  return null
}

function candidates(reports: readonly HeldReport[]): readonly (readonly [HeldReport, HeldReport])[] {
  const buckets = new Map<string, HeldReport[]>()
  const put = (key: string, report: HeldReport) => {
    const list = buckets.get(key)
    if (list) list.push(report)
    else buckets.set(key, [report])
  }
  for (const report of reports) {
    if (report.url !== null) put(`u${report.url}`, report)
    for (const [i, band] of bands(report.sketch).entries()) put(`${i}:${band}`, report)
  }
  const pairs: (readonly [HeldReport, HeldReport])[] = []
  // The first of a bucket against the others: enough, as likeness to the first of a chain joins them all.
  for (const list of buckets.values())
    for (let i = 1; i < list.length; i++) pairs.push([list[0] as HeldReport, list[i] as HeldReport])
  return pairs
}

function bands(sketch: Sketch): readonly string[] {
  const found: string[] = []
  for (let at = 0; at + rows <= sketch.length; at += rows) found.push(sketch.slice(at, at + rows).join('-'))
  return found
}
