import { agents } from '../actors.ts'
import { ceasefireOf } from '../ceasefire.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { dateAt, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { stretch } from '../span.ts'
import { isOwnPlan } from './own-plans.ts'
import { versionIn } from './version-words.ts'

/** Nouns of offering. */
export const offers: ReadonlySet<string> = new Set([
  'proposal',
  'offer',
  'draft',
  'plan',
  'initiative',
  'suggestion',
  'bid',
  'overture',
  'blueprint',
  'roadmap',
  'text',
  'compromise',
  'counteroffer',
  'counterproposal',
])

/** “the Norwegian proposal”, “an offer by Oslo”, “a US-proposed truce”: an offer named by its maker. */
export function named(scene: Scene): Draft<'proposal'>[] {
  const found: Draft<'proposal'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      const at = { sentence, word: index }
      const whole = /-(?:proposed|drafted|offered|suggested)$/i.test(word.form)
      const parted =
        /^(?:proposed|drafted|offered|suggested)$/i.test(word.form) && /^[-‑]$/.test(tree.words[index - 1]?.form ?? '')
      const proposed = whole || parted
      if (!proposed && (word.upos !== 'NOUN' || !offers.has(word.lemma.toLowerCase()))) return
      const head = proposed && word.head >= 0 ? { sentence, word: word.head } : at
      const actors = proposed ? prefixActor(scene, at) : makersOf(scene, at)
      if (actors.length === 0 || isOwnPlan(scene, head)) return
      const span = stretch(scene, head)
      const about = words(scene, stretch(scene, head, { relations: new Set(['acl', 'case', 'nmod:poss']) }))
      const which = versionIn(words(scene, span))
      const ceasefire = ceasefireOf(scene, head, words(scene, span))
      found.push({
        label: 'made',
        actors,
        date: dateAt(scene, head),
        span,
        at: head,
        rule: 'offer named by its maker',
        about,
        ...(which === undefined ? {} : { version: which }),
        ...(ceasefire === undefined ? {} : { ceasefire }),
      })
    })
  })
  return found
}

/** “advocating a response, including a proposed force”: a thing called proposed, by whoever acts in the clause around it. */
export function calledProposed(scene: Scene): Draft<'proposal'>[] {
  const found: Draft<'proposal'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if (!/^proposed$/i.test(word.form) || word.deprel !== 'amod' || word.head < 0) return
      if (/^[-‑]$/.test(tree.words[index - 1]?.form ?? '')) return
      const head = { sentence, word: word.head }
      let at = head
      let clause = scene.clauseAt(at)
      for (let steps = 0; steps < 8 && (clause === undefined || clause.kind === 'noun'); steps++) {
        const up = scene.word(at).head
        if (up < 0) return
        at = { sentence, word: up }
        clause = scene.clauseAt(at)
      }
      const actors = clause === undefined || clause.kind === 'noun' ? [] : agents(scene, clause)
      if (actors.length === 0) return
      const span = stretch(scene, head)
      found.push({
        label: 'made',
        actors,
        date: null,
        span,
        at: head,
        rule: 'thing called proposed',
        about: words(scene, span),
      })
    })
  })
  return found
}

/** The “US” of “US-proposed”, by the mention over the same characters or before the hyphen. */
function prefixActor(scene: Scene, at: { sentence: number; word: number }) {
  const word = scene.word(at)
  const own = scene
    .mentionsIn(at.sentence)
    .find(
      (one) =>
        one.start >= word.start - 24 &&
        one.start < word.end &&
        /^[-‑]?\S*$/.test(scene.text.slice(one.end, word.start)),
    )
  if (own !== undefined) return [own.actor]
  return scene.dependents(at).flatMap((child) => {
    return scene.mentionsAt(child).map((mention) => mention.actor)
  })
}
