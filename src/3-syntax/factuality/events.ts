import { nominals } from '../clauses/nominals.ts'

/** Nouns that tell of an event beside those with a verb in the clauses' table. Lemmas. */
const more: ReadonlySet<string> = new Set(
  `accident battle birth blast boom boost buyout campaign ceasefire ceremony change coup crash crisis cut damage deal
  decline decrease disaster drop earthquake effort election event explosion fall famine fire flight flood gain growth
  holocaust hunt incident increase inquiry investigation landing lawsuit launch layoff loss march massacre merger move
  operation outbreak outcome plan plot plunge probe program protest rally rebound recession recovery referendum reform
  revolt revolution riot rise robbery ruling scandal shooting shift showdown siege slaying slump spill split standoff
  step storm struggle suicide surge takeover tension test testimony tour tragedy training transaction truce turmoil
  turnover unrest upheaval uprising victory violence walk wave wedding work`.split(/\s+/),
)
/** Endings of nouns made of verbs, and the commoner nouns that only look like it. */
const made = /(?:[ts]ion|ment|ance|ence|ing|al)$/
const only: ReadonlySet<string> = new Set(
  `nation station section region million billion trillion position condition mission commission union religion opinion
  edition location portion fraction session version television organization organisation corporation institution
  constitution population generation association administration foundation profession provision tradition information
  reputation function ambition passion vision fashion pension auction option question dimension ration motion
  government department document apartment moment element parliament instrument environment segment compartment
  equipment cement supplement basement monument regiment comment sentiment detachment management
  audience science conference sentence evidence intelligence influence difference presence science absence residence
  insurance finance distance instance balance chance substance importance entrance ambulance
  building morning evening king ring wing string thing nothing something anything everything spring ceiling being
  beginning meaning feeling earning saving setting holding clothing housing wedding
  official animal capital hospital criminal journal metal material signal total goal rival festival principal
  individual professional national terminal manual annual general federal local original oval canal deal proposal
  minal`.split(/\s+/),
)

/** Whether a noun's lemma tells of an event. */
export function tellsEvent(lemma: string): boolean {
  return nominals.has(lemma) || more.has(lemma) || (made.test(lemma) && lemma.length > 5 && !only.has(lemma))
}
