import { days } from '../../0-model/edtf.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { type HeldFact, type HeldReport, type Record, stands } from '../record.ts'

export const citedAs = ['not-read', 'same', 'otherwise', 'earlier', 'silent'] as const
/**
 * What a link given as a source turned out to be. not-read: the linked report is not in the dossier; it counts for
 * nothing. same: it tells of the same item without differing. otherwise: it tells of it and differs. earlier: it was
 * published before the event it is given for. silent: it does not tell of it.
 */
export type CitedAs = (typeof citedAs)[number]

/** A link that a report gives, and how far it bears out what it is given for. */
export interface Cited {
  readonly url: string
  readonly by: string
  /** The linked report, once it is in the dossier. */
  readonly report: string | null
  readonly facts: readonly { readonly fact: string; readonly as: CitedAs }[]
}

/** The links of all reports, each address once for each report that gives it. */
export function citations(record: Record): readonly Cited[] {
  const byUrl = new Map<string, HeldReport>()
  const there = [...record.reports.values()].filter(({ withdrawn }) => !withdrawn)
  for (const report of there) if (report.url !== null) byUrl.set(report.url, report)
  const byReport = new Map<string, HeldFact[]>()
  for (const held of record.facts.values())
    if (stands(held)) byReport.set(held.report, [...(byReport.get(held.report) ?? []), held])
  return there.flatMap((by) => {
    const links = new Map<string, string[]>()
    for (const { url, canonical } of by.citations) links.set(canonical, [...(links.get(canonical) ?? []), url])
    return [...links].map(([canonical, urls]): Cited => {
      const read = byUrl.get(canonical)
      const facts = (byReport.get(by.id) ?? [])
        .filter(({ fact }) => fact.citations.some((link) => link === canonical || urls.includes(link)))
        .map((held) => ({ fact: held.id, as: bearsOut(record, held, read) }))
      return { url: canonical, by: by.id, report: read?.id ?? null, facts }
    })
  })
}

/** Rings of reports that give each other as their source: A cites B, B cites A, whatever lies between. */
export function circularCiting(record: Record): readonly (readonly string[])[] {
  const byUrl = new Map<string, string>()
  const there = [...record.reports.values()].filter(({ withdrawn }) => !withdrawn)
  for (const { id, url } of there) if (url !== null) byUrl.set(url, id)
  const cites = new Map<string, readonly string[]>()
  for (const { id, citations: links } of there)
    cites.set(
      id,
      [...new Set(links.flatMap(({ canonical }) => byUrl.get(canonical) ?? []))].filter((other) => other !== id),
    )
  return components(cites).filter((ring) => ring.length > 1)
}

function bearsOut(record: Record, held: HeldFact, read: HeldReport | undefined): CitedAs {
  if (!read) return 'not-read'
  const facts = record.items.get(held.item)?.facts ?? []
  if (facts.some((id) => record.facts.get(id)?.report === read.id)) {
    const split = accountsOf(record, held.item).some(({ accounts }) => {
      const own = accounts.find((account) => account.facts.includes(held.id))
      return accounts.some(
        (account) => account !== own && account.facts.some((id) => record.facts.get(id)?.report === read.id),
      )
    })
    return split ? 'otherwise' : 'same'
  }
  const event = days(held.fact.date)
  const told = days(read.published)
  return event && told && held.fact.factuality.modality === 'asserted' && told.to < event.from ? 'earlier' : 'silent'
}

/** Strongly connected components (Tarjan 1972), with a stack of its own: chains of citing may be long. */
function components(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const on = new Set<string>()
  const found: string[][] = []
  for (const root of edges.keys()) {
    if (index.has(root)) continue
    const work: { readonly node: string; next: number }[] = [{ node: root, next: 0 }]
    while (work.length > 0) {
      const top = work.at(-1) as { readonly node: string; next: number }
      const { node } = top
      if (top.next === 0 && !index.has(node)) {
        index.set(node, index.size)
        low.set(node, index.get(node) ?? 0)
        stack.push(node)
        on.add(node)
      }
      const to = edges.get(node)?.[top.next++]
      if (to !== undefined) {
        if (!index.has(to)) work.push({ node: to, next: 0 })
        else if (on.has(to)) low.set(node, Math.min(low.get(node) ?? 0, index.get(to) ?? 0))
        continue
      }
      work.pop()
      const above = work.at(-1)?.node
      if (above !== undefined) low.set(above, Math.min(low.get(above) ?? 0, low.get(node) ?? 0))
      if (low.get(node) !== index.get(node)) continue
      const ring: string[] = []
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        on.delete(member)
        ring.push(member)
        if (member === node) break
      }
      found.push(ring.sort())
    }
  }
  return found
}
