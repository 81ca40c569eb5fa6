import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { coordinated } from '../actors.ts'
import { aboutOf, caseOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { stretch } from '../span.ts'

/**
 * The single terms in the report’s words: each thing or deed offered, where several are joined (“to buy grain and to
 * lift the caps”); of an offer named as such what it is “to”, “of” or “for”. `itself`: the content is what is offered.
 */
export function termsIn(scene: Scene, content: Argument | Clause | null, itself: boolean): string[] {
  if (content === null) return []
  if ('link' in content) {
    const joined = content.coordinates
      .map((index) => scene.clauses[index]!)
      .filter(
        (one) => one.form === content.form && one.at.sentence === content.at.sentence && one.at.word > content.at.word,
      )
    return [content, ...joined].map((one) => aboutOf(scene, one) ?? '').filter((one) => one !== '')
  }
  if (itself)
    return coordinated(scene, content.at).map((one) => words(scene, stretch(scene, one, { relations: introducing })))
  return scene.dependents(content.at).flatMap((child) => {
    const { deprel } = scene.word(child)
    const wanted =
      child.word > content.at.word &&
      (/^acl(?!:relcl)/.test(deprel) || (deprel.startsWith('nmod') && /^(?:of|for)$/.test(caseOf(scene, child) ?? '')))
    const passive = scene.clauseAt(child)?.passive === true
    return wanted && !passive ? [words(scene, stretch(scene, child, { relations: introducing }))] : []
  })
}

const introducing: ReadonlySet<string> = new Set(['case', 'cc', 'mark', 'conj'])
