import { z } from 'zod'
import { dayNumber, isoDay } from '../0-model/edtf.ts'
import { type Kind, kinds } from '../0-model/fact.ts'
import { type HeldReport, type Record, standing } from '../5-record/record.ts'
import { Disagreement, disagreementsOf } from './accounts.ts'
import { Appointment, calendar } from './calendar.ts'
import { quiet, Told, told } from './item.ts'
import { Shift, shiftsIn } from './positions.ts'
import { ReportLine, reportLines } from './sources.ts'
import { Who } from './who.ts'

/** What changed since a day: for the first ten minutes of a morning. */
export const Today = z
  .object({
    since: z.string().nullable(),
    until: z.string().nullable().describe('Day of the latest report.'),
    reports: z.object({ total: z.int(), independent: z.int(), list: z.array(ReportLine) }),
    news: z
      .array(z.object({ kind: z.enum(kinds as [string, ...string[]]), total: z.int(), items: z.array(Told) }))
      .describe('Items first told since then, by kind; statements are only counted.'),
    moved: z.array(z.object({ actor: Who, issue: z.string(), shift: Shift })).describe('Positions that changed sides.'),
    ahead: z.array(Appointment).describe('Meetings and deadlines of the next four weeks, and those without a day.'),
    passed: z.array(Appointment).describe('Meetings and deadlines that fell due since then.'),
    accounts: z.array(Disagreement).describe('Conflicting accounts that a new report has a part in.'),
    awaiting: z.int().describe('Facts nobody has looked at yet.'),
  })
  .meta({ id: 'Today' })
export type Today = z.infer<typeof Today>

/** How many entries of the calendar, and how many reports, are shown at most. */
const listed = 200
/** How many items of a kind are shown, how far ahead the calendar looks, and what “lately” means without a date, in days. */
const shown = 50
const outlook = 28
const lately = 7

export interface TodayOptions {
  /**
   * YYYY-MM-DD: reports published on that day and later are new. An instant (ISO 8601): reports that came into the
   * dossier after it are new, whatever their day. Without it, the last week before the latest report.
   */
  readonly since?: string
  /** The day it is asked on; without it, that of the latest report. */
  readonly on?: string
}

/** The changes since a day or a moment. */
export function today(record: Record, options: TodayOptions = {}): Today {
  const until = latestDay(record)
  const since = options.since ?? (until === null ? null : isoDay(dayNumber(until) - lately + 1))
  const on = options.on ?? until ?? undefined
  const isNew = (report: HeldReport): boolean =>
    since === null || (since.includes('T') ? report.added.at > since : (dayOf(report) ?? '') >= since)
  const fresh = new Set([...record.reports.values()].filter(isNew).map(({ id }) => id))
  const lines = reportLines(record).filter((line) => !line.withdrawn && fresh.has(line.id))
  const within = on === undefined ? null : isoDay(dayNumber(on) + outlook)
  const dates = calendar(record, { ...windowOf(since, on, within), limit: listed })
  return {
    since,
    until,
    reports: {
      total: lines.length,
      independent: new Set(lines.map((line) => line.group)).size,
      list: lines.slice(0, listed),
    },
    news: news(record, fresh),
    moved: shiftsIn(record, (report) => fresh.has(report)),
    ahead: [
      ...dates.entries.filter((one) => one.ahead && (within === null || (one.from ?? '') <= within)),
      ...dates.undated,
    ],
    passed: dates.entries.filter((one) => !one.ahead && (since === null || (one.to ?? '') >= since.slice(0, 10))),
    accounts: disagreementsOf(record, (report) => fresh.has(report)),
    awaiting: standing(record, { states: ['proposed'] }).length,
  }
}

/** The stretch of the calendar that a page of today shows: from what fell due since, to the end of the outlook. */
function windowOf(since: string | null, on: string | undefined, within: string | null) {
  if (on === undefined || within === null) return {}
  const first = since?.slice(0, 10) ?? on
  return { on, ...(since !== null && { from: first < on ? first : on }), to: within }
}

/** The day of the latest report; null where there is none. */
export function latestDay(record: Record): string | null {
  let latest: string | null = null
  for (const report of record.reports.values()) {
    const day = report.withdrawn ? null : dayOf(report)
    if (day !== null && (latest === null || day > latest)) latest = day
  }
  return latest
}

/** A report’s day: of publication, else of its arrival. */
function dayOf(report: HeldReport): string | null {
  return report.published ?? report.added.at.slice(0, 10)
}

function news(record: Record, fresh: ReadonlySet<string>): Today['news'] {
  const found = new Map<Kind, { total: number; items: Told[] }>()
  for (const item of record.items.values()) {
    if (!item.facts.every((id) => fresh.has(record.facts.get(id)?.report ?? ''))) continue
    const group = found.get(item.kind) ?? { total: 0, items: [] }
    group.total++
    if (!quiet.has(item.kind) && group.items.length < shown)
      group.items.push(...([told(record, item)].filter(Boolean) as Told[]))
    found.set(item.kind, group)
  }
  return kinds.flatMap((kind) => {
    const group = found.get(kind)
    return group ? [{ kind, ...group }] : []
  })
}
