/** What happened: violence, an alleged breach, people seized or driven out; `other` for wars and what is none of these. */
export type Harm = 'attack' | 'violation' | 'arrest' | 'displacement' | 'other'

/** Verbs of violence and of alleged violations. */
export const harming: Readonly<Record<Harm, string>> = {
  attack: `
    kill, wound, injure, shell, bomb, bombard, strike, hit, attack, raid, ambush, assault, shoot, shoot dead, shoot down, gun down, stab, massacre, murder, assassinate,
    execute, behead, torch, burn, explode, detonate, blow up, clash, storm, overrun, seize, capture, invade, fire, launch, destroy, damage, level, maim, torture, rape, loot,
    open fire, die, perish, pound, rocket, target, sink, intercept, down, kill off, open up, blast, erupt, break out, ram, strafe, mortar, napalm, gas, poison, lynch,
    slay, slaughter, butcher, hang, beat, beat up, club, hack, hurt, cripple, decapitate, gut, raze, ransack, pillage, plunder, sabotage, vandalise, vandalize, set ablaze,
    set fire, hijack, besiege, encircle, fight, skirmish, exchange fire, retaliate, penetrate, breach, crash, drown, starve, shatter, firebomb, bulldoze, dynamite, mine, lob, hurl, drop,
    rain, break into, occupy, take up, wipe out, mow down, cut down, pick off, blow, rip through, tear through, slam into, machine-gun, snipe, wreck, set off
  `,
  violation: `violate, breach, encroach, infringe, trespass, cross, enter, intrude, desecrate, overfly, flout, extort, harass, intimidate, break, recruit, collect, jam, buzz, test, stray, smuggle`,
  arrest: `arrest, detain, kidnap, abduct, imprison, jail, capture, take hostage, apprehend, round up, take, intern, hold, snatch, seize, nab, ransom, disappear, lock up, round, pick up, hijack`,
  displacement: `displace, uproot, evict, flee, expel, deport, drive out, evacuate, drive, force out, banish, chase, frighten, cleanse`,
  other: `block, blockade, riot, protest, collide, derail, barricade, occupy`,
}

/** Nouns that are such an event. */
export const harms: Readonly<Record<Harm, string>> = {
  attack: `
    attack, strike, airstrike, air-strike, shelling, bombing, bombardment, raid, ambush, assault, massacre, killing, murder, assassination, explosion, blast, bomb, clash,
    invasion, offensive, gunfire, shooting, barrage, rocket, missile, firefight, incursion, onslaught, beheading, execution, stabbing, fighting, siege, carnage, slaughter, firing,
    skirmish, counteroffensive, counter-offensive, gunbattle, shootout, salvo, sabotage, arson, lynching, atrocity, pogrom, hostility, crossfire, drone-strike, bloodbath, crackdown, torture, rape, combat, battle, rampage
  `,
  violation: `violation, breach, incursion, infringement, provocation, overflight, encroachment, intrusion, trespass`,
  arrest: `arrest, detention, kidnapping, abduction, kidnap, capture, seizure, imprisonment, disappearance, hostage-taking, custody, captivity, round-up, roundup, raid`,
  displacement: `displacement, exodus, expulsion, deportation, eviction, cleansing`,
  other: `coup, uprising, mutiny, war, conflict, insurgency, crash, unrest, riot, genocide, bloodshed, violence, death, fatality, casualty, toll, rebellion, civil-war, famine, blockade, collision, protest`,
}

/** Verbs that are violence only towards people, or with a weapon; towards things they are trade, sport or speech. */
export const bodily = `
  hit, target, take, hold, enter, cross, open, launch, fire, strike, seize, capture, drive, down, intercept, break out, erupt, level, burn, damage, destroy, attack, sink, blast, blow up,
  die, open up, drop, rain, hurl, lob, fight, beat, collect, recruit, test, break, send, force, breach, occupy, take up, crash, hang, gas, mine, gut, cripple, hurt, shatter, starve,
  blow, round, pick up, block, protest, collide, penetrate, retaliate, wreck, set off, snatch, chase, stray, jam, harass, wipe out, cut down, ram, pound, execute, lock up
`

