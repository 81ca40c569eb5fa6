import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import { ceasefireOf } from '../ceasefire.ts'
import type { Draft } from '../kind.ts'
import { entriesFor, fill, lexicon } from '../lexicon.ts'
import { makersOf } from '../makers.ts'
import { aboutOf, dateOf, factualityOf, headLemma, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { voicesOf } from '../speech/voices.ts'
import { isThing } from '../words/things.ts'
import { versionIn } from './version-words.ts'

type Status = 'made' | 'planned' | 'withdrawn'

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
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    const lemma = headLemma(scene, filled.content)
    const replaced = value === 'replaced'
    if (value === 'free' && noOffer(scene, clause, lemma)) continue
    if (value !== 'free' && asked.has(lemma)) continue
    const spoken =
      replaced ||
      (value === 'withdrawn' && /^(?:promise|pledge|concession)$/.test(lemma)) ||
      (value === 'withdrawn' && backReference(scene, filled.content))
    if (value !== 'free' && !spoken && !isThing(lemma, 'offer')) continue
    if (replaced && !/^(?:version|draft|text|proposal|offer|plan|paper|one)$/.test(lemma)) continue
    // “suggested that money had changed hands” tells what was, and offers nothing
    if (value === 'free' && tellsPast(filled.content)) continue
    const own = doers(scene, clause)
    const actors = own.length > 0 || value === 'free' ? own : whose(scene, clause, filled.content)
    if (actors.length === 0) continue
    const about = aboutOf(scene, filled.content)
    const told = words(scene, clauseSpan(scene, clause))
    const which = filled.content !== null && 'tie' in filled.content ? versionIn(about ?? '') : undefined
    const ceasefire = ceasefireOf(scene, filled.content === null ? clause.at : filled.content.at, told)
    const label: Status = value === 'withdrawn' ? 'withdrawn' : 'made'
    return [
      {
        label,
        actors,
        counterparts: actorsOf(scene, [
          ...filled.addressees,
          ...clause.recipients,
          ...clause.obliques.filter((argument) => argument.preposition === 'to'),
        ]),
        date: dateOf(scene, clause),
        span: clauseSpan(scene, clause),
        at: clause.at,
        rule: `${value === 'free' ? 'proposing verb' : 'offer put or taken back'}`,
        factuality: factualityOf(scene, clause),
        ...(about === undefined ? {} : { about }),
        ...(which === undefined ? {} : { version: which }),
        ...(ceasefire === undefined ? {} : { ceasefire }),
      },
    ]
  }
  return []
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

function tellsPast(content: Argument | Clause | null): boolean {
  return (
    content !== null &&
    'link' in content &&
    content.form === 'finite' &&
    content.modal === null &&
    content.tense === 'past'
  )
}
