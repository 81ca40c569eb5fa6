/**
 * The PLOVER types with what the derivations need of each: whether it is a deed or words, kind or hostile, and what a
 * fact of that type becomes while it is only announced. After the PLOVER manual (Open Event Data Alliance), draft 0.8.
 */
export const types = {
  AGREE: { side: 'cooperation', deed: false, announced: 'AGREE' },
  CONSULT: { side: 'cooperation', deed: false, announced: 'AGREE' },
  SUPPORT: { side: 'cooperation', deed: false, announced: 'AGREE' },
  CONCEDE: { side: 'cooperation', deed: false, announced: 'CONCEDE' },
  COOPERATE: { side: 'cooperation', deed: true, announced: 'AGREE' },
  AID: { side: 'cooperation', deed: true, announced: 'AGREE' },
  RETREAT: { side: 'cooperation', deed: true, announced: 'AGREE' },
  REQUEST: { side: 'conflict', deed: false, announced: 'REQUEST' },
  ACCUSE: { side: 'conflict', deed: false, announced: 'ACCUSE' },
  REJECT: { side: 'conflict', deed: false, announced: 'REJECT' },
  THREATEN: { side: 'conflict', deed: false, announced: 'THREATEN' },
  PROTEST: { side: 'conflict', deed: true, announced: 'THREATEN' },
  SANCTION: { side: 'conflict', deed: true, announced: 'THREATEN' },
  MOBILIZE: { side: 'conflict', deed: true, announced: 'THREATEN' },
  COERCE: { side: 'conflict', deed: true, announced: 'THREATEN' },
  ASSAULT: { side: 'conflict', deed: true, announced: 'THREATEN' },
} as const

export type PloverType = keyof typeof types

/** The modes of each type that has any. */
export const modes: Readonly<Partial<Record<PloverType, readonly string[]>>> = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
}

/** What a threat threatens, by the type of deed it would be. */
export const threatened: Readonly<Partial<Record<PloverType, string>>> = {
  SANCTION: 'relations',
  MOBILIZE: 'violence',
  COERCE: 'restrict',
  ASSAULT: 'violence',
}
