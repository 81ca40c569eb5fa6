/** What a verb makes of an agreement that is its subject or object. */
export type Stage = 'negotiating' | 'agreed' | 'signed' | 'in-force' | 'breached' | 'collapsed'

export const stages: Readonly<Record<Stage, string>> = {
  negotiating: `negotiate, discuss, pursue, seek, work on, work towards, draft, near, consult, prepare, explore, elude, await, push for, press for, look for, hope for, haggle over, stall, renegotiate`,
  agreed: `
    reach, strike, conclude, clinch, seal, secure, agree, initial, settle, broker, forge, adopt, approve, ratify, endorse, announce, unveil, achieve, hammer out,
    thrash out, complete, accept, create, win, extend, renew, provide, call for, make, cut, finalise, finalize, come to, arrive at, wrap up, nail down, cement,
    negotiate, find, join, accede, prolong, roll over, amend, revise, pass, get, land, obtain, produce, yield, give, enshrine, formalise, formalize, confirm, back,
    propose, mediate, mark, crown, form, fix, set, reaffirm, close, end with, emerge, work out, sew up, ink out, bless, brokered, rubber-stamp, replace, supersede
  `,
  signed: 'sign, ink, co-sign, countersign, pen, put pen to',
  'in-force': `
    take effect, enter, hold, come into force, apply, last, implement, observe, declare, respect, honour, honor, uphold, begin, start, take hold, remain, survive,
    kick in, date, stand, abide by, comply with, stick to, adhere to, persist, endure, continue, go into effect, come into effect,
    proclaim, operate, function, decree, start, enforce, carry out, put into practice, fulfil, fulfill, prevail
  `,
  breached: `violate, breach, break, flout, undermine, infringe, contravene, ignore, disregard, defy, test, mar, jeopardise, jeopardize, renege on, go back on, shatter, trample, circumvent, strain`,
  collapsed: `
    collapse, fail, break down, fall apart, fall through, lapse, expire, end, unravel, crumble, die, founder, void, tear up, terminate, scrap, abandon, quit, denounce,
    annul, run out, fall, repudiate, exit, leave, withdraw, pull out, ditch, kill, sink, wreck, scupper, torpedo, cancel, revoke, suspend, bury, disintegrate,
    implode, come apart, walk away, renounce, derail, strike down, fizzle, fizzle out, topple, rescind, stop, be dead
  `,
}

/** What an agreement is said to be: “is in force”, “is dead”. */
export const conditions: Readonly<Record<Stage, string>> = {
  negotiating: `possible, likely, close, near, within, elusive, distant, reach, sight, imminent, unlikely, ready, incomplete, open, remote`,
  agreed: `done, final, complete, final, binding`,
  signed: `signed`,
  'in-force': `force, effect, valid, intact, alive, operative, fragile, shaky, observed`,
  breached: `broken`,
  collapsed: `dead, over, void, null, off, tatters, ruins, shreds, history, moribund, collapse, expired`,
}

/** Nouns that tell a stage of an agreement: “the signing of the accord is set for May”. */
export const stageNouns: Readonly<Record<Stage, string>> = {
  negotiating: `negotiation`,
  agreed: `conclusion, ratification, adoption, approval, initialling, initialing, extension, renewal, finalisation, finalization`,
  signed: `signing, signature`,
  'in-force': `implementation, observance, entry`,
  breached: `violation, breach, infringement`,
  collapsed: `collapse, breakdown, expiry, expiration, lapse, termination, abrogation, end`,
}

/** Verbs that are of agreements alone, whatever they are said of: “signed the paper”, “nothing was signed”. */
export const penning: Readonly<Partial<Record<Stage, string>>> = {
  signed: `sign, ink, co-sign, countersign`,
  agreed: `initial, conclude, ratify, come to terms, make up, settle, compromise`,
}

/** Verbs of binding oneself: “agreed to cut”, “undertook to”, “pledged that”. */
export const binding = `agree, undertake, commit, pledge, promise, settle, vow, guarantee, consent, accept, engage, bind, oblige, concur, resolve, assure`

/** What the words of an agreement do: “it bans”, “the accord sets up”, “the text caps”. */
export const textual = `
  provide, provide for, ban, cap, limit, set up, create, establish, oblige, require, commit, bind, call for, foresee, stipulate, allow, permit, guarantee, grant, give,
  raise, cut, include, contain, cover, replace, abolish, prohibit, freeze, lift, open, share out, entitle, exempt, spare, leave, keep, specify, envisage, promise,
  offer, double, reduce, phase out, restore, recognise, recognize, divide, assign, reserve, pave, let, enable, outlaw, forbid, bar, restrict, regulate, lay down, lay out, set out,
  set, fix, define, name, demand, mandate, order, extend, end, scrap, protect, safeguard, exclude, introduce, increase, lower, halve, boost, add, secure, ensure, install, transfer, hand,
  award, return, spell out, confirm, entrench, preserve, uphold, free, bring, involve, impose, tie, link, range, run, govern, settle, mention, omit, describe, dissolve, merge
`

/** Nouns that stand for the words of an agreement beside its own name. */
export const texts = `text, document, paper, annex, clause, article, map, draft, plan, wording, language, terms, provision, package, term, resolution, communique, communiqué, letter, side-letter, appendix, schedule`

/** Talks that brought no agreement: “ended without a deal”, “with nothing to show”. */
export const results =
  /^(?:deal|agreement|accord|result|breakthrough|text|progress|signature|outcome|consensus|compromise|resolution|settlement|conclusion|decision|pact|solution|statement|communiqu[ée]|understanding|date|movement)$/

/** What opens the terms of an agreement, in the words before a clause. */
export const opening =
  /\b(?:(?:under|as per|according to|by|in|part of|terms of) (?:the|its|this|that|their) (?:[\w'’-]+ ){0,4}(?:deal|agreement|accord|pact|treaty|truce|ceasefire|cease-fire|document|text|plan|framework|annexes|annex|terms|contract|compromise|package|settlement|memorandum|protocol|arrangement|declaration)\b|(?:it|agreement|deal|accord|pact|text|document|truce|framework|treaty|settlement|contract|package|memorandum|protocol) (?:also )?(?:provides? for|calls? for|stipulates?|foresees?|includes?|requires?|creates?|commits?|obliges?|sets?|bans?|caps?|limits?|gives?|lists?|covers?|promises?|envisages?|establishes))/i

/** What comes before a colon that terms follow. */
export const listing =
  /\b(?:agreed|agreement|accord|deal|pact|treaty|terms|points|provisions|contents|settlement|text|provides|lists|includes|package|compromise|undertakings?|commitments?)\b[^.!?]{0,60}:\s*$/i
