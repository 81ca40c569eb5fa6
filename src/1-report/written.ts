import { days, isoDay } from '../0-model/edtf.ts'
import type { Report } from '../0-model/report.ts'

/** Pages are kept up for years; a change more than so many days after publication is no newer news. */
const stillNews = 31

/** A feed tells when an item was put into it, often in the clock of Greenwich: the words are of that day or the one before. */
const feedLag = 1

/**
 * The first and the last day a report's words may be of, as an EDTF interval; null where one day is sure, or none is known.
 * A dateline settles it: it stands over the words themselves. Else a feed's date leaves a day open, and a page changed days
 * after it was published mixes words of both days.
 */
export function written(report: {
  readonly published: string | null
  readonly publishedFrom: Report['publishedFrom']
  readonly updated: string | null
  readonly dateline: { readonly date: string | null } | null
}): string | null {
  const out = days(report.published)
  if (out === null || report.dateline?.date) return null
  const from = out.from - (report.publishedFrom === 'feed' ? feedLag : 0)
  const changed = days(report.updated)?.to ?? out.to
  const to = changed > out.to && changed - out.to <= stillNews ? changed : out.to
  return from === to ? null : `${isoDay(from)}/${isoDay(to)}`
}
