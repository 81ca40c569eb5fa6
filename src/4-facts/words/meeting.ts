/** What a verb makes of a meeting, a visit or talks that are its subject or object. */
export type Fate = 'held' | 'ongoing' | 'planned' | 'cancelled' | 'postponed' | 'failed'

export const fates: Readonly<Record<Fate, string>> = {
  held: `
    hold, take place, conduct, have, end, conclude, close, wrap up, open, begin, start, kick off, get under way, attend, chair, host, mediate, lead,
    lead to, broker, convene, convoke, summon, organise, organize, complete, witness, finish, bring together, bring, produce, last, yield, follow, run, occur,
    happen, join, see, stage, pay, make, undertake, facilitate, moderate, sponsor, launch, inaugurate, move, sit, enter, precede, cap, bring about, address,
    gather, reopen, restart, lock, engage, embroil, preside, co-host, co-chair, take, wind up, draw, come, go, touch on, focus, centre, center, deal, cover, range, discuss
  `,
  ongoing: `continue, go on, resume, drag on, proceed, carry on, press on, grind on, stretch, remain, pursue, be under way, make progress, progress, advance, intensify`,
  planned: `
    schedule, plan, set, fix, arrange, announce, expect, slate, await, prepare, loom, approach, agree, invite, propose, pencil in, line up, envisage, offer, call,
    seek, request, demand, want, urge, suggest, promise, foresee, anticipate, confirm, arrange for, look to, be due
  `,
  cancelled: `cancel, call off, scrap, scrub, abort, skip, boycott, drop, snub, shun, refuse, reject, decline, ditch, axe, stay away, pull out`,
  postponed: `postpone, put off, put back, delay, defer, push back, reschedule, adjourn, shelve, hold up, put on hold, move back`,
  failed: `
    fail, collapse, break down, break off, founder, fall apart, stall, break up, abandon, walk out, walk away, quit, leave, implode, unravel, derail, torpedo, blow up,
    break, suspend, halt, stop, interrupt, rupture, fizzle, fizzle out, peter out, sabotage, withdraw, storm out, pull out, deadlock, paralyse, paralyze, disrupt,
    scupper, wreck, hit, reach an impasse, run aground, come to nothing, drop out, freeze, flop, sour
  `,
}

/** What a meeting is said to be. */
export const states: Readonly<Record<Fate, string>> = {
  held: `over, fruitful, constructive, productive, useful, frank, difficult, cordial, tense, short, brief, first, finished, complete`,
  ongoing: `underway, under-way, way, ongoing, afoot, alive, open, intense, advanced`,
  planned: `due, scheduled, set, planned, likely, possible, expected, slated, imminent, next, ahead, pending`,
  cancelled: `off`,
  postponed: `postponed, delayed`,
  failed: `dead, deadlocked, stuck, impasse, deadlock, stalemate, standstill, fruitless, inconclusive, unsuccessful, stalled, frozen, ice, hold, failure, collapsed`,
}

/** Verbs that are a meeting by themselves, with where the others stand. */
export const meets = `
  meet, meet up, confer, consult, gather, convene, reconvene, assemble, huddle, visit, call, phone, telephone, ring, welcome, receive, greet, host, join, travel, fly,
  sit, sit down, attend, speak, talk, negotiate, parley, take part, participate, return, arrive, congregate, caucus, head, tour, come together, get together, go,
  entertain, reunite, embrace, face, summon, convoke, land, jet, journey, shuttle, rendezvous, dine, lunch, call on, drop in, stop, depart, turn up, show up
`
/** Of these, those that only tell of a meeting where a place is named. */
export const travelling = `travel, fly, return, arrive, head, tour, go, land, jet, journey, shuttle, stop, depart`
/** Those whose partner stands under “to”. */
export const speaking = `speak, talk, call, phone, telephone, ring`
/** What a body may do by itself: “the board meets on Friday”. */
export const assembling = `embrace, meet, convene, reconvene, gather, assemble, huddle, take part, participate, attend, congregate, come together, get together, sit, sit down, negotiate, confer`
/** Those who gather without meeting anyone as a party. */
export const crowds = `crowd, demonstrator, dozen, family, hundred, man, people, protester, resident, supporter, that, thousand, villager, woman`
/** Verbs of those who give the table, and of those who sit at its head, not of the parties to it. */
export const hosting = `host, receive, welcome, convene, organise, organize, convoke, stage, co-host, entertain`
export const chairing = `chair, mediate, broker, lead, facilitate, moderate, sponsor, witness, oversee, preside, co-chair, suspend, adjourn, inaugurate, address`

/** Ways of speaking from afar: “spoke by telephone”, “told him by phone”. */
export const remote = /^(?:telephone|phone|video|video-?link|videoconference|zoom|call|line)$/
/** Verbs that are a call where they are done from afar. */
export const remotely = `speak, talk, tell, inform, brief, confer, consult, discuss, negotiate`

/** Those who are sent or expected for talks. */
export const envoys = `delegation, team, envoy, negotiator, mission, representative, delegate, emissary, mediator, party`
/** Verbs of sending and awaiting them. */
export const sending = `send, dispatch, despatch`
export const awaiting = `expect, await, due`

/** Bodies that sit, and what they do when they sit. */
export const sittingBodies = `assembly, board, cabinet, chamber, commission, committee, congress, council, house, lawmaker, minister, parliament, senate`
export const deliberating = `brief, consider, debate, decide, discuss, review, take up, vote`

/** Occasions that are attended or missed, beside talks. */
export const occasions = `funeral, inauguration, launch, opening, signing`
export const attending = `attend, boycott, join, miss, skip, snub, witness`

/** Going from a table, or not coming to it, where nothing is named that is left. */
export const leaving = `walk out, walk away, storm out, stay away`

/** Meals and courtesies that are a meeting where someone is named with them. */
export const courtesies = `tea, dinner, lunch, breakfast, coffee, handshake, audience, word, chat, drink, exchange, contact`

/** Nouns that measure talks: “six days of talks”, “a second round of negotiations”. */
export const measures = `day, week, hour, month, year, round, series, session, set, night, stage, phase, cycle, bout, minute, start, opening, beginning, resumption, end, close, conclusion, launch, collapse, breakdown, failure, postponement, cancellation, suspension, course`

/** Of these, those that say themselves what became of it. */
export const endings: Readonly<Record<string, Fate>> = {
  start: 'held',
  opening: 'held',
  beginning: 'held',
  resumption: 'planned',
  end: 'held',
  close: 'held',
  conclusion: 'held',
  launch: 'held',
  collapse: 'failed',
  breakdown: 'failed',
  failure: 'failed',
  postponement: 'postponed',
  cancellation: 'cancelled',
  suspension: 'failed',
}

/** How those who met did: the words a report gives a meeting. */
export const formats =
  /\b(?:indirect|direct|proximity|bilateral|trilateral|multilateral|informal|formal|secret|backchannel|back-channel|closed-door|private|virtual|online|emergency|extraordinary|technical|ministerial|face-to-face|high-level|working-level|exploratory|preliminary|round-table|video|telephone|phone)\s+(?:\w+\s+)?(?=\w)/i
