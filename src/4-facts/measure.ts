import type { types } from '../0-model/kinds/measure.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { actorsOf, agents, coordinated } from './actors.ts'
import type { Draft, FactKind } from './kind.ts'
import { makersOf } from './makers.ts'
import { agentsAbove, dateOf, factualityOf, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { clauseSpan } from './span.ts'
import { isThing } from './words/things.ts'

type Direction = 'imposed' | 'tightened' | 'eased' | 'lifted' | 'proposed' | 'provided' | 'suspended'
type Type = (typeof types)[number]

/** The direction a verb gives to the power that is its object (or, in the passive and for a few, its subject). */
const directions: ReadonlyMap<string, Direction> = table({
  imposed: `imprison, deport, extradite, impose, slap, levy, introduce, place, put, enact, pass, order, declare, ban, bar, outlaw, blacklist, sanction, blockade, embargo, sentence, prosecute, charge, indict, seize, freeze, jail, expel, close, shut, block, launch, hand down, prolong, ratify, annex, resume, impound, confiscate, sack, fire, recall, dissolve, arm, raise, mobilise, mobilize`,
  tightened: `tighten, toughen, strengthen, step up, increase, raise, extend, expand, widen, broaden, reinforce, beef up, intensify, deepen, harden, cut, trim, curb, reduce, escalate, double, restrict, limit, move, mass, withhold`,
  eased: `go down, go back, hand over, ease, relax, loosen, soften, roll back, lower, reduce, withdraw, pull back, pull out, draw down, scale back, pare, halve, cut, retreat, leave, quit, redeploy, return, hand in, hand over, lay down, disarm, admit, water down, slash, vacate, dismantle`,
  lifted: `lift, remove, scrap, abolish, drop, repeal, revoke, end, cancel, phase out, unfreeze, reopen, open, waive, rescind, annul, void, withdraw, delist, overturn, strike down, terminate, abandon`,
  proposed: `propose, mull, consider, weigh, plan`,
  provided: `award, land, move in, provide, supply, deliver, send, give, grant, release, free, donate, lend, pay, disburse, allocate, contribute, deploy, dispatch, transfer, exchange, swap, help, fund, finance, recognise, recognize, allow, permit, let, restore, evacuate, rescue, repatriate, airlift, buy, purchase, offer, pledge, promise, resume, monitor, police, guarantee, arm, train, commit, earmark, walk free, let out, issue, approve, pardon, appoint`,
  suspended: `dissolve, disband, suspend, halt, freeze, stop, pause, cease, postpone, defer, delay, shelve, put on hold, hold off, block, break off, sever, cancel, refrain, dissolve, end, cut off`,
})

/** A verb’s direction where the kind of power changes it: money “cut” is tightened, troops “cut” are eased. */
const byType: Readonly<Record<string, Partial<Record<Type, Direction>>>> = {
  cut: { military: 'eased', aid: 'suspended', economic: 'eased' },
  reduce: { military: 'eased', aid: 'suspended', economic: 'eased' },
  increase: { aid: 'provided', military: 'tightened' },
  raise: { sanction: 'tightened', economic: 'tightened', military: 'imposed' },
  send: { military: 'provided' },
  end: { military: 'suspended', sanction: 'lifted' },
  withdraw: { military: 'eased' },
  freeze: { aid: 'suspended', economic: 'suspended', military: 'suspended' },
  block: { aid: 'suspended', humanitarian: 'suspended', economic: 'imposed' },
  resume: { military: 'imposed', aid: 'provided', humanitarian: 'provided', economic: 'provided' },
  open: { humanitarian: 'provided', economic: 'lifted' },
  reopen: { humanitarian: 'provided', economic: 'lifted' },
  hold: { military: 'imposed' },
  launch: { military: 'imposed' },
}

/** Verbs that are a power used whatever their object, with its type. */
const alone: ReadonlyMap<string, Type> = new Map([
  ['sanction', 'sanction'],
  ['blacklist', 'sanction'],
  ['embargo', 'sanction'],
  ['blockade', 'sanction'],
  ['recognise', 'legal'],
  ['recognize', 'legal'],
  ['sentence', 'legal'],
  ['indict', 'legal'],
  ['pardon', 'legal'],
  ['outlaw', 'legal'],
  ['annex', 'legal'],
  ['repatriate', 'humanitarian'],
  ['mobilise', 'military'],
  ['mobilize', 'military'],
  ['withdraw', 'military'],
  ['pull back', 'military'],
  ['pull out', 'military'],
  ['disarm', 'military'],
  ['walk free', 'humanitarian'],
  ['release', 'humanitarian'],
  ['free', 'humanitarian'],
  ['let out', 'humanitarian'],
  ['jail', 'legal'],
  ['imprison', 'legal'],
  ['deport', 'legal'],
  ['extradite', 'legal'],
  ['ban', 'legal'],
  ['go down', 'military'],
  ['retreat', 'military'],
])

const ofType: readonly (readonly [Type, Parameters<typeof isThing>[1]])[] = [
  ['humanitarian', 'captive'],
  ['sanction', 'sanction'],
  ['military', 'troops'],
  ['legal', 'law'],
  ['economic', 'tariff'],
  ['aid', 'aid'],
]

export const measure: FactKind<'measure'> = {
  name: 'measure',
  happens: true,
  says: 'A power used: sanctions, aid, troops, law. The label is its direction; whether it is done, planned or possible is its factuality.',
  examples: [
    {
      text: 'Norway has imposed sanctions on Denmark.',
      published: '2024-05-09',
      finds: [{ label: 'imposed', type: 'sanction', actors: ['NOR'], counterparts: ['DNK'] }],
    },
    {
      text: 'Norway may lift the sanctions.',
      finds: [{ label: 'lifted', factuality: { modality: 'possible', negated: false, denied: false } }],
    },
    { text: 'Norway withdrew its troops from the islands.', finds: [{ label: 'eased', type: 'military' }] },
    { text: 'The rebels released 16 prisoners.', finds: [{ label: 'provided', type: 'humanitarian' }] },
    { text: 'The company lifted its forecast.', finds: [], because: 'a forecast is no power used' },
  ],
  find: (scene) => scene.clauses.flatMap((clause) => used(scene, clause)),
}

function used(scene: Scene, clause: Clause): Draft<'measure'>[] {
  const direction = directions.get(clause.lemma)
  if (direction === undefined) return []
  const power = powerIn(scene, clause)
  if (power === null) return []
  const { type, holder } = power
  const named = agents(scene, clause)
  // “the U.N. sanctions, imposed in May”: whose the power is
  const own = named.length > 0 || holder === null || clause.form === 'infinitive' ? named : makersOf(scene, holder.at)
  // “the troops withdrew”: the power is its own subject, whoever’s it is acts
  const actors =
    own.length > 0
      ? own
      : clause.form === 'infinitive' || clause.form === 'participle'
        ? agentsAbove(scene, clause)
        : []
  const label = byType[clause.lemma]?.[type] ?? direction
  return [
    {
      label,
      type,
      actors,
      counterparts: actorsOf(scene, [
        ...clause.objects,
        ...clause.recipients,
        ...clause.obliques.filter((one) => /^(?:on|upon|against|from|to|for|with)$/.test(one.preposition ?? '')),
      ]),
      date: dateOf(scene, clause),
      about: holder === null ? words(scene, clauseSpan(scene, clause)) : words(scene, holder),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: `power used: ${clause.lemma}`,
      factuality: factualityOf(scene, clause),
    },
  ]
}

/** The power a clause uses: by the noun it is done to, by one beneath it, else by the verb alone. */
function powerIn(scene: Scene, clause: Clause): { type: Type; holder: Argument | null } | null {
  const holders = [...clause.objects, ...(clause.objects.length === 0 ? clause.subjects : [])]
  for (const holder of holders) {
    const type = typeOf(scene, holder)
    if (type !== null) return { type, holder }
  }
  const type = alone.get(clause.lemma)
  // “withdrew the proposal”: troops withdraw without an object, or they are the object themselves
  if (type === 'military' && clause.objects.length > 0) return null
  return type === undefined ? null : { type, holder: clause.objects[0] ?? null }
}

function typeOf(scene: Scene, holder: Argument): Type | null {
  for (const at of coordinated(scene, holder.at)) {
    const lemmas = [
      at,
      ...scene.dependents(at).filter((child) => /^(?:compound|nmod|amod)/.test(scene.word(child).deprel)),
    ].map((one) => scene.word(one).lemma.toLowerCase())
    for (const lemma of lemmas) for (const [type, thing] of ofType) if (isThing(lemma, thing!)) return type
  }
  return null
}

function table(lines: Readonly<Record<Direction, string>>): ReadonlyMap<string, Direction> {
  const map = new Map<string, Direction>()
  for (const [direction, list] of Object.entries(lines) as [Direction, string][])
    for (const lemma of list.split(',')) if (!map.has(lemma.trim())) map.set(lemma.trim(), direction)
  return map
}
