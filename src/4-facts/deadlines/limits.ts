import type { TimeExpression } from '../../3-syntax/analysis.ts'
import type { Scene } from '../scene.ts'

/** Prepositions that bound a time from above. */
const bounding =
  /\b(?:by|before|until|till|within|no later than|not later than|by the end of|at the latest|ahead of|as of|in)\s*$/i

/** Whether the words before a time bound it from above. */
export function limits(scene: Scene, time: TimeExpression): boolean {
  const before = scene.text.slice(Math.max(0, time.start - 18), time.start).replace(/[“"]/g, '')
  if (/\bin\s*$/i.test(before)) return time.type === 'DURATION'
  return (
    bounding.test(before) ||
    /^(?:by|within|before|until|no later than|not later than)\b/i.test(scene.text.slice(time.start, time.end))
  )
}

/** “By 1 June” leaves open how early; “until Friday” falls due that day; “within days” is already a span. */
export function due(scene: Scene, time: TimeExpression): string {
  const edtf = time.edtf!
  return edtf.includes('/') || !by.test(scene.text.slice(Math.max(0, time.start - 18), time.start))
    ? edtf
    : `../${edtf}`
}
const by = /\b(?:by|before|no later than|not later than|at the latest by|ahead of)(?: the)?\s*$/i

/** The word that binds a time: “by”, “before”, “within”, “until”, “on”; `-` where none does. */
export function bindingWord(scene: Scene, time: TimeExpression): string {
  const before = scene.text.slice(Math.max(0, time.start - 18), time.start)
  return (
    /\b(by|before|until|till|within|than|latest|of|in|on|at)\s+(?:the\s+)?$/i.exec(before)?.[1]?.toLowerCase() ?? '-'
  )
}
