import type { Actor } from '../../0-model/actor.ts'

/**
 * Nouns for bodies and groups of people that act together. Lemma → what it may stand for.
 *
 * `government`: with a state it is the state itself (“the Ukrainian government”).
 * `organ`: part of a state, keeps its own name (“the Ukrainian army”, of Ukraine).
 * `team`: part of whoever sends it, keeps its own name (“the Russian delegation”, of Russia).
 * `armed`: points back at an armed movement (“the rebels”).
 * `company`, `union`, `party`, `body`, `state`: points back at one of these (“the carmaker”, “the bloc”).
 * `land`: is whoever is named behind it (“the breakaway region of X”).
 * `pair`: the two who face each other, where “both” or “two” goes before it.
 * `people`: a loose group that stays as the text says.
 */
export type GroupKind =
  | 'government'
  | 'organ'
  | 'team'
  | 'armed'
  | 'company'
  | 'union'
  | 'party'
  | 'body'
  | 'state'
  | 'land'
  | 'pair'
  | 'people'

const byKind: Readonly<Record<GroupKind, string>> = {
  government: `administration authority cabinet government leadership ministry-government regime executive junta`,
  organ: `army airforce navy military parliament senate congress legislature assembly ministry department embassy
    consulate court judiciary treasury troops troop police gendarmerie intelligence soldier force forces coastguard
    marines security-service secret-service air-force foreign-office exchequer parliament house chamber council
    presidency palace office chancellery commission secretariat watchdog regulator tribunal`,
  team: `delegation delegate team negotiator side mission representative contingent mediation camp entourage`,
  armed: `rebel insurgent guerrilla guerilla militant militia fighter gunman separatist faction insurgency movement
    paramilitary jihadist warband combatant rebellion gang mob commando front brigade guard`,
  company: `airline automaker bank brewer broadcaster bus-operator carmaker company conglomerate consortium
    corporation developer employer firm insurer lender maker manufacturer miner newspaper operator producer publisher
    railway retailer steelmaker studio subsidiary supplier utility giant carrier railroad shipbuilder chipmaker`,
  union: `union brotherhood guild confederation federation`,
  party: `party coalition opposition alliance-party`,
  body: `agency alliance association bloc body charity committee group grouping initiative institution network
    organisation organization programme fund foundation institute coalition cartel club force`,
  land: `region enclave territory province republic exclave statelet state kingdom nation island`,
  state: `country nation state kingdom republic emirate island sheikhdom neighbour neighbor superpower`,
  pair: `delegation side party camp country nation government state leader president neighbour neighbor army capital
    foe enemy rival ally power minister team movement group union faction partner man negotiator`,
  people: `activist analyst ally backer bondholder businessman campaigner capital citizen civilian creditor critic
    diplomat doctor donor driver economist employee environmentalist expert family farmer fisherman gang guarantor
    humanitarian inspector investor journalist judge lawmaker leader lender local mediator facilitator member minister
    monitor mourner nationalist nurse observer official opponent peacekeeper people physician pilot politician power
    practitioner prisoner producer protester refugee relative reporter resident settler shareholder source
    stakeholder student supporter teacher trader unionist victim villager voter woman worker youth elder cleric
    haulier smuggler writer actor musician dockworker longshoreman striker general commander boss backbencher
    moderate hardliner hawk dove republican democrat royalist loyalist tribesman warlord`,
}

const kinds: ReadonlyMap<string, readonly GroupKind[]> = (() => {
  const found = new Map<string, GroupKind[]>()
  for (const [kind, words] of Object.entries(byKind) as [GroupKind, string][])
    for (const word of words.split(/\s+/)) found.set(word, [...(found.get(word) ?? []), kind])
  return found
})()

const none: readonly GroupKind[] = []

/** What a noun for a group may stand for; empty for other nouns. */
export function group(lemma: string): readonly GroupKind[] {
  return kinds.get(lemma.toLowerCase()) ?? none
}

/** Types an actor named in the text may have for a noun to point back at it. */
export const pointsAt: Readonly<Partial<Record<GroupKind, readonly (Actor['type'] | 'unknown')[]>>> = {
  armed: ['armed-group'],
  company: ['company'],
  union: ['union'],
  party: ['party'],
  body: ['organisation', 'armed-group', 'union'],
  state: ['state'],
}

/** Last words of proper names that show what bears them, lower case. */
export const namedBy: ReadonlyMap<string, Actor['type']> = new Map([
  ...typed('armed-group', 'army brigade brigades front militia guerrillas rebels fighters resistance junta tigers'),
  ...typed('union', 'union unions brotherhood guild teamsters workers tuc syndicate'),
  ...typed(
    'party',
    'party rally democrats socialists greens liberals conservatives republicans communists labour christian-democrats',
  ),
  ...typed(
    'company',
    `ab ag airlines airways asa bahn bank co company corp corporation energy gas gmbh holding holdings inc
    industries llc ltd motors nv oil oyj petroleum plc railways sa se shipyards spa steel studios telecom`,
  ),
  ...typed(
    'organisation',
    `academy action administration agency alliance assembly association authority board bureau cabinet centre center
    chamber charity church club coalition commission committee community confederation conference congress
    consortium convention coordination corps council court delegation department directorate duma federation forum
    forces foundation framework front fund government group guard house initiative institute institution
    league legion media ministry mission monitor movement network observatory office organisation organization
    parliament partnership platform police presidency programme project registry rifles secretariat senate service
    society staff state-duma taskforce times treasury tribunal trust university watch`,
  ),
])

function typed(type: Actor['type'], words: string): [string, Actor['type']][] {
  return words.split(/\s+/).map((word) => [word, type])
}

/** Last words of proper names that are no actors at all: papers, laws, events, periods. Lower case. */
export const things: ReadonlySet<string> = new Set(
  `accord accords act agreement agreements amendment award bill bulletin calendar championship charter christmas code
  constitution convention covenant cup day declaration directive document easter edition eve festival framework-agreement game
  games holocaust initiative-paper inquiry law letter memorandum mou night olympics operation pact paper peace plan
  prize process protocol ramadan referendum report resolution roadmap rule statute summit survey treaty
  truce war winter world-cup year statement communique communiqué deal backstop brexit backchannel`.split(/\s+/),
)

/** Words of proper names that are places whatever the grammar, lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  `airport avenue base bay beach border boulevard bridge camp canal castle city coast corridor county crossing delta
  desert district dam field forest governorate gulf harbour harbor heights hill hills hotel island islands isle lake
  mount mountain mountains ocean oblast peninsula plain port prefecture province region river road sea square station
  strait street town township valley village zone strip hospital prison cathedral stadium palace`.split(/\s+/),
)

/** Capitalised words that name no actor: days, months, and what a sentence may begin with. Lower case. */
export const calendar: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm gmt est
  edt cet bst utc`.split(/\s+/),
)
