/**
 * What words commit a text to about the event they embed. `held`: commitment to the embedded event where the embedding
 * one is held to have happened; `failed`: where it is held not to have; both from −3 (certainly not) to 3 (certainly).
 * In between nothing is said (0), unless the word presupposes its event. After Karttunen 1971 and 2012 (implicatives),
 * Nairn, Condoravdi and Karttunen 2006 (signatures), Saurí and Pustejovsky 2009 (source-introducing predicates).
 */
export interface Signature {
  readonly held: number
  readonly failed: number
  readonly presupposed?: true
  readonly modality?: 'planned' | 'possible' | 'hypothetical'
  readonly denied?: true
}

/** The sorts of embedding words. */
export const sorts = {
  /** managed to, began to, dared to */
  does: { held: 3, failed: -3 },
  /** forced to, caused, helped */
  brings: { held: 2.6, failed: -1 },
  /** failed to, declined to, avoided, refrained from */
  'does not': { held: -3, failed: 3 },
  /** refused to, were barred from */
  'will not': { held: -3, failed: 0 },
  /** knew, regretted, discovered that */
  knows: { held: 3, failed: 3, presupposed: true },
  /** said, reported, showed that */
  says: { held: 2.7, failed: 0 },
  /** appeared to, seemed to */
  seems: { held: 2, failed: -2 },
  /** expected, predicted that */
  expects: { held: 2, failed: -2, modality: 'planned' },
  /** thought, suspected, alleged that */
  thinks: { held: 1.4, failed: 0, modality: 'possible' },
  /** doubted that, was unlikely to */
  doubts: { held: -1, failed: 1, modality: 'possible' },
  /** denied, ruled out */
  denies: { held: -2.6, failed: 1, denied: true },
  /** agreed to, decided to, was set to */
  settles: { held: 2, failed: -2, modality: 'planned' },
  /** plans, promises, vowed to */
  plans: { held: 1.4, failed: -1.8, modality: 'planned' },
  /** wants, tries, asks, allows to */
  seeks: { held: 0.5, failed: 0, modality: 'possible' },
  /** tries, attempts, is allowed to: without it, it does not happen */
  tries: { held: 0.5, failed: -2, modality: 'possible' },
  /** considers, would accept; if, whether */
  weighs: { held: 0, failed: 0, modality: 'hypothetical' },
  /** was able to, could */
  can: { held: 1, failed: -3, modality: 'possible' },
  /** was unable to, lacked, prevented from */
  cannot: { held: -3, failed: 1 },
} as const satisfies Readonly<Record<string, Signature>>

export type Sort = keyof typeof sorts

/** How the embedded event is put: infinitive, that-clause, -ing form, or as an event noun. */
export type Put = 'to' | 'that' | 'ing' | 'noun'

/**
 * Embedding words by lemma, with the sort for each way of putting the event; `*` for those not named. Verbs, adjectives
 * and nouns alike: refuse, refusal; able, ability. The first list that has a word for a way decides.
 */
