/**
 * Nouns for people or bodies that may act without a name of their own, by lemma. `of` nouns act for the body they
 * belong to (“the delegations of Oslo and Bergen”); `self` nouns stand for themselves (“donors”, “hospital bosses”).
 */
export const belonging: ReadonlySet<string> = words(`
  administration ambassador aide army authority cabinet camp chancellor chief commander council court delegate delegation
  deputy diplomat envoy executive force foreign-ministry government governor guard head house justice king leader
  leadership legislature lawmaker mediator military minister ministry mission navy negotiator office officer official
  parliament party police politburo premier president prince queen regime representative secretary senate side soldier
  spokesman spokesperson spokeswoman staff state team treasury troop troops peacekeeper unit wing warplane jet bloc bank board chair chairman
  chairwoman union member negotiators fighter rebel strike missile drone forces
  man gunman marine contingent column warship battalion brigade tank element convoy observer monitor squad patrol corps bomber gunboat
  paper memorandum statement document letter memo list communique communiqué draft
`)

export const selfStanding: ReadonlySet<string> = words(`
  activist advocate agency airline ally analyst army association authority banker boss broker camp campaigner
  citizen civilian coalition commission committee community company congress council country court creditor critic
  delegate delegation democrat demonstrator dissident diplomat director doctor donor economist editor employer envoy
  executive expert exporter faction family farmer fighter firm force fraction group guerrilla gunman hardliner historian
  hostage industry inhabitant insider insurgent investor islamist jihadist journalist judge labour labor landowner lawmaker lawyer leader legislator
  lender local lobby lobbyist manufacturer mayor mediator member migrant military militant militia minister ministry minority
  monitor movement mp nation negotiator neighbour neighbor newspaper ngo observer officer official operator opponent opposition
  organisation organization owner panel paramilitary parliament participant partner party patient people police policeman policymaker
  politician populace prisoner producer prosecutor protester rebel refugee regulator relative representative republican resident
  school scientist secretary senator separatist settler side signatory soldier source speaker spokesman spokesperson spokeswoman staff
  state steelmaker striker student supplier supporter survivor teacher team tribe troops union veteran victim village villager voter
  warlord winner witness worker bank trader retailer regime settler clan chief elder youth driver pilot nurse medic teacher pensioner
  insurer carmaker miner shareholder bondholder investor bidder management workforce camp bloc wing envoy
`)

/** Nouns for people who are quoted by their work alone; their name is withheld. */
export const nameless: ReadonlySet<string> = words(`
  adviser advisor aide boss delegate diplomat economist envoy executive expert insider lawmaker lender minister negotiator
  observer officer official participant policeman source spokesman spokesperson spokeswoman trader witness analyst
`)

/** Papers that speak for whoever put them out. */
export const documents: ReadonlySet<string> = words(`
  paper memorandum statement document letter memo communique communiqué draft
`)

/** Nouns for the two or all who sit at the table, where no name stands with them. */
export const everyone: ReadonlySet<string> = words(
  `side party camp country nation delegation team both negotiator neighbour neighbor capital ally partner`,
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
