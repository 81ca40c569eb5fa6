import type { ActorRow } from '../api/types.ts'
import { label } from '../words.ts'

/** What an actor is, on one line. */
export function rowWords(row: ActorRow): string {
  return [
    row.of,
    row.type && label(row.type),
    row.role && row.role !== 'party' ? row.role : null,
    row.registered ? null : 'not in the register',
  ]
    .filter(Boolean)
    .join(' · ')
}
