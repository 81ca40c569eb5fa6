import type { TimelineMark } from '../api/types.ts'
import { say, span } from '../dates.ts'
import { type Outcome, outcomeWords } from '../parts/outcomes.ts'
import { kindOrder } from '../words.ts'
import type { Placed } from './lanes.ts'

/** An item as the chart draws it. */
export interface Item extends Placed {
  readonly kind: string
  readonly says: string
  readonly accepted: boolean
  /** Announced, possible or said not to be: drawn hollow. */
  readonly hollow: boolean
  /** Of what was announced: whether it came about. */
  readonly outcome: Outcome | null
}

/** More lanes than this are not readable; the rest go into one. */
const mostLanes = 12
export const others = '…'

/** What the chart draws: everything once in each lane it stands in. */
export function itemsOf(entries: readonly TimelineMark[], order: readonly string[], by: string): readonly Item[] {
  const known = new Set(order)
  return entries.flatMap((told): readonly Item[] => {
    const outcome = told.outcome && told.outcome !== 'unknown' ? ` (${outcomeWords[told.outcome]})` : ''
    const item = {
      ...placedOf(told),
      id: told.item,
      kind: told.kind,
      says: `${say(told.date ?? told.reported)}: ${told.says}${outcome}`,
      accepted: told.state === 'accepted',
      hollow: told.modality !== 'asserted' || told.negated,
      outcome: told.outcome,
    }
    const lanes = new Set(lanesOf(told, by).map((lane) => (known.has(lane) ? lane : others)))
    return [...lanes].map((lane) => ({ ...item, lane }))
  })
}

/** Where an item lies in time: its date, else the day it was first reported. */
export function placedOf(told: TimelineMark): { readonly from: number; readonly to: number } {
  return span(told.date) ?? span(told.reported) ?? { from: Infinity, to: Infinity }
}

/** The lanes something stands in: that of everyone who acts in it, else the one it belongs to. */
function lanesOf(told: TimelineMark, by: string): readonly string[] {
  if (by === 'actor') return told.actors.length > 0 ? told.actors : [others]
  if (by === 'track') return [told.track ?? others]
  return [told.kind]
}

/** Lanes in order: kinds as everywhere, others by how much is in them. */
export function laneOrder(entries: readonly TimelineMark[], by: string): readonly string[] {
  const sizes = new Map<string, number>()
  for (const told of entries) for (const lane of lanesOf(told, by)) sizes.set(lane, (sizes.get(lane) ?? 0) + 1)
  if (by === 'kind') return kindOrder.filter((kind) => sizes.has(kind))
  const named = [...sizes].filter(([lane]) => lane !== others).sort((a, b) => b[1] - a[1])
  const shown = named.slice(0, mostLanes).map(([lane]) => lane)
  return named.length > mostLanes || sizes.has(others) ? [...shown, others] : shown
}
