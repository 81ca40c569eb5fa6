/** Verbs, event nouns (by their verb) and adjectives of wanting, backing and refusing, by the stance they take. */
export type Stance = 'demands' | 'supports' | 'opposes' | 'rejects' | 'accepts' | 'open'

export const stances: Readonly<Record<Stance, string>> = {
  demands: `
    demand: object that to for
    want: object object+to to
    need, claim: object to that
    insist: on upon that
    urge, beg, implore, press, push, pressure, exhort, entreat, lobby: object+to object+for object+on for to that
    ask, request, petition: object+to object+for object+that that for
    tell, order, instruct: object+to
    reserve: object
    request, seek, solicit: object to
    call: on+to upon+to to+to for for+to
    appeal: to+to for to+for
    plead, campaign, lobby, agitate, advocate, clamour, clamor, argue, fight, petition, bargain, hold out: for
    advocate, champion: object ing
    call for, push for, press for, ask for, hold out for, call on, call upon: object to
    stress, emphasise, emphasize, underline: object
    let: object+to
    set: object
  `,
  supports: `
    support, back, favour, favor, endorse, prefer, encourage, recommend, embrace, approve: object to ing that
    approve: of object
    welcome, hail, praise, applaud, laud: object
    vote, argue: for
    reaffirm, reiterate: object
    hope, aim, aspire, seek, wish, desire, try, strive, work, intend, plan: to for that object+to
    long, care, yearn: for to
  `,
  opposes: `
    oppose, resist, resent, boycott, deplore, denounce, condemn, criticise, criticize, decry, dislike, disapprove, mind: object ing to
    fear: object that ing
    abstain: in
    object: to
    disapprove: of
    protest: object against
    vote, campaign, warn, argue, speak out, come out: against object+against
    balk, baulk, bristle, bridle, recoil: at
    disagree: with
  `,
  rejects: `
    reject, rule out, refuse, exclude, veto, repudiate, spurn, rebuff, dismiss, block, foreclose: object to ing that
    turn down, brush aside, brush off, wave away, wave off: object
    decline: to object
    say no, say: no
  `,
  accepts: `
    accept, tolerate, countenance, stomach: object that to
    agree: with
    consent, accede, assent, bow, submit: to
    acquiesce: in
    respect, honour, honor, observe: object
    abide, stand, live: by with
    keep, stick, adhere: to
  `,
  open: `
    consider, weigh, contemplate, mull, explore, examine, ponder, study, entertain: object ing
    be open: to
    toy: with
  `,
}

/** Adjectives after a copula, with what they are followed by. */
export const attitudes: Readonly<Record<Stance, string>> = {
  demands: `
    adamant, insistent, emphatic, determined, resolute: that on to
    essential, indispensable, imperative, vital, crucial, necessary: to for that none
  `,
  supports: `
    favourable, favorable, supportive: to of
    keen, eager, anxious, impatient, happy, glad, enthusiastic, committed: to on for about
    favour, favor: of
    satisfied, pleased, delighted, content, happy, comfortable: with about
    acceptable, welcome: to none
  `,
  opposes: `
    opposed, hostile, averse, allergic, resistant: to
    critical, wary, suspicious, sceptical, skeptical: of about
    reluctant, loath, hesitant: to
    unhappy, uneasy, dissatisfied: with about at
  `,
  rejects: `
    unacceptable, intolerable, unthinkable, inadmissible, impermissible: to for none
    unwilling, unprepared, unready, unable: to
    non-negotiable, nonnegotiable, inviolable, sacrosanct: none
  `,
  accepts: ``,
  open: `
    ready, prepared, willing, open, available, amenable, disposed, free, inclined: to for that
    undecided, flexible, noncommittal, non-committal: on about none
  `,
}

/** Nouns of wanting, backing and refusing: the stance, what “no” makes of it, whether a mind is read. */
const nouns: Readonly<Record<string, readonly [Stance, Stance, boolean]>> = {
  'desire wish hope ambition aspiration aim goal preference eagerness': ['supports', 'opposes', true],
  'support backing endorsement approval': ['supports', 'opposes', false],
  'willingness readiness openness': ['open', 'rejects', true],
  'reluctance hostility resentment': ['opposes', 'open', true],
  unwillingness: ['rejects', 'open', true],
  'opposition objection resistance reservation disapproval misgiving': ['opposes', 'open', false],
  'refusal rejection veto': ['rejects', 'open', false],
  'demand insistence precondition requirement appeal call claim request ultimatum': ['demands', 'demands', false],
  'need reason interest': ['demands', 'opposes', false],
  intention: ['supports', 'rejects', false],
  'welcome praise': ['supports', 'opposes', false],
  'criticism condemnation protest': ['opposes', 'open', false],
  'consent acceptance': ['accepts', 'rejects', false],
}

export const longing: ReadonlyMap<string, readonly [stance: Stance, denied: Stance, inferred: boolean]> = new Map(
  Object.entries(nouns).flatMap(([list, stance]) => list.split(' ').map((noun) => [noun, stance] as const)),
)

/** Nouns that tell a stance only where “no” stands before them: “has no plans to change it”. */
export const disowned: ReadonlyMap<string, Stance> = new Map([
  ['plan', 'rejects'],
  ['appetite', 'opposes'],
  ['sympathy', 'opposes'],
])

/** Names given to a proposal or a plan, and what it is called, that tell how whoever gives them stands to it. */
export const verdicts: ReadonlyMap<string, Stance> = new Map([
  ...`positive generous constructive encouraging promising historic balanced fair excellent reasonable viable workable welcome overdue sensible wise brave
      landmark breakthrough milestone victory triumph win proof success progress step news opportunity`
    .split(/\s+/)
    .map((word) => [word, 'supports'] as const),
  ...`outrageous insufficient inadequate derisory insulting unfair dangerous reckless illegal illegitimate unjust absurd ridiculous laughable shameful premature
      unworkable unrealistic unreasonable disappointing divisive disgraceful irresponsible unconstitutional provocative cynical meaningless worthless
      prize licence pretext setback cut attack`
    .split(/\s+/)
    .map((word) => [word, 'opposes'] as const),
  ...`insult farce joke betrayal mistake disaster non-starter nonstarter stunt trap sham charade capitulation surrender blackmail humiliation
      diktat provocation trick ploy nonsense outrage disgrace scandal travesty folly gamble madness giveaway sell-out sellout slap bribe fig-leaf gimmick
      stitch-up betrayal concession-too-far`
    .split(/\s+/)
    .map((noun) => [noun, 'opposes'] as const),
])

/** What a stance becomes when it is denied; a demand denied is still told, as negated. */
export const denied: Readonly<Record<Stance, Stance>> = {
  demands: 'demands',
  supports: 'opposes',
  opposes: 'open',
  rejects: 'open',
  accepts: 'rejects',
  open: 'rejects',
}

/** Words that make a stance final, and words that make it a wish. */
export const final =
  /\b(?:never|under no circumstances|red lines?|non-?negotiable|indispensable|categorically|flatly|absolutely|sole basis|only basis|rule[sd]? out|ruling out|cannot be part|can(?:not| ?n[o’']t)|could not be|not an inch|inviolable|at all)\b/i
export const wished = /\b(?:hope[sd]?|hoping|prefer\w*|would like|favou?r\w*|wish\w*|keen|eager|anxious|desire\w*)\b/i
