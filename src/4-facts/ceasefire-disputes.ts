import type { Ceasefire } from '../0-model/kinds/ceasefire.ts'
import type { At } from '../3-syntax/analysis.ts'
import { agents, isNamed } from './actors.ts'
import { aboutOf } from './reading.ts'
import type { Scene } from './scene.ts'

type Disputed = NonNullable<Ceasefire['disputed']>

/** Verbs of disputing what another says of it. */
const disputing = /^(?:challenge|contest|deny|disagree|dispute|question)$/
/** What of a ceasefire is disputed: itself, its scope, its dates. */
const matter =
  /\b(?:truce|cease-?fire|armistice|cessation|lull|take effect|into (?:force|effect)|start(?:ed|s)?|beg[au]n|begins?|terms?|cover(?:s|ed)?|appl(?:y|ies|ied)|agreed|date|scope|length|it)\b/i

/**
 * Who disputes what of a ceasefire, in its own sentence or the next of the same paragraph: “Denmark denied that it
 * covers the ports”. Who only denies having broken it disputes nothing of it.
 */
export function disputesOf(scene: Scene, at: At): Disputed {
  const own = scene.trees[at.sentence]!.sentence
  return [at.sentence, at.sentence + 1]
    .filter((sentence) => scene.trees[sentence]?.sentence.block === own.block)
    .flatMap((sentence) => scene.clausesIn(sentence))
    .flatMap((clause): Disputed => {
      if (!disputing.test(clause.lemma) || clause.kind !== 'verb' || clause.negated) return []
      const content =
        scene.below(clause).find((one) => one.link === 'complement') ??
        clause.objects[0] ??
        clause.obliques.find((one) => /^(?:about|on|over|with)$/.test(one.preposition ?? ''))
      const what = content === undefined ? undefined : aboutOf(scene, content)
      if (what === undefined || !matter.test(what) || /\b(?:break|broken|breach\w*|violat\w*)\b/i.test(what)) return []
      return agents(scene, clause)
        .filter(isNamed)
        .map((by) => ({ by, what }))
    })
}
