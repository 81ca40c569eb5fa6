import { z } from 'zod'

/** How much of the text around a passage is kept, so that it can be found again where offsets no longer fit. */
const context = 32

/**
 * The stretch of a report that supports a fact: W3C TextPosition and TextQuote in one.
 * `start` and `end` count UTF-16 units of the report's text.
 */
export const Evidence = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** A stretch of text by its offsets alone, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The evidence for `text` from `start` to `end`. Throws a RangeError where the offsets leave the text. */
export function evidence(text: string, start: number, end: number): Evidence {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`passage ${start}–${end} leaves the text (0–${text.length}) [passage-outside-text]`)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  }
}

/** Whether the passage still stands in the text, letter for letter, where it says it does. */
export function stands(passage: Evidence, text: string): boolean {
  return (
    passage.start < passage.end &&
    text.slice(passage.start, passage.end) === passage.exact &&
    text.slice(0, passage.start).endsWith(passage.prefix) &&
    text.slice(passage.end).startsWith(passage.suffix)
  )
}

/** Characters that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
