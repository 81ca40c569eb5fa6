import type { types } from '../../0-model/kinds/measure.ts'

export type Direction = 'imposed' | 'tightened' | 'eased' | 'lifted' | 'proposed' | 'provided' | 'suspended'
export type Power = (typeof types)[number]

/** The direction a verb gives to the power that is its object (or, in the passive and for a few, its subject). */
export const directions: Readonly<Record<Direction, string>> = {
  imposed: `
    imprison, deport, extradite, impose, slap, levy, introduce, place, put, enact, pass, order, declare, ban, bar, outlaw, blacklist, sanction, blockade, embargo,
    sentence, prosecute, charge, indict, seize, freeze, jail, expel, close, shut, block, launch, hand down, prolong, ratify, annex, resume, impound, confiscate,
    sack, fire, recall, dissolve, arm, raise, mobilise, mobilize, proclaim, decree, institute, nationalise, nationalize, expropriate, fine, penalise, penalize, punish,
    convict, detain, conscript, call up, file, lodge, bring, sue, prohibit, forbid, veto, stretch, renew, keep, adopt, promulgate, entrench, amend,
    continue, ground, cordon off, close off, seal, seal off, quarantine, requisition, garnish, threaten with,
    trigger, activate, reimpose, re-impose, reinstate, designate, shutter, evict, banish, exile, strip, deprive, suspend from, enforce
  `,
  tightened: `
    tighten, toughen, strengthen, step up, increase, raise, extend, expand, widen, broaden, reinforce, beef up, intensify, deepen, harden, cut, trim, curb, reduce,
    escalate, double, triple, restrict, limit, move, mass, withhold, stiffen, ramp up, bolster, boost, hike, lift to, concentrate, build up, base, station, fortify,
    ration, squeeze, clamp down, crack down, surge, advance
  `,
  eased: `
    go down, go back, hand over, ease, relax, loosen, soften, roll back, lower, reduce, withdraw, pull back, pull out, draw down, scale back, pare, halve, cut, retreat,
    redeploy, return, hand in, lay down, disarm, admit, water down, slash, vacate, dismantle, give up, surrender, cede, evacuate, demobilise, demobilize,
    demilitarise, demilitarize, decommission, destroy, disengage, depart, pull, bring home, shrink, thin out, scale down, dial back, commute, exempt, spare, waive partly,
    store, lock, confine, canton, turn in, yield, relinquish, shed, cap, open up, free up, devalue, unwind, deescalate, de-escalate, stand down, pare back, moderate
  `,
  lifted: `
    lift, remove, scrap, abolish, drop, repeal, revoke, end, cancel, phase out, unfreeze, reopen, open, waive, rescind, annul, void, withdraw, delist, overturn, strike down,
    terminate, abandon, do away with, eliminate, quash, discontinue, unblock, unlock, take off, relieve, clear, rehabilitate, reverse, undo, liberalise, liberalize
  `,
  proposed: `propose, mull, consider, weigh, plan, contemplate, debate, draft`,
  provided: `
    award, land, move in, let, allow, permit, provide, supply, deliver, send, give, grant, release, free, donate, lend, pay, disburse, allocate, contribute, deploy, dispatch, transfer,
    exchange, swap, help, fund, finance, recognise, recognize, restore, evacuate, rescue, repatriate, airlift, buy, purchase, offer, pledge, promise,
    resume, monitor, police, guarantee, arm, train, commit, earmark, walk free, let out, approve, pardon, appoint, stump up, hand, pour, inject, channel, ship,
    sell, export, import, extend, shelter, subsidise, subsidize, compensate, reimburse, bail out, rebuild, reconstruct,
    invest, distribute, hand back, give back, amnesty, naturalise, reinstate, refund, repair,
    share out, share with, cough up, chip in, raise
  `,
  suspended: `
    dissolve, disband, suspend, halt, freeze, stop, pause, cease, postpone, defer, delay, shelve, put on hold, hold off, block, break off, sever, cancel, refrain, end,
    cut off, interrupt, discontinue, silence, adjourn, forgo, forswear, renounce, give up, abstain, abandon, switch off, turn off, shut, shut off, close, pull out of, desist, lay off, drop
  `,
}

