import type { types } from '../../0-model/kinds/measure.ts'

export type Direction = 'imposed' | 'tightened' | 'eased' | 'lifted' | 'proposed' | 'provided' | 'suspended'
export type Power = (typeof types)[number]

/** What a power is used on: what is laid on someone, what is given, who or what is held, moved, kept up or kept open. */
export type Class =
  | 'sanction'
  | 'tariff'
  | 'ban'
  | 'charge'
  | 'rule'
  | 'rate'
  | 'money'
  | 'supply'
  | 'output'
  | 'permit'
  | 'passage'
  | 'house'
  | 'relief'
  | 'captive'
  | 'force'
  | 'arms'
  | 'operation'
  | 'programme'
  | 'tie'
  | 'staff'

/** Nouns by what a power does with them; the first class that names one holds it. */
export const objects: Readonly<Record<Class, string>> = {
  sanction: `sanction, embargo, blacklist, black-list, blockade, boycott, restriction, measure, penalty, asset-freeze, terror-list, counter-sanction, countersanction, counter-measure, countermeasure, siege, reprisal, retaliation, asset`,
  tariff: `tariff, duty, levy, surcharge, quota, toll, tax, excise, barrier, curb, control, safeguard, cap, ceiling, fee, royalty, customs, vat, reduction, cut, freeze`,
  ban: `ban, curfew, emergency, moratorium, closure, requirement, lockdown, prohibition, blackout, martial-law, state-of-emergency, designation, tsar, lockout`,
  charge: `charge, warrant, arrest-warrant, indictment, lawsuit, suit, case, claim, complaint, sentence, fine, investigation, probe, inquiry, proceeding, procedure, verdict, injunction, trial, mandate, term, jail, prison, custody`,
  rule: `law, bill, legislation, decree, constitution, amendment, regulation, rule, order, act, reform, referendum, election, status, protocol, veto, treaty, parliament, assembly, title, name, leave`,
  rate: `rate, price, wage, salary, pay, bonus, pension, threshold, interest`,
  money: `aid, assistance, support, help, funding, fund, grant, donation, credit, loan, lending, money, tranche, package, finance, financing, contribution, instalment, installment, swap, lifeline, bailout, bail-out, relief, subsidy, compensation, cash, deposit, dollar, euro, million, billion, budget, investment, reparation, debt, bond, dividend, revenue, stipend`,
  supply: `supply, delivery, shipment, export, import, sale, purchase, gas, electricity, oil, grain, fuel, power, water, flow, trade, flight, sailing, transit, service, cargo, goods, product, payment, repayment, transfer, remittance, volume, traffic, barrel, tonne, ton, bus, train, ferry, commodity, ore, wheat, weapon-sale`,
  output: `output, production, catch, work, hiring, recruitment, loading, drilling, extraction, logging, mining, project, construction, exploration, job, practice`,
  permit: `licence, license, visa, permit, passport, accreditation, clearance, permission, exemption, waiver, citizenship, asylum, amnesty, pardon, immunity, recognition, membership, seat, autonomy, certificate, clemency, protection, parole, bail, concession, contract, application, residency`,
  passage: `border, crossing, bridge, road, port, airport, airspace, sky, frontier, route, highway, checkpoint, strait, canal, market, street, harbour, harbor, railway, waterway, gateway, terminal`,
  house: `bank, plant, factory, embassy, consulate, mission, office, school, valve, tap, oilfield, field, pipeline, line, mine, exchange, station, outlet, newspaper, account`,
  relief: `corridor, convoy, food, medicine, ration, access, visit, evacuation, lorry, truck, necessity, blanket, shelter, vaccine, humanitarian`,
  captive: `prisoner, hostage, captive, detainee, remains, body, corpse, pow, inmate, internee, evacuee, refugee, abductee, convict, dissident, civilian`,
  force: `troops, troop, soldier, army, force, brigade, battalion, peacekeeper, monitor, unit, fleet, warship, garrison, fighter, militia, mercenary, contingent, corps, division, personnel, observer, navy, marine, legion, regiment, guard, combatant, conscript, police, adviser, advisor, squadron, guerrilla, rebel, base, reservist, instructor, men`,
  arms: `weapon, arms, arm, gun, missile, ammunition, warhead, rifle, artillery, tank, jet, drone, rocket, bomb, mortar, munition, armour, armor, launcher, weaponry, centrifuge, mine-field, equipment`,
  operation: `operation, offensive, patrol, exercise, drill, campaign, bombing, airstrike, hostility, activity, fighting, violence, fire, firing, shelling, overflight, mobilisation, mobilization, deployment, struggle, insurgency, decommissioning, disarmament, manoeuvre, maneuver, armament, front, position, conscription, raid`,
  programme: `enrichment, programme, program, reactor, stockpile, test, testing, inspection, uranium, plutonium, reprocessing, launch`,
  tie: `tie, relation, participation, observance, obligation, cooperation, co-operation, contact, link, part, compliance, role, involvement`,
  staff: `diplomat, ambassador, envoy, attaché, staff, engineer, consul, worker, employee, national`,
}

