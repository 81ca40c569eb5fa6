import { kids, type Walk } from '../walk.ts'

/**
 * Verbs that mean something else with their particle. Parsers take the particle for a preposition or adverb now and
 * then (“called off the talks”); with these verbs it is none.
 */
const phrasal: ReadonlySet<string> = new Set(
  `back down, break off, break up, bring about, call off, call up, carry out, cut off, draw up, fend off, give up,
  hammer out, hand over, hold off, hold up, iron out, kick off, lay down, lay out, lead off, pay off, pick up, play down,
  push back, put forward, put off, rule out, scale back, seal off, set aside, set out, set up, shoot down, shrug off,
  shut down, spell out, step up, take over, thrash out, turn down, wind down, wind up, work out`.split(/,\s+/),
)

export interface Particle {
  readonly word: number
  /** The noun that was taken for the particle’s, and is the verb’s object; −1 without one. */
  readonly object: number
}

/** The particles of a verb. */
export function particles(at: Walk, verb: number): Particle[] {
  const { words } = at
  const means = (k: number): boolean => phrasal.has(`${words[verb]!.lemma} ${words[k]!.form.toLowerCase()}`)
  const marked = kids(at, verb, 'compound:prt').map((word) => ({ word, object: -1 }))
  if (marked.length > 0) return marked
  const adverb = kids(at, verb, 'advmod').find(means)
  if (adverb !== undefined) return [{ word: adverb, object: -1 }]
  for (const object of kids(at, verb, 'obl')) {
    const word = kids(at, object, 'case').find((k) => k === verb + 1 && means(k))
    if (word !== undefined) return [{ word, object }]
  }
  return []
}
