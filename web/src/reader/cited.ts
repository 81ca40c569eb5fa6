import type { ReportPage } from '../api/types.ts'

/** What a report cites, each address once, with the report of the dossier that was read from it if there is one. */
export function citedBy(
  report: Pick<ReportPage['report'], 'citations'>,
  read: ReportPage['read'],
): readonly { readonly url: string; readonly report?: string }[] {
  const known = new Map(read.map((each) => [each.url, each.report]))
  return [...new Set(report.citations.map(({ canonical }) => canonical))].map((url) => {
    const found = known.get(url)
    return found === undefined ? { url } : { url, report: found }
  })
}
