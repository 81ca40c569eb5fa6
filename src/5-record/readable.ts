import type { Entry } from '../0-model/entry.ts'
import { isErased, mapTexts } from './entry-id.ts'

/** An entry as it may be read: of erased words what is left of them. Most entries have none and stay as they are. */
export function readable(entry: Entry): Entry {
  if (typeof entry.salt === 'string') return entry
  const { salt, ...rest } = entry
  const made = mapTexts(rest, (text) => (isErased(text) ? text.left : text)) as Entry
  return { ...made, salt }
}
