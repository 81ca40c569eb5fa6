import { days } from '../0-model/edtf.ts'
import type { Clause } from '../3-syntax/clause.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

/** What people come together for, so that words said there were said that day. */
const occasions: ReadonlySet<string> = new Set(
  'assembly ceremony conference congress consultation dinner encounter gathering inauguration meeting negotiation press-conference rally round session signing summit talk vote'.split(
    ' ',
  ),
)

const around: ReadonlySet<string> = new Set(['after', 'at', 'before', 'during', 'following', 'hours', 'ahead of', 'on'])

/** How many sentences an occasion stays the one that is meant. */
const near = 6

/**
 * The day of what was said at a meeting or signing told of before: “told the gathering”, “told reporters after the
 * ceremony”. Null where the clause names no occasion, or no dated one stands before it.
 */
export function occasionOf(scene: Scene, clause: Clause, dated: readonly Candidate[]): string | null {
  if (clause.tense !== 'past' || !namesOccasion(scene, clause)) return null
  const today = days(scene.report.published)
  let found: string | null = null
  for (const { draft } of dated) {
    const gap = clause.at.sentence - draft.at.sentence
    if (draft.span.start >= clause.start || gap > near || gap < 0) continue
    const range = days(draft.date)
    if (range === null || range.from !== range.to || (today !== null && range.from > today.to)) continue
    found = draft.date
  }
  return found
}

function namesOccasion(scene: Scene, clause: Clause): boolean {
  const is = (at: Clause['at']): boolean => occasions.has(scene.word(at).lemma.toLowerCase())
  return (
    clause.obliques.some(({ at, preposition }) => around.has(preposition ?? '') && is(at)) ||
    [...clause.recipients, ...(clause.lemma === 'tell' || clause.lemma === 'address' ? clause.objects : [])].some(
      ({ at }) => is(at),
    )
  )
}
