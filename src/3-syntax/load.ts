import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { Misuse } from '../0-model/trouble.ts'
import { type Parser, parser } from './parser/parser.ts'
import { type Gazetteer, gazetteer } from './places/gazetteer.ts'

const file = 'english.syntax.br'
const towns = 'places.tsv'
let loaded: Parser | undefined
let surveyed: Gazetteer | undefined

/**
 * The English parser with the weights that come with Parley, read once for each process (Node only).
 * Throws Misuse [weights-missing] where the installation has lost its `models/` folder.
 */
export function english(): Parser {
  loaded ??= parser(englishWeights())
  return loaded
}

/** The decompressed weights of the English parser, for a worker or a browser to hand to `parser`. */
export function englishWeights(): Uint8Array {
  return brotliDecompressSync(readFileSync(join(models(), file)))
}

/**
 * The towns of 1,000 people and more, from GeoNames (CC BY 4.0), read once for each process (Node only).
 * Throws Misuse [weights-missing] where the installation has lost its `models/` folder.
 */
export function places(): Gazetteer {
  surveyed ??= gazetteer(readFileSync(join(models(), towns), 'latin1'))
  return surveyed
}

/** The package's `models/`: beside `src` or `dist`, however deep this file lies in them. */
function models(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'models', file))) return join(folder, 'models')
  throw new Misuse('weights-missing', `models/${file} is not in the package; install Parley again`)
}
