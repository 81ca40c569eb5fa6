import type { Told } from '../../../7-views/item.ts'
import type { Support } from '../../../7-views/quote.ts'

/** Sources in a word: “3 of 11” is three independent voices among eleven reports. */
export function sourcesOf({ independent, reports }: Support): string {
  return independent === reports ? String(reports) : `${independent} of ${reports}`
}

/** What the machine proposed never looks accepted. */
export const marks = { accepted: '✓', proposed: '·', unsure: '?', rejected: '✗' } as const

/** A day or range as a reader scans it. */
export function dateOf({ date, reported }: Pick<Told, 'date' | 'reported'>): string {
  return date ?? (reported ? `(${reported})` : '')
}

/** A line of a list as a row of CSV or JSONL, without what is nested. */
export function flat(told: Told): object {
  const first = told.quotes[0]
  return {
    item: told.item,
    kind: told.kind,
    label: told.label,
    date: told.date,
    from: told.from,
    to: told.to,
    reported: told.reported,
    says: told.says,
    actors: told.actors.map((who) => who.id),
    counterparts: told.counterparts.map((who) => who.id),
    about: told.about,
    place: told.place,
    modality: told.modality,
    negated: told.negated,
    denied: told.denied,
    inferred: told.inferred,
    state: told.state,
    issue: told.issue,
    track: told.track,
    reports: told.support.reports,
    independent: told.support.independent,
    report: first?.report ?? null,
    start: first?.start ?? null,
    end: first?.end ?? null,
    exact: first?.exact ?? null,
  }
}

/** Under every list: what its marks mean. */
export const legend =
  '✓ accepted  · proposed by the coder, not yet reviewed  ? doubted   dates in ( ) are of the first report'
