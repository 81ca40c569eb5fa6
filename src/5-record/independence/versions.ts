import type { Span } from '../../0-model/passage.ts'
import type { Part } from '../quotes/difference.ts'
import { type HeldFact, type HeldReport, type Record, stands } from '../record.ts'
import { inText } from './passages.ts'

/** The texts that one article had: an address read more than once, with other words each time. */
export interface Article {
  readonly url: string
  /** Ids of its reports, oldest first; the last is the article as it stands. */
  readonly versions: readonly string[]
}

/** A fact of an older version whose words no longer stand in the newest. It is flagged, never dropped: it was told so. */
export interface Outdated {
  readonly fact: string
  readonly report: string
  /** The version its words were looked for in. */
  readonly newest: string
  /** changed: the passage was edited, `now` is its place in the newest version; gone: nothing like it is left. */
  readonly as: 'changed' | 'gone'
  readonly now: Span | null
  /** “asked” are words of the older version alone, “report” of the newest alone. */
  readonly parts: readonly Part[]
}

/** The articles of a record that were read in more than one version: updates, corrections, live pages. */
export function articles(record: Record): readonly Article[] {
  const byUrl = new Map<string, HeldReport[]>()
  for (const report of record.reports.values()) {
    if (report.url === null || report.withdrawn || report.forgotten) continue
    byUrl.set(report.url, [...(byUrl.get(report.url) ?? []), report])
  }
  return [...byUrl]
    .filter(([, reports]) => reports.length > 1)
    .map(([url, reports]) => ({ url, versions: reports.sort(byAge).map(({ id }) => id) }))
}

/**
 * The facts of older versions whose words the newest version changed or left out. `texts` are those of the article’s
 * reports, by id; a report without one is passed over.
 */
export function outdated(record: Record, article: Article, texts: ReadonlyMap<string, string>): readonly Outdated[] {
  const newest = article.versions.at(-1) ?? ''
  const text = texts.get(newest)
  if (text === undefined) return []
  const older = new Set(article.versions.slice(0, -1))
  return [...record.facts.values()]
    .filter((held: HeldFact) => older.has(held.report) && stands(held))
    .flatMap((held): Outdated[] => {
      const found = inText(held.fact.evidence.exact, text)
      return found.as === 'same' ? [] : [{ fact: held.id, report: held.report, newest, ...found }]
    })
}

/** By the day the page says it was last changed, else published; versions of one day by when they were added. */
function byAge(a: HeldReport, b: HeldReport): number {
  const day = ({ updated, published }: HeldReport) => updated ?? published ?? ''
  return order(day(a), day(b)) || order(a.added.at, b.added.at)
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