// biome-ignore format: a table
const lists: readonly (readonly [Sort, Put | '*', string])[] = [
  ['does', '*', 'manage dare happen proceed begin start continue resume keep remain go come get bother succeed complete finish carry conduct hold undertake commit launch stage join'],
  ['does', 'to', 'remember live rush hurry tend turn prove use step choose'],
  ['does', 'ing', 'remember enjoy report see find watch hear catch'],
  ['brings', '*', 'force cause make lead compel prompt help bring let trigger spark produce result induce persuade convince'],
  ['does not', '*', 'fail decline neglect avoid refrain abstain omit miss escape forgo skip failure abstention inability'],
  ['does not', 'to', 'forget hesitate cease'],
  ['does not', 'noun', 'absence avert avoid call_off cancel cancellation lack prevent scrap'],
  ['will not', '*', 'refuse refusal bar ban prohibit forbid dissuade deter stop'],
  ['knows', '*', 'know realize realise regret learn discover acknowledge admit recall notice reveal disclose forgive criticise criticize condemn welcome hail praise mourn celebrate thank resent deplore blame aware sorry glad happy pleased proud surprised shocked sad disappointed fact admission revelation'],
  ['knows', 'that', 'forget remember understand see note point show prove confirm'],
  ['says', 'that', 'say tell report announce state declare add note stress insist emphasize emphasise explain confirm show demonstrate prove find conclude mean make_clear testify reply respond write repeat reiterate maintain assert observe remark mention comment point quote certify determine report announcement statement confirmation clear evident obvious true certain sure news conclusion evidence proof rule agree warn complain argue contend recognize recognise ensure agreement'],
  ['seems', '*', 'seem appear look apparent'],
  ['expects', '*', 'expect predict forecast project anticipate estimate assume expectation prediction forecast likely probable bound sure certain suppose'],
  ['thinks', 'that', 'think believe suspect feel guess imagine consider suggest indicate imply allege claim speculate fear worry hint belief suspicion allegation claim fear concern sign indication suggestion possible accuse accusation rumor rumour'],
  ['thinks', 'to', 'believe think consider report allege say understand know claim'],
  ['thinks', 'noun', 'fear suspect allege'],
  ['doubts', '*', 'doubt unlikely doubtful impossible question improbable'],
  ['denies', '*', 'deny dispute refute rebut disprove denial'],
  ['denies', 'that', 'reject dismiss contradict'],
  ['settles', 'to', 'agree decide schedule set slate determine resolve due elect commit arrange order sign vote decision agreement move'],
  ['settles', 'ing', 'announce agree'],
  ['settles', 'noun', 'schedule agree announce approve order'],
  ['plans', 'to', 'plan promise pledge vow intend prepare swear threaten undertake commitment promise pledge vow plan intention threat prepared guarantee determined poised ready'],
  ['plans', 'that', 'promise pledge vow threaten guarantee swear'],
  ['plans', '*', 'plan promise pledge threaten threat prepare preparation'],
  ['tries', '*', 'try seek attempt effort bid allow permit enable willing'],
  ['seeks', '*', 'want hope wish ask urge demand call request press tell invite encourage offer propose recommend need require advise aim push appeal beg instruct authorize authorise struggle strive work fight hope desire wish call demand request proposal appeal need chance opportunity opportunity right way time invitation offer recommendation able eager ready keen anxious reluctant free afraid important necessary essential prefer like design pressure lobby campaign ask want insist mandate interest'],
  ['seeks', 'that', 'insist suggest recommend propose demand request urge require'],
  ['weighs', '*', 'consider discuss debate mull ponder weigh contemplate study examine explore wonder possibility risk prospect option potential idea chance likelihood condition question decide_whether'],
  ['can', 'to', 'able ability capable capability power capacity'],
  ['cannot', '*', 'unable inability prevent block stop prohibit preclude rule_out discourage unwilling unwillingness reluctance too'],
]

const table: ReadonlyMap<string, ReadonlyMap<Put | '*', Sort>> = byWord()

function byWord(): Map<string, Map<Put | '*', Sort>> {
  const words = new Map<string, Map<Put | '*', Sort>>()
  for (const [sort, put, list] of lists)
    for (const word of list.split(' ')) {
      const entry = words.get(word) ?? new Map<Put | '*', Sort>()
      if (!entry.has(put)) entry.set(put, sort)
      words.set(word, entry)
    }
  return words
}

/** The sort of an embedding word for an event put that way; undefined for words that are not told. */
export function sortOf(lemma: string, put: Put): Sort | undefined {
  const entry = table.get(lemma)
  if (entry === undefined) return undefined
  if (put === 'noun') return entry.get('noun') ?? nounSort(entry.get('*'))
  return entry.get(put) ?? entry.get('*')
}

/** Sorts that reach an event noun too: “sought talks”, “planned an attack”; what is rejected or stopped is there. */
const reaching: ReadonlySet<Sort> = new Set(['expects', 'plans', 'seeks', 'settles', 'tries', 'weighs'])

function nounSort(sort: Sort | undefined): Sort | undefined {
  return sort !== undefined && reaching.has(sort) ? sort : undefined
}
