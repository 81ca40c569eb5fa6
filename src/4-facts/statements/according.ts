import type { ActorRef } from '../../0-model/actor.ts'
import type { At } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { actorAt } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { above, hasQuotation, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, stretch } from '../span.ts'

const sources = /^(?:according to|in the words of|per)$/

/** “According to the ministry, …”; “in the words of one diplomat”. */
export function accordingTo(scene: Scene, clause: Clause): Draft<'statement'>[] {
  if (clause.kind === 'noun') return []
  return clause.obliques
    .filter((argument) => argument.preposition !== null && sources.test(argument.preposition))
    .flatMap((argument) => {
      const actors = sourceAt(scene, argument.at)
      if (actors.length === 0) return []
      const span = clauseSpan(scene, topOf(scene, clause))
      return [
        {
          label: hasQuotation(scene, span) ? ('direct' as const) : ('indirect' as const),
          actors,
          about: words(scene, clauseSpan(scene, topOf(scene, clause), { words: [argument.at] })),
          date: null,
          span,
          at: clause.at,
          rule: 'according to',
        },
      ]
    })
}

/** What something is according to without anybody saying it. */
const orders: ReadonlySet<string> = new Set(
  'plan schedule law rule custom tradition need size age timetable calendar agenda term principle practice wish taste merit'.split(
    ' ',
  ),
)

/** Whose word “according to” gives; people and offices no table holds are told as the text has them. */
function sourceAt(scene: Scene, at: At): readonly ActorRef[] {
  const known = actorAt(scene, at)
  if (known.length > 0) return known
  const word = scene.word(at)
  return word.upos !== 'NOUN' || orders.has(word.lemma) ? [] : asTold(scene, at)
}

/** Whoever a noun means, as the text has it, where no table holds the noun: “holders of its only eurobond”. */
export function asTold(scene: Scene, at: At): readonly ActorRef[] {
  const span = stretch(scene, at, { relations: new Set(['acl', 'case', 'det', 'appos']) })
  return [{ name: words(scene, span), mention: span }]
}

/** The clause that a source given inside one of its parts vouches for as well. */
function topOf(scene: Scene, clause: Clause): Clause {
  let at = clause
  for (let steps = 0; steps < 4 && /^(?:time|adverbial|condition|relative|modifier|open)$/.test(at.link); steps++) {
    const upper = above(scene, at)
    if (upper === undefined || upper.at.sentence !== at.at.sentence || upper.kind === 'noun') break
    at = upper
  }
  return at
}
