import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { dateOf, factualityOf, headLemma, placeOf, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import { arms, bodily, type Harm, harming, harmless, landing, protesters, turns, weapons } from '../words/incident.ts'
import { byWord, listed } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { blameOf } from './blame.ts'
import { type Counts, casualties } from './casualties.ts'
import { overall } from './overall.ts'

const harmOf = byWord(harming)
const onlyTowards = listed(bodily)

/** Violence told by a verb, active or passive, by a turn of verb and noun, or by who died. */
export function harmIn(scene: Scene, clause: Clause): Draft<'incident'>[] {
  if (clause.kind === 'noun') return []
  if (toll(clause) && clause.parent !== null && harmed(scene, scene.clauses[clause.parent]!) !== null) return []
  const told_ = harmed(scene, clause)
  if (told_ === null) return []
  const { harm, turn } = told_
  const tolls = scene.below(clause).filter(toll)
  const inside = cover(clauseSpan(scene, clause), ...tolls.map((one) => clauseSpan(scene, one)))
  const onNoun =
    clause.of !== null && (clause.link === 'relative' || (clause.link === 'modifier' && clause.form === 'participle'))
  const span = onNoun ? cover(stretch(scene, clause.of!, { relations: nounOnly }), inside) : inside
  const told = words(scene, span)
  const patient =
    /^(?:die|perish|drown|starve|flee|disappear)$/.test(clause.lemma) ||
    (turn && /^(?:lose|come|come under|face|draw|suffer|sustain)$/.test(clause.lemma))
  const acting = witnessed(scene, clause) ? [] : distinct(clause.subjects.flatMap((one) => doers(scene, one)))
  const counts = counted(scene, clause, told)
  const date = dateOf(scene, clause)
  const place = placeOf(scene, clause)
  return [
    {
      label: labelOf(scene, clause, harm, counts, date),
      actors: patient ? [] : acting,
      counterparts: patient ? acting : actorsOf(scene, clause.objects),
      date,
      span,
      at: clause.at,
      signs: [
        harm,
        counts.killed !== undefined || counts.injured !== undefined ? 'counted' : 'uncounted',
        clause.subjects.some((one) => arms.test(headLemma(scene, one)))
          ? 'by a weapon'
          : acting.length > 0
            ? 'by someone'
            : 'by nobody',
        clause.passive ? 'passive' : 'active',
      ],
      rule: `${turn ? 'turn of violence' : patient ? 'who died' : `verb of ${harm}`}${onNoun ? ', on its noun' : ''}: ${clause.lemma}`,
      factuality: factualityOf(scene, clause),
      ...counts,
      ...(place === undefined ? {} : { place }),
      ...blameOf(scene, clause.at),
    },
  ]
}

/** “Residents reported shelling”, “heard firing”: who tells of it did not do it. */
function witnessed(scene: Scene, clause: Clause): boolean {
  const upper = clause.parent === null ? undefined : scene.clauses[clause.parent]
  return (
    upper !== undefined &&
    clause.form !== 'finite' &&
    clause.subjects.every((one) => one.tie !== 'subject') &&
    /^(?:report|hear|describe|witness|see|record|document|confirm|condemn|denounce|note|register|observe|film|deny)$/.test(
      upper.lemma,
    )
  )
}

/** “…, killing at least 14”, “…, wounding four”: how many an attack cost, told behind it. */
function toll(clause: Clause): boolean {
  return (
    clause.form === 'participle' &&
    clause.link === 'adverbial' &&
    clause.mark === null &&
    /^(?:kill|wound|injure|hurt|maim)$/.test(clause.lemma) &&
    !clause.passive
  )
}

/** What harm a clause tells, and whether by a turn of verb and noun; null where it tells none. */
function harmed(scene: Scene, clause: Clause): { harm: Harm; turn: boolean } | null {
  if (mild(scene, clause)) return null
  const turn = turnOf(scene, clause)
  if (turn !== undefined) return { harm: turn, turn: true }
  if (clause.kind !== 'verb') return null
  const [subject] = clause.subjects
  if (landing.test(clause.lemma) && subject !== undefined && fired.test(headLemma(scene, subject)))
    return { harm: 'attack', turn: false }
  const harm = harmOf.get(clause.lemma)
  return harm === undefined || !violent(scene, clause, harm) ? null : { harm, turn: false }
}

/** What only sounds like harm: “broke away”, “takes in 6,000 fighters”, “hit with sanctions”, farmers who block a road. */
function mild(scene: Scene, clause: Clause): boolean {
  const next = scene.trees[clause.at.sentence]!.words[clause.at.word + 1]?.form.toLowerCase() ?? ''
  if (/^(?:break|take|hold)$/.test(clause.lemma) && /^(?:away|off|in|over|on|part|up|down|back)$/.test(next))
    return next !== 'up'
  if (/^(?:block|barricade|occupy|protest)$/.test(clause.lemma))
    return clause.lemma === 'protest' || clause.subjects.some((one) => protesters.test(headLemma(scene, one)))
  return clause.obliques.some(
    (one) => one.preposition === 'with' && isThing(headLemma(scene, one), 'sanction', 'tariff'),
  )
}

/** What is fired and comes down. */
const fired = /^(?:shell|rocket|missile|drone|mortar|bomb|grenade|projectile|round)s?$/

const slaying = /^(?:kill|murder|assassinate|gun down|shoot dead|execute|behead|lynch|slay|massacre)$/

/** The counts told; of people killed by name, as many as are named. */
function counted(scene: Scene, clause: Clause, told: string): Counts {
  const counts = casualties(told)
  if (counts.killed !== undefined || !slaying.test(clause.lemma)) return counts
  const named = clause.objects.filter((one) =>
    scene
      .mentionsAt(one.at)
      .some((mention) => mention.form === 'name' && !mention.place && mention.actor.id === undefined),
  ).length
  return named === 0 ? counts : { ...counts, killed: { low: named, best: named, high: named } }
}

const nounOnly = new Set(['acl', 'appos', 'parataxis', 'case'])

/** Who does it: of a weapon, whose it is. */
function doers(scene: Scene, holder: Clause['subjects'][number]) {
  return arms.test(headLemma(scene, holder)) ? makersOf(scene, holder.at) : actorsOf(scene, [holder])
}

function turnOf(scene: Scene, clause: Clause): Harm | undefined {
  const nouns = [...clause.objects, ...clause.obliques].map((one) => headLemma(scene, one))
  return turns.find(([verb, noun]) => verb.test(clause.lemma) && nouns.some((one) => noun.test(one)))?.[2]
}

const homes = /\b(?:from|out of|fled|flee|leave|left)\b[^,.;]{0,30}\bhomes?\b/i

/** Driven from home is displacement, whatever the verb; the dead of a whole war are told as `other`. */
function labelOf(scene: Scene, clause: Clause, harm: Harm, counts: Counts, date: string | null): Harm {
  if (homes.test(words(scene, clauseSpan(scene, clause)))) return 'displacement'
  // a person seized is an arrest, a place an attack
  if (
    /^(?:seize|capture|snatch)$/.test(clause.lemma) &&
    clause.objects.some((one) => actorsOf(scene, [one]).length > 0)
  )
    return 'arrest'
  const subject = clause.subjects[0]
  const ofWar =
    subject !== undefined && /^(?:war|conflict|insurgency|genocide|rebellion)$/.test(headLemma(scene, subject))
  return harm === 'attack' && overall(counts, date, ofWar) ? 'other' : harm
}

/** Whether a verb that may be harmless is violence here: by whom it is done to, or by what it is done with. */
function violent(scene: Scene, clause: Clause, harm: Harm): boolean {
  if (clause.objects.some((one) => harmless.test(headLemma(scene, one))) && harm === 'attack') return false
  if (harm === 'violation' && clause.objects.some((one) => isThing(headLemma(scene, one), 'deal'))) return true
  if (!onlyTowards.has(clause.lemma) && harm !== 'violation' && harm !== 'other') return true
  // “took hostages”, “is holding two soldiers”: nobody else is taken or held
  const seizing = harm === 'arrest'
  return [...clause.objects, ...(seizing ? [] : [...clause.subjects, ...clause.obliques])].some((one) =>
    weapons.test(words(scene, one)),
  )
}
