import type { Fact, Kind } from '../../0-model/fact.ts'
import type { PloverType } from './vocabulary.ts'

/** The event a fact tells of were it plainly so, before its factuality; null where PLOVER has no type for it. */
export interface Answer {
  readonly type: PloverType
  readonly mode?: string
  /** The event is an announcement already: its being planned changes nothing. */
  readonly settled?: true
  /** What the kind says stands, whatever the predicate of the passage would be taken for by itself. */
  readonly firm?: true
}

type Answers = { readonly [K in Kind]: (fact: Fact<K>) => Answer | null }

/** Each kind's own answer. */
export const answers: Answers = {
  statement: (fact) => spoken(fact.evidence.exact),
  position: ({ label }) =>
    said(
      (
        {
          demands: 'REQUEST',
          supports: 'SUPPORT',
          opposes: 'REJECT',
          rejects: 'REJECT',
          accepts: 'AGREE',
          open: 'AGREE',
        } as const
      )[label],
    ),
  proposal: ({ label }) => said(label === 'withdrawn' ? 'REJECT' : 'AGREE'),
  response: ({ label }) =>
    label === 'pending' ? null : said(label === 'rejects' || label === 'counters' ? 'REJECT' : 'AGREE'),
  meeting,
  agreement,
  deadline: ({ consequence }) => said(consequence === undefined ? 'REQUEST' : 'THREATEN'),
  incident,
  measure,
  linkage: ({ type }) =>
    said(
      (
        {
          precondition_of: 'REQUEST',
          quid_pro_quo: 'AGREE',
          package_with: 'AGREE',
          sequenced_before: 'REQUEST',
          contingent_on_event: 'THREATEN',
          excludes: 'REJECT',
          guarantees: 'AGREE',
          compensates: 'AGREE',
          retaliates_for: 'THREATEN',
        } as const
      )[type],
    ),
  accusation: () => ({ ...said('ACCUSE'), firm: true }),
}

function said(type: PloverType): Answer {
  return { type, settled: true }
}

/** What a saying does, by the words it is reported in; mere comment has no type. */
const speech: readonly (readonly [PloverType, RegExp])[] = [
  [
    'THREATEN',
    /\b(?:threaten|warn(?:ed|s|ing)? (?:that|of)|ultimatum|vow(?:ed|s)? to (?:retaliat|strike|fight|respond))/i,
  ],
  ['ACCUSE', /\b(?:accus|blam|condemn|denounc|critici|alleg|deplor|slam|rebuk)/i],
  ['REJECT', /\b(?:reject|refus|rul(?:ed|es|ing) out|dismiss|turn(?:ed|s)? down|oppos|never again)/i],
  ['REQUEST', /\b(?:urg|call(?:ed|s|ing)? (?:on|for|upon)|demand|ask|appeal|insist)/i],
  ['CONCEDE', /\b(?:apologi|pardon)/i],
  ['SUPPORT', /\b(?:welcom|prais|hail|endors|back(?:ed|s)\b|support|congratulat|recogni[sz]ed?)/i],
  ['AGREE', /\b(?:promis|pledg|agree|offer|ready to|willing to|prepared to|commit)/i],
]

function spoken(text: string): Answer | null {
  const found = speech.find(([, words]) => words.test(text))
  return found === undefined ? null : said(found[0])
}

/** A cancelled meeting is a rejection, one to come a promise; a broken-off one was held. */
function meeting({ label, mediator, host, actors, format }: Fact<'meeting'>): Answer {
  if (label === 'cancelled' || label === 'postponed') return { ...said('REJECT'), mode: 'meet', firm: true }
  if (label === 'planned') return { ...said('AGREE'), firm: true }
  const present = new Set([...actors].map((actor) => actor.id ?? actor.of ?? actor.name))
  const third = [...(mediator ?? []), ...(host ?? [])].some((one) => !present.has(one.id ?? one.of ?? one.name))
  const held = { type: 'CONSULT', firm: true } as const
  if (/\b(?:call|phone|video)/i.test(format ?? '')) return { ...held, mode: 'phone' }
  return third ? { ...held, mode: 'third-party' } : held
}

/** Signing is support, agreeing a promise; a ceasefire declared is a concession, one that holds a retreat. */
function agreement({ label, ceasefire }: Fact<'agreement'>): Answer {
  if (label === 'negotiating') return { type: 'CONSULT', firm: true }
  if (label === 'agreed') return ceasefire?.declared !== undefined ? { ...said('CONCEDE'), firm: true } : said('AGREE')
  if (label === 'signed') return { type: 'SUPPORT', firm: true }
  if (label === 'in-force')
    return ceasefire ? { type: 'RETREAT', mode: 'ceasefire', firm: true } : { type: 'COOPERATE', firm: true }
  if (label === 'breached' && ceasefire) return { type: 'ASSAULT', firm: true }
  return { type: 'SANCTION', mode: 'discontinue' }
}

function incident({ label, evidence }: Fact<'incident'>): Answer | null {
  if (label === 'arrest') return { type: 'COERCE', mode: 'arrest' }
  if (label === 'displacement') return null
  if (label === 'other')
    return /\b(?:protest|demonstrat|rally|rallied|strike|riot|march)/i.test(evidence.exact) ? { type: 'PROTEST' } : null
  return { type: 'ASSAULT' }
}

/** People set free and ways opened are steps back; other relief is aid. */
const given =
  /\b(?:releas|freed?\b|set free|prisoner|hostage|captive|detainee|swap|access|corridor|observer|inspector)/i
const eased = new Set(['eased', 'lifted'])

/** A power used against someone, or for them, or given up. */
function measure({ type, label, evidence }: Fact<'measure'>): Answer {
  if (label === 'proposed') return said('AGREE')
  if (label === 'provided') {
    if (type === 'humanitarian' && given.test(evidence.exact)) return { type: 'RETREAT' }
    return type !== 'economic' && type !== 'legal' ? { type: 'AID' } : { type: 'COOPERATE' }
  }
  if (type === 'military') {
    if (label === 'suspended') return { type: 'RETREAT', mode: 'ceasefire' }
    return eased.has(label) ? { type: 'RETREAT', mode: 'withdraw' } : { type: 'MOBILIZE' }
  }
  if (eased.has(label)) return { type: 'RETREAT' }
  // an embargo is a restriction put upon someone, aid stopped one’s own tie cut (CAMEO 163 and 162 in the conversion table)
  if (label !== 'suspended' && (type === 'legal' || type === 'sanction')) return { type: 'COERCE', mode: 'restrict' }
  return { type: 'SANCTION' }
}
