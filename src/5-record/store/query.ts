import { days, isoDay } from '../../0-model/edtf.ts'
import { kinds } from '../../0-model/fact.ts'
import { Misuse } from '../../0-model/trouble.ts'

/** A search as asked for: all words must be there, all filters hold. */
export interface Query {
  /** Each a word, a "phrase" of several, or the beginning of a word. */
  readonly terms: readonly { readonly words: readonly string[]; readonly prefix: boolean }[]
  readonly actor: string | null
  readonly issue: string | null
  readonly kind: string | null
  /** YYYY-MM-DD, both left out themselves. */
  readonly before: string | null
  readonly after: string | null
}

/** Whether a filter asks for something that facts alone have: no report without a fact is found then. */
export function onlyFacts({ actor, kind, issue }: Query): boolean {
  return actor !== null || kind !== null || issue !== null
}

const filters = ['actor', 'issue', 'kind', 'before', 'after'] as const
const part = /(?:(actor|issue|kind|before|after):)?(?:"([^"]*)"|“([^”]*)”|(\S+))/giu

/** Reads a search: words, "phrases", prefix*, actor:NAME, issue:ID, kind:KIND, before:DATE, after:DATE. */
export function parseQuery(text: string): Query {
  const terms: { words: readonly string[]; prefix: boolean }[] = []
  const set: { [name in (typeof filters)[number]]: string | null } = {
    actor: null,
    issue: null,
    kind: null,
    before: null,
    after: null,
  }
  for (const [, name, straight, curly, bare] of text.matchAll(part)) {
    const value = straight ?? curly ?? bare ?? ''
    if (name) set[name.toLowerCase() as (typeof filters)[number]] = value
    else {
      const words = value.match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length > 0) terms.push({ words, prefix: bare !== undefined && value.endsWith('*') })
    }
  }
  if (set.kind !== null && !(kinds as readonly string[]).includes(set.kind))
    throw new Misuse(
      'kind-unknown',
      `kind:${set.kind}: there is no such kind of fact; write one of ${kinds.join(', ')}`,
    )
  return { ...set, terms, before: bound(set.before, 'before'), after: bound(set.after, 'after') }
}

/** The query in the language of FTS5; empty where it has no words. */
export function ftsMatch({ terms }: Query): string {
  return terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`).join(' AND ')
}

function bound(date: string | null, name: 'before' | 'after'): string | null {
  if (date === null) return null
  const range = days(date)
  const day = range && (name === 'before' ? range.from : range.to)
  if (day === null || !Number.isFinite(day))
    throw new Misuse('date-unreadable', `${name}:${date}: this is no date; write 2025-04-17 or 2025-04`)
  return isoDay(day)
}
