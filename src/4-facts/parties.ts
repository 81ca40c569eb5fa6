import type { ActorRef } from '../0-model/actor.ts'
import type { Kind } from '../0-model/fact.ts'
import type { Candidate } from './candidates.ts'
import { principals } from './principals.ts'
import type { Scene } from './scene.ts'

/**
 * Who talks with whom, where a passage leaves it to what was told before: “the talks broke down”, “no agreement was
 * reached”, “it takes effect in May”. Taken from the nearest passage before it in the same paragraph that names two or
 * more of one process, else those whose negotiation the report tells of, else the nearest passage at all.
 */
export function withParties(
  scene: Scene,
  all: readonly Candidate[],
  isProcess: (kind: Kind) => boolean,
): readonly Candidate[] {
  const sources = all
    .filter((one) => isProcess(one.kind) && bodies(one.draft.actors).length >= 2)
    .sort((a, b) => a.draft.span.start - b.draft.span.start)
  const told = principals(scene)
  return all.map((one) => {
    if (!isProcess(one.kind) || one.draft.actors.length > 0) return one
    const earlier = sources.filter((source) => source.draft.span.start < one.draft.span.start)
    const block = blockOf(scene, one)
    const beside = earlier.filter((source) => blockOf(scene, source) === block)
    const actors = [lastOf(beside, one), told, lastOf(earlier, one), sources[0]].map((source) =>
      source === undefined ? [] : 'draft' in source ? bodies(source.draft.actors) : source,
    )
    const found = actors.find((some) => some.length > 0)
    if (found === undefined) return one
    return { ...one, draft: { ...one.draft, actors: found, rule: `${one.draft.rule}, parties from before` } }
  })
}

/** The last of the same kind, else the last of any. */
function lastOf(sources: readonly Candidate[], like: Candidate): Candidate | undefined {
  return sources.filter((source) => source.kind === like.kind).at(-1) ?? sources.at(-1)
}

function blockOf(scene: Scene, { draft }: Candidate): number {
  return scene.trees[draft.at.sentence]!.sentence.block
}

/** Actors with an id or a name of their own; loose groups name no party. */
function bodies(actors: readonly ActorRef[]): readonly ActorRef[] {
  return actors.filter((actor) => actor.id !== undefined || actor.of !== undefined || /^\p{Lu}/u.test(actor.name))
}
