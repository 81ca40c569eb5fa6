import { Misuse } from '../../0-model/trouble.ts'
import type { Io } from './io.ts'

/** No report is longer, in bytes. */
const limit = 20 * 1024 * 1024

/** All of standard input. Throws a Misuse where nothing can come, or too much does. */
export async function standardInput(io: Io): Promise<Uint8Array> {
  if (io.stdin.isTTY)
    throw new Misuse('stdin-terminal', '-: standard input is a terminal; pipe a report into it, or name a file')
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of io.stdin as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > limit) throw new Misuse('too-large', '-: more than 20 MB on standard input; a report has at most 20 MB')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