/** The kind of power that goes with a class of things. */
export const typeOf: Readonly<Record<Class, Power>> = {
  sanction: 'sanction',
  tariff: 'economic',
  ban: 'legal',
  charge: 'legal',
  rule: 'legal',
  rate: 'economic',
  money: 'aid',
  supply: 'economic',
  output: 'economic',
  permit: 'legal',
  passage: 'economic',
  house: 'economic',
  relief: 'humanitarian',
  captive: 'humanitarian',
  force: 'military',
  arms: 'military',
  operation: 'military',
  programme: 'military',
  tie: 'legal',
  staff: 'legal',
}

/** What a verb does to such a thing. */
export type Change =
  | 'impose'
  | 'raise'
  | 'curb'
  | 'lower'
  | 'lift'
  | 'halt'
  | 'give'
  | 'withdraw'
  | 'free'
  | 'open'
  | 'close'
  | 'resume'
  | 'keep'
  | 'refuse'
  | 'allow'
  | 'plan'

/** Verbs by what they do; the first change that names one holds it. */
export const changes: Readonly<Record<Change, string>> = {
  impose: `
    impose, slap, levy, introduce, place, put, enact, pass, order, declare, institute, decree, adopt, bring, bring in, file, lodge, launch, hand down, reimpose, re-impose,
    reinstate, apply, enforce, issue, proclaim, promulgate, ratify, designate, mount, trigger, activate, install, roll out, prolong, entrench, amend, annex, ban, bar, outlaw,
    forbid, prohibit, blacklist, sanction, blockade, embargo, sentence, prosecute, charge, indict, jail, imprison, convict, expel, eject, deport, extradite, impound, confiscate,
    seize, nationalise, nationalize, expropriate, fine, penalise, penalize, punish, conscript, call up, sue, veto, banish, exile, strip, deprive, quarantine, brand, sack, fire,
    requisition, garnish, evict, threaten with, start, begin, appoint, take, hit, lock out, mobilise, mobilize, proscribe, clamp, garrison, occupy, retaliate, respond, answer, hit back, counter, slam, target
  `,
  raise: `
    raise, tighten, toughen, strengthen, step up, increase, extend, expand, widen, broaden, reinforce, beef up, intensify, deepen, harden, escalate, double, triple, treble, stiffen,
    ramp up, bolster, boost, hike, lift to, concentrate, build up, base, station, fortify, ration, squeeze, clamp down, crack down, mass, stretch, surge, advance, move
  `,
  curb: `restrict, limit, curb, cap, constrain, choke`,
  lower: `
    ease, relax, loosen, soften, roll back, lower, reduce, cut, scale back, scale down, pare, pare back, halve, water down, slash, shrink, moderate, devalue, unwind, deescalate,
    de-escalate, trim, commute, draw down, thin out, go down, dial back, exempt, spare, temper
  `,
  lift: `
    lift, remove, scrap, abolish, drop, repeal, revoke, end, cancel, phase out, unfreeze, waive, rescind, annul, void, delist, overturn, strike down, terminate, abandon,
    do away with, eliminate, quash, unblock, unlock, take off, clear, reverse, undo, liberalise, liberalize, discontinue, call off, rehabilitate, relieve, write off, forgive
  `,
  halt: `
    suspend, halt, stop, pause, cease, postpone, defer, delay, shelve, put on hold, hold off, hold up, hold back, put off, keep back, break off, sever, cut off, shut off, switch off, turn off,
    interrupt, adjourn, forgo, renounce, withhold, block, freeze, refrain, desist, give up, forswear, silence, disband, dissolve, pull out of, abstain, lay off, hold over, scuttle
  `,
  give: `
    provide, supply, deliver, send, give, grant, donate, lend, pay, pay out, disburse, allocate, contribute, deploy, dispatch, transfer, finance, fund, recognise, recognize, offer, pledge,
    promise, commit, earmark, approve, hand, hand out, distribute, inject, channel, ship, sell, export, import, buy, purchase, subsidise, subsidize, compensate, reimburse, bail out,
    rebuild, reconstruct, repair, invest, refund, share out, share with, cough up, chip in, stump up, put up, make available, arm, train, shelter, rescue, airlift,
    exchange, swap, repatriate, license, award, accord, pour, amnesty, naturalise, naturalize, set aside, move in, land, bankroll, flow, equip
  `,
  withdraw: `
    withdraw, pull back, pull out, pull, bring home, recall, retreat, redeploy, return, hand in, hand over, hand back, give back, lay down, surrender, cede, vacate, dismantle, disarm, demobilise, demobilize,
    demilitarise, demilitarize, decommission, destroy, disengage, depart, store, lock, confine, canton, turn in, yield, relinquish, evacuate, stand down, go back, shed, quit, scrap down
  `,
  free: `free, release, let go, let out, walk free, liberate, set free, pardon, parole`,
  open: `open, reopen, open up, unseal`,
  close: `close, shut, shut down, seal, seal off, close off, cordon off, shutter, ground, barricade`,
  resume: `resume, restart, restore, renew, continue, go ahead, press ahead, proceed, go on, reactivate, reopen up, carry on`,
  keep: `keep, maintain, retain, uphold, hold on to`,
  refuse: `deny`,
  allow: `allow, let, permit, authorise, authorize, enable, admit, readmit, let in, let through, wave through, clear`,
  plan: `propose, mull, consider, weigh, plan, contemplate, debate, draft, prepare, threaten, announce, unveil, vow`,
}

