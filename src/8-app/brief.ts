import { createHash } from 'node:crypto'
import type { MadeBrief } from '../0-model/entry.ts'
import type { Record } from '../5-record/record.ts'
import type { Store } from '../5-record/store/store.ts'
import type { Brief } from '../7-views/brief/brief.ts'
import { type BriefOptions, brief } from '../7-views/brief/compose.ts'

/** The version a brief says it was made with. */
export const version = '0.1.0'

/** A brief of a dossier, with the texts of the reports it may quote fetched for it. Confidential ones stay where they are. */
export async function makeBrief(
  store: Store,
  record: Record,
  options: Omit<BriefOptions, 'texts' | 'made'> & { readonly on: string },
): Promise<Brief> {
  const texts = new Map<string, string>()
  for (const report of record.reports.values()) {
    if (report.withdrawn || report.confidential || report.forgotten) continue
    texts.set(report.id, (await store.report(record.dossier.id, report.id)).text)
  }
  const { on, ...rest } = options
  return brief(record, { ...rest, texts, made: { on, version } })
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
