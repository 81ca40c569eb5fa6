/**
 * Nouns for people by what they are: the words before a name (“Foreign Minister”), after it (“…, the union's chief”)
 * and without one (“a senior official”). Lemma → what it tells.
 *
 * `office`: held by one person at a time, so that “the minister” points back at its holder.
 * `rank`: of an army, police or church; belongs to a state or movement like an office, but many hold it.
 * `voice`: speaks for another (spokesman, envoy, negotiator); without a name it stays unnamed.
 * `source`: a person the report does not name and will not (official, diplomat, insider).
 * `expert`: speaks for nobody but himself; never given a state as affiliation.
 */
export type PostKind = 'office' | 'rank' | 'voice' | 'source' | 'expert'

const byKind: Readonly<Record<PostKind, string>> = {
  office: `ayatollah archbishop ambassador attorney-general baron baroness bishop boss caliph cardinal ceo chair chairman
    chairperson chairwoman chancellor chief chieftain co-chair co-chairman co-leader commissioner congressman
    congresswoman consul convener convenor coordinator co-ordinator councillor count crown deputy director dictator duke
    emir emperor empress executive father-founder founder governor head high-commissioner imam interlocutor interlocuter
    king leader lord magistrate manager mayor mep minister monarch mp mullah owner patriarch pope premier president
    president-elect prime-minister prince princess principal prosecutor queen rabbi rapporteur rector
    representative secretary secretary-general senator shah sheikh speaker strongman sultan superintendent
    taoiseach treasurer tsar undersecretary under-secretary-general viceroy vice-chancellor vice-president
    vice-premier warlord whip chief-of-staff ringleader guerrilla-leader co-founder co-president
    prime-minister-in-exile governor-general auditor ombudsman comptroller moderator supremo kingpin ideologue`,
  rank: `admiral brigadier captain colonel commandant commander commander-in-chief constable corporal field-marshal
    general inspector lieutenant lieutenant-colonel lieutenant-general major major-general marshal officer sergeant
    vice-admiral brigadier-general wing-commander`,
  voice: `aide adviser advisor advocate attaché counsel delegate emissary envoy ex-negotiator go-between intermediary
    lawyer lobbyist mediator messenger negotiator press-secretary spokesman spokesperson spokeswoman facilitator
    attorney solicitor barrister plenipotentiary conciliator arbitrator`,
  source: `agent bureaucrat colleague confidant congressional-aide diplomat friend functionary insider lawmaker member
    mp official onlooker operative parliamentarian participant person politician policeman policewoman source staffer
    technocrat legislator counterpart ally backer rival defector deputy-minister activist man woman people
    dissident exile resident survivor witness bystander`,
  expert: `academic analyst author biographer columnist commentator correspondent critic economist editor expert
    historian journalist observer pollster professor reporter researcher scholar scientist strategist trader`,
}

const kinds: ReadonlyMap<string, PostKind> = new Map(
  (Object.entries(byKind) as [PostKind, string][]).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, PostKind] => [word, kind]),
  ),
)

/** What kind of post a noun names; “ex-minister” and “vice-chair” as their last part does. Undefined for other nouns. */
export function post(lemma: string): PostKind | undefined {
  const plain = lemma.toLowerCase()
  return kinds.get(plain) ?? (plain.includes('-') ? kinds.get(plain.slice(plain.lastIndexOf('-') + 1)) : undefined)
}

/** Forms of address and abbreviated titles that come before a name and are no part of it. */
export const address: ReadonlySet<string> = new Set(
  `adm adm. ambassador amb amb. ayatollah baron baroness brig brig. brother capt capt. cardinal cllr cmdr cmdr. col col.
  comrade congressman congresswoman count crown dame dr dr. drs doctor don doña duke emir engr father fr fr. frau general
  gen gen. gov gov. governor hajj hajji haji herr imam justice judge king kyai lady lieut lieut. lord lt lt. madame maj maj.
  master miss mister mme mme. monsieur mr mr. mrs mrs. ms ms. mullah pastor pope pres pres. president prince princess prof
  prof. queen rep rep. rev rev. reverend saint sayyid sayyed sen sen. senator senhor señor señora sgt sgt. shaikh sheik
  sheikh shri signor sir sister smt sultan supt u maung daw tun datuk`
    .split(/\s+/)
    .filter(
      (word) =>
        !['saint', 'tun', 'u', 'don', 'crown', 'count', 'master', 'brother', 'sister', 'fr', 'rep', 'justice'].includes(
          word,
        ),
    ),
)

