import type { Outlet } from '../../0-model/outlet.ts'
import type { HeldReport, Record } from '../record.ts'

/** How many reports tell of something, and how many of them are voices of their own. */
export interface Voices {
  readonly reports: number
  readonly independent: number
  /** The voices, each with its reports, and why these are one. */
  readonly voices: readonly { readonly reports: readonly string[]; readonly because: string | null }[]
}

/**
 * The independent voices behind facts: “3 independent of 11 reports”. Reports are one voice where they are copies of
 * one text, where one owner publishes them, or where one gives another of them as its source for the passage.
 */
export function voices(record: Record, facts: Iterable<string>): Voices {
  const only = alone(record, facts)
  if (only) return { reports: 1, independent: 1, voices: [{ reports: [only.id], because: null }] }
  const seen = new Set<HeldReport>()
  const cites: (readonly [string, string])[] = []
  for (const id of facts) {
    const held = record.facts.get(id)
    const report = held && record.reports.get(held.report)
    if (!held || !report) continue
    seen.add(report)
    for (const url of held.fact.citations) cites.push([report.id, url])
  }
  const reports = [...seen]
  const parts = new Map<string, { reports: string[]; because: string | null }>(
    reports.map(({ id }) => [id, { reports: [id], because: null }]),
  )
  const join = (a: string, b: string, because: string) => {
    const x = parts.get(a)
    const y = parts.get(b)
    if (!x || !y || x === y) return
    x.reports.push(...y.reports)
    x.because ??= because
    for (const id of y.reports) parts.set(id, x)
  }
  firsts(
    reports,
    ({ group }) => group,
    (a, b) => join(a, b, 'one text under several names or addresses'),
  )
  firsts(
    reports,
    (report) => outletOf(record, report)?.owner ?? null,
    (a, b) => join(a, b, 'one owner'),
  )
  for (const [id, url] of cites) {
    const cited = reports.find((report) => report.url === canonical(record, id, url))
    if (cited) join(cited.id, id, 'one gives the other as its source')
  }
  const found = [...new Set(parts.values())]
  return { reports: reports.length, independent: found.length, voices: found }
}

/** The report of a single fact: most things are told by one. */
function alone(record: Record, facts: Iterable<string>): HeldReport | undefined {
  if (!Array.isArray(facts) || facts.length !== 1) return undefined
  return record.reports.get(record.facts.get(facts[0])?.report ?? '')
}

/** The outlet of a report as the dossier rates it, found by its name, id or address. */
export function outletOf(record: Pick<Record, 'outlets'>, report: HeldReport): Outlet | undefined {
  const known = namesOf(record.outlets)
  const named = report.outlet === null ? undefined : known.get(report.outlet.toLowerCase())
  const host = report.url === null ? null : /^[a-z]+:\/\/([^/:?#]+)/i.exec(report.url)?.[1]
  const hosted = host ? known.get(host.toLowerCase().replace(/^www\./, '')) : undefined
  return (named && hosted ? (named.place <= hosted.place ? named : hosted) : (named ?? hosted))?.outlet
}

/** The outlet of the register that bears a name, be it its id, its name or another of its names. */
export function outletNamed({ outlets }: Pick<Record, 'outlets'>, name: string): Outlet | undefined {
  return namesOf(outlets).get(name.toLowerCase())?.outlet
}

type Outlets = ReadonlyMap<string, Outlet>

/** Outlets by every name of theirs, lower case; where two bear one, the first has it. */
const kept = new WeakMap<Outlets, ReadonlyMap<string, { readonly outlet: Outlet; readonly place: number }>>()

function namesOf(outlets: Outlets) {
  const before = kept.get(outlets)
  if (before) return before
  const names = new Map<string, { readonly outlet: Outlet; readonly place: number }>()
  for (const [place, outlet] of [...outlets.values()].entries())
    for (const name of [outlet.id, outlet.name, ...outlet.aliases].map((one) => one.toLowerCase()))
      if (!names.has(name)) names.set(name, { outlet, place })
  kept.set(outlets, names)
  return names
}

/** The canonical form of a link as a report gives it. */
function canonical(record: Record, report: string, url: string): string {
  const known = record.reports
    .get(report)
    ?.citations.find((citation) => citation.url === url || citation.canonical === url)
  return known?.canonical ?? url
}

/** Calls back with the first report of each key and every later one of the same key. */
function firsts(
  reports: readonly HeldReport[],
  key: (report: HeldReport) => string | null,
  meet: (first: string, later: string) => void,
): void {
  const seen = new Map<string, string>()
  for (const report of reports) {
    const of = key(report)
    if (of === null) continue
    const first = seen.get(of)
    if (first === undefined) seen.set(of, report.id)
    else meet(first, report.id)
  }
}
