import type { ActorRef } from '../0-model/actor.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Clause } from '../3-syntax/clause.ts'
import { actorsOf, agents, coordinated, namedAt } from './actors.ts'
import { casualties } from './casualties.ts'
import type { Draft, FactKind } from './kind.ts'
import { caseOf, dateAt, dateOf, factualityOf, placeOf, words } from './reading.ts'
import { distinct, type Scene } from './scene.ts'
import { base, clauseSpan, stretch } from './span.ts'

type Type = 'attack' | 'violation' | 'arrest' | 'displacement' | 'other'

/** Verbs of violence and of alleged violations. */
const verbs: ReadonlyMap<string, Type> = table({
  attack: `kill, wound, injure, shell, bomb, bombard, strike, hit, attack, raid, ambush, assault, shoot, shoot dead, shoot down, gun down, stab, massacre, murder, assassinate, execute, behead, torch, burn,
    explode, detonate, blow up, clash, storm, overrun, seize, capture, invade, fire, launch, destroy, damage, level, maim, torture, rape, loot, open fire, die, perish, pound, rocket, target, sink, intercept, down, claim, massacre, open, kill off, open up, blast, erupt, break out`,
  violation: `violate, breach, encroach, infringe, trespass, cross, enter, intrude, desecrate`,
  arrest: `arrest, detain, kidnap, abduct, imprison, jail, capture, take hostage, apprehend, round up, take, intern, hold`,
  displacement: `displace, uproot, evict, flee, expel, deport, drive out, evacuate, drive`,
  other: ``,
})

/** Nouns that are such an event. */
const nouns: ReadonlyMap<string, Type> = table({
  attack: `attack, strike, airstrike, air-strike, shelling, bombing, bombardment, raid, ambush, assault, massacre, killing, murder, assassination, explosion, blast, bomb, clash, invasion, offensive, gunfire, shooting, barrage,
    rocket, missile, firefight, incursion, onslaught, beheading, execution, stabbing, fighting, siege`,
  violation: `violation, breach, incursion, infringement, provocation`,
  arrest: `arrest, detention, kidnapping, abduction, kidnap, capture, seizure`,
  displacement: `displacement, exodus, expulsion, deportation, eviction`,
  other: `war, conflict, insurgency, crash, unrest, riot, genocide, bloodshed`,
})

/** Verbs that are violence only towards people, or with a weapon; towards things they are trade or sport. */
const bodily: ReadonlySet<string> = new Set(
  'hit target claim take hold enter cross open launch fire strike seize capture drive down intercept break out erupt level burn damage destroy'.split(
    ' ',
  ),
)

export const incident: FactKind<'incident'> = {
  name: 'incident',
  happens: true,
  says: 'Violence or an alleged violation: an attack, a breach, an arrest, people driven from their homes.',
  examples: [
    {
      text: 'Rebels killed at least 34 people in Lund on 3 May.',
      published: '2024-05-09',
      finds: [{ label: 'attack', date: '2024-05-03', killed: { low: 34, best: null, high: null } }],
    },
    { text: 'The war drove 192,000 people from their homes.', finds: [{ label: 'displacement' }] },
    {
      text: 'The shelling of the airport wounded two people.',
      finds: [{ label: 'attack', injured: { low: 2, best: 2, high: 2 } }],
    },
    {
      text: 'The union attacked the offer as an insult.',
      finds: [],
      because: 'an attack in words is a statement',
    },
  ],
  find: (scene) => [...scene.clauses.flatMap((clause) => done(scene, clause)), ...byNoun(scene)],
}

function done(scene: Scene, clause: Clause): Draft<'incident'>[] {
  if (clause.kind !== 'verb') return []
  const type = verbs.get(clause.lemma)
  if (type === undefined || !violent(scene, clause, type)) return []
  const actors = agents(scene, clause).filter(human)
  const targets = actorsOf(scene, clause.objects)
  const span = clauseSpan(scene, clause)
  const told = words(scene, span)
  const place = placeOf(scene, clause)
  const patient = type === 'attack' && /^(?:die|perish)$/.test(clause.lemma)
  return [
    {
      label: type,
      actors: patient ? [] : actors,
      counterparts: patient ? actors : targets,
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule: `verb of violence: ${clause.lemma}`,
      factuality: factualityOf(scene, clause),
      ...casualties(told),
      ...(place === undefined ? {} : { place }),
    },
  ]
}

