import type { Argument, Clause } from '../3-syntax/clause.ts'
import { actorsOf, agents } from './actors.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { aboutOf, dateOf, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { clauseSpan, cover, stretch } from './span.ts'

/** Verbs of charging someone; `bare` ones may leave open whom, the charge is then about their content’s subject. */
const verbs = lexicon({
  someone: `
    accuse: object+of object+that
    blame, fault, condemn, criticise, criticize, slam, blast, denounce, lambast, lambaste, castigate, rebuke, berate, chide, scold, censure, rap, reproach, hold: object+for
    charge: object+with object+of that
    blame, pin: on
    suspect: object+of
    attribute, ascribe, put, put down: object+to
    reproach: object+with
    decry, deplore: object
  `,
  bare: `
    allege, complain, charge, claim, protest, retort, grumble: that of
  `,
})

export const accusation: FactKind<'accusation'> = {
  name: 'accusation',
  said: true,
  says: 'One party charges another. The narrator’s own claims are never accusations.',
  examples: [
    {
      text: 'Norway accused Denmark of breaking the truce.',
      finds: [{ actors: ['NOR'], counterparts: ['DNK'], of: 'breaking the truce' }],
    },
    {
      text: 'Norway blamed Denmark for the failure of the talks.',
      finds: [{ actors: ['NOR'], counterparts: ['DNK'] }],
    },
    {
      text: 'Denmark has broken the truce.',
      finds: [],
      because: 'the narrator says so; no party charges another',
    },
  ],
  find: (scene) => scene.clauses.flatMap((clause) => charged(scene, clause)),
}

function charged(scene: Scene, clause: Clause): Draft<'accusation'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined) return []
  const actors = agents(scene, clause)
  if (actors.length === 0) return []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null || filled.content === null) continue
    const accused =
      value === 'bare'
        ? blamedIn(scene, filled.content)
        : accusedBy(scene, clause, filled.addressees, filled.slot, filled.content)
    if (value === 'bare' && (accused.length === 0 || accused.every((one) => actors.some((by) => by.name === one.name))))
      continue
    if (
      value === 'bare' &&
      'link' in filled.content &&
      (filled.content.modal !== null || filled.content.tense === 'future')
    )
      continue
    const span = cover(clauseSpan(scene, clause), stretch(scene, filled.content.at))
    return [
      {
        of: aboutOf(scene, filled.content) ?? words(scene, span),
        about: aboutOf(scene, filled.content) ?? words(scene, span),
        actors,
        counterparts: accused,
        date: dateOf(scene, clause),
        span,
        at: clause.at,
        rule: value === 'bare' ? 'charge with a clause' : 'charge against someone',
      },
    ]
  }
  return []
}

function accusedBy(
  scene: Scene,
  clause: Clause,
  addressees: readonly Argument[],
  slot: string,
  content: Argument | Clause,
) {
  // “blamed it on Oslo”: the accused stands under the preposition
  if (slot === 'on' && 'tie' in content) return actorsOf(scene, [content])
  const found = actorsOf(scene, addressees)
  return found.length > 0 ? found : actorsOf(scene, clause.recipients)
}

/** Whose doing the content tells: its subjects. */
function blamedIn(scene: Scene, content: Argument | Clause) {
  return 'link' in content ? agents(scene, content) : []
}
