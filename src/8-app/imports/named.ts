import type { Actor, ActorRef } from '../../0-model/actor.ts'
import { fold } from '../../3-syntax/names/fold.ts'
import { lexicon, lookup } from '../../3-syntax/names/lexicon.ts'

/** What event tables put around a state's name: “Military Forces of Mali (2021-)”. */
const wrapped =
  /^(?:the )?(?:government|military forces|police forces|army|armed forces) of (?:the )?(.+?)(?: \(\d{4}-?(?:\d{4})?\))?$/i

/**
 * Who a cell of a table names: by alpha-3 code, by the register's or everyone's names, else as written. The mention is
 * where the name stands in the text that the row became.
 */
export function named(cell: string, text: string, register: readonly Actor[]): ActorRef {
  const start = Math.max(0, text.indexOf(cell))
  const mention = { start, end: Math.min(text.length, start + cell.length) }
  const names = lexicon(register)
  const inner = wrapped.exec(cell)?.[1] ?? cell.replace(/ \(\d{4}-?(?:\d{4})?\)$/, '')
  const coded = /^[A-Z]{3}$/.test(cell) ? names.byId.get(cell) : undefined
  const hit = coded === undefined ? lookup(names, inner, fold(inner), 0) : undefined
  const found =
    coded ??
    (hit !== undefined && hit.end === inner.length && /^(?:name|metonym)$/.test(hit.listed.as) ? hit.listed : undefined)
  if (found === undefined) return { name: cell, mention }
  return { name: found.actor.name, ...(found.coded ? { id: found.actor.id } : {}), mention }
}
