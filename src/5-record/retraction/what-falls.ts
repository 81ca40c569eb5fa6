import { days, isoDay } from '../../0-model/edtf.ts'
import type { Outlet } from '../../0-model/outlet.ts'
import { voices } from '../independence/voices.ts'
import { type Item, type Record, stands } from '../record.ts'
import { type Undertaking, undertakings } from '../undertakings/undertakings.ts'
import { reportsOf, restingOn, rootOf, type Withdrawn, without } from './withdrawal.ts'

export type { Withdrawn } from './withdrawal.ts'

/** Something that rested on what is withdrawn, and the way it did, from the withdrawn thing to this one. */
export interface Falls {
  readonly kind: 'fact' | 'item' | 'undertaking' | 'brief' | 'scenario'
  readonly id: string
  readonly says: string
  /** lost: nothing else carries it. weakened: it stands on fewer voices. flagged: a person should look again. */
  readonly effect: 'lost' | 'weakened' | 'flagged'
  /** Ids, each resting on the one before. */
  readonly path: readonly string[]
}

/**
 * All that rests on a report, a fact or an outlet’s rating, before it is withdrawn: pure, so that it can be shown
 * first and done then. Throws nothing; what is not in the record brings nothing down.
 */
export function whatFalls(record: Record, withdrawn: Withdrawn): readonly Falls[] {
  if ('outlet' in withdrawn && !withdrawn.reports) return ratingFalls(record, withdrawn.outlet)
  const root = rootOf(withdrawn)
  const facts = restingOn(record, withdrawn)
  const way = wayFrom(record, withdrawn)
  const gone = new Set(facts.map(({ id }) => id))
  const own = facts.map(
    ({ id, fact }): Falls => ({
      kind: 'fact',
      id,
      says: fact.evidence.exact,
      effect: 'lost',
      path: way(id),
    }),
  )
  const items = [...new Set(facts.map(({ item }) => item))].flatMap((id) => record.items.get(id) ?? [])
  return [
    ...own,
    ...items.map((item) => itemFalls(record, item, gone, way)),
    ...undertaken(record, without(record, withdrawn), gone, way),
    ...withdrawnReports(record, withdrawn).flatMap((report) => citing(record, report, root)),
    ...briefs(record, gone, way),
    ...scenarios(record, gone, items, way),
  ]
}

/** The way from what is withdrawn to one of its facts and on to what rests on that, each once. */
export type Way = (fact: string, ...on: readonly string[]) => readonly string[]

/** Gives the ways from what is withdrawn: an outlet’s go by its reports. */
export function wayFrom(record: Record, withdrawn: Withdrawn): Way {
  const root = rootOf(withdrawn)
  return (fact, ...on) => {
    const report = 'outlet' in withdrawn ? record.facts.get(fact)?.report : undefined
    return [...new Set([root, ...(report === undefined ? [] : [report]), fact, ...on])]
  }
}

function withdrawnReports(record: Record, withdrawn: Withdrawn): readonly string[] {
  if ('report' in withdrawn) return [withdrawn.report]
  return 'outlet' in withdrawn ? reportsOf(record, withdrawn.outlet).map(({ id }) => id) : []
}

function itemFalls(record: Record, item: Item, gone: ReadonlySet<string>, way: Way): Falls {
  const lost = item.facts.filter((id) => gone.has(id))
  const left = item.facts.filter((id) => !gone.has(id))
  const before = voices(record, item.facts)
  const after = voices(record, left)
  return {
    kind: 'item',
    id: item.id,
    says: `${record.facts.get(item.id)?.fact.evidence.exact ?? item.id} (${
      left.length === 0
        ? 'nothing else tells of it'
        : `${after.independent} independent of ${after.reports} left, of ${before.independent} of ${before.reports}`
    })`,
    effect: left.length === 0 ? 'lost' : 'weakened',
    path: way(lost[0] ?? item.id, item.id),
  }
}

