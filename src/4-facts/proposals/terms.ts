import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { offers } from './named.ts'

/** Verbs that tell what stands in a text. */
const contents: ReadonlySet<string> = new Set(
  `allow|bar|call|call for|cap|comprise|contain|cover|cut|demand|drop|envisage|extend|foresee|give|grant|guarantee|include|lay down|leave|let|limit|list|
   oblige|offer|outline|propose|provide|raise|require|say|set|set out|specify|stipulate|suggest`
    .split('|')
    .map((verb) => verb.trim()),
)

/** Texts that hold an offer where one was made shortly before. */
const texts = /^(?:compromise|document|formula|framework|package|paper|scheme|version)$/

const handing =
  /^(?:bring|carry|deliver|distribute|hand|hand out|hand over|issue|leave|leave behind|offer|present|publish|put|release|send|show|submit|table|take)$/

/** Verbs of what becomes of a text rather than of what it holds. */
const fate = /^(?:be|come|die|do|face|fail|find|go|have|hold|mean|meet|need|pass|receive|remain|return|take|win|work)$/

/** “The plan has three stages”: parts of a text. */
const parts = /^(?:article|chapter|element|option|page|part|phase|pillar|point|provision|section|stage|step)$/

/** How many sentences an offer stays the one that is meant. */
const near = 6

/**
 * “The plan calls for a truce”, “The draft offers three options”, “Under the proposal troops would leave”: what stands
 * in an offer told of before is offered by whoever made it.
 */
export function terms(scene: Scene, made: readonly Draft<'proposal'>[]): Draft<'proposal'>[] {
  return scene.clauses.flatMap((clause) => {
    if (clause.kind !== 'verb' || clause.link === 'condition' || clause.negated) return []
    const head = textIn(scene, clause)
    if (head === undefined || settled(scene, head)) return []
    // “tabled a plan under which”: told with the offer itself
    const at = scene.word(head).start
    if (clause.link !== 'main' && made.some(({ span }) => span.start <= at && clause.start < span.end)) return []
    const actors = ownerOf(scene, head, made)
    if (actors.length === 0) return []
    const span = clauseSpan(scene, clause)
    const about = words(scene, span)
    return [
      {
        label: 'made' as const,
        actors,
        date: null,
        span,
        at: clause.at,
        rule: 'terms of an offer',
        about,
        terms: [about],
      },
    ]
  })
}

/** The text whose content a clause tells: its subject, or what it stands “under”. */
function textIn(scene: Scene, clause: Clause): Clause['at'] | undefined {
  const would = clause.modal === 'would' || clause.modal === 'will' || clause.modal === 'be to'
  const under = clause.obliques.find((one) => one.preposition === 'under' && isText(scene, one.at))
  if (under !== undefined) return would ? under.at : undefined
  const subject = clause.subjects[0]
  if (subject === undefined || clause.passive || !isText(scene, subject.at)) return undefined
  const parted = clause.lemma === 'have' && clause.objects.some((one) => parts.test(scene.word(one.at).lemma))
  return parted || contents.has(clause.lemma) || (would && !fate.test(clause.lemma)) ? subject.at : undefined
}

function isText(scene: Scene, at: Clause['at']): boolean {
  const lemma = scene.word(at).lemma.toLowerCase()
  return offers.has(lemma) || texts.test(lemma)
}

/** “a plan adopted in 2008”: no longer an offer. */
function settled(scene: Scene, at: Clause['at']): boolean {
  return scene
    .dependents(at)
    .some((child) => /^(?:adopt|agree|approve|endorse|ratify|sign)$/.test(scene.word(child).lemma))
}

/** Who made it: as the words say, else the maker of the last offer told of shortly before. */
function ownerOf(scene: Scene, at: Clause['at'], made: readonly Draft<'proposal'>[]): readonly ActorRef[] {
  const own = makersOf(scene, at)
  if (own.length > 0) return own
  // “left behind a paper suggesting that”: whoever hands it over
  const held = scene.holding(at).find((one) => one.part !== 'subject' && one.clause.at.word < at.word)
  if (held !== undefined && handing.test(held.clause.lemma)) return doers(scene, held.clause)
  const start = scene.word(at).start
  const before = made
    .filter((one) => one.label === 'made' && one.span.start < start && at.sentence - one.at.sentence <= near)
    .sort((a, b) => a.span.start - b.span.start)
  return before.at(-1)?.actors ?? []
}
