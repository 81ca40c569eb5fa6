import { Misuse } from '../0-model/trouble.ts'

/**
 * Numbers in [0, 1) that look random and are the same for the same seed (mulberry32: 32 bits of state,
 * enough for the spread of some ten thousand draws, not for secrets). Throws a Misuse where the seed is no whole number.
 */
export function random(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) throw new Misuse('seed-not-whole', `seed ${seed}: give a whole number`)
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x = (x + Math.imul(x ^ (x >>> 7), x | 61)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296
  }
}
