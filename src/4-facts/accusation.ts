import type { ActorRef } from '../0-model/actor.ts'
import { overlap } from '../0-model/passage.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { calledSo } from './accusations/called.ts'
import { chargeAsNoun } from './accusations/nouns.ts'
import { oneSide, wrongTold } from './accusations/told.ts'
import { actorAt, actorsOf, agents } from './actors.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { aboutOf, dateOf, words } from './reading.ts'
import { distinct, type Scene } from './scene.ts'
import { clauseSpan, cover, stretch } from './span.ts'
import { accusing } from './speech/accusing.ts'
import { doers } from './speech/doers.ts'
import { owed, wrongs } from './words/wrongs.ts'

/** Verbs of charging someone; `bare` ones may leave open whom, the charge is then about their content’s subject. */
const verbs = lexicon({
  someone: `
    accuse: object+of object+that
    blame, fault, condemn, criticise, criticize, slam, blast, denounce, lambast, lambaste, castigate, rebuke, berate, chide, scold, censure, rap, reproach, hold: object+for
    charge: object+with object+of that
    blame, pin: on
    suspect: object+of
    attribute, ascribe, put down, chalk up, trace: object+to
    reproach, tax: object+with to for object+for
    decry, deplore: object
    hit out, lash out, rail, point finger: at
    hit out, speak out, inveigh: against
    sue, indict, prosecute, charge: object+for object+over
  `,
  bare: `
    claim, retort, protest, note, add, say, insist, reply, counter, find, conclude, rule: that of
  `,
  charging: `
    allege, complain, charge, grumble, decry, lament, gripe, moan: that of about
  `,
  plain: `
    accuse, blame, fault: none
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
      text: 'Kari Holm, Norway’s minister, put the failure down to Danish obstinacy.',
      finds: [{ actors: ['Kari Holm'] }],
    },
    {
      text: 'Norway said that Denmark had violated the truce.',
      finds: [{ actors: ['NOR'], counterparts: ['DNK'] }],
    },
    {
      text: '“They never wanted a deal,” snapped a Norwegian official about Denmark.',
      finds: [{}],
    },
    {
      text: 'The union complains that wages have not been paid.',
      finds: [{}],
    },
    {
      text: 'Norway’s allegation that Denmark had shelled the port was not answered.',
      finds: [{ actors: ['NOR'], counterparts: ['DNK'] }],
    },
    {
      text: 'Norway has suspended asylum applications for a month and accused Denmark of blackmail.',
      finds: [{ actors: ['NOR'], counterparts: ['DNK'], of: 'blackmail' }],
    },
    {
      text: 'Kari Holm, Norway’s minister, said Denmark had gone back on its promise.',
      finds: [{ actors: ['Kari Holm'], counterparts: ['DNK'] }],
    },
    {
      text: 'Norway called their arrest a kidnapping.',
      finds: [{ actors: ['NOR'], of: 'kidnapping' }],
    },
    {
      text: 'The spokesman, Lars Berg, denied that Norway was dragging its feet.',
      finds: [],
      because: 'who denies it charges nobody',
    },
    {
      text: 'Norway called the truce a success.',
      finds: [],
      because: 'the name given is no wrong',
    },
    {
      text: 'Kari Holm, accused of fraud, left the talks.',
      finds: [],
      because: 'nobody is said to accuse her',
    },
    {
      text: 'Norway said that Denmark had gone back to the table.',
      finds: [],
      because: 'a return, no breach of a promise',
    },
    {
      text: 'Norway said that it had attacked the port.',
      finds: [],
      because: 'its own deed; nobody else is charged',
    },
    {
      text: 'Denmark has broken the truce.',
      finds: [],
      because: 'the narrator says so; no party charges another',
    },
  ],
  find: (scene) => {
    const byTree = [...scene.clauses.flatMap((clause) => charged(scene, clause)), ...chargeAsNoun(scene)]
    const missing = (known: readonly Draft<'accusation'>[]) => (one: Draft<'accusation'>) =>
      !known.some((other) => overlap(one.span, other.span) > 0)
    const found = [...byTree, ...inOrder(scene).filter(missing(byTree))]
    const more = [...calledSo(scene), ...scene.clauses.flatMap((clause) => wrongTold(scene, clause))]
    return [...found, ...more.filter(missing(found))]
  },
}

/** “… and accused Oslo of lying”, where the tree has it as something else. */
function inOrder(scene: Scene): Draft<'accusation'>[] {
  return accusing(scene).map(({ by, whom, of, span, at }) => ({
    of: words(scene, of),
    about: words(scene, of),
    actors: by,
    counterparts: distinct(
      scene
        .mentionsIn(at.sentence)
        .filter((one) => !one.place && one.start >= whom.start && one.end <= whom.end)
        .slice(0, 1)
        .map((one) => one.actor),
    ),
    date: null,
    span,
    at,
    rule: 'accusing, by the order of words',
  }))
}

function charged(scene: Scene, clause: Clause): Draft<'accusation'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    if (value === 'plain') return plain(scene, clause, actors)
    if (filled.content === null) continue
    const telling = value === 'bare' || value === 'charging'
    const accused = telling
      ? blamedIn(scene, filled.content)
      : accusedBy(scene, clause, filled.addressees, filled.slot, filled.content)
    // only the stronger verbs charge where what is told names nobody else
    if (telling && accused.some((one) => actors.some((by) => oneSide(one, by)))) continue
    if (value === 'bare' && (accused.length === 0 || !tellsWrong(filled.content))) continue
    if (telling && 'link' in filled.content && (filled.content.modal !== null || filled.content.tense === 'future'))
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
        rule:
          value === 'someone'
            ? 'charge against someone'
            : value === 'bare'
              ? 'charge with a clause'
              : 'verb of charging',
      },
    ]
  }
  return []
}

/** “each side blaming the other”: a charge without its matter. */
function plain(scene: Scene, clause: Clause, actors: readonly ActorRef[]): Draft<'accusation'>[] {
  const accused = actorsOf(scene, clause.objects)
  const other = clause.objects.some((one) => /^other$/i.test(scene.word(one.at).lemma))
  if (clause.kind === 'noun' || (accused.length === 0 && !other)) return []
  const span = clauseSpan(scene, clause)
  const of = words(scene, span)
  return [
    {
      of,
      about: of,
      actors,
      counterparts: accused.length > 0 ? accused : actors,
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule: 'charge without its matter',
    },
  ]
}

/** Whether a clause tells of a wrong, done or owed. */
function tellsWrong(content: Argument | Clause): boolean {
  return (
    'link' in content &&
    content.kind === 'verb' &&
    (content.negated ? owed.has(content.lemma) : wrongs.has(content.lemma))
  )
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
  if (!('link' in content)) return []
  // “that it was Denmark which broke it”
  const own = agents(scene, content)
  return content.kind === 'copula' && own.length === 0 ? actorAt(scene, content.at) : own
}
