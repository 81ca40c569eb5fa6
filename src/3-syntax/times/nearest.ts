import { dayOf, type Period, periodOf, weekday, yearOf } from './calendar.ts'
import type { Moment, Tense } from './moment.ts'

/**
 * How much farther than it is a date counts that the tense speaks against. A day to come may stand under “said” (“talks
 * set for May 3”), a month hardly does; and what hangs on “to” or “would” is often past.
 */
const against = {
  past: { day: 3, month: 12, season: 12 },
  future: { day: 3, month: 4, season: 4 },
} as const

/** The day of the week a bare weekday means: the report's own day counts for both sides (agencies write “on Friday” on Friday). */
export function nearWeekday(number: number, { anchor, tense }: Moment): Period | null {
  if (anchor === null) return null
  const back = (weekday(anchor) - number + 7) % 7
  const forward = (7 - back) % 7
  const told = tense()
  return { unit: 'day', index: told === 'future' || told === 'scheduled' ? anchor + forward : anchor - back }
}

/** The day a date without its year means. */
export function nearDate(month: number, date: number, { anchor, tense }: Moment): Period | null {
  if (anchor === null) return null
  const year = yearOf(anchor)
  const days = [year - 1, year, year + 1].map((y) => dayOf(y, month, date)).filter((day) => day !== null)
  return pick(days, anchor, tense(), 'day')
}

/** The month a month's name means. */
export function nearMonth(month: number, { anchor, tense }: Moment): Period | null {
  if (anchor === null) return null
  const here = periodOf('month', anchor).index
  const year = yearOf(anchor)
  return pick(
    [year - 1, year, year + 1].map((y) => y * 12 + month - 1),
    here,
    tense(),
    'month',
  )
}

/** The season a season's name means. */
export function nearSeason(season: number, { anchor, tense }: Moment): Period | null {
  if (anchor === null) return null
  const here = periodOf('season', anchor).index
  const year = Math.floor(here / 4)
  return pick(
    [year - 1, year, year + 1].map((y) => y * 4 + season),
    here,
    tense(),
    'season',
  )
}

function pick(indices: readonly number[], here: number, tense: Tense, unit: keyof typeof against.past): Period | null {
  let best: Period | null = null
  let least = Number.POSITIVE_INFINITY
  for (const index of indices) {
    const wrong = (tense === 'past' && index > here) || (tense === 'future' && index < here)
    const distance =
      Math.abs(index - here) *
      (wrong ? against[tense as 'past' | 'future'][unit] : index > here && tense === null ? 1.01 : 1)
    if (distance < least) {
      least = distance
      best = { unit, index }
    }
  }
  return best
}
