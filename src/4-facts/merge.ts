import type { ActorRef } from '../0-model/actor.ts'
import type { Scene } from './scene.ts'
import type { Judged } from './select.ts'

/**
 * Repetitions as one: facts of the same kind, label and actors whose words are largely the same. The first told comes
 * first. A repetition that adds a day, a place, actors or a stage is a fact of its own.
 */
export function merged(scene: Scene, all: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups: Judged[][] = []
  const byReading = new Map<string, readonly Judged[][]>()
  const inOrder = [...all].sort(
    (a, b) => a.draft.span.start - b.draft.span.start || a.draft.span.end - b.draft.span.end,
  )
  for (const one of inOrder) {
    const key = `${one.kind}|${one.draft.label}`
    const alikes = byReading.get(key) ?? []
    const group = alikes.find((other) => repeats(scene, other[0]!, one))
    if (group !== undefined) group.push(one)
    else {
      const own = [one]
      groups.push(own)
      byReading.set(key, [...alikes, own])
    }
  }
  return groups
}

function repeats(scene: Scene, first: Judged, again: Judged): boolean {
  if (first.kind !== again.kind || first.draft.label !== again.draft.label) return false
  if (first.draft.at.sentence === again.draft.at.sentence) return false
  if (!within(again.draft.actors, first.draft.actors)) return false
  if (again.draft.date !== null && again.draft.date !== first.draft.date) return false
  if (again.draft.place !== undefined && again.draft.place.name !== first.draft.place?.name) return false
  return alike(contentWords(scene, first), contentWords(scene, again)) >= 0.6
}

function within(some: readonly ActorRef[], all: readonly ActorRef[]): boolean {
  return some.every((one) => all.some((other) => (other.id ?? other.name) === (one.id ?? one.name)))
}

/** Lemmas of nouns, verbs, adjectives and numbers in the passage. */
function contentWords(scene: Scene, { draft }: Judged): ReadonlySet<string> {
  const words = scene.trees[draft.at.sentence]!.words
  return new Set(
    words
      .filter(
        (word) =>
          word.start >= draft.span.start &&
          word.end <= draft.span.end &&
          /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(word.upos),
      )
      .map((word) => word.lemma.toLowerCase()),
  )
}

/** Common over all. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of b) if (a.has(word)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}
