import type { Fact } from '../../../0-model/fact.ts'
import type { Subject } from '../names.ts'
import type { Tools } from './say.ts'

/** Who acts, where anybody who can be named does: a strike, a text or a drone demands nothing. */
export function listedSubject(fact: Fact, { names }: Tools): Subject | null {
  const refs = fact.actors.filter(
    (ref) =>
      ref.id !== undefined ||
      /^\p{Lu}|^unnamed |(?:leaders|officials|ministers|side|sides|delegations?|parties|mediators|government|rebels|union|company|diplomats|senators|nations|states|negotiators)$/u.test(
        ref.name,
      ),
  )
  if (
    refs.length === 1 &&
    /^(?:leaders|officials|ministers|forces|troops|sources|people|civilians)$/i.test(refs[0]?.name ?? '')
  )
    return null
  return names.subject(refs)
}
