import type { ActorRef } from '../0-model/actor.ts'
import { actorAt, actorsOf, agents, coordinated } from './actors.ts'
import { caseOf } from './reading.ts'
import { distinct, type Scene } from './scene.ts'
import { base } from './span.ts'
import { isThing } from './words/things.ts'

/** What only those who are at the table together do. */
const together: ReadonlySet<string> = new Set(
  `meet sign initial agree negotiate talk bargain reach strike conclude clinch settle ratify reconvene exchange fight clash
  confer sit down shake break off resume differ disagree haggle accuse blame reject`.split(/\s+/),
)

/** What those do who are not themselves parties: a mediator, a host, a witness. */
const besides: ReadonlySet<string> = new Set(
  `mediate broker host chair convene facilitate monitor observe moderate witness guarantee sponsor oversee shuttle verify report`.split(
    ' ',
  ),
)

/** What being told of together counts beside being named once. */
const joint = 3
/** What standing at the side of the table counts against an actor, each time it is told. */
const aside = 6
/** The first sentences tell whose talks they are: how many, and how often a name in them counts. */
const opening = 4
const opened = 3

/**
 * Those whose negotiation a report tells of, where its words settle it: the bodies most often told of as at one table,
 * then most often named, above all where the report opens; those who mediate, host or report stand back. Two, or three and more where all are told of
 * together. Empty where no two stand out.
 */
export function principals(scene: Scene): readonly ActorRef[] {
  let known = found.get(scene)
  if (known === undefined) {
    known = ranked(scene)
    found.set(scene, known)
  }
  return known
}

const found = new WeakMap<Scene, readonly ActorRef[]>()

interface Tally {
  readonly actor: ActorRef
  score: number
  /** How often told of together with another. */
  joint: number
}

function ranked(scene: Scene): readonly ActorRef[] {
  const tallies = new Map<string, Tally>()
  const count = (actor: ActorRef, score: number, isJoint = false) => {
    const body = bodyOf(actor)
    if (body === null) return
    const key = body.id ?? body.name
    const tally = tallies.get(key) ?? { actor: body, score: 0, joint: 0 }
    tally.score += score
    if (isJoint) tally.joint++
    tallies.set(key, tally)
  }
  for (const mention of scene.mentions)
    if (!mention.place) count(mention.actor, mention.at.sentence < opening ? opened : 1)
  for (const actors of companies(scene)) for (const actor of actors) count(actor, joint, true)
  for (const clause of scene.clauses)
    if (besides.has(clause.lemma)) for (const actor of agents(scene, clause)) count(actor, -aside)
  for (const actor of helpers(scene)) count(actor, -aside)
  const order = [...tallies.values()]
    .filter((tally) => tally.score >= 2)
    .sort((a, b) => b.score - a.score || a.actor.mention.start - b.actor.mention.start)
  const [first, second, ...others] = order
  if (first === undefined || second === undefined) return []
  return [
    first,
    second,
    ...others.filter((tally) => tally.joint >= 2 && tally.joint >= second.joint && tally.score >= 0.6 * second.score),
  ].map((tally) => tally.actor)
}

/** Nouns for those who help others to agree, and for their help. */
const help: ReadonlySet<string> = new Set(
  `mediator guarantor facilitator host broker go-between intermediary mediation auspices auspex facilitation observer monitor`.split(
    /\s+/,
  ),
)

/** “Cuba and Norway, guarantors of the process”, “the Omani mediator”, “under the auspices of the bank”. */
function helpers(scene: Scene): readonly ActorRef[] {
  return scene.trees.flatMap(({ words }, sentence) =>
    words.flatMap((word, index) => {
      if (word.upos !== 'NOUN' || !help.has(word.lemma.toLowerCase())) return []
      const at = { sentence, word: index }
      const named = scene.dependents(at).filter((child) => {
        const relation = scene.word(child).deprel
        if (base(relation) === 'nmod') return relation === 'nmod:poss' || /^(?:of|by)$/.test(caseOf(scene, child) ?? '')
        return /^(?:appos|compound|amod|flat)$/.test(base(relation))
      })
      const upper = word.deprel === 'appos' && word.head >= 0 ? coordinated(scene, { sentence, word: word.head }) : []
      return [...named.flatMap((one) => coordinated(scene, one)), ...upper].flatMap((one) =>
        scene.mentionsAt(one).flatMap((mention) => (mention.place ? [] : [mention.actor])),
      )
    }),
  )
}

/** Actors told of as at one table: joint subjects, subject and object or “with”, “talks between A and B”, “A–B talks”. */
function companies(scene: Scene): readonly (readonly ActorRef[])[] {
  const all: (readonly ActorRef[])[] = []
  for (const clause of scene.clauses)
    if (together.has(clause.lemma))
      all.push(
        distinct([
          ...agents(scene, clause),
          ...actorsOf(scene, clause.objects),
          ...actorsOf(
            scene,
            clause.obliques.filter((one) => one.preposition === 'with'),
          ),
        ]),
      )
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if (word.upos === 'NOUN' && isThing(word.lemma, 'talks', 'deal')) all.push(partiesAt(scene, sentence, index))
    })
  })
  return all.filter((actors) => new Set(actors.map((actor) => key(actor))).size >= 2)
}

/** “between A and B”, “with A”, “A’s”, “A–B” on a noun: who is party to it. */
export function partiesAt(scene: Scene, sentence: number, word: number): readonly ActorRef[] {
  return distinct(
    scene.dependents({ sentence, word }).flatMap((child) => {
      const relation = scene.word(child).deprel
      if (base(relation) === 'nmod') {
        if (relation !== 'nmod:poss' && !/^(?:between|with|among|by|of)$/.test(caseOf(scene, child) ?? '')) return []
        return coordinated(scene, child).flatMap((one) => actorAt(scene, one))
      }
      if (relation !== 'amod' && relation !== 'compound') return []
      return coordinated(scene, child).flatMap((one) =>
        scene
          .mentionsAt(one)
          .filter((mention) => !mention.place)
          .map((mention) => mention.actor),
      )
    }),
  )
}

function key(actor: ActorRef): string {
  return actor.id ?? actor.of ?? actor.name
}

/** The body an actor stands for: itself where it is one, else whom a person speaks for; loose groups stand for none. */
function bodyOf(actor: ActorRef): ActorRef | null {
  if (actor.of !== undefined) return { name: actor.of, id: actor.of, mention: actor.mention }
  if (actor.id !== undefined) return actor
  return /^\p{Lu}/u.test(actor.name) ? actor : null
}