/** A verb’s direction where the kind of power changes it: money “cut” is suspended, troops “cut” are eased. */
export const byPower: Readonly<Record<string, Partial<Record<Power, Direction>>>> = {
  cut: { military: 'eased', aid: 'suspended', economic: 'eased' },
  reduce: { military: 'eased', aid: 'suspended', economic: 'eased' },
  increase: { aid: 'provided', military: 'tightened' },
  raise: { sanction: 'tightened', economic: 'tightened', military: 'imposed', aid: 'provided' },
  send: { military: 'provided' },
  end: { military: 'suspended', sanction: 'lifted' },
  withdraw: { military: 'eased' },
  freeze: { aid: 'suspended', economic: 'suspended', military: 'suspended' },
  block: { aid: 'suspended', humanitarian: 'suspended', economic: 'imposed' },
  resume: { military: 'imposed', aid: 'provided', humanitarian: 'provided', economic: 'provided' },
  continue: { military: 'imposed', aid: 'provided', humanitarian: 'provided', economic: 'provided' },
  start: { military: 'imposed', aid: 'provided', humanitarian: 'provided', economic: 'provided' },
  begin: { military: 'imposed', aid: 'provided', humanitarian: 'provided', economic: 'provided' },
  open: { humanitarian: 'provided', economic: 'lifted' },
  reopen: { humanitarian: 'provided', economic: 'lifted' },
  hold: { military: 'imposed' },
  launch: { military: 'imposed' },
  shut: { economic: 'suspended' },
  close: { economic: 'suspended' },
  lift: { military: 'lifted' },
  move: { military: 'tightened', humanitarian: 'provided' },
  hand: { aid: 'provided', economic: 'provided' },
  keep: { sanction: 'imposed', legal: 'imposed' },
  extend: { aid: 'provided', sanction: 'tightened', legal: 'imposed' },
  return: { humanitarian: 'provided', economic: 'provided', aid: 'provided', military: 'eased' },
  bring: { legal: 'imposed', aid: 'provided', humanitarian: 'provided' },
  drop: { military: 'suspended', legal: 'lifted', sanction: 'lifted' },
  evacuate: { humanitarian: 'provided', military: 'eased' },
  destroy: { military: 'eased' },
}

/** Verbs that are a power used whatever their object, with its kind. */
export const alone: Readonly<Record<Power, string>> = {
  sanction: `sanction, blacklist, embargo, blockade, boycott, delist`,
  legal: `recognise, recognize, sentence, indict, pardon, outlaw, annex, jail, imprison, deport, extradite, ban, convict, nationalise, nationalize, expropriate, prosecute, sue, amnesty, decree, promulgate, disband, dissolve, banish, exile, prohibit, naturalise, conscript`,
  humanitarian: `repatriate, walk free, release, free, let out, evacuate, airlift, shelter`,
  military: `mobilise, mobilize, withdraw, pull back, pull out, disarm, go down, retreat, demobilise, demobilize, disengage, deploy, redeploy, stand down, garrison`,
  economic: `subsidise, subsidize, devalue, bail out, liberalise, liberalize`,
  aid: `fund, finance, stump up, bankroll, compensate, reimburse, cough up, donate, disburse`,
}

/** Verbs that tell of a power used on whatever they are done to, where no noun tells its kind. */
export const strong = `
  suspend, impose, lift, halt, block, extend, revoke, cancel, scrap, restore, grant, reinstate, spare, exempt, ban, freeze, resume, phase out, waive, reopen, shut, seize, tighten, ease, unfreeze, annul,
  confiscate, abolish, hand over, withhold, reimpose, nationalise, sanction, expel, readmit, rescind, repeal, veto, outlaw, demolish, requisition, close, open
`

