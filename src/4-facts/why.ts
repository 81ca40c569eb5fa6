import type { Candidate } from './candidates.ts'
import { placeNamed } from './reading.ts'
import { type Scene, sentenceAt } from './scene.ts'
import { whole } from './span.ts'

/** Why a fact was found, for people: nothing of it is kept with the fact. */
export interface Why {
  readonly rule: string
  /** The clause as a small tree, a line a word, indented by depth. */
  readonly tree: string
  readonly actors: readonly { readonly name: string; readonly because: string }[]
  readonly date: string
  /** How the place was found and what settled where it lies; absent where the fact has none. */
  readonly place?: string
}

export function whyOf(scene: Scene, { draft }: Candidate): Why {
  return {
    rule: draft.rule,
    tree: treeOf(scene, draft.at, 0).join('\n'),
    actors: [...draft.actors, ...(draft.counterparts ?? [])].map((actor) => ({
      name: actor.id ?? actor.name,
      because:
        scene
          .mentionsIn(sentenceAt(scene, actor.mention.start))
          .find((mention) => mention.start === actor.mention.start)?.because ?? 'as the report calls them',
    })),
    date:
      draft.date === null
        ? 'the text fixes no day'
        : (scene.timesIn(draft.at.sentence).find((time) => time.edtf !== null && draft.date!.includes(time.edtf))
            ?.because ?? 'from the clause'),
    ...placeOf(scene, draft),
  }
}

function placeOf(scene: Scene, { place, at }: Candidate['draft']): Pick<Why, 'place'> {
  if (place === undefined) return {}
  const settled = scene
    .mentionsIn(at.sentence)
    .find((mention) => mention.place && placeNamed(scene, mention).name === place.name)?.settled
  return { place: `${place.name}: ${settled?.because ?? 'named; nothing settles where it lies'}` }
}

function treeOf(scene: Scene, at: Candidate['draft']['at'], depth: number): string[] {
  const word = scene.word(at)
  const line = `${'  '.repeat(depth)}${depth === 0 ? '' : `${word.deprel}: `}${word.form}`
  if (depth >= 3) {
    const span = whole(scene, at)
    return [`${line}${span.end - span.start > word.form.length ? ' …' : ''}`]
  }
  return [
    line,
    ...scene
      .dependents(at)
      .filter((child) => scene.word(child).upos !== 'PUNCT')
      .flatMap((child) => treeOf(scene, child, depth + 1)),
  ]
}
