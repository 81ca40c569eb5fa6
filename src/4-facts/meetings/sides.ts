import type { ActorRef } from '../../0-model/actor.ts'
import type { At } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { actorAt, agents, coordinated } from '../actors.ts'
import { caseOf, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { base, stretch } from '../span.ts'
import { formats } from '../words/meeting.ts'

/** What a meeting has beside those who meet. */
export interface Sides {
  readonly host?: ActorRef[]
  readonly mediator?: ActorRef[]
  readonly absent?: ActorRef[]
  readonly format?: string
}

const inviting = /^(?:invitation|invite|request|behest)$/
const leading =
  /^(?:auspices|aegis|mediation|chairmanship|facilitation|supervision|leadership|sponsorship|good-offices)$/

/**
 * Host, mediator and absent of a meeting, from its noun and its clause: “hosted by X”, “at the invitation of X”, “chaired
 * by Y”, “under the auspices of Y”, “Y-brokered”, “in the absence of Z”, “without Z”.
 */
export function sidesOf(scene: Scene, at: At, clause?: Clause): Sides {
  const host: ActorRef[] = []
  const mediator: ActorRef[] = []
  const absent: ActorRef[] = []
  const around = [...scene.dependents(at), ...(clause === undefined ? [] : scene.dependents(clause.at))]
  for (const child of around) {
    const word = scene.word(child)
    const lemma = word.lemma.toLowerCase()
    const named = () =>
      scene
        .dependents(child)
        .filter((one) => /^nmod/.test(scene.word(one).deprel))
        .flatMap((one) => coordinated(scene, one).flatMap((each) => actorAt(scene, each)))
    if (inviting.test(lemma)) host.push(...named())
    else if (leading.test(lemma)) mediator.push(...named())
    else if (lemma === 'absence') absent.push(...named())
    else if (/^(?:nmod|obl)/.test(word.deprel) && caseOf(scene, child) === 'without')
      absent.push(...actorAt(scene, child))
    // “African Union-brokered talks”
    else if (/-(?:brokered|mediated|led|sponsored|facilitated|backed|hosted)$/i.test(word.form))
      mediator.push(...scene.mentionsAt(child).map((mention) => mention.actor))
    const inner = scene.clauseAt(child)
    if (inner === undefined || inner.link !== 'modifier') continue
    const by = agents(scene, inner)
    if (/^(?:host|organi[sz]e|convene|hold|convoke|stage)$/.test(inner.lemma)) host.push(...by)
    if (/^(?:chair|mediate|broker|facilitate|moderate|sponsor|lead|oversee)$/.test(inner.lemma)) mediator.push(...by)
  }
  const format = formatOf(scene, at)
  return {
    ...(host.length > 0 ? { host: [...distinct(host)] } : {}),
    ...(mediator.length > 0 ? { mediator: [...distinct(mediator)] } : {}),
    ...(absent.length > 0 ? { absent: [...distinct(absent)] } : {}),
    ...(format === undefined ? {} : { format }),
  }
}

const plain = /^(?:talks?|meetings?|negotiations?|rounds?|sessions?|sittings?|discussions?)$/

/** “indirect talks”, “a video conference”, “a summit”: what kind of meeting, as the report says. */
function formatOf(scene: Scene, at: At): string | undefined {
  const word = scene.word(at)
  const told = words(scene, stretch(scene, at, { relations: new Set(['nmod', 'acl', 'appos', 'conj', 'obl', 'case']) }))
  const match = formats.exec(told)
  if (match !== null) return `${match[0].trim().toLowerCase()} ${word.form.toLowerCase()}`.replace(/(\S+) \1$/, '$1')
  return plain.test(word.form.toLowerCase()) || base(word.deprel) === 'compound' ? undefined : word.lemma.toLowerCase()
}
