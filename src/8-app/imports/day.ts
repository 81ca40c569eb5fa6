import { isEdtf } from '../../0-model/edtf.ts'
import type { DayForm } from './column-map.ts'

const months: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** For each form the pattern and where year, month and day stand in it. */
const forms: { readonly [F in DayForm]: readonly [pattern: RegExp, year: number, month: number, day: number] } = {
  'YYYY-MM-DD': [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/, 1, 2, 3],
  YYYYMMDD: [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
  'DD/MM/YYYY': [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, 3, 2, 1],
  'MM/DD/YYYY': [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, 3, 1, 2],
  'DD.MM.YYYY': [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, 3, 2, 1],
  'DD Month YYYY': [/^(\d{1,2})[ -](\p{L}{3,})[ -](\d{4})$/u, 3, 2, 1],
}

/** A cell as an EDTF day, a bare year or a year and month as those; null where it is no date of this form. */
export function dayIn(cell: string, form: DayForm): string | null {
  const told = cell.trim()
  if (/^\d{4}(?:-\d{2})?$/.test(told)) return isEdtf(told) ? told : null
  const [pattern, year, month, day] = forms[form]
  const match = pattern.exec(told)
  if (match === null) return null
  const number = /^\d/.test(match[month]!)
    ? Number(match[month])
    : months.indexOf(match[month]!.slice(0, 3).toLowerCase()) + 1
  const date = `${match[year]}-${String(number).padStart(2, '0')}-${match[day]!.padStart(2, '0')}`
  return isEdtf(date) ? date : null
}
