import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { conditionOf } from '../condition.ts'
import type { Draft } from '../kind.ts'
import { fill, lexicon } from '../lexicon.ts'
import { headLemma, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { tiePhrases } from '../ties.ts'
import { isThing } from '../words/things.ts'
import { type Answer, answer } from './answer.ts'
import { yetTo } from './pending.ts'

/** Verbs of answering. They answer where their object is an offer, request or the like, or where nothing else is said. */
const verbs = lexicon({
  accepts: `
    accept, take up: object none
    say yes: to none
    sign up, bow, accede, submit: to
    agree, consent, assent, accede, say yes: to
    approve, back, endorse, ratify, embrace, adopt: object
    settle, plump, opt: for
  `,
  rejects: `
    reject, rebuff, turn down, brush aside, brush off, spurn, veto, refuse, dismiss, repudiate, decline, bin, snub, scorn, wave away, knock back, shoot down, throw out, vote down, oppose: object none
    balk, baulk, bristle: at
    say no: to none
    stay away, walk away, walk out, back out, pull out: from of
    disagree: with
    countenance, hear: object of
  `,
  counters: `
    counter, parry: object with to none
  `,
  pending: `
    reply, respond, react, answer, comment, decide: to on object none
    study, consider, examine, review, weigh, mull, assess, analyse, analyze, scrutinise, scrutinize: object
  `,
})

const always: ReadonlySet<string> = new Set([
  'turn down',
  'brush aside',
  'brush off',
  'rebuff',
  'say no',
  'knock back',
  'snub',
  'spurn',
  'settle',
  'plump',
  'opt',
  'counter',
  'say yes',
])

export function answered(scene: Scene, clause: Clause): Draft<'response'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined || supposed(clause)) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  const open = clause.negated || yetTo(scene, clause)
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    const lemma = headLemma(scene, filled.content)
    const offer = filled.content !== null && isThing(lemma, 'offer', 'truce')
    const pronoun = filled.content !== null && /^(?:it|that|this|them|one|both|neither|which)$/.test(lemma)
    if (value === 'pending') {
      const study = /^(?:study|consider|examine|review|weigh|mull|assess|analy[sz]e|scrutini[sz]e)$/.test(clause.lemma)
      if (study ? !offer && !isThing(lemma, 'deal') : !open) continue
      return [answer(scene, clause, 'pending', actors, filled.content, 'no answer yet')]
    }
    if (filled.content === null && clause.kind === 'noun') continue
    if (!offer && !pronoun && !always.has(clause.lemma) && filled.content !== null) continue
    if (clause.lemma === 'settle' && clause.kind === 'noun') continue
    if (filled.content === null && !/^(?:say yes|accept|reject|refuse|decline|say no|counter)$/.test(clause.lemma))
      continue
    const unless = scene.below(clause).find((one) => conditionOf(scene, one)?.demanded)
    const label: Answer =
      open && value === 'accepts' ? 'rejects' : value === 'accepts' && unless ? 'conditional' : value
    return [answer(scene, clause, label, actors, filled.content, `answer: ${value}`, unless)]
  }
  return []
}

/** “if parliament approves it”: an answer only supposed. */
function supposed(clause: Clause): boolean {
  return clause.link === 'condition' || /^(?:unless|until|before|whether|once)$/.test(clause.mark ?? '')
}

const joining =
  /^(?:agree|accept|sign|back|support|approve|join|attend|participate|take part|return|come|go along|resume|endorse|ratify|consent|withdraw|leave|stop|halt)$/

/** “Italy would sign only if its farmers were compensated”: yes, on a condition. */
export function onCondition(scene: Scene): Draft<'response'>[] {
  const byClause = scene.clauses.flatMap((clause) => {
    const unless = scene.below(clause).find((one) => conditionOf(scene, one)?.demanded)
    return unless === undefined ? [] : [{ host: clause, condition: clauseSpan(scene, unless) }]
  })
  const byWords = tiePhrases(scene).filter((one) => /^(?:only|provid|on |so long|as long|conditional)/.test(one.cue))
  const seen = new Set<number>()
  return [...byClause, ...byWords].flatMap(({ host, condition }) => {
    if (seen.has(host.index) || !joining.test(host.lemma) || host.passive || host.kind === 'noun') return []
    if (host.modal !== 'will' && host.modal !== 'would' && host.tense !== 'future' && host.link !== 'open') return []
    seen.add(host.index)
    const actors = doers(scene, host)
    if (actors.length === 0) return []
    return [
      {
        ...answer(scene, host, 'conditional', actors, host.objects[0] ?? null, 'yes on a condition'),
        condition: words(scene, condition),
      },
    ]
  })
}

/** “Tripoli’s refusal to receive observers”, “the rejection of the text by Oslo”: an answer as a noun. */
export function answerNoun(scene: Scene, clause: Clause): Draft<'response'>[] {
  if (clause.kind !== 'noun' || !/^(?:refuse|reject|accept|consent)$/.test(clause.lemma)) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  const content: Argument | Clause | null =
    clause.objects[0] ?? scene.below(clause).find((one) => one.form === 'infinitive') ?? null
  const label: Answer = /^(?:accept|consent)$/.test(clause.lemma) ? 'accepts' : 'rejects'
  return [answer(scene, clause, label, actors, content, 'answer as a noun')]
}