const weapons =
  /\b(?:bomb\w*|missiles?|drones?|rockets?|shells?|shelling|gun\w*|troops|soldiers?|fighters?|militia\w*|rebels?|warplanes?|artillery|mortars?|tanks?|airstrikes?|explosi\w+|clashes|fighting|fire|jets?|air raids?|civilians?|dead|killed|wounded|hostages?|homes|barrage|border|positions?|villages?|forces|police|war|army|grenades?)\b/i

/** Whether a verb that may be harmless is violence here. */
function violent(scene: Scene, clause: Clause, type: Type): boolean {
  if (
    clause.lemma === 'attack' ||
    clause.lemma === 'target' ||
    bodily.has(clause.lemma) ||
    type === 'displacement' ||
    type === 'violation'
  )
    return weapons.test(words(scene, clauseSpan(scene, clause)))
  return true
}

function human(actor: ActorRef): boolean {
  return actor.name !== ''
}

/** “Russian strikes”, “attacks on Lund”, “the shelling of the port by rebels”. */
function byNoun(scene: Scene): Draft<'incident'>[] {
  const found: Draft<'incident'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if (word.upos !== 'NOUN') return
      const type = nouns.get(word.lemma.toLowerCase())
      if (type === undefined) return
      const at = { sentence, word: index }
      const draft = eventOf(scene, at, type)
      if (draft !== null) found.push(draft)
    })
  })
  return found
}

function eventOf(scene: Scene, at: At, type: Type): Draft<'incident'> | null {
  const { by, on } = partsOf(scene, at)
  const date = dateAt(scene, at)
  const held = scene.holding(at).find((one) => one.clause.kind === 'verb')
  const clause = held?.clause
  const span =
    clause !== undefined &&
    /^(?:kill|wound|injure|leave|displace|hit|destroy|claim|take place|occur|happen|cause|drive)$/.test(clause.lemma) &&
    held?.part === 'subject'
      ? clauseSpan(scene, clause)
      : stretch(scene, at)
  const told = words(scene, span)
  const counts = casualties(told)
  const counted = counts.killed !== undefined || counts.injured !== undefined
  // a bare noun tells no event: someone does it, someone suffers it, or a count or a day stands with it
  if (by.length === 0 && on.length === 0 && date === null && !counted) return null
  if (type === 'other' && !counted) return null
  const place = clause === undefined ? undefined : placeOf(scene, clause)
  return {
    label: type,
    actors: by,
    counterparts: on,
    date: date ?? (clause === undefined ? null : dateOf(scene, clause)),
    span,
    at,
    rule: 'noun of violence',
    ...counts,
    ...(place === undefined ? {} : { place }),
  }
}

function partsOf(scene: Scene, at: At): { by: readonly ActorRef[]; on: readonly ActorRef[] } {
  const by: ActorRef[] = []
  const on: ActorRef[] = []
  for (const child of scene.dependents(at)) {
    const relation = scene.word(child).deprel
    const preposition = caseOf(scene, child)
    const named = coordinated(scene, child).flatMap((one) => {
      return namedAt(scene, one)
    })
    if (
      relation === 'nmod:poss' ||
      ((relation === 'amod' || relation === 'compound') &&
        scene.mentionsAt(child).length > 0 &&
        !scene.mentionsAt(child)[0]!.place)
    )
      by.push(...named)
    else if (base(relation) === 'nmod' && preposition === 'by') by.push(...named)
    else if (base(relation) === 'nmod' && /^(?:of|on|against|at)$/.test(preposition ?? '')) on.push(...named)
  }
  return { by: distinct(by), on: distinct(on) }
}

function table(lines: Readonly<Record<Type, string>>): ReadonlyMap<string, Type> {
  const map = new Map<string, Type>()
  for (const [type, list] of Object.entries(lines) as [Type, string][])
    for (const lemma of list.split(',')) if (lemma.trim() !== '' && !map.has(lemma.trim())) map.set(lemma.trim(), type)
  return map
}
