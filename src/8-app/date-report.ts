import type { Action } from '../0-model/entry.ts'
import type { Fact } from '../0-model/fact.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { HeldFact, Record } from '../5-record/record.ts'
import type { Store } from '../5-record/store/store.ts'
import { type Coder, loreOf } from './coder.ts'

/** What a date did for a report that had none. */
export interface Dated {
  /** Entries written; empty where the day changed nothing else and was known already. */
  readonly entries: readonly string[]
  /** Facts whose “on Monday” or “last week” can be placed now. */
  readonly filled: readonly string[]
  /** Facts that only the day brought out. */
  readonly added: readonly string[]
}

/** Fields that say how a fact was found, not what it says. */
const findings: ReadonlySet<string> = new Set(['id', 'coder', 'confidence', 'evidence', 'also', 'citations', 'plover'])

/**
 * Gives a report its day of publication and reads it once more. Facts keep their ids and what was decided on them:
 * only what they left open is filled in, and what is new is proposed. Throws a Misuse for an unknown report.
 */
export async function dateReport(
  store: Store,
  coder: Coder,
  { dossier, report: id, published, by }: { dossier: string; report: string; published: string; by: string },
): Promise<Dated> {
  const record = await store.record(dossier)
  if (!record.reports.has(id)) throw new Misuse('report-unknown', `${id}: no such report`)
  const report = await store.report(dossier, id)
  const { facts } = coder({ ...report, published, publishedFrom: 'asked' }, loreOf(record))
  const { actions, filled, added } = reread(record, id, facts)
  const described = {
    type: 'report-described' as const,
    report: id,
    details: { published, publishedFrom: 'asked' as const },
  }
  const { entries } = await store.append(dossier, [described, ...actions], { by, why: `published on ${published}` })
  return { entries: entries.map((entry) => entry.id), filled, added }
}

/** The actions that a second reading of a report comes to. */
export function reread(
  record: Record,
  report: string,
  facts: readonly Fact[],
): { readonly actions: readonly Action[]; readonly filled: readonly string[]; readonly added: readonly string[] } {
  const held = new Map<string, HeldFact>()
  for (const each of record.facts.values()) if (each.report === report) held.set(placeOf(each.fact), each)
  const edits: Action[] = []
  const filled: string[] = []
  const fresh: Fact[] = []
  for (const fact of facts) {
    const known = held.get(placeOf(fact))
    if (!known) fresh.push(fact)
    else {
      const changes = leftOpen(known.fact, fact)
      if (Object.keys(changes).length === 0) continue
      edits.push({ type: 'fact-edited', fact: known.id, changes })
      filled.push(known.id)
    }
  }
  return {
    actions: [...edits, ...(fresh.length > 0 ? [{ type: 'facts-proposed' as const, report, facts: fresh }] : [])],
    filled,
    added: fresh.map(({ id }) => id),
  }
}

/** What the second reading knows and the first left open. */
function leftOpen(before: Fact, after: Fact): { [field: string]: unknown } {
  const old = before as unknown as { readonly [field: string]: unknown }
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => !findings.has(field) && (old[field] ?? null) === null && (value ?? null) !== null,
    ),
  )
}

/** One reading of one passage: the same kind and label over the same words. */
function placeOf({ kind, label, evidence, about }: Fact): string {
  return JSON.stringify([kind, label ?? null, evidence.start, evidence.end, about ?? null])
}
