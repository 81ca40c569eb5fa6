import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import { amongTerms } from '../agreements/terms.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { principals } from '../principals.ts'
import { dateOf, headLemma, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import { byVerb, ceasing, type Direction, effects, movers, moves, type Power } from '../words/measure.ts'
import { byWord, listed } from '../words/table.ts'
import { type Deed, deedOf, keptOpen } from './deed.ts'
import { actingIn, actingNear, biddingIn, measured } from './draft.ts'
import { classAt, powerIn, type Used } from './power.ts'

const moving = listed(movers)
const moveOf = byWord(moves as Readonly<Record<Direction, string>>)
const stopping = listed(ceasing)

/** A verb that uses a power: “imposed sanctions”, “the troops withdrew”, “stopped recruiting”, “gave the reporter 16 years”. */
export function usedIn(scene: Scene, clause: Clause): Draft<'measure'>[] {
  for (const found of [movement, moved, practice, sentenced, held, admitted, freeing, used]) {
    const draft = found(scene, clause)
    if (draft !== null) return [draft]
  }
  return []
}

function used(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const deed = deedOf(scene, clause)
  if (deed === null) return null
  const power = powerIn(scene, clause, deed)
  const label = power === null ? null : directionOf(deed, power)
  if (power === null || label === null) return null
  const draft = draftOf(scene, clause, {
    label,
    type: power.type,
    rule: `power ${clause.kind === 'noun' ? 'as a noun' : 'used'}, by ${power.by}: ${deed.lemma}`,
    holder: power.holder,
    objects: deed.objects,
    signs: [deed.change, power.class ?? 'no class', `${deed.change} ${power.class ?? '-'}`],
  })
  // “is weighing a ban”: not yet done
  return deed.change === 'plan' && draft.factuality?.modality === 'asserted'
    ? {
        ...draft,
        factuality: {
          ...draft.factuality,
          modality: /^(?:plan|prepare|announce|unveil|vow)$/.test(deed.lemma) ? 'planned' : 'possible',
        },
      }
    : draft
}

function directionOf({ lemma, change }: Deed, power: Used): Direction | null {
  const own = byVerb[lemma]
  const general = effects[change]
  if (power.class !== null) {
    const exact = own?.[power.class]
    if (exact !== undefined) return exact
  }
  if (own?.else !== undefined) return own.else
  return (
    (power.class === null ? undefined : general[power.class]) ??
    (power.class !== null && general[power.class] === null ? null : general.else)
  )
}

/** “gave the reporter 16 years”, “is serving life”, “a tribunal ordered the company to pay”. */
function sentenced(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const years =
    /^(?:give|get|receive|serve|hand)$/.test(clause.lemma) &&
    clause.objects.some((one) => /^(?:year|month|life|sentence|term)$/.test(headLemma(scene, one)))
  const ruled =
    /^(?:order|award|rule|grant)$/.test(clause.lemma) &&
    clause.kind === 'verb' &&
    clause.subjects.some((one) => courts.test(headLemma(scene, one)))
  if (!years && !ruled) return null
  return draftOf(scene, clause, {
    label: 'imposed',
    type: 'legal',
    rule: `power used, by ${ruled ? 'a court' : 'verb'}: ${clause.lemma}`,
    holder: clause.objects[0] ?? null,
    objects: clause.objects,
    signs: ['impose', 'charge'],
  })
}

const courts = /^(?:court|tribunal|judge|chamber|arbitrator|panel)$/

/** Troops, ships and monitors that come, mass or go. */
function movement(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const label = moveOf.get(clause.lemma)
  const [subject] = clause.subjects
  if (label === undefined || subject === undefined || clause.kind === 'noun') return null
  const lemma = headLemma(scene, subject)
  if (!moving.has(lemma)) return null
  // “came under fire”: no coming of troops
  if (
    clause.obliques.some(
      (one) => one.preposition === 'under' && /^(?:fire|attack|shelling)$/.test(headLemma(scene, one)),
    )
  )
    return null
  return draftOf(scene, clause, {
    label,
    type: 'military',
    rule: `movement of ${label === 'eased' ? 'those who go' : 'those who come'}: ${clause.lemma}`,
    holder: subject,
    objects: clause.objects,
    signs: [label === 'eased' ? 'withdraw' : 'give', 'force'],
  })
}

/** “the rate will go up”, “duties rise to 25 per cent from January”: what is laid on others moves. */
function moved(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const [subject] = clause.subjects
  if (subject === undefined || clause.objects.length > 0 || clause.kind !== 'verb') return null
  const next = scene.trees[clause.at.sentence]!.words[clause.at.word + 1]?.form
  const lemma = clause.lemma === 'go' && next !== undefined ? `go ${next.toLowerCase()}` : clause.lemma
  const label = /^(?:go up|rise|increase|climb|double)$/.test(lemma)
    ? 'tightened'
    : /^(?:go down|fall|drop|decrease)$/.test(lemma)
      ? 'eased'
      : null
  const head = headLemma(scene, subject)
  const policy = /^(?:tariff|duty|levy|tax|surcharge|toll|quota)$/
  const bare = head === 'rate' && !scene.dependents(subject.at).some((child) => scene.word(child).deprel === 'compound')
  if (label === null || !(policy.test(head) || bare)) return null
  return draftOf(scene, clause, {
    label,
    type: 'economic',
    rule: `burden that moves: ${lemma}`,
    holder: subject,
    objects: [],
    signs: [label === 'eased' ? 'lower' : 'raise', 'tariff'],
  })
}

/** “will stop abiding by its obligations”, “the definitive end of its armed activity”: one’s own practice ceased. */
function practice(scene: Scene, clause: Clause): Draft<'measure'> | null {
  if (!stopping.has(clause.lemma) || clause.kind === 'noun' || clause.objects.length > 0) return null
  const inner = scene
    .below(clause)
    .find(
      (one) => one.form === 'participle' && (one.link === 'open' || one.link === 'complement' || one.mark === 'from'),
    )
  if (inner === undefined) return null
  const deed = deedOf(scene, inner)
  const power = deed === null ? null : powerIn(scene, inner, deed)
  return draftOf(scene, clause, {
    label: 'suspended',
    type: power?.type ?? 'legal',
    rule: `practice ceased: ${clause.lemma}`,
    holder: null,
    objects: inner.objects,
    signs: ['halt', power?.class ?? 'no class'],
  })
}

/** “agreed to free 22 prisoners”, where the parser takes “free” for a quality of theirs. */
function freeing(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const whom = clause.obliques.find(
    (one) =>
      one.preposition === 'to' &&
      /\bto\s+free\s/i.test(scene.text.slice(clause.start, one.end)) &&
      classAt(scene, one.at) === 'captive',
  )
  if (whom === undefined) return null
  const draft = draftOf(scene, clause, {
    label: 'provided',
    type: 'humanitarian',
    rule: `power used, by thing: ${clause.lemma} to free`,
    holder: null,
    objects: [],
    signs: ['free', 'captive'],
  })
  const { modality, negated, denied } = draft.factuality!
  return { ...draft, factuality: { modality: modality === 'asserted' ? 'planned' : modality, negated, denied } }
}

/** “keeps its border open”, “had kept it shut”. */
function held(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const how = keptOpen(scene, clause)
  const [holder] = clause.objects
  if (how === null || holder === undefined) return null
  return draftOf(scene, clause, {
    label: how === 'open' ? 'provided' : 'imposed',
    type: how === 'open' ? 'humanitarian' : 'economic',
    rule: `kept ${how === 'open' ? 'open' : 'shut'}: ${clause.lemma}`,
    holder,
    objects: clause.objects,
    signs: ['keep', how],
  })
}

const letting = /^(?:let|allow|permit|authorise|authorize|license|enable)$/
const through = /^(?:through|into|in|out|across|over)$/

/** “will let aid trucks through”, “were allowed to proceed”, “licensed two companies to drill”. */
function admitted(scene: Scene, clause: Clause): Draft<'measure'> | null {
  if (!letting.test(clause.lemma) || clause.kind === 'noun') return null
  const below = scene
    .below(clause)
    .find((one) => one.form === 'infinitive' && (one.link === 'open' || one.link === 'complement'))
  const passing = clause.obliques.some((one) => through.test(one.preposition ?? ''))
  if (below === undefined && !passing) return null
  const whom = [...clause.objects, ...(below?.subjects ?? []), ...(below?.objects ?? [])]
  if (whom.length === 0) return null
  const aid = whom.some((one) =>
    /^(?:aid|convoy|truck|lorry|tanker|relief|worker|civilian|family|ambulance|supply|food|medicine|refugee|vehicle|people|person)$/.test(
      headLemma(scene, one),
    ),
  )
  return draftOf(scene, clause, {
    label: 'provided',
    type: aid ? 'humanitarian' : 'legal',
    rule: `let ${aid ? 'relief or people' : 'others'} ${below === undefined ? 'through' : 'do'}: ${clause.lemma}`,
    holder: whom[0]!,
    objects: clause.objects,
    signs: ['allow', aid ? 'relief' : 'permit'],
  })
}

interface Reading {
  readonly label: Direction
  readonly type: Power
  readonly rule: string
  readonly holder: Argument | null
  readonly objects: readonly Argument[]
  readonly signs: readonly string[]
}

function draftOf(
  scene: Scene,
  clause: Clause,
  { label, type, rule, holder, objects, signs }: Reading,
): Draft<'measure'> {
  const [actors, how] = who(scene, clause, holder, rule.startsWith('movement'))
  const inside = clauseSpan(scene, clause)
  const onNoun = clause.of !== null && ((clause.link === 'modifier' && clause.passive) || clause.link === 'relative')
  const date = dateOf(scene, clause)
  const target = actorsOf(scene, [
    ...objects,
    ...clause.recipients,
    ...clause.obliques.filter((one) => /^(?:on|upon|against|from|to|for|with)$/.test(one.preposition ?? '')),
  ])
  return {
    label,
    type,
    actors,
    counterparts: target.filter((one) => !actors.some((actor) => (actor.id ?? actor.name) === (one.id ?? one.name))),
    date,
    about: holder === null ? words(scene, inside) : words(scene, holder),
    span: onNoun ? cover(stretch(scene, clause.of!, { relations: nounOnly }), inside) : inside,
    at: clause.at,
    rule: onNoun ? rule.replace(':', ', on its noun:') : rule,
    signs: [...signs, how],
    factuality: measured(
      scene,
      clause,
      date,
      clause.objects.some((one) => one.negated) || clause.subjects.some((one) => one.negated),
    ),
  }
}

/**
 * Whose power it is, and how that is known: who acts; whose the thing is (“the U.N. sanctions, imposed in May”); of
 * terms, those who negotiate; else, where nobody is named, who acted in the clause before.
 */
function who(scene: Scene, clause: Clause, holder: Argument | null, moves: boolean) {
  // “the money will flow”, “prisoners would walk free”: what is changed does not change itself
  const itself = !moves && holder !== null && clause.subjects.includes(holder)
  const acting = itself ? [] : actingIn(scene, clause)
  if (acting.length > 0) return [distinct(acting), 'acting'] as const
  const bidding = biddingIn(scene, clause)
  if (bidding.length > 0) return [distinct(bidding), 'bidding'] as const
  if (holder !== null && clause.form !== 'infinitive') {
    const own = makersOf(scene, holder.at)
    if (own.length > 0) return [distinct(own), 'own'] as const
  }
  if (amongTerms(scene, clause)) {
    const parties = principals(scene)
    if (parties.length > 0) return [distinct(parties), 'terms'] as const
  }
  return [distinct(actingNear(scene, clause)), 'near'] as const
}

const nounOnly = new Set(['acl', 'appos', 'parataxis', 'case'])
