/**
 * A digest of a text for ids, 96 bits in 24 hexadecimal digits: three FNV-like 32-bit mixes with a final avalanche
 * (constants of MurmurHash3, Appleby 2011, public domain). Not for security: it tells facts of one report apart.
 */
export function digest(text: string): string {
  return [0x9747b28c, 0x85ebca6b, 0xc2b2ae35].map((seed) => mix(text, seed).toString(16).padStart(8, '0')).join('')
}

function mix(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