/** What weapons and the harmed are called: beside a word that may be harmless they make it violence. */
export const weapons =
  /\b(?:bomb\w*|missiles?|drones?|rockets?|shells?|shelling|gun\w*|troops|soldiers?|fighters?|militia\w*|rebels?|warplanes?|artillery|mortars?|tanks?|airstrikes?|explosi\w+|clashes|fighting|fire|jets?|air raids?|civilians?|dead|killed|wounded|hostages?|homes|barrage|border|buffer|positions?|villages?|villagers|forces|police|war|army|arms|grenades?|lives|airspace|pipelines?|people|residents|depots?|bridge|railway|power plant|hospital|school|university|market|church|mosque|highways?|armed|convoy|camp|embassy|prisoners?|students?|protesters|children|women|traders?|journalists?|aid workers|peacekeepers?|paramilitar\w+|insurgents?|guerrillas?|attack\w*|ambush\w*|military (?:bases|targets|sites|posts)|army posts?|launch sites?|barracks|patrols?|headquarters|blasts?|mob|knife|machetes?|ships?|vessels?|tankers?|warships?|barracks|checkpoints?|crew|captive|hostage|territor\w+|strip|zone|men|officers?|commanders?|generals?|colonels?|corporals?|crowds?|families|farmers|miners|activists|hostage-takers)\b/i

/** A verb with its noun that is harm only together. */
export const turns: readonly (readonly [verb: RegExp, noun: RegExp, harm: Harm])[] = [
  [/^lose$/, /^(?:life|limb)$/, 'attack'],
  [/^(?:claim|take|cost)$/, /^life$/, 'attack'],
  [/^take up$/, /^arms?$/, 'attack'],
  [/^(?:come under|come|face|draw)$/, /^(?:fire|attack|shelling|bombardment)$/, 'attack'],
  [/^(?:open|exchange|return|trade|set)$/, /^fire$/, 'attack'],
  [
    /^(?:carry out|launch|mount|stage|conduct|stage|commit|perpetrate|unleash|wage|execute)$/,
    /^(?:attack|strike|raid|assault|offensive|ambush|bombing|massacre|killing|coup|airstrike|war|atrocity|invasion)$/,
    'attack',
  ],
  [/^(?:plant|throw|detonate|drop|set off)$/, /^(?:bomb|grenade|mine|explosive|device)$/, 'attack'],
  [/^(?:suffer|sustain|inflict|cause)$/, /^(?:casualty|loss|death|injury)$/, 'attack'],
  [/^(?:take|hold)$/, /^(?:hostage|prisoner|captive)$/, 'arrest'],
  [
    /^(?:leave|abandon|lose|force|force out|drive|drive out|chase|burn|uproot|frighten|expel|evict)$/,
    /^homes?$/,
    'displacement',
  ],
  [/^lose$/, /^(?:member|soldier|man|men|peacekeeper|fighter|troop|officer|guard)$/, 'attack'],
  [/^(?:block|barricade|occupy)$/, /^(?:road|highway|bridge|port|airport|street|track|railway|building)$/, 'other'],
]

/** Beside the noun “strike” these make it one of arms, not of labour. */
export const armed =
  /\b(?:air|drones?|missiles?|rockets?|military|bomb\w*|kill\w*|wound\w*|target\w*|army|forces|warplanes?|jets?|artillery|cross-border|preemptive|retaliatory|rebels?|militants?)\b/i

/** What is struck, hit or blown without harm to anyone: “struck a deal”, “hit a snag”. */
export const harmless =
  /^(?:deal|agreement|accord|bargain|balance|compromise|pact|truce|ceasefire|cease-fire|chord|tone|note|blow|record|snag|low|high|peak|budget|economy|export|price|market|sale|profit|headline|goal|milestone|ceiling|deadline|wall|road|opposition|course|decision|statement|law|clause|offer|proposal|plan|document|charge|claim|case|idea|objection|demand)$/

/** Who blocks a road without arms: a protest, neither violence nor a power of state. */
export const protesters =
  /^(?:farmer|protester|protestor|demonstrator|people|thousand|hundred|dozen|relative|resident|student|worker|striker|driver|trucker|haulier|villager|activist|teacher|taxi|tractor|strike|union|member|supporter|mother)s?$/

/** Verbs of a weapon that comes down. */
export const landing = /^(?:land|fall|slam|come down|crash|hit|strike|explode|rain)$/

/** Weapons that are told of as if they acted; who used them is another matter. */
export const arms =
  /^(?:bomb|missile|drone|rocket|shell|mine|blast|explosion|grenade|mortar|bullet|car|truck|motorcycle|device|fire|airstrike|strike|attack|shelling|raid|clash|fighting|war|conflict|insurgency|violence|bloodshed|gunfire|barrage|offensive|ambush|round|salvo|which|that|it|jet|warplane|helicopter|bomber|plane|aircraft|tank|gunboat)s?$/
