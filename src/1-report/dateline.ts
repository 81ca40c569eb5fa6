import { isEdtf } from '../0-model/edtf.ts'

const months: ReadonlyMap<string, number> = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, at) => [
    name,
    at + 1,
  ]),
)

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const dayMonth = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${month})(?:,?\\s+(\\d{4}))?\\b`, 'i')
const monthDay = new RegExp(`\\b(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b`, 'i')
const onlyDate = new RegExp(`^(?:${month}\\s+\\d{1,2}|\\d{1,2}\\s+${month})(?:,?\\s+\\d{4})?$`, 'i')
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/

/** Where a dateline ends: a dash between spaces (some houses set none before it), or a colon after the day. */
const close = /\s*(?:—|–|--|(?<=\s)-)\s+|(?<=\d):\s+/u
const capitals = /^[\p{Lu}][\p{Lu}.'’/ -]*[\p{Lu}.]$/u
const names = /^[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,2}$/u

/** Names in capitals that open sentences with an aside (“NATO – long divided on this – agreed”), not places. */
const initials = new Set([
  'ASEAN',
  'AUKUS',
  'BRICS',
  'ECOWAS',
  'FARC',
  'IAEA',
  'IGAD',
  'NATO',
  'OPEC',
  'OPEC+',
  'OSCE',
  'SADC',
  'UNESCO',
  'UNHCR',
  'UNICEF',
])

export interface Dateline {
  readonly place: string
  readonly date: string | null
  readonly agency: string | null
  /** Characters the dateline takes, with its dash. */
  readonly length: number
}

/**
 * The dateline a paragraph opens with (“GENEVA, March 3 (Agency) — ”); null where there is none.
 * The place is empty where only day and agency stand there. A place in plain letters counts only with a date or an agency. A date without a year takes the year nearest to `near`.
 */
export function dateline(paragraph: string, near: string | null): Dateline | null {
  const end = close.exec(paragraph.slice(0, 120))
  if (!end) return null
  const head = paragraph.slice(0, end.index)
  const bracket = /\s*\(([^()]{2,40})\)$/.exec(head)
  const pieces = (bracket ? head.slice(0, bracket.index) : head).split(/,\s*/)
  // “Feb 22 (Agency) - ”: some houses leave the place to the byline
  const bare = bracket !== null && onlyDate.test(pieces.join(', ').trim())
  const place = bare ? '' : (pieces[0]?.trim() ?? '')
  const rest = pieces.slice(bare ? 0 : 1).join(', ')
  const dated = dayMonth.test(rest) || monthDay.test(rest) || iso.test(rest)
  const regions = pieces.slice(bare ? 0 : 1).filter((piece) => !/\d/.test(piece))
  const placed = bare
    ? true
    : capitals.test(place)
      ? dated || bracket !== null || (place.length >= 4 && !initials.has(place))
      : names.test(place) && (dated || bracket !== null)
  if (!placed || !regions.every((piece) => names.test(piece) || capitals.test(piece))) return null
  return {
    place,
    date: dated ? writtenDate(rest, near) : null,
    agency: bracket?.[1]?.trim() ?? null,
    length: end.index + end[0].length,
  }
}

/** A date as news writes it (“17 April 2025”, “April 17”, “2025-04-17”) as `YYYY-MM-DD`; null where there is none. */
export function writtenDate(text: string, near: string | null): string | null {
  const exact = iso.exec(text)
  if (exact) return valid(Number(exact[1]), Number(exact[2]), Number(exact[3]))
  const british = dayMonth.exec(text)
  const american = monthDay.exec(text)
  const [day, name, year] = british
    ? [british[1], british[2], british[3]]
    : american
      ? [american[2], american[1], american[3]]
      : []
  const number = name ? months.get(name.slice(0, 3).toLowerCase()) : undefined
  if (!day || number === undefined) return null
  if (year) return valid(Number(year), number, Number(day))
  return near ? nearest(near, number, Number(day)) : null
}

/** The year that brings month and day nearest to a known date: a report of 2 January on “December 30” means last year. */
function nearest(near: string, month: number, day: number): string | null {
  const around = Number(near.slice(0, 4))
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(near))
  return (
    [around - 1, around, around + 1]
      .flatMap((year) => valid(year, month, day) ?? [])
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  )
}

function valid(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isEdtf(date) ? date : null
}
