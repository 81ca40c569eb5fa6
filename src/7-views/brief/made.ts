import type { Record } from '../../5-record/record.ts'
import type { Brief, Citation } from './brief.ts'
import { compare } from './choose.ts'
import { dateWords } from './dates.ts'
import { type Reason, reasons } from './fit.ts'
import { listed } from './names.ts'
import type { BriefOptions } from './options.ts'

/** What the last lines of a brief are counted from. */
export interface Counts {
  readonly sentences: number
  readonly unreviewed: number
  readonly facts: number
  readonly told: number
  readonly left: ReadonlyMap<Reason, number>
}

/** How the brief was made, and what was left out and why. */
export function made(record: Record, { made: { on, version } }: BriefOptions, count: Counts): string[] {
  const known = record.asOf ? ` as it was known on ${dateWords(record.asOf.slice(0, 10))}` : ''
  const reviewed =
    count.unreviewed === 0
      ? 'Every sentence rests on facts that a person has accepted.'
      : count.unreviewed === count.sentences
        ? 'No sentence has been reviewed by a person yet.'
        : `${count.unreviewed} of ${count.sentences} sentences rest on something no person has reviewed yet; they are marked °.`
  const left = [...count.left].filter(([, n]) => n > 0).sort(([a, x], [b, y]) => y - x || compare(a, b))
  return [
    `Made by Parley ${version} on ${dateWords(on)} from the record of this dossier${known}, by fixed rules, without a language model.`,
    'Words in quotation marks stand so in the passage cited, or are loaded words of the outlet or speaker; other wording is the outlet’s, with names and days written out, or a template’s.',
    reviewed,
    left.length === 0
      ? `All ${count.facts} facts that may leave the dossier are told.`
      : `Of ${count.facts} facts that may leave the dossier ${count.told} are told. Left out are ${listed(left.map(([reason, n]) => `${n} because ${n === 1 ? single(reasons[reason]) : reasons[reason]}`))}.`,
    'What has been rejected or withdrawn and what is confidential is never told.',
  ]
}

/** A reason said of one fact. */
function single(reason: string): string {
  return reason
    .replace(/^they tell/, 'it tells')
    .replace(/\bthey are\b/, 'it is')
    .replace(/\btheir\b/g, 'its')
    .replace(/\bthem\b/g, 'it')
}

/** Outlets with their ratings, the most cited first. */
export function sourcesOf(record: Record, citations: readonly Citation[]): Brief['sources'] {
  const reports = new Set(citations.map((one) => one.report))
  const groups = new Set([...reports].map((id) => record.reports.get(id)?.group ?? id))
  const outlets = new Map<string, Citation[]>()
  for (const one of citations) {
    const name = one.outlet ?? 'unnamed outlet'
    outlets.set(name, [...(outlets.get(name) ?? []), one])
  }
  const known = new Map([...record.outlets.values()].map((outlet) => [outlet.name, outlet]))
  return {
    reports: reports.size,
    independent: groups.size,
    outlets: [...outlets]
      .map(([outlet, list]) => ({
        outlet,
        grade: known.get(outlet)?.grade ?? null,
        line: known.get(outlet)?.line ?? null,
        reports: new Set(list.map((one) => one.report)).size,
        cited: list.length,
      }))
      .sort((a, b) => b.cited - a.cited || compare(a.outlet, b.outlet)),
  }
}

/** “1 report”, “3 reports”. */
export function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}
