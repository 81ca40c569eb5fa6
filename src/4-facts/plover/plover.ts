import type { Common, Fact, Kind } from '../../0-model/fact.ts'
import { type Answer, answers } from './answers.ts'
import { modes, type PloverType, threatened, types } from './vocabulary.ts'
import { contextWords, modeWords } from './words.ts'

export type Plover = NonNullable<Common['plover']>

/** What the derivation reads of a fact: all but its identity. */
export type Reading = { [K in Kind]: Omit<Fact<K>, 'id' | 'confidence' | 'coder' | 'plover'> }[Kind]

/**
 * PLOVER type, mode and contexts of a fact, derived for interchange; null where PLOVER has no type for it. `told` is what
 * the predicate of its passage tells of by itself (`relationOf`), for facts whose kind leaves the type open.
 *
 * The kind gives its answer for the event itself; its factuality then decides, alike for all kinds: help and steps back
 * announced are a promise (AGREE), hostile deeds in prospect a threat (THREATEN), help that was not given a refusal
 * (REJECT), and a hostile deed that did not happen no event.
 */
export function ploverOf(fact: Reading, told: PloverType | null = null): Plover | null {
  const answer = (answers[fact.kind] as (fact: Reading) => Answer | null)(fact)
  if (answer === null && told === null) return null
  const text = `${fact.evidence.exact} ${fact.about ?? ''}`
  const { type, mode } =
    told !== null && answer?.firm !== true
      ? { type: told, mode: answer?.type === told ? answer.mode : undefined }
      : staged(answer!, fact.factuality)
  if (type === null) return null
  const shown = mode ?? modeIn(type, text)
  return { type, ...(shown === undefined ? {} : { mode: shown }), contexts: contextsIn(text) }
}

function staged(
  answer: Answer,
  factuality: Common['factuality'],
): { type: PloverType | null; mode?: string | undefined } {
  const { side, deed, announced } = types[answer.type]
  if (factuality.negated) {
    if (answer.settled) return answer
    return side === 'cooperation' ? { type: 'REJECT' } : { type: deed ? null : answer.type }
  }
  if (factuality.modality === 'asserted' || answer.settled) return answer
  if (announced === answer.type) return answer
  return { type: announced, mode: announced === 'THREATEN' ? threatened[answer.type] : undefined }
}

function modeIn(type: PloverType, text: string): string | undefined {
  return modes[type] === undefined ? undefined : modeWords[type]?.find(([, words]) => words.test(text))?.[0]
}

function contextsIn(text: string): string[] {
  return contextWords.filter(([, words]) => words.test(text)).map(([context]) => context)
}
