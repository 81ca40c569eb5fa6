import { edtfOf, type Part, type Period, timexValue, type Unit } from './calendar.ts'

/** What an expression says, before its place in the text. */
export interface Reading {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value. */
  readonly value: string
  /** EDTF of the days meant; null where the text does not fix them. */
  readonly edtf: string | null
  /** The period meant, where it is one: what later expressions are reckoned from. */
  readonly period?: Period
  readonly part?: Part
  /** A time of day still without its day: `T15:00`, `TMO`. */
  readonly clock?: string
  /** A length of time: how many (null: not told) of which unit. */
  readonly length?: { readonly count: number | null; readonly unit: Unit; readonly each: number }
  /** A part of a day that is a time only beside a day: “morning” in “Friday morning”. */
  readonly partial?: boolean
  /** The year is not in the text. */
  readonly floating?: boolean
}

/** A date that is a period of the calendar, or a part of one. */
export function dated(period: Period, part?: Part): Reading {
  return {
    type: 'DATE',
    value: timexValue(period),
    edtf: edtfOf(period, part),
    period,
    ...(part === undefined ? {} : { part }),
  }
}

/** A date that cannot be placed on the calendar: `XXXX-04-21`, `PAST_REF`. */
export function undated(value: string): Reading {
  return { type: 'DATE', value, edtf: null }
}

/** A time of day, with its day where that is known: `2025-04-15T15:00`. */
export function timed(period: Period | undefined, clock: string): Reading {
  if (period?.unit !== 'day') return { type: 'TIME', value: `XXXX-XX-XX${clock}`, edtf: null, clock }
  return { type: 'TIME', value: `${timexValue(period)}${clock}`, edtf: edtfOf(period), period, clock }
}
