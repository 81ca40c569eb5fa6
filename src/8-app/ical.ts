import { ICalCalendar, ICalEventStatus } from 'ical-generator'
import { dayNumber, isoDay } from '../0-model/edtf.ts'
import type { Record } from '../5-record/record.ts'
import { type Appointment, calendar } from '../7-views/calendar.ts'
import { mayLeave } from '../7-views/fact-rows.ts'

/** Labels of what will not take place. */
const off = new Set(['cancelled', 'postponed', 'failed'])

/**
 * Meetings, deadlines and expiries as an iCalendar (RFC 5545) of whole days. An imprecise date is an event over all its
 * days; one open at one end stands at the end it has. What nobody has reviewed is tentative.
 */
export function ical(record: Record, confidential: readonly string[] = []): string {
  const cal = new ICalCalendar({
    name: record.dossier.title,
    ttl: 15 * 60,
    prodId: { company: 'Parley', product: 'Parley', language: 'EN' },
  })
  for (const one of calendar(record).entries) {
    const quotes = one.quotes.filter((quote) => {
      const held = record.facts.get(quote.fact)
      return held !== undefined && mayLeave(record, held, confidential)
    })
    const from = one.from ?? one.to
    if (from === null || quotes.length === 0) continue
    const to = one.to ?? from
    cal.createEvent({
      id: `${one.item}-${one.what}@parley`,
      start: day(from),
      end: day(isoDay(dayNumber(to) + 1)),
      allDay: true,
      stamp: day(quotes[0]?.published ?? from),
      summary: `${names[one.what]}: ${one.says}`,
      description: [
        one.state === 'accepted' ? '' : 'Not yet reviewed.',
        one.outcome === null ? '' : `${outcomeWords[one.outcome]}.`,
        one.date?.includes('/') ? `Date as reported: ${one.date}.` : '',
        ...quotes.map(
          (quote) => `“${quote.exact}” — ${quote.outlet ?? 'unnamed outlet'}, ${quote.published ?? 'undated'}`,
        ),
      ]
        .filter(Boolean)
        .join('\n'),
      ...(one.place === null ? {} : { location: one.place }),
      status: off.has(one.label ?? '')
        ? ICalEventStatus.CANCELLED
        : one.state === 'accepted'
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
    })
  }
  return cal.toString()
}

const outcomeWords: { readonly [O in NonNullable<Appointment['outcome']>]: string } = {
  kept: 'Kept',
  late: 'Kept late',
  missed: 'Missed',
  overdue: 'Overdue: no report tells that it came about',
  unknown: 'Open',
}

const names: { readonly [W in Appointment['what']]: string } = {
  meeting: 'Meeting',
  deadline: 'Deadline',
  expiry: 'Runs out',
  start: 'Takes effect',
}

function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}
