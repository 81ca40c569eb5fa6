// Compresses an exported file for models/, at a quality that opens twice as fast as the highest and is as small:
// node training/syntax/compress.mjs IN OUT
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

const [from, to] = process.argv.slice(2)
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants
writeFileSync(
  to,
  brotliCompressSync(readFileSync(from), { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_LGWIN]: 24 } }),
)
