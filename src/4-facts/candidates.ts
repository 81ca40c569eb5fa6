import type { Kind } from '../0-model/fact.ts'
import type { Draft } from './kind.ts'
import { factKinds } from './kinds.ts'
import type { Scene } from './scene.ts'

/** What a finder found, before it is judged. */
export interface Candidate {
  readonly kind: Kind
  readonly draft: Draft
}

/** All that the finders of all kinds find, kind by kind; one reading once. */
export function candidates(scene: Scene): readonly Candidate[] {
  const seen = new Set<string>()
  return Object.values(factKinds).flatMap(({ name, find }) =>
    find(scene)
      .filter((draft) => draft.span.end > draft.span.start)
      .map((draft) => ({ kind: name, draft: draft as Draft }))
      .filter(({ kind, draft }) => {
        const key = `${kind}|${draft.label}|${draft.span.start}|${draft.span.end}|${draft.actors.map((actor) => actor.id ?? actor.name).join('+')}`
        if (seen.has(key)) return false
        seen.add(key)
        return true
      }),
  )
}
