import type { Span } from '../../0-model/passage.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { above } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover, stretch, whole } from '../span.ts'

/** What is said: the clauses that are its content, before or after the reporting verb. */
export function contents(scene: Scene, clause: Clause): readonly Span[] {
  const reporting = scene.word(clause.at)
  const below = scene.below(clause)
  const own = below.filter((one) => one.link === 'complement' || one.link === 'open')
  // a “that” clause the parser hung on a word of the reporting clause is still what is said
  const hung =
    own.length > 0
      ? []
      : [
          ...below,
          ...scene.clausesIn(clause.at.sentence).filter((one) => one.parent === clause.index || isUnder(one, clause)),
        ].filter((one) => one.mark === 'that' && one.at.word > clause.at.word)
  if (own.length === 0 && hung.length > 0) return [whole(scene, hung[0]!.at)]
  const upper = setIn(scene, clause)
  return (own.length === 0 && upper !== undefined ? [upper] : own).map((one) => {
    const inside = scene.word(one.at).head === clause.at.word && /^(?:ccomp|xcomp)/.test(scene.word(one.at).deprel)
    return inside ? whole(scene, one.at) : around(scene, one, reporting)
  })
}

/** “Talks, he insisted, must end”: a short reporting clause set into the one above it. */
function setIn(scene: Scene, clause: Clause): Clause | undefined {
  if (clause.link !== 'main' && clause.link !== 'coordinate') return undefined
  const upper = above(scene, clause)
  if (upper === undefined || upper.at.sentence !== clause.at.sentence) return undefined
  const span = clauseSpan(scene, clause)
  const marked = /[,;:”"“»]\s*$/.test(scene.text.slice(Math.max(0, span.start - 2), span.start))
  return marked && clause.objects.length === 0 && clause.mark === null ? upper : undefined
}

/** Whether a clause hangs on an argument of another. */
function isUnder(clause: Clause, upper: Clause): boolean {
  if (clause.at.sentence !== upper.at.sentence || clause.of === null) return false
  return [...upper.obliques, ...upper.objects, ...upper.recipients].some((one) => one.at.word === clause.of!.word)
}

/** The content where the reporting clause is set into it (“The deal, he said, was off”): all but the reporting clause. */
function around(scene: Scene, content: Clause, reporting: Span): Span {
  const skip = scene.dependents(content.at).filter((child) => {
    const span = whole(scene, child)
    return span.start <= reporting.start && reporting.end <= span.end
  })
  const said = stretch(scene, content.at, { words: skip })
  // what is joined on before the reporting clause is still said
  const joined = scene
    .dependents(content.at)
    .filter((child) => /^conj/.test(scene.word(child).deprel) && scene.word(child).end < reporting.start)
    .map((child) => stretch(scene, child))
  return cover(said, ...joined)
}
