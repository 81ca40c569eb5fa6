import type { ActorRef } from '../../0-model/actor.ts'
import type { TimeExpression } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { factualityOf, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { base, clauseSpan, cover, stretch } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { voicesOf } from '../speech/voices.ts'
import { due, limits } from './limits.ts'

/**
 * Whose time runs: who sets or is bound by the limit; else who says so, else who is named in the passage or its sentence.
 */
export function boundBy(scene: Scene, clause: Clause): readonly ActorRef[] {
  const said = voicesOf(scene, clause)
  // “if the guns are not silent by Saturday”: the limit of whoever says so
  if (clause.link === 'condition' && said.length > 0) return said
  const own = doers(scene, clause)
  if (own.length > 0) return own
  if (said.length > 0) return said
  const span = clauseSpan(scene, clause)
  const named = scene.mentionsIn(clause.at.sentence).filter((one) => !one.place)
  const inside = named.filter((one) => one.start >= span.start && one.end <= span.end)
  const from = inside.length > 0 ? inside : named
  return distinct(from.slice(0, 1).map((one) => one.actor))
}

/** “amnesty not later than 15 days after signature”, “comments by Friday”, “the draft, due on 14 February”: a thing with its limit. */
export function boundedThings(scene: Scene): Draft<'deadline'>[] {
  return scene.times.flatMap((time): Draft<'deadline'>[] => {
    if (time.edtf === null || !(limits(scene, time) || isDue(scene, time))) return []
    const { sentence } = time.at
    let at = time.at.word
    const { words: all } = scene.trees[sentence]!
    for (let steps = 0; steps < 4 && all[at]!.head >= 0; steps++) {
      const word = all[at]!
      const head = all[word.head]!
      if (
        head.upos === 'NOUN' &&
        /^(?:nmod|acl|amod|appos|obl|advmod)/.test(base(word.deprel)) &&
        !inTime(scene, sentence, word.head)
      ) {
        const thing = { sentence, word: word.head }
        const span = cover(stretch(scene, thing, { relations: new Set(['acl', 'case', 'nmod:poss']) }), time)
        if (span.end - span.start > 140) return []
        const held = scene.holding(thing).find((one) => one.clause.kind !== 'noun')
        return [
          {
            actors: held === undefined ? [] : agents(scene, held.clause),
            date: due(scene, time),
            about: words(scene, stretch(scene, thing, { relations: new Set(['acl', 'case']) })),
            span,
            at: thing,
            rule: 'thing with its limit',
          },
        ]
      }
      if (head.upos === 'VERB' && scene.clauseAt({ sentence, word: word.head })?.kind === 'verb') return []
      at = word.head
    }
    return []
  })
}

function inTime(scene: Scene, sentence: number, word: number): boolean {
  const { start, end } = scene.trees[sentence]!.words[word]!
  return scene.timesIn(sentence).some((one) => one.start <= start && end <= one.end)
}

function isDue(scene: Scene, time: TimeExpression): boolean {
  return /\bdue (?:on|by|in)?\s*$/i.test(scene.text.slice(Math.max(0, time.start - 10), time.start))
}

/** “gives Oslo 60 days to comply”: a stretch of time handed out. */
export function timeGiven(scene: Scene, clause: Clause): Draft<'deadline'>[] {
  if (clause.kind !== 'verb') return []
  // “issued 13 demands, with ten days to comply”
  const handed = clause.obliques.some(
    (one) =>
      one.preposition === 'with' && /^(?:second|minute|hour|day|week|month|year)$/.test(scene.word(one.at).lemma),
  )
  if (!handed && !/^(?:give|grant|allow|set|have|leave)$/.test(clause.lemma)) return []
  const span = clauseSpan(scene, clause)
  const time = scene
    .timesIn(clause.at.sentence)
    .find((one) => one.type === 'DURATION' && one.start > scene.word(clause.at).end && one.end <= span.end)
  if (time === undefined) return []
  const then = scene.text.slice(time.end, time.end + 4)
  const task = scene
    .clausesIn(clause.at.sentence)
    .find((one) => one.mark === 'to' && one.start >= time.start && one.start <= time.end + 12 && one.kind === 'verb')
  if (!/^\s+to\b/.test(then) || task === undefined) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  return [
    {
      actors,
      date: time.edtf,
      about: words(scene, clauseSpan(scene, task)),
      span,
      at: clause.at,
      rule: 'time given',
      factuality: factualityOf(scene, clause),
    },
  ]
}

const phrases =
  /\b(?:before the (?:day|week|month|year|summer|winter|spring|autumn) is (?:out|over)|by then|(?:not|no) later than|at the latest|before time runs out)\b/i

/** “before the month is out”, “not later than in spring”, “by then”: a limit said without a date of its own. */
export function loosely(scene: Scene, clause: Clause): Draft<'deadline'>[] {
  if (clause.kind === 'noun') return []
  const span = clauseSpan(scene, clause)
  const found = phrases.exec(scene.text.slice(span.start, span.end))
  if (found === null) return []
  const start = span.start + found.index
  // the innermost clause around the phrase
  if (scene.below(clause).some((one) => one.kind !== 'noun' && one.start < start && start < one.end)) return []
  const time = scene
    .timesIn(clause.at.sentence)
    .find((one) => one.edtf !== null && one.start >= start - 2 && one.start <= start + found[0].length + 4)
  return [
    {
      actors: boundBy(scene, clause),
      date: time === undefined ? null : due(scene, time),
      about: words(scene, stretch(scene, clause.at, { relations: new Set(['mark', 'cc', 'advcl']) })),
      span,
      at: clause.at,
      rule: 'limit without a date',
      factuality: factualityOf(scene, clause),
    },
  ]
}