/** The direction a change gives to a thing: by its class, else the change’s own; null where the two make no measure. */
export const effects: Readonly<
  Record<Change, { readonly else: Direction | null } & Partial<Record<Class, Direction | null>>>
> = {
  impose: {
    else: 'imposed',
    money: 'provided',
    relief: 'provided',
    permit: 'provided',
    supply: 'provided',
    captive: null,
  },
  raise: { else: 'tightened', money: 'provided', supply: 'provided', relief: 'provided', permit: 'provided' },
  curb: { else: 'tightened', supply: 'imposed', money: 'suspended', passage: 'imposed', permit: 'imposed' },
  lower: {
    else: 'eased',
    money: 'suspended',
    supply: 'suspended',
    relief: 'suspended',
    output: 'tightened',
    tie: 'suspended',
  },
  lift: {
    else: 'lifted',
    money: 'suspended',
    supply: 'suspended',
    output: 'suspended',
    operation: 'suspended',
    programme: 'suspended',
    tie: 'suspended',
    permit: 'imposed',
    force: 'eased',
    arms: 'eased',
    relief: 'suspended',
    captive: null,
  },
  halt: { else: 'suspended', captive: null },
  give: {
    else: 'provided',
    sanction: null,
    tariff: null,
    ban: null,
    charge: 'imposed',
    operation: null,
    programme: null,
    tie: null,
  },
  withdraw: {
    else: 'eased',
    sanction: 'lifted',
    tariff: 'lifted',
    ban: 'lifted',
    charge: 'lifted',
    rule: 'lifted',
    money: 'suspended',
    permit: 'imposed',
    tie: 'suspended',
    captive: 'provided',
    relief: 'provided',
    programme: 'suspended',
    supply: null,
  },
  free: { else: 'provided', sanction: 'lifted', output: null, supply: null },
  open: {
    else: 'lifted',
    relief: 'provided',
    money: 'provided',
    permit: 'provided',
    charge: 'imposed',
    sanction: 'imposed',
    operation: 'imposed',
    house: 'provided',
    force: null,
    arms: null,
    rule: null,
  },
  close: {
    else: 'imposed',
    house: 'suspended',
    output: 'suspended',
    supply: 'suspended',
    money: 'suspended',
    rule: null,
    charge: null,
  },
  resume: {
    else: 'imposed',
    money: 'provided',
    supply: 'provided',
    output: 'provided',
    relief: 'provided',
    captive: 'provided',
    tie: 'provided',
    permit: 'provided',
    passage: 'lifted',
    rate: null,
  },
  keep: {
    else: 'imposed',
    money: 'provided',
    supply: 'provided',
    relief: 'provided',
    permit: 'provided',
    captive: null,
    tie: null,
  },
  refuse: {
    else: null,
    permit: 'imposed',
    passage: 'imposed',
    relief: 'imposed',
    money: 'suspended',
    supply: 'suspended',
  },
  allow: { else: 'provided', sanction: null, tariff: null, ban: null, charge: null, operation: null, rate: null },
  plan: {
    else: 'imposed',
    money: 'provided',
    relief: 'provided',
    permit: 'provided',
    supply: null,
    passage: null,
    house: null,
    captive: null,
    force: null,
    arms: null,
    output: null,
    rate: null,
    staff: null,
    tie: null,
  },
}

/** “retaliated with levies”: only what it is done with makes it a measure. */
const answered = { else: null, sanction: 'imposed', tariff: 'imposed', ban: 'imposed', charge: 'imposed' } as const

/** “placed a ban on”, “put troops on the border”: whatever else is put is no power used. */
const laid = {
  else: null,
  sanction: 'imposed',
  tariff: 'imposed',
  ban: 'imposed',
  charge: 'imposed',
  force: 'tightened',
  arms: 'tightened',
  money: 'provided',
} as const

