import { plainReport } from '../src/1-report/plain.ts'
import { analyse } from '../src/3-syntax/analyse.ts'
import { english } from '../src/3-syntax/load.ts'
import type { Draft, FactKind } from '../src/4-facts/kind.ts'
import { scene } from '../src/4-facts/scene.ts'

/** What a kind’s finder finds in a text before it is judged. */
export function draftsOf(kind: Pick<FactKind, 'find'>, text: string, published = '2024-05-09'): readonly Draft[] {
  const report = plainReport('example.txt', text, { published })
  return kind.find(scene(analyse(report, { parser: english() })))
}

/** The same, each as “label: actors: words”. */
export function candidatesOf(kind: Pick<FactKind, 'find'>, text: string, published?: string): readonly string[] {
  return draftsOf(kind, text, published).map((draft) => {
    const who = draft.actors.map((actor) => actor.id ?? actor.name).join('+')
    return `${draft.label}: ${who}: ${text.slice(draft.span.start, draft.span.end)}`
  })
}