/** Undertakings that were announced, or whose outcome was told, by what is withdrawn. */
function undertaken(record: Record, after: Record, gone: ReadonlySet<string>, way: Way): readonly Falls[] {
  const touched = undertakings(record).flatMap((one) => {
    const via = [...one.announced, ...one.followed].find((id) => gone.has(id))
    return via === undefined ? [] : [{ one, via }]
  })
  if (touched.length === 0) return []
  // The same day for both: without the latest report nothing is to look further from due than it is.
  const asOf = lastDay(record)
  const left = undertakings(after, asOf === null ? {} : { asOf })
  const same = (a: Undertaking, b: Undertaking) =>
    b.announced.some((id) => a.announced.includes(id)) && (a.by?.id ?? a.by?.name) === (b.by?.id ?? b.by?.name)
  return touched.map(({ one, via }): Falls => {
    const now = left.find((other) => same(one, other))
    const says = now
      ? now.outcome === one.outcome
        ? `still ${one.outcome}, on fewer passages`
        : `${one.outcome}, would be ${now.outcome}: ${now.because}`
      : 'nothing else announces it'
    return {
      kind: 'undertaking',
      id: one.item,
      says: `${[one.by?.name, one.what].filter(Boolean).join(': ')} (${says})`,
      effect: now === undefined ? 'lost' : now.outcome === one.outcome ? 'weakened' : 'flagged',
      path: way(via, one.item),
    }
  })
}

function lastDay(record: Record): string | null {
  const all = [...record.reports.values()].flatMap((r) => (r.withdrawn ? [] : (days(r.published) ?? [])))
  const last = all.reduce((latest, { from }) => Math.max(latest, from), -Infinity)
  return Number.isFinite(last) ? isoDay(last) : null
}

/** Reports that give the withdrawn one as their source: their facts stand, but a person should look again. */
function citing(record: Record, cited: string, root: string): readonly Falls[] {
  const url = record.reports.get(cited)?.url ?? null
  if (url === null) return []
  const citers = [...record.reports.values()].filter(
    ({ id, citations }) => id !== cited && citations.some(({ canonical }) => canonical === url),
  )
  const ids = new Set(citers.map(({ id }) => id))
  return [...record.facts.values()]
    .filter(({ report, fact, ...held }) => {
      const links = record.reports.get(report)?.citations.filter(({ canonical }) => canonical === url) ?? []
      return (
        ids.has(report) &&
        stands({ report, fact, ...held }) &&
        fact.citations.some((link) => links.some((one) => one.url === link || one.canonical === link))
      )
    })
    .map(
      ({ id, report, fact }): Falls => ({
        kind: 'fact',
        id,
        says: fact.evidence.exact,
        effect: 'flagged',
        path: [...new Set([root, cited, report, id])],
      }),
    )
}

function briefs(record: Record, gone: ReadonlySet<string>, way: Way): readonly Falls[] {
  return [...record.briefs.values()].flatMap((brief): Falls[] => {
    const cited = brief.facts.filter((id) => gone.has(id))
    const first = cited[0]
    if (first === undefined) return []
    const says = `“${brief.title}” cites ${cited.length} of the passages`
    return [
      {
        kind: 'brief',
        id: brief.id,
        says,
        effect: 'flagged',
        path: way(first, brief.id),
      },
    ]
  })
}

/** Scenarios that name a fact or an item anywhere in what was saved. */
function scenarios(record: Record, gone: ReadonlySet<string>, items: readonly Item[], way: Way): readonly Falls[] {
  const ids = [...gone, ...items.map(({ id }) => id)]
  return [...record.scenarios].flatMap(([name, scenario]): Falls[] => {
    const text = JSON.stringify(scenario)
    const named = ids.find((id) => text.includes(`"${id}"`))
    return named === undefined
      ? []
      : [
          {
            kind: 'scenario',
            id: name,
            says: `the scenario “${name}” builds on it`,
            effect: 'flagged',
            path: way(named, name),
          },
        ]
  })
}

/** Items whose Admiralty pair goes back to the outlet, and briefs that cite them. */
function ratingFalls(record: Record, id: string): readonly Falls[] {
  const outlet: Outlet | undefined = record.outlets.get(id)
  if (!outlet) return []
  const facts = restingOn(record, { outlet: id })
  const items = [...new Set(facts.map(({ item }) => item))]
  const flagged = items.map(
    (item): Falls => ({
      kind: 'item',
      id: item,
      says: `its source was rated ${outlet.grade ?? 'F'} by this outlet’s`,
      effect: 'flagged',
      path: [id, facts.find((held) => held.item === item)?.report ?? '', item],
    }),
  )
  const way = wayFrom(record, { outlet: id })
  return [...flagged, ...briefs(record, new Set(facts.map((held) => held.id)), way)]
}
