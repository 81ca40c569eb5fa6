import { type RawBuilder, sql } from 'kysely'

/**
 * A text column read as bytes. libsql ends the whole process where a text is no UTF-8, as a flipped bit makes it, so
 * long texts are never read as such.
 */
export function bytesOf(column: string): RawBuilder<ArrayBuffer> {
  return sql<ArrayBuffer>`cast(${sql.ref(column)} as blob)`
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of bytes, letter for letter; null where they are no UTF-8. */
export function textOf(bytes: ArrayBuffer): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
