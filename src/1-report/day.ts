import { isEdtf } from '../0-model/edtf.ts'
import { writtenDate } from './dateline.ts'

/**
 * The calendar day of a moment as pages, feeds and mails write it (`2025-04-15T23:30:00-04:00`, `Tue, 15 Apr 2025 23:30:00
 * -0400`, `20250415`), `YYYY-MM-DD`: the day in the writer's own zone, not turned into that of Greenwich. Null where it is none.
 */
export function calendarDay(value: string | null | undefined): string | null {
  if (!value) return null
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})/.exec(value)
  const written = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : (writtenDate(value, null) ?? parsed(value))
  return written !== null && isEdtf(written) ? written : null
}

/** What is written some other way (`4/15/2025 09:00`), as this machine reads it. */
function parsed(value: string): string | null {
  const time = Date.parse(value)
  if (Number.isNaN(time) || !/\d{4}/.test(value)) return null
  const date = new Date(time)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
