import type { Link } from '../clause.ts'
import { kid, kids, relation, type Walk } from '../walk.ts'
import { charged } from './strays.ts'

/** Subordinators by what they make of a clause; several words joined by a space. */
const conditions: ReadonlySet<string> = new Set([
  'as long as',
  'assuming',
  'if',
  'if only',
  'in case',
  'on condition that',
  'on the condition that',
  'only if',
  'only when',
  'provided',
  'provided that',
  'providing',
  'so long as',
  'unless',
])
const times: ReadonlySet<string> = new Set([
  'after',
  'as',
  'as soon as',
  'before',
  'once',
  'since',
  'till',
  'until',
  'when',
  'whenever',
  'while',
])

export interface Attachment {
  readonly link: Link
  readonly mark: string | null
}

/** What a predicate is to the clause above it, by its relation and its subordinator. */
export function attachment(at: Walk, i: number, noun: boolean): Attachment {
  const mark = markOf(at, i)
  if (noun) return { link: 'nominal', mark: null }
  switch (relation(at.words[i]!)) {
    case 'ccomp':
      return { link: 'complement', mark }
    case 'xcomp':
      return { link: 'open', mark }
    case 'csubj':
      return { link: 'subject', mark }
    case 'conj':
      return { link: 'coordinate', mark }
    case 'acl':
      if (charged(at, i) !== -1) return { link: 'open', mark }
      return { link: at.words[i]!.deprel === 'acl:relcl' ? 'relative' : 'modifier', mark }
    case 'advcl':
      if (charged(at, i) !== -1) return { link: 'open', mark }
      return { link: adverbial(at, i, mark), mark }
    default:
      return { link: 'main', mark }
  }
}

function adverbial(at: Walk, i: number, mark: string | null): Link {
  if (mark === null) return inverted(at, i) ? 'condition' : 'adverbial'
  if (conditions.has(mark)) return 'condition'
  return times.has(mark) ? 'time' : 'adverbial'
}

/** “Should the talks fail, …”, “Had they come, …”: the auxiliary stands first. */
function inverted(at: Walk, i: number): boolean {
  const auxiliary = kid(at, i, 'aux', 'cop')
  const subject = kid(at, i, 'nsubj')
  return auxiliary !== -1 && subject > auxiliary && /^(?:should|had|were)$/i.test(at.words[auxiliary]!.form)
}

function markOf(at: Walk, i: number): string | null {
  const marks = kids(at, i, 'mark')
  const when = kids(at, i, 'advmod').filter((k) => at.words[k]!.xpos === 'WRB' && k < i)
  const found = [...marks, ...when].sort((a, b) => a - b).flatMap((k) => [k, ...kids(at, k, 'fixed', 'advmod')])
  if (found.length === 0) return null
  return [...new Set(found)]
    .sort((a, b) => a - b)
    .map((k) => at.words[k]!.form.toLowerCase())
    .join(' ')
}
