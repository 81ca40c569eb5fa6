import type { Kind } from '../0-model/fact.ts'
import { withDates } from './dates.ts'
import type { Draft } from './kind.ts'
import { factKinds } from './kinds.ts'
import { withParties } from './parties.ts'
import type { Scene } from './scene.ts'

/** What a finder found, before it is judged. */
export interface Candidate {
  readonly kind: Kind
  readonly draft: Draft
}

/** Blocks whose sentences are told again below them, or are no sentences of the report. */
const passedOver: ReadonlySet<string> = new Set(['title', 'heading', 'byline', 'links', 'furniture'])

/** All that the finders of all kinds find, kind by kind; one reading once. */
export function candidates(scene: Scene): readonly Candidate[] {
  const seen = new Set<string>()
  const all = Object.values(factKinds).flatMap(({ name, find }) =>
    find(scene)
      .filter((draft) => draft.span.end > draft.span.start && !passedOver.has(blockOf(scene, draft)))
      .map((draft) => ({ kind: name, draft: draft as Draft }))
      .filter(({ kind, draft }) => {
        const key = `${kind}|${draft.label}|${draft.span.start}|${draft.span.end}|${draft.actors.map((actor) => actor.id ?? actor.name).join('+')}`
        if (seen.has(key)) return false
        seen.add(key)
        return true
      }),
  )
  const peopled = withParties(scene, all, (kind) => factKinds[kind].parties === true)
  return withDates(scene, peopled, (kind) => ({
    happens: factKinds[kind].happens === true,
    said: factKinds[kind].said === true,
  }))
}

function blockOf(scene: Scene, draft: Draft): string {
  return scene.report.blocks[scene.trees[draft.at.sentence]!.sentence.block]?.kind ?? 'paragraph'
}

/** Candidates by the sentence they hang on. */
export function bySentence<C extends Candidate>(all: readonly C[]): ReadonlyMap<number, readonly C[]> {
  const found = new Map<number, C[]>()
  for (const one of all) {
    const list = found.get(one.draft.at.sentence)
    if (list === undefined) found.set(one.draft.at.sentence, [one])
    else list.push(one)
  }
  return found
}
