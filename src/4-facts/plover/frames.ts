import type { PloverType } from './vocabulary.ts'

/**
 * What predicates tell of in PLOVER's terms, by the conversion table from CAMEO (Open Event Data Alliance 2021).
 * A line is `verbs` or `verbs : things`; with things, one of them must be the object, stand before it (“arrest warrant”) or
 * under one of the verb's prepositions. Lines with things go before lines without.
 */
const table: Readonly<Partial<Record<PloverType, string>>> = {
  ACCUSE: `
    accuse, blame, condemn, criticise, criticize, denounce, fault, slam, blast, decry, deplore, rebuke, reprimand, chide, lambast, lambaste
    allege, charge, indict, sue, prosecute, convict, investigate, probe, complain, protest against, attack verbally, disparage, deride
    refute, dispute, challenge, scold, castigate, berate, hit out, lash out, call out, summon
    launch, open, order, begin, start, lead, head, conduct, join, announce, file, bring, face, initiate, demand, mount : investigation, inquiry, probe, lawsuit, suit, complaint, impeachment, case, proceeding, criticism
    launch, take, bring, begin, start : legal, court, disciplinary
    express, voice, offer, draw, issue : criticism, condemnation, outrage, concern, dismay, disapproval, anger, complaint, indignation
    find : guilty, liable, unlawful, illegal
    hold : responsible, accountable
    put out, release, issue, publish : accusing, criticising, criticizing, condemning`,
  AGREE: `
    agree, promise, pledge, vow, commit, offer, undertake, volunteer
    plan, intend, prepare, seek, hope, consider, aim : aid, meet, talks, cooperation, cooperate, visit
    promise, pledge, offer : aid, help, assistance`,
  AID: `
    aid, donate, evacuate, rescue, fund, finance, subsidise, subsidize, shelter
    assist, help, train, equip, arm, support : refugee, army, force, troop, soldier, pilot, police, people, girl, farmer, child, victim
    provide, give, send, supply, grant, offer, deliver, donate, allocate, contribute, distribute, extend, add, spend, increase, raise, ship, airlift, hand over, commit, announce, approve, pay, receive, disburse, channel, reinforce : aid, assistance, relief, funding, fund, money, million, billion, food, medicine, medical, equipment, supply, ammunition, weapon, arms, material, loan, grant, shelter, vaccine, expert, doctor, support, help, donation, contribution, training
    deploy, send, dispatch, contribute : peacekeeper, peacekeeping, observer, mission, monitor, medic, doctor
    serve, participate, arrive : peacekeeping, peacekeeper, mission
    grant, give, offer : asylum, refuge, shelter, sanctuary, protection
    accept, take in, host, welcome, receive, shelter, resettle : refugee, migrant, asylum`,
  ASSAULT: `
    attack, assault, bomb, bombard, shell, kill, murder, assassinate, execute, massacre, ambush, storm, raid, strike, shoot, invade, torture, rape, kidnap, abduct, hijack, injure, wound, behead, stab, beat, pound, torch, burn, destroy, raze, shoot down, shoot dead, gun down, blow up, target, fire upon, clash, fight, battle, capture, overrun, hit, down, detonate, besiege, overthrow, violate, breach, break
    launch, carry out, conduct, mount, stage, order, commit, perpetrate, unleash, lead, claim : attack, assault, offensive, strike, airstrike, raid, bombing, operation, war, warfare, massacre, invasion, atrocity, incursion
    violate, breach, break : ceasefire, cease-fire, truce, armistice
    open, exchange, fire, trade, return : fire, shot, rocket, missile, mortar, shell, gunfire, bullet
    take, hold : hostage, captive
    use, hold : shield, force, gas, weapon
    seize, take, occupy, recapture, take over, retake, capture, annex : town, city, village, district, territory, base, region, province, area, control, airport, field, house, post, headquarters
    take over, occupy, annex, recapture, retake
    drop : bomb`,
  COERCE: `
    arrest, detain, deport, imprison, jail, confiscate, blockade, besiege, censor, outlaw, ban, prohibit, restrict, suppress, repress, expel, evict, demolish, hack, intern, quarantine, bar, block, force, interrogate, crack down, round up, freeze, quash, disperse, shut down, shut, silence, forbid, embargo, sanction, extradite from, seize, impound, raid, search, dissolve, prevent, stop
    impose, slap, announce, place, order, introduce, extend, declare, enforce, tighten, renew, prolong, maintain, expand, put, adopt, approve, levy, issue : sanction, embargo, blockade, curfew, siege, emergency, martial, ban, restriction, tariff, boycott, lockdown, quarantine, censorship, duty, freeze, limit, warrant, arrest, arrests, detention
    close, seal, shut : border, crossing, airspace, newspaper, station, school, office, road
    suspend, order, close : publication, newspaper, licence, license, constitution, broadcast, election
    make, announce, order, issue : arrest, arrests, warrant
    launch, wage, conduct, carry out : cyber, cyberattack, crackdown, sweep
    freeze : asset`,
  CONSULT: `
    meet, discuss, negotiate, consult, confer, visit, mediate, phone, telephone, speak with, hold talk, talk with, converse
    hold, have, conduct, attend, launch, begin, start, resume, open, continue, lead, conclude, host, undertake : talk, talks, meeting, summit, conversation, consultation, discussion, negotiation, mediation, dialogue, visit, conference, call
    call, speak, talk : telephone, phone
    arrive, travel, fly, go, pay : visit, talk, talks, summit, meeting
    receive, host, welcome : minister, president, delegation, ambassador, envoy, leader, secretary`,
  COOPERATE: `
    cooperate, collaborate, extradite, partner
    share, exchange, give, provide, hand over, pass : intelligence, information, evidence, data
    hold, conduct, perform, stage, carry out, begin, start : exercise, drill, game, maneuver, manoeuvre, patrol
    do, expand, increase, boost, open : trade, commerce, cooperation
    extradite`,
  CONCEDE: `
    concede, yield, pardon, reinstate, back down, relent, resign, step down, appoint, reappoint, re-appoint, abdicate, give in, bow, compromise, amnesty, allow, permit, legalise, legalize, legalise
    accept, meet, concede, accede, agree, bow, give in, yield : demand, demands, pressure
    ease, lift, relax, loosen, end, remove, scrap, abolish, drop, waive, reverse, revoke, repeal, rescind, terminate : restriction, ban, curfew, emergency, martial, law, siege, rule, censorship, policy, lockdown, decision
    call off, end, suspend, cancel, halt : strike, protest, demonstration, boycott
    reduce, cut, roll back, lower : tariff, duty
    grant, give, extend : permission, right, rights, citizenship, autonomy, amnesty, clemency, vote, access, independence, concession, delay, extension, pardon, immunity
    adopt, approve, pass, introduce, undertake : reform, compromise, amnesty
    declare, announce, agree, sign, offer, observe, call, renew, extend, reach, order : ceasefire, cease-fire, truce, cessation, amnesty, armistice`,
  RETREAT: `
    release, free, retreat, withdraw, surrender, demobilise, demobilize, disarm, disband, repatriate, return, hand back, give back, pull out, evacuate, set free, let free, let go, lay down, unfreeze, readmit, demilitarise, demilitarize
    ease, lift, relax, end, remove, drop, suspend, waive : sanction, embargo, blockade, boycott, siege, tariff
    open, reopen : border, crossing, airspace, corridor
    allow, permit, let, admit, accept : inspector, observer, aid, access, entry, monitor, convoy, relief, worker, peacekeeper, journalist, delivery
    pull, bring, withdraw : troop, force, soldier, army
    announce, order : release, withdrawal, pullout
    give up, hand over, turn over, surrender, return : weapon, arms, prisoner, remains, body, artifact, artefact, hostage, control`,
  MOBILIZE: `
    mobilise, mobilize, deploy, amass, mass, redeploy, militarise
    send, dispatch, move, order, reinforce, increase, station, place, put, intensify, strengthen, rush, fly : troop, force, soldier, army, warship, tank, jet, aircraft, marine, battalion, brigade, carrier, missile, military, reinforcement, police
    remain, place, put, be, keep, stay, go : alert
    raise, increase : alert`,
  PROTEST: `
    protest, demonstrate, rally, riot, march, boycott, picket, walk out, go on strike, strike for
    stage, hold, hold up, launch, begin, start, go, organise, organize, lead, join, mount, announce, call, continue, stop : protest, demonstration, rally, strike, sit-in, march, riot, boycott, walkout, hunger, vigil, stoppage
    block, obstruct, barricade : road, highway, street, motorway, traffic, railway
    burn : flag, effigy
    take : street, streets`,
  REJECT: `
    reject, refuse, decline, deny, rebuff, veto, oppose, dismiss, defy, spurn, rule out, turn down, snub, disobey, ignore, resist, renege, violate, scrap, object, vote down, shun, discount, brush aside, brush off, rebut, repudiate, disregard, flout, cancel, postpone, call off, fail, abandon, strike down, overturn
    block, veto, oppose, vote : resolution, bid, request, motion, proposal, statement, plan, bill
    cancel, postpone, call off, boycott, skip, delay : visit, meeting, talks, talk, trip, summit, deal, agreement
    violate, breach, defy, break, flout, ignore : resolution, ban, law, order, ruling, treaty, sanction, agreement, norm, international`,
  REQUEST: `
    demand, request, ask, urge, pressure, order, appeal, beg, plead, implore, invite, press, petition, insist, exhort, encourage, want, seek, solicit, call on, call upon, call for, require, propose, suggest, recommend, advise
    call : ceasefire, talk, talks, restraint, end, reform, election, release, investigation, withdrawal, action, dialogue, resignation
    make, issue, file, submit, put : request, demand, appeal, call, plea
    table, pass, consider : demanding, urging, calling`,
  SANCTION: `
    recall, discontinue, downgrade, oust
    announce : suspension, boycott
    suspend, halt, cut, cut off, stop, end, reduce, withhold, freeze, slash, break off, terminate, scale back, sever, withdraw, cancel, break, downgrade, walk out, pull out, announce, boycott, discontinue, quit, abandon, leave : aid, assistance, relation, relations, tie, ties, talk, talks, negotiation, mediation, cooperation, funding, support, supply, supplies, flight, suspension, ambassador, diplomat, peacekeeper, peacekeeping, diplomatic, membership, trade, contact, contract, link, staff, accord, treaty, effort
    expel, declare, kick out, order, throw out : diplomat, ambassador, envoy, inspector, peacekeeper, staff, worker, agency, organisation, organization, consul, attache, grata
    issue : travel`,
  SUPPORT: `
    support, praise, back, endorse, welcome, defend, recognise, recognize, hail, laud, congratulate, apologise, apologize, forgive, applaud, commend, thank, salute, respect, sign, ratify, condole, express condolence, honor, honour, advocate, uphold, reaffirm, appreciate
    sign, reach, conclude, ink, strike, finalise, finalize, agree, ratify, seal, agree on, agree to : agreement, deal, treaty, pact, accord, memorandum, contract, trade, mou, protocol, text
    express, voice, offer, pledge, promise, extend, reiterate, declare, give, show, throw : support, solidarity, condolence, backing, sympathy, gratitude, appreciation, regret, apology, recognition, congratulation, confidence
    establish, restore, normalise, normalize, upgrade, resume, improve, strengthen, renew : relation, relations, tie, ties, diplomatic
    extend, send, issue, receive : invitation`,
  THREATEN: `
    threaten, warn, vow to, menace
    issue, give, deliver, set : ultimatum, deadline, warning, threat`,
}

/** A predicate's reading, and what must stand with it; empty where anything may. */
export interface Frame {
  readonly type: PloverType
  readonly things: ReadonlySet<string>
}

export const frames: ReadonlyMap<string, readonly Frame[]> = read()

function read(): ReadonlyMap<string, readonly Frame[]> {
  const all = new Map<string, Frame[]>()
  for (const [type, lines] of Object.entries(table) as [PloverType, string][])
    for (const line of lines.split('\n')) {
      const [verbs = '', things = ''] = line.split(':')
      const words = new Set(
        things
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      )
      for (const verb of verbs.split(',').map((one) => one.trim()))
        if (verb !== '') all.set(verb, [...(all.get(verb) ?? []), { type, things: words }])
    }
  for (const list of all.values()) list.sort((a, b) => Number(b.things.size > 0) - Number(a.things.size > 0))
  return all
}
