import type { types } from '../0-model/kinds/linkage.ts'
import type { Clause } from '../3-syntax/clause.ts'
import { above } from './reading.ts'
import type { Scene } from './scene.ts'

export type LinkageType = (typeof types)[number]

/** What makes a clause the condition of another. `demanded`: whoever sets it wants it to come true. */
export interface Condition {
  readonly type: LinkageType
  readonly demanded: boolean
  readonly by: string
}

const marks: ReadonlyMap<string, Omit<Condition, 'by'>> = new Map([
  ['if', { type: 'contingent_on_event', demanded: false }],
  ['unless', { type: 'precondition_of', demanded: true }],
  ['until', { type: 'precondition_of', demanded: false }],
  ['till', { type: 'precondition_of', demanded: false }],
  ['provided', { type: 'precondition_of', demanded: true }],
  ['provided that', { type: 'precondition_of', demanded: true }],
  ['providing', { type: 'precondition_of', demanded: true }],
  ['as long as', { type: 'precondition_of', demanded: true }],
  ['so long as', { type: 'precondition_of', demanded: true }],
  ['on condition that', { type: 'precondition_of', demanded: true }],
  ['on the condition that', { type: 'precondition_of', demanded: true }],
  ['in case', { type: 'contingent_on_event', demanded: false }],
  ['once', { type: 'sequenced_before', demanded: false }],
  ['should', { type: 'contingent_on_event', demanded: false }],
  ['lest', { type: 'contingent_on_event', demanded: false }],
])

/** Marks that tie only what can wait. */
const patient: ReadonlySet<string> = new Set(['until', 'till', 'once'])

/** “if then”, “if at all”, “if there is one”: a doubt, no condition. */
export const elliptic = /^if (?:any|anything|at all|ever|not|only|so|then|there (?:is|was|were) (?:any|one|none))\W*$/i

/** Verbs of keeping from or holding on: what they tell of waits as it is. */
const holding =
  /^(?:adjourn|ban|bar|block|break off|call off|cancel|close|defer|delay|forbid|freeze|halt|hold|keep|off|postpone|prevent|prohibit|put off|refuse|remain|stay|suspend|withhold)$/

/** Verbs of wanting: what they tell of is still to come. */
const wanting = /^(?:ask|call|demand|expect|insist|need|request|require|seek|urge|want)$/

/** Whether what a clause tells is still to come, not to be or held up, so that it can wait for something: not “worked until he died”. */
export function waits({ modal, tense, negated, form, lemma, subjects }: Clause): boolean {
  return (
    modal !== null ||
    tense === 'future' ||
    tense === 'present' ||
    negated ||
    subjects.some((one) => one.negated) ||
    form === 'infinitive' ||
    form === 'imperative' ||
    holding.test(lemma) ||
    wanting.test(lemma)
  )
}

/** The condition a clause sets for the one above it; null where it sets none. */
export function conditionOf(scene: Scene, clause: Clause): Condition | null {
  if (clause.link !== 'condition' && clause.link !== 'time' && clause.link !== 'adverbial') return null
  if (elliptic.test(scene.text.slice(clause.start, clause.end))) return null
  const mark = clause.mark
  const only = onlyBefore(scene, clause)
  if (mark === null)
    return clause.link === 'condition' ? { type: 'contingent_on_event', demanded: false, by: 'inverted' } : null
  const found = marks.get(mark)
  const upper = above(scene, clause)
  if (patient.has(mark) && !only && upper !== undefined && !waits(upper)) return null
  if (only) {
    if (mark === 'if' || mark === 'when' || mark === 'once')
      return { type: 'precondition_of', demanded: true, by: `only ${mark}` }
    if (mark === 'after') return { type: 'precondition_of', demanded: false, by: 'only after' }
  }
  if (found !== undefined) return { ...found, by: mark }
  if (clause.link === 'condition') return { type: 'contingent_on_event', demanded: false, by: mark }
  return null
}

/** “only” right before the subordinator. */
function onlyBefore(scene: Scene, clause: Clause): boolean {
  return (
    scene.dependents(clause.at).some((child) => scene.word(child).lemma === 'only' && child.word < clause.at.word) ||
    /\bonly\s+$/i.test(scene.text.slice(Math.max(0, clause.start - 6), clause.start))
  )
}
