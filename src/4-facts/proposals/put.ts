import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorsOf, namedAt } from '../actors.ts'
import { ceasefireOf } from '../ceasefire.ts'
import type { Draft } from '../kind.ts'
import { entriesFor, type Filled, fill, lexicon } from '../lexicon.ts'
import { makersOf } from '../makers.ts'
import { aboutOf, dateOf, factualityOf, headLemma, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { voicesOf } from '../speech/voices.ts'
import { isThing } from '../words/things.ts'
import { isOwnPlan } from './own-plans.ts'
import { termsIn } from './terms-of.ts'
import { versionIn } from './version-words.ts'

/** Verbs of putting something on the table. `thing` verbs need an offer or plan as their object. */
const verbs = lexicon({
  free: `
    propose, suggest, recommend, advise: that object to ing
    ask, request: that
    counter: with
    offer: to object
    float, moot, volunteer: object that
    invite: object+to
  `,
  thing: `
    present, submit, table, circulate, unveil, put forward, put, lay, sponsor, co-sponsor, author, devise, craft, send, hand, give, make, draft, draw up, outline, revive, publish, release, tout, pitch, advance, issue, set out, prepare, bring forward, drawn up: object
  `,
  withdrawn: `
    withdraw, retract, rescind, shelve, scrap, drop, abandon, take off, take back, pull: object
  `,
  replaced: `
    replace, supplement, revise, amend: object+with object+by
  `,
})

/** “proposed a truce”, “tabled a draft”, “withdrew its offer”: something put on the table, or taken back. */
export function put(scene: Scene, clause: Clause): Draft<'proposal'>[] {
  for (const { value, slots } of entriesFor(verbs, scene, clause)) {
    const plain = fill(scene, clause, slots)
    const made = plain === null ? madeBy(scene, clause) : null
    const filled = plain ?? made
    if (filled === null) continue
    const content = value === 'free' ? filled.content : offerOver(scene, filled.content)
    if (!isOffered(scene, clause, value, content)) continue
    const own = made?.makers ?? doers(scene, clause)
    // “its offer, made on Monday” is told by the offer’s own name
    const alone = clause.link === 'modifier' && clause.form === 'participle'
    const actors = own.length > 0 || value === 'free' || alone ? own : whose(scene, clause, content)
    if (actors.length === 0) continue
    const about = aboutOf(scene, content)
    const apart = made !== null || content !== filled.content
    const span =
      apart && content !== null
        ? cover(stretch(scene, content.at), clauseSpan(scene, clause))
        : clauseSpan(scene, clause)
    const which = content !== null && 'tie' in content ? versionIn(about ?? '') : undefined
    const ceasefire = ceasefireOf(scene, content === null ? clause.at : content.at, words(scene, span))
    const terms = termsIn(scene, content, value === 'free')
    return [
      {
        label: value === 'withdrawn' ? 'withdrawn' : 'made',
        actors,
        counterparts: actorsOf(scene, [
          ...filled.addressees,
          ...clause.recipients,
          ...clause.obliques.filter((argument) => argument.preposition === 'to'),
        ]),
        date: dateOf(scene, clause),
        span,
        at: clause.at,
        rule: value === 'free' ? 'proposing verb' : 'offer put or taken back',
        factuality: factualityOf(scene, clause),
        ...(about === undefined ? {} : { about }),
        ...(which === undefined ? {} : { version: which }),
        ...(terms.length === 0 ? {} : { terms }),
        ...(ceasefire === undefined ? {} : { ceasefire }),
      },
    ]
  }
  return []
}

type Value = 'free' | 'thing' | 'withdrawn' | 'replaced'

/** Whether what a verb takes is an offer at all. */
function isOffered(scene: Scene, clause: Clause, value: Value, content: Argument | Clause | null): boolean {
  const lemma = headLemma(scene, content)
  switch (value) {
    case 'free':
      // “suggested that money had changed hands” tells what was, and offers nothing
      return !noOffer(scene, clause, lemma) && !tellsPast(content) && !queries(scene, clause, content)
    case 'replaced':
      return /^(?:version|draft|text|proposal|offer|plan|paper|one)$/.test(lemma)
    case 'thing':
      return (
        isThing(lemma, 'offer') &&
        !asked.has(lemma) &&
        !decided(scene, clause) &&
        !(content !== null && isOwnPlan(scene, content.at))
      )
    case 'withdrawn':
      return (
        (isThing(lemma, 'offer') && !asked.has(lemma) && !(content !== null && isOwnPlan(scene, content.at))) ||
        /^(?:promise|pledge|concession)$/.test(lemma) ||
        backReference(scene, content)
      )
  }
}

/** “a proposal put forward by Oslo” read as a verb of its own: what stands before it is the offer, “by” tells whose. */
function madeBy(scene: Scene, clause: Clause): (Filled & { readonly makers: Draft['actors'] }) | null {
  const thing = clause.subjects[0]
  if (clause.form !== 'participle' || clause.passive || thing === undefined) return null
  if (!isThing(scene.word(thing.at).lemma, 'offer')) return null
  const makers = distinct(
    clause.obliques.filter((one) => one.preposition === 'by').flatMap((one) => namedAt(scene, one.at)),
  )
  return makers.length === 0 ? null : { content: thing, addressees: [], slot: 'object', makers }
}

/** The offer over a noun that a relative clause was hung on: “the draft of a decision on debt, which was circulated”. */
function offerOver(scene: Scene, content: Argument | Clause | null): Argument | Clause | null {
  if (content === null || 'link' in content || isThing(headLemma(scene, content), 'offer')) return content
  let at = content.at
  for (let steps = 0; steps < 4; steps++) {
    const { head, deprel } = scene.word(at)
    if (head < 0 || !/^(?:nmod|conj)/.test(deprel)) return content
    at = { sentence: at.sentence, word: head }
    if (isThing(scene.word(at).lemma, 'offer')) return { ...content, ...stretch(scene, at), at }
  }
  return content
}

/** “put the offer to a vote”: whether it is taken, not that it is made. */
function decided(scene: Scene, clause: Clause): boolean {
  return clause.obliques.some(
    (one) => one.preposition === 'to' && /^(?:vote|ballot|referendum|plebiscite|test)$/.test(scene.word(one.at).lemma),
  )
}

/** Wants rather than offers: “dropped its demand”, “issued thirteen demands”. */
const asked: ReadonlySet<string> = new Set(['demand', 'condition', 'claim', 'call', 'appeal', 'objection', 'ultimatum'])

/** “The draft offers three options” has a text for its subject; “recommended the deal” backs it; “floated the rupee”. */
function noOffer(scene: Scene, clause: Clause, lemma: string): boolean {
  if (clause.subjects.some((one) => isThing(scene.word(one.at).lemma, 'offer'))) return true
  if (clause.lemma === 'recommend' || clause.lemma === 'advise')
    return isThing(lemma, 'deal', 'offer') || /^(?:vote|yes|acceptance|rejection)$/.test(lemma)
  return (
    clause.lemma === 'float' &&
    /^(?:currency|dollar|euro|franc|krone|krona|lira|peso|pound|rand|real|renminbi|rouble|ruble|rupee|yuan|yen|naira|kwacha|bond|share|company|loan|ship)$/.test(
      lemma,
    )
  )
}

/** Whose offer it is where nobody is told to put or take it: its maker, else, in speech, whoever says so. */
function whose(scene: Scene, clause: Clause, content: Argument | Clause | null): Draft['actors'] {
  const makers = content === null ? [] : makersOf(scene, content.at)
  return makers.length > 0 || !clause.passive ? makers : voicesOf(scene, clause)
}

/** “he withdrew it”: a thing told of before. */
function backReference(scene: Scene, content: Argument | Clause | null): boolean {
  return content !== null && /^(?:it|this|that|them)$/i.test(scene.word(content.at).form)
}

/** “asked: ‘What now?’”: to be told, not given. */
function queries(scene: Scene, clause: Clause, content: Argument | Clause | null): boolean {
  return clause.lemma === 'ask' && content !== null && scene.text.slice(content.start, content.end + 2).includes('?')
}

function tellsPast(content: Argument | Clause | null): boolean {
  return (
    content !== null &&
    'link' in content &&
    content.form === 'finite' &&
    content.modal === null &&
    content.tense === 'past'
  )
}
