import { dayOf, firstDay, periodOf, weekday } from './calendar.ts'

/** When a named day falls in a year: on a date, on a weekday of a month (−1 the last), or so many days after Easter. */
type Rule =
  | { readonly month: number; readonly date: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: 'western' | 'orthodox'; readonly plus: number }

/**
 * Days that reports name instead of dating, in as many words as they have, apostrophes left out. Feasts that follow
 * the sight of the moon are not here: no table gives the day that was kept.
 */
const named: Readonly<Record<string, Rule>> = {
  'all saints day': { month: 11, date: 1 },
  'anzac day': { month: 4, date: 25 },
  'armistice day': { month: 11, date: 11 },
  'ascension day': { easter: 'western', plus: 39 },
  'ash wednesday': { easter: 'western', plus: -46 },
  'bastille day': { month: 7, date: 14 },
  'boxing day': { month: 12, date: 26 },
  christmas: { month: 12, date: 25 },
  'christmas day': { month: 12, date: 25 },
  'christmas eve': { month: 12, date: 24 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  easter: { easter: 'western', plus: 0 },
  'easter monday': { easter: 'western', plus: 1 },
  'easter sunday': { easter: 'western', plus: 0 },
  'election day': { month: 11, weekday: 1, nth: 1, plus: 1 },
  'good friday': { easter: 'western', plus: -2 },
  halloween: { month: 10, date: 31 },
  'holy thursday': { easter: 'western', plus: -3 },
  'human rights day': { month: 12, date: 10 },
  'international womens day': { month: 3, date: 8 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'maundy thursday': { easter: 'western', plus: -3 },
  'may day': { month: 5, date: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'new years': { month: 1, date: 1 },
  'new years day': { month: 1, date: 1 },
  'new years eve': { month: 12, date: 31 },
  'orthodox christmas': { month: 1, date: 7 },
  'orthodox easter': { easter: 'orthodox', plus: 0 },
  'palm sunday': { easter: 'western', plus: -7 },
  pentecost: { easter: 'western', plus: 49 },
  'presidents day': { month: 2, weekday: 1, nth: 3 },
  'remembrance day': { month: 11, date: 11 },
  'st patricks day': { month: 3, date: 17 },
  'st valentines day': { month: 2, date: 14 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'valentines day': { month: 2, date: 14 },
  'veterans day': { month: 11, date: 11 },
  'whit monday': { easter: 'western', plus: 50 },
  'world aids day': { month: 12, date: 1 },
}

/** The names, word by word, for the rules. */
export const holidayNames: readonly (readonly string[])[] = Object.keys(named).map((name) => name.split(' '))

/** The day a holiday falls on in a year; null for a name that is none. */
export function holiday(name: string, year: number): number | null {
  const rule = named[name]
  if (rule === undefined) return null
  if ('easter' in rule) return easter(year, rule.easter) + rule.plus
  if ('date' in rule) return dayOf(year, rule.month, rule.date)
  const first = dayOf(year, rule.month, 1)!
  const earliest = first + ((rule.weekday - weekday(first) + 7) % 7)
  if (rule.nth > 0) return earliest + (rule.nth - 1) * 7 + (rule.plus ?? 0)
  const next = firstDay({ unit: 'month', index: periodOf('month', first).index + 1 })
  return earliest + Math.floor((next - 1 - earliest) / 7) * 7
}

/** Easter Sunday: the anonymous Gregorian computus, and Meeus' Julian one carried over to the Gregorian calendar. */
function easter(year: number, church: 'western' | 'orthodox'): number {
  if (church === 'orthodox') {
    const d = (19 * (year % 19) + 15) % 30
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
    return dayOf(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1)! + behind
  }
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)!
}
