import type { ActorRef } from '../0-model/actor.ts'
import type { Kind } from '../0-model/fact.ts'
import type { Candidate } from './candidates.ts'

/**
 * Who talks with whom, where a passage leaves it to what was told before: “the talks broke down”, “no agreement was
 * reached”, “it takes effect in May”. Taken from the nearest passage before it that names two or more of the same
 * process, else the first after it.
 */
export function withParties(all: readonly Candidate[], isProcess: (kind: Kind) => boolean): readonly Candidate[] {
  const sources = all
    .filter((one) => isProcess(one.kind) && bodies(one.draft.actors).length >= 2)
    .sort((a, b) => a.draft.span.start - b.draft.span.start)
  if (sources.length === 0) return all
  return all.map((one) => {
    if (!isProcess(one.kind) || one.draft.actors.length > 0) return one
    const earlier = sources.filter((source) => source.draft.span.start < one.draft.span.start)
    const source = earlier.filter((other) => other.kind === one.kind).at(-1) ?? earlier.at(-1) ?? sources[0]!
    return {
      ...one,
      draft: { ...one.draft, actors: bodies(source.draft.actors), rule: `${one.draft.rule}, parties from before` },
    }
  })
}

/** Actors with an id or a name of their own; loose groups name no party. */
function bodies(actors: readonly ActorRef[]): readonly ActorRef[] {
  return actors.filter((actor) => actor.id !== undefined || actor.of !== undefined || /^\p{Lu}/u.test(actor.name))
}
