import type { Found } from '../5-record/quotes/find.ts'
import { type Record, stands } from '../5-record/record.ts'
import { onlyFacts, parseQuery } from '../5-record/store/query.ts'
import type { Hit, Store } from '../5-record/store/store.ts'

/** How many more hits are asked for where too few of those found stood in the record. */
const more = 8

/** Whether a report, and the fact of it where one is meant, stands in a record: what is found now may not have been known then. */
export function isKnown(record: Record, report: string, fact?: string): boolean {
  const source = record.reports.get(report)
  if (!source || source.withdrawn || source.forgotten) return false
  const held = fact === undefined ? undefined : record.facts.get(fact)
  return fact === undefined || (held !== undefined && stands(held))
}

/**
 * Full text over a record as of a moment, or with reports left out: the store finds over what stands now, what the
 * record has not is passed over. A report whose fact was coded later is found by its words. At most `limit`, best first.
 */
export async function searchKnown(store: Store, record: Record, query: string, limit: number): Promise<readonly Hit[]> {
  const withoutFact = !onlyFacts(parseQuery(query))
  for (let asked = limit; ; asked *= more) {
    const all = await store.search(record.dossier.id, query, { limit: asked })
    const known = all.filter(({ report, fact }) => isKnown(record, report, fact))
    const hits = withoutFact ? [...known, ...uncoded(record, all, known)] : known
    if (hits.length >= limit || all.length < asked) return hits.slice(0, limit)
  }
}

/** Reports known then by their words, none of whose facts found was: each once. */
function uncoded(record: Record, all: readonly Hit[], known: readonly Hit[]): readonly Hit[] {
  const told = new Set(known.map(({ report }) => report))
  return all.flatMap(({ fact, kind: _kind, ...hit }) => {
    if (fact === undefined || told.has(hit.report) || !isKnown(record, hit.report)) return []
    told.add(hit.report)
    return [hit]
  })
}

/** Who said these words where, in the reports of a record as of a moment, or with reports left out. */
export async function quoteKnown(store: Store, record: Record, words: string): Promise<readonly Found[]> {
  return (await store.quote(record.dossier.id, words)).filter(({ report }) => isKnown(record, report))
}