/** Words whose holder's sex the word itself settles: m or f. */
export const sexes: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...`mr mr. sir lord king prince duke emir sultan pope spokesman chairman congressman businessman policeman gunman
  archbishop cardinal imam mullah ayatollah sheikh sheik herr monsieur señor senhor signor statesman strongman father
  monk patriarch son brother husband man boy`
    .split(/\s+/)
    .map((word): [string, 'm'] => [word, 'm']),
  ...`mrs mrs. ms ms. miss lady dame queen princess duchess baroness spokeswoman chairwoman congresswoman businesswoman
  policewoman stateswoman frau madame mme señora empress mother daughter sister wife widow woman girl`
    .split(/\s+/)
    .map((word): [string, 'f'] => [word, 'f']),
])

/** Fields of office that stand before “minister” and “secretary”, lower case. */
export const portfolios: ReadonlySet<string> = new Set(
  `agriculture cabinet commerce culture defence defense development economy education employment energy environment
  exterior finance foreign health home housing information interior justice labor labour migration oil petroleum
  planning prime press security state trade transport transportation treasury union water vice deputy personal`.split(
    /\s+/,
  ),
)

/** Offices that only one state or body has: id by the wording of the post. Meant where the report speaks of it. */
export const ownPosts: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'],
  ['taoiseach', 'IRL'],
  ['secretary-general', 'UN'],
  ['secretary general', 'UN'],
  ['chancellor of the exchequer', 'GBR'],
])

/** Adjectives and nouns that stand before a post without telling whose it is. */
export const grades: ReadonlySet<string> = new Set(
  `acting assistant associate caretaker chief deputy designate elected ex exiled first former general high hard-line
  hardline incoming interim joint junior late lead long-serving long-time longtime main moderate national new newly
  number-two old outgoing permanent popular regional retired ruling second self-styled self-proclaimed senior shadow
  sole special stand-in state temporary then third top transitional veteran vice`.split(/\s+/),
)

/**
 * Posts that are one and the same in different words, head noun first. The first of each row is the name under which
 * they are compared: “the top US diplomat” is the secretary of state.
 */
export const samePosts: readonly (readonly string[])[] = [
  [
    'foreign minister',
    'secretary of state',
    'foreign secretary',
    'top diplomat',
    'chief diplomat',
    'minister of foreign affairs',
    'minister for foreign affairs',
    'foreign affairs minister',
    'external affairs minister',
    'minister of external affairs',
    'foreign policy chief',
    'head of diplomacy',
  ],
  ['prime minister', 'premier', 'head of government', 'taoiseach', 'pm', 'chief minister'],
  [
    'defence minister',
    'defense minister',
    'secretary of defense',
    'defense secretary',
    'defence secretary',
    'minister of defence',
    'minister of defense',
  ],
  [
    'finance minister',
    'chancellor of the exchequer',
    'treasury secretary',
    'secretary of the treasury',
    'minister of finance',
  ],
  ['interior minister', 'home secretary', 'home minister', 'minister of the interior'],
  ['president', 'head of state'],
  ['vice-president', 'vice president'],
  ['secretary-general', 'secretary general', 'general secretary'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['envoy', 'special envoy', 'emissary', 'special representative'],
  ['mediator', 'facilitator', 'moderator'],
  ['leader', 'chief', 'head', 'boss'],
  ['negotiator', 'chief negotiator', 'lead negotiator'],
  ['warlord', 'militia leader', 'rebel leader', 'gang boss'],
]