/** Verbs that change some classes otherwise than their like: “cut” output is tightened, “raise” a levy of men is none. */
export const byVerb: Readonly<
  Record<string, { readonly else?: Direction | null } & Partial<Record<Class, Direction | null>>>
> = {
  begin: {
    else: null,
    operation: 'imposed',
    charge: 'imposed',
    programme: 'imposed',
    money: 'provided',
    relief: 'provided',
    output: 'provided',
    supply: 'provided',
  },
  bring: {
    else: null,
    money: 'provided',
    relief: 'provided',
    charge: 'imposed',
    force: 'provided',
    arms: 'provided',
    tariff: 'imposed',
    ban: 'imposed',
    sanction: 'imposed',
  },
  cut: {
    else: null,
    force: 'eased',
    arms: 'eased',
    money: 'suspended',
    tariff: 'eased',
    rate: 'eased',
    output: 'tightened',
    supply: 'suspended',
    tie: 'suspended',
    staff: 'eased',
    programme: 'eased',
    sanction: 'eased',
  },
  drop: {
    arms: null,
    force: null,
    captive: null,
    money: null,
    supply: null,
    relief: 'provided',
    operation: 'suspended',
    staff: null,
  },
  extend: { sanction: 'tightened', ban: 'imposed', rule: 'imposed', rate: null, passage: null },
  fire: { else: null, staff: 'imposed' },
  give: { rule: null, passage: null, house: null, force: null },
  answer: answered,
  counter: answered,
  hit: answered,
  'hit back': answered,
  occupy: { else: null, passage: 'imposed' },
  respond: answered,
  retaliate: answered,
  slam: answered,
  target: answered,
  stretch: { ban: 'imposed' },
  'lay down': { arms: 'suspended' },
  withhold: { output: 'tightened' },
  launch: { arms: null, force: null, captive: null, programme: 'imposed', money: 'provided', supply: 'provided' },
  lift: { rate: 'tightened', force: null, arms: null },
  move: { else: null, force: 'tightened', arms: 'tightened', captive: 'provided', relief: 'provided' },
  offer: { rule: null, tie: null, house: null, passage: null, force: 'provided' },
  open: { operation: null },
  order: { else: null, charge: 'imposed', ban: 'imposed', money: 'imposed', sanction: 'imposed', tariff: 'imposed' },
  pay: { tariff: null, rate: null, sanction: null, force: null },
  pledge: { rule: null, tie: null, house: null, passage: null },
  promise: { rule: null, tie: null, house: null, passage: null },
  place: laid,
  put: laid,
  raise: {
    force: 'imposed',
    arms: null,
    charge: null,
    rule: null,
    staff: null,
    captive: null,
    relief: null,
    supply: 'provided',
    rate: 'tightened',
  },
  return: { else: null, force: 'eased', arms: 'eased', captive: 'provided', money: 'provided', supply: 'eased' },
  seize: { captive: null, supply: 'imposed', arms: 'imposed' },
  send: { else: 'provided', staff: null, rule: null, captive: null, tariff: null },
  start: {
    else: null,
    operation: 'imposed',
    charge: 'imposed',
    programme: 'imposed',
    money: 'provided',
    relief: 'provided',
    output: 'provided',
    supply: 'provided',
  },
  take: { else: null, sanction: 'imposed' },
}

/** Verbs that are a power used whatever their object, with its kind. */
export const alone: Readonly<Record<Power, string>> = {
  sanction: `sanction, blacklist, embargo, blockade, boycott, delist`,
  legal: `recognise, recognize, sentence, indict, pardon, outlaw, annex, jail, imprison, deport, extradite, ban, convict, nationalise, nationalize, expropriate, prosecute, sue, amnesty, decree, promulgate, disband, dissolve, banish, exile, prohibit, naturalise, conscript, bar, forbid, expel, eject, proscribe, license, blacklist`,
  humanitarian: `repatriate, walk free, release, free, let out, let go, set free, evacuate, airlift, shelter`,
  military: `mobilise, mobilize, withdraw, pull back, pull out, disarm, go down, retreat, demobilise, demobilize, disengage, deploy, redeploy, stand down, garrison`,
  economic: `subsidise, subsidize, devalue, bail out, liberalise, liberalize, lock out, lend`,
  aid: `fund, finance, stump up, bankroll, compensate, reimburse, cough up, donate, disburse, put up, chip in`,
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
  military: `deployment, withdrawal, pullout, pull-out, pullback, drawdown, mobilisation, mobilization, no-fly-zone, disarmament, redeployment, demobilisation, demobilization, cantonment, disengagement, departure, buildup, build-up, patrol`,
  economic: `tariff, duty, levy, surcharge, quota, export-ban, devaluation, subsidy, haircut, write-off, moratorium`,
  aid: `bailout, loan, grant, package, airlift, relief, bail-out, contribution, donation, lifeline`,
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
