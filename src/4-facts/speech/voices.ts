import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { speakersOf } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { told } from './told.ts'

/**
 * Who says what a clause tells: as the tree and the attributions have it, else the speaker of the reporting clause whose
 * words take it in, by their order.
 */
export function voicesOf(scene: Scene, clause: Clause): readonly ActorRef[] {
  const known = speakersOf(scene, clause)
  return known.length > 0 ? known : (tellingOf(scene, clause)?.actors ?? [])
}

function tellingOf(scene: Scene, clause: Clause): Draft<'statement'> | undefined {
  const word = scene.word(clause.at)
  return tellings(scene)
    .get(clause.at.sentence)
    ?.filter((one) => one.at.word !== clause.at.word && one.span.start <= word.start && word.end <= one.span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
}

/** Reporting clauses by the order of words, by every sentence they reach into. */
function tellings(scene: Scene): ReadonlyMap<number, readonly Draft<'statement'>[]> {
  let found = kept.get(scene)
  if (found === undefined) {
    const lists = new Map<number, Draft<'statement'>[]>()
    for (const one of told(scene))
      for (let i = one.at.sentence; i >= 0 && scene.trees[i]!.sentence.end > one.span.start; i--)
        lists.set(i, [...(lists.get(i) ?? []), one])
    found = lists
    kept.set(scene, found)
  }
  return found
}

const kept = new WeakMap<Scene, ReadonlyMap<number, readonly Draft<'statement'>[]>>()