/** Those who move where a power moves: “Marines landed”, “the contingent leaves”. */
export const movers = `
  troops, troop, marine, soldier, force, contingent, column, warship, monitor, fighter, army, element, tank, unit, battalion, brigade, division, convoy, fleet, navy, ship, plane, aircraft,
  jet, peacekeeper, mercenary, militia, observer, guard, police, personnel, garrison, armour, armor, man, men, legion, inspector, patrol, detachment, militiaman, gunboat, destroyer, frigate,
  helicopter, weapon, missile, artillery, rebel, corps, regiment, paratrooper, commando, bomber, carrier, vessel, adviser, squadron, combatant
`
/** Verbs of their moving, by what it is: come to help, mass, or go. */
export const moves: Readonly<Partial<Record<Direction, string>>> = {
  provided: `land, arrive, move in, come, sail, roll in, pour in, enter, chopper, deploy, fly in, disembark, patrol, stand guard, stay, remain, lie, reach, join, be on the way, take up, march in, police, parachute, helicopter, head`,
  tightened: `mass, move, advance, gather, assemble, concentrate, close in, approach, push, cross, roll, march, surround, encircle, line up, dig in`,
  eased: `leave, depart, withdraw, pull back, pull out, quit, go back, go home, retreat, vacate, go, return, redeploy, pull away, exit, stand down, march out, fall back, move out, move back, disengage, ship out, go away, clear out, evacuate, disarm, disband`,
}

/** Nouns that are a power by themselves, by their kind: “under a travel ban”, “martial law followed”. */
export const powers: Readonly<Partial<Record<Power, string>>> = {
  sanction: `sanction, embargo, blacklist, ban, blockade, boycott, counter-sanction, countersanction, countermeasure, counter-measure, asset-freeze, terror-list`,
  legal: `emergency, curfew, indictment, amnesty, pardon, asylum, arrest, custody, warrant, sentence, injunction, decree, lawsuit, suspension, moratorium, waiver, recognition, immunity, clemency, verdict, veto, law, referendum, nationalisation`,
  military: `deployment, withdrawal, pullout, pull-out, pullback, drawdown, mobilisation, mobilization, no-fly-zone, disarmament, redeployment, demobilisation, demobilization, cantonment, disengagement, offensive, departure, buildup, build-up, patrol`,
  economic: `tariff, duty, levy, surcharge, quota, export-ban, devaluation, subsidy, haircut, write-off, moratorium`,
  aid: `bailout, loan, grant, package, airlift, relief, bail-out`,
  humanitarian: `release, swap, exchange, evacuation, repatriation, corridor`,
}

/** What a verb says of such a noun that stands by itself. */
export const standing: Readonly<Record<Direction, string>> = {
  imposed: `go ahead, press ahead, hint, threaten, consider, signal, proceed, stay, remain, follow, face, impose, hit, be, come, take effect, apply, keep, maintain, stretch, extend, renew, declare, announce, order, serve, await, issue, enter, prolong, begin, start, continue, stand, threaten, publish, make, receive`,
  tightened: `tighten, widen, broaden, strengthen, increase, double`,
  eased: `ease, relax, soften, shrink, halve, reduce`,
  lifted: `lift, end, expire, lapse, drop, request, scrap, remove, fall`,
  proposed: `propose, mull, consider, weigh`,
  provided: `grant, give, offer, obtain, win, get, secure, provide, agree, promise, approve, pledge, complete, take place, carry out, go ahead`,
  suspended: `suspend, halt, pause, freeze, postpone, delay, stop`,
}

/** Verbs of no longer doing: what one ceases is one’s own practice. */
export const ceasing = `stop, cease, halt, suspend, end, quit, discontinue, refrain, pause, desist, abstain, renounce, forswear, give up`
