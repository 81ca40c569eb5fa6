import type { Span } from '../../0-model/passage.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import type { LinkageType } from '../condition.ts'
import { above } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, stretch } from '../span.ts'

/** One thing that waits for another, or answers one. */
export interface Order {
  readonly type: LinkageType
  readonly host: Clause
  readonly what: Span
  readonly dependsOn: Span
  readonly span: Span
  readonly how: string
}

/** Words that make an order in time one of need: nothing before, first, must. */
const needing = /\b(?:no|not|never|nothing|nobody|none|neither|first|must|wants?|wanted|needs?|n[o’']t)\b/i
/** Verbs whose demand has to be met first. */
const demands = /^(?:insist|demand|require|want|ask|request|stipulate|call|urge|expect)$/
/** What one does because of what another did. */
const answering =
  /^(?:cancel|call off|suspend|break off|walk out|withdraw|pull out|boycott|expel|recall|freeze|retaliate|impose|cut off|leave|postpone|abandon|quit|halt|stop|end|scrap|shelve|storm out|stay away|break)$/

/** “nothing is signed before all are heard”, “to be fixed after consultations”, “cancelled it after the bombing”. */
export function orders(scene: Scene, clause: Clause): readonly Order[] {
  return [...byClause(scene, clause), ...byPhrase(scene, clause)]
}

/** A clause under “before” or “after”. */
function byClause(scene: Scene, clause: Clause): Order[] {
  if (clause.mark !== 'before' && clause.mark !== 'after') return []
  if (clause.link !== 'time' && clause.link !== 'adverbial') return []
  const host = above(scene, clause)
  if (host === undefined) return []
  const what = clauseSpan(scene, host, { words: [clause.at] })
  // “insists that the boats be released before it signs”: the signing waits for what is demanded
  const demanding = host.link === 'complement' ? above(scene, host) : undefined
  if (clause.mark === 'before' && demanding !== undefined && demands.test(demanding.lemma) && !demanding.negated)
    return [
      {
        type: 'precondition_of',
        how: 'demanded before',
        host,
        what: clauseSpan(scene, clause),
        dependsOn: what,
        span: clauseSpan(scene, host),
      },
    ]
  const told = waitedFor(scene, clause)
    ? ({ type: 'sequenced_before', how: 'counted from' } as const)
    : read(host, clause.mark, scene.text.slice(what.start, what.end), clause.form === 'finite')
  return told === null
    ? []
    : [{ ...told, host, what, dependsOn: clauseSpan(scene, clause), span: clauseSpan(scene, host) }]
}

/** “only after bilateral consultations”, “not before the settlement”: a thing in place of a clause. */
function byPhrase(scene: Scene, host: Clause): Order[] {
  if (host.kind === 'noun') return []
  return host.obliques.flatMap((argument): Order[] => {
    const mark = argument.preposition
    if ((mark !== 'before' && mark !== 'after' && mark !== 'until' && mark !== 'over') || isTime(scene, argument))
      return []
    const whole = clauseSpan(scene, host)
    const what = clauseSpan(scene, host, { words: [argument.at] })
    const told = read(host, mark, scene.text.slice(what.start, what.end), false)
    return told === null ? [] : [{ ...told, host, what, dependsOn: stretch(scene, argument.at), span: whole }]
  })
}

/** “will enter into force 30 days after both have ratified it”: a term counted from an event that has to come first. */
function waitedFor(scene: Scene, clause: Clause): boolean {
  if (clause.mark !== 'after') return false
  const { words } = scene.trees[clause.at.sentence]!
  const mark = words.findIndex((word) => word.start >= clause.start)
  const host = above(scene, clause)
  const ahead = host !== undefined && (host.modal !== null || host.tense === 'future')
  return ahead && /^(?:hour|day|week|month|year)s?$/.test(words[mark - 1]?.form ?? '')
}

function read(host: Clause, mark: string, what: string, finite: boolean): Pick<Order, 'type' | 'how'> | null {
  const planned = host.modal !== null || host.tense === 'future'
  if (mark === 'before' || mark === 'until') {
    if (host.negated || host.subjects.some((one) => one.negated) || host.lemma === 'impossible' || needing.test(what))
      return { type: 'precondition_of', how: `not ${mark}` }
    return planned && finite ? { type: 'sequenced_before', how: 'before' } : null
  }
  // a meal or a night comes after; it is no deed to answer
  if (answering.test(host.lemma) && !planned && !host.negated) return { type: 'retaliates_for', how: `done ${mark}` }
  if (mark === 'over') return null
  // “will return after the vote” tells when; “is to be fixed after”, “can be raised after” what has to come first
  const set = /^(?:be to|must|have to|shall|should|can)$/.test(host.modal ?? '')
  return planned && !finite && (set || host.passive) ? { type: 'sequenced_before', how: 'after' } : null
}

/** “after three days”: a time, not an event. */
function isTime(scene: Scene, argument: Argument): boolean {
  return scene
    .timesIn(argument.at.sentence)
    .some((one) => one.start <= argument.end && argument.start < one.end && one.end >= argument.end - 1)
}
