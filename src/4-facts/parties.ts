import type { ActorRef } from '../0-model/actor.ts'
import type { Kind } from '../0-model/fact.ts'
import { isNamed } from './actors.ts'
import type { Candidate } from './candidates.ts'
import { principals } from './principals.ts'
import type { Scene } from './scene.ts'
import { everyone, nameless } from './words/groups.ts'

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
    .filter((one) => isProcess(one.kind) && one.draft.actors.filter(isNamed).length >= 2)
    .sort((a, b) => a.draft.span.start - b.draft.span.start)
  const told = principals(scene)
  return all.map((one) => {
    if (!isProcess(one.kind) || !one.draft.actors.every(unsettled)) return one
    const index = lastBefore(sources, one.draft.span.start)
    const block = blockOf(scene, one)
    const source =
      nearest(sources, index, one, (other) => blockOf(scene, other) === block) ??
      (told.length > 0 ? undefined : (nearest(sources, index, one, () => true) ?? sources[0]))
    const found = source === undefined ? told : source.draft.actors.filter(isNamed)
    if (found.length === 0) return one
    return { ...one, draft: { ...one.draft, actors: found, rule: `${one.draft.rule}, parties from before` } }
  })
}

/** How many passages back parties are looked for. */
const reach = 40

/** The last of the same kind, else the last of any, from an index back as long as it may be. */
function nearest(
  sources: readonly Candidate[],
  index: number,
  like: Candidate,
  within: (other: Candidate) => boolean,
): Candidate | undefined {
  let any: Candidate | undefined
  for (let i = index; i >= 0 && i > index - reach; i--) {
    const source = sources[i]!
    if (!within(source)) break
    if (source.kind === like.kind) return source
    any ??= source
  }
  return any
}

/** The index of the last source that begins before a place; −1 where none does. */
function lastBefore(sources: readonly Candidate[], start: number): number {
  let low = 0
  let high = sources.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sources[middle]!.draft.span.start < start) low = middle + 1
    else high = middle
  }
  return low - 1
}

function blockOf(scene: Scene, { draft }: Candidate): number {
  return scene.trees[draft.at.sentence]!.sentence.block
}

/** People at a table whom their own words tell apart from no others. */
const atTable: ReadonlySet<string> = new Set([
  ...everyone,
  ...nameless,
  ...'committee leader officer president ruler'.split(' '),
])
const counted =
  /^(?:all|both|the|these|those|two|three|four|five|six|chief|joint|other|rival|senior|unnamed|warring|\d+)$/

/** “the parties”, “both sides”, “negotiators”, “three ministers”: who they are is told elsewhere. */
function unsettled({ name, id, of }: ActorRef): boolean {
  if (id !== undefined || of !== undefined) return false
  const words = name.toLowerCase().split(/\s+/)
  const head = words.pop() ?? ''
  return words.every((word) => counted.test(word)) && atTable.has(head.replace(/ies$/, 'y').replace(/s$/, ''))
}
