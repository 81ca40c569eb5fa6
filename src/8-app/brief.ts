import { createHash } from 'node:crypto'
import type { MadeBrief } from '../0-model/entry.ts'
import type { Record } from '../5-record/record.ts'
import type { Store } from '../5-record/store/store.ts'
import type { Brief } from '../7-views/brief/brief.ts'
import { readings } from '../7-views/brief/candidates.ts'
import { type BriefOptions, brief } from '../7-views/brief/compose.ts'

/** The version a brief says it was made with. */
export const version = '0.1.0'

/** How often a brief is written again because it asked for a text that had not been fetched. */
const rounds = 4

/**
 * A brief of a dossier, with the texts of the reports it may quote fetched for it. Confidential ones stay where they
 * are. Which others it turns to (where somebody is introduced, what became of a promise) shows only as it is written:
 * it is then written again with those at hand.
 */
export async function makeBrief(
  store: Store,
  record: Record,
  options: Omit<BriefOptions, 'texts' | 'made'> & { readonly on: string },
): Promise<Brief> {
  const { on, ...rest } = options
  const known = new Map<string, string>()
  const fetch = async (ids: Iterable<string>) => {
    const open = [...ids].filter((id) => mayBeRead(record, id))
    for (const [id, text] of await store.texts(record.dossier.id, open)) known.set(id, text)
  }
  await fetch(readings(record, rest))
  for (let round = 1; ; round++) {
    const missed = new Set<string>()
    const get = (id: string): string | undefined => {
      const text = known.get(id)
      if (text === undefined && mayBeRead(record, id)) missed.add(id)
      return text
    }
    const made = brief(record, { ...rest, texts: { get }, made: { on, version } })
    if (missed.size === 0 || round === rounds) return made
    await fetch(missed)
  }
}

function mayBeRead(record: Record, id: string): boolean {
  const report = record.reports.get(id)
  return report !== undefined && !report.withdrawn && !report.confidential && !report.forgotten
}

/** What the history keeps of a brief that went out as this text, so that a withdrawal can name it. */
export function madeOf(record: Record, brief: Brief, text: string): MadeBrief {
  const sha256 = digestOf(text)
  return {
    id: sha256.slice(0, 16),
    title: brief.title,
    asOf: record.asOf,
    sha256,
    facts: brief.citations.map((one) => one.fact),
  }
}

/** The digest by which the history knows a brief that was made. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
