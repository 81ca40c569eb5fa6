/** Classes of things that facts are about, by the lemma of the head noun. */
export type Thing =
  | 'offer'
  | 'deal'
  | 'truce'
  | 'talks'
  | 'visit'
  | 'sanction'
  | 'tariff'
  | 'troops'
  | 'aid'
  | 'captive'
  | 'law'
  | 'arms'
  | 'strike'
  | 'deadline'
  | 'charge'

const classes: Readonly<Record<Thing, string>> = {
  offer: `proposal offer plan draft text document request call appeal demand ultimatum initiative roadmap formula compromise suggestion overture invitation framework blueprint idea
    condition concession counteroffer counter-offer counterproposal bid package term bill motion resolution outline paper ceiling quota`,
  deal: `deal agreement accord treaty pact protocol memorandum settlement compact contract understanding framework arrangement declaration communiqué communique convention compromise
    bargain mou truce ceasefire cease-fire armistice cessation charter covenant roadmap package concordat peace commitment guarantee pledge undertaking breakthrough consensus`,
  truce: `truce ceasefire cease-fire armistice cessation moratorium`,
  talks: `talks talk meeting summit round negotiation conference session dialogue gathering ceremony consultation discussion plenary congress forum assembly huddle encounter parley
    roundtable mediation retreat hearing sitting briefing phone-call telephone call conversation diplomacy cop`,
  visit: `visit trip tour journey mission stopover pilgrimage`,
  sanction: `sanction embargo blacklist ban blockade restriction measure boycott asset-freeze penalty counter-sanction countersanction counter-measure countermeasure curb`,
  tariff: `tariff duty levy quota tax customs toll subsidy price rate fee royalty payment output production export import supply barrel cut reduction curb trade wage pay salary bonus
    pension deposit loan debt bond budget fund investment cap ceiling bailout revenue dividend pay-rise rise increase market bridge border port airport line road crossing checkpoint valve oilfield field export import railway pipeline`,
  troops: `struggle violence hostility airstrike insurgency troops troop soldier army force brigade battalion peacekeeper monitor unit weapon artillery missile tank arms military fleet warship jet drone garrison operation offensive hostility base
    fighter militia mercenary exercise drill bombing airstrike airspace heavy-weapon patrol contingent corps division personnel rocket ammunition armament mobilisation mobilization fighting
    campaign front warhead stockpile activity position equipment observer adviser advisor`,
  aid: `aid assistance asylum relief help support funding grant donation credit loan money dollar euro billion million tranche package fund finance financing`,
  captive: `prisoner hostage captive detainee remains body corridor convoy evacuee refugee civilian evacuation exchange swap crossing food medicine humanitarian pow inmate internee supplies corpse child displaced`,
  law: `law bill decree emergency constitution treaty court order licence license visa passport sentence amnesty pardon warrant mandate charge trial lawsuit verdict immunity status recognition election
    referendum martial-law state-of-emergency rule regulation legislation term jail prison arrest-warrant citizenship permit accreditation participation membership seat autonomy veto investigation probe custody curfew leave
    ambassador consulate embassy tie relation reform inspection obligation observance cooperation recruitment asylum visa case licence permit investigation contract parliament assembly flight`,
  arms: `weapon arms gun missile ammunition warhead`,
  strike: `strike walkout stoppage picket`,
  deadline: `deadline ultimatum cut-off cutoff date limit expiry term target`,
  charge: `allegation accusation charge claim finding`,
}

const byLemma = new Map<string, Set<Thing>>()
for (const [thing, list] of Object.entries(classes) as [Thing, string][])
  for (const lemma of list.trim().split(/\s+/)) {
    const set = byLemma.get(lemma)
    if (set === undefined) byLemma.set(lemma, new Set([thing]))
    else set.add(thing)
  }

/** Whether a noun, by its lemma, names such a thing. */
export function isThing(lemma: string, ...things: readonly Thing[]): boolean {
  const set = byLemma.get(lemma.toLowerCase())
  return set !== undefined && things.some((thing) => set.has(thing))
}

/** Every class a noun belongs to. */
export function thingsOf(lemma: string): readonly Thing[] {
  return [...(byLemma.get(lemma.toLowerCase()) ?? [])]
}
