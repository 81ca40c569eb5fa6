import { agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { dateOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover, stretch, trimmed } from '../span.ts'
import { crimes } from '../words/wrongs.ts'

const naming =
  /^(?:call|describe|label|brand|term|dub|denounce|dismiss|condemn|decry|characteri[sz]e|portray|slam|blast)$/

/** “Called their arrest a kidnapping”, “denounced it as blackmail”: a deed of another's given the name of a wrong. */
export function calledSo(scene: Scene): Draft<'accusation'>[] {
  return scene.clauses.flatMap((clause) => {
    if (clause.kind !== 'verb' || clause.negated || !naming.test(clause.lemma)) return []
    const actors = agents(scene, clause)
    const [thing] = clause.objects
    if (actors.length === 0 || thing === undefined) return []
    const { words: all } = scene.trees[clause.at.sentence]!
    // the name given stands behind the thing named, within the clause
    const wrong = all.findIndex(
      (word, i) =>
        i > clause.at.word && i - thing.at.word < 8 && i !== thing.at.word && crimes.has(word.lemma.toLowerCase()),
    )
    if (wrong === -1) return []
    const between = scene.text.slice(scene.word(clause.at).end, all[wrong]!.start)
    if (/[.;:]|\b(?:of|for|by|in|with|and|that|who|which)\b/.test(between.replace(/\bas\b/, ''))) return []
    const at = { sentence: clause.at.sentence, word: wrong }
    const of = words(scene, stretch(scene, at, { relations: new Set(['case', 'det']) }))
    return [
      {
        of,
        about: of,
        actors,
        counterparts: makersOf(scene, thing.at),
        date: dateOf(scene, clause),
        span: trimmed(scene.text, cover(clauseSpan(scene, clause), all[wrong]!)),
        at: clause.at,
        rule: 'deed called a wrong',
      },
    ]
  })
}
