import { stem, stops } from '../identity/words.ts'
import { plainWords } from '../independence/sketch.ts'

/**
 * Words that translators of statements take for one another, one line for each meaning. Not all are synonyms at large:
 * “accept” and “agree” are where a minister says them of an offer.
 */
const meanings = [
  'accept agree consent approve',
  'reject refuse decline dismiss',
  'ceasefire truce armistice',
  'halt stop cease end suspend terminate',
  'begin start launch commence open',
  'talks negotiation negotiations dialogue discussions conversation',
  'meet meeting gather sit',
  'agreement deal accord treaty pact settlement',
  'proposal offer plan initiative',
  'condition precondition terms requirement',
  'demand insist require',
  'need must necessary have',
  'ready prepared willing',
  'troops soldiers forces army military',
  'fight fighting war hostilities battle combat',
  'attack strike assault offensive',
  'kill murder slay',
  'prisoner captive detainee',
  'release free liberate hand',
  'withdraw withdrawal leave pull retreat',
  'land territory soil ground',
  'border frontier boundary',
  'country state nation',
  'people nation citizens population',
  'leader head chief',
  'weapon arms weaponry',
  'permanent lasting durable enduring',
  'immediate instant prompt now',
  'unconditional conditions preconditions',
  'full complete total comprehensive',
  'guarantee assurance security safety',
  'threat threaten ultimatum blackmail',
  'pressure coercion force',
  'help assist support aid',
  'promise pledge vow commit',
  'violate violation breach break broke broken',
  'answer reply respond response',
  'hope expect await wait',
  'speak talk say tell language',
  'serious earnest sincere genuine',
  'impossible unacceptable inadmissible intolerable',
  'important essential crucial vital key',
  'difficult hard tough',
  'solve resolve settle solution resolution',
  'peace peaceful',
  'abandon forsake desert behind',
  'never nobody nothing',
  'money funds payment pay',
  'sea coast shore maritime',
  'fish fishing catch',
  'today now currently',
  'soon shortly quickly',
  'choose decide decision choice',
  'understand comprehend grasp',
  'want wish desire',
  'give hand grant provide',
  'take seize capture',
  'new fresh',
  'big large great',
] as const

/** Stem → the meaning it stands for; a word of two meanings stands for the first. */
const classes: ReadonlyMap<string, string> = new Map(
  [...meanings].reverse().flatMap((line) => {
    const words = line.split(' ')
    const name = stem(words[0] as string)
    return words.map((word) => [stem(word), name] as const)
  }),
)

/** The meaning a stem stands for, where it has others beside it; else itself. */
export function meaningOf(word: string): string {
  return classes.get(word) ?? word
}

/** What a wording means word by word: its content words as meanings, order and grammar left out. */
export function meaningsOf(text: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .filter((word) => !stops.has(word) && word.length > 2)
      .map((word) => meaningOf(stem(word))),
  )
}
