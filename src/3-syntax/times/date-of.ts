import { overlap, type Span } from '../../0-model/passage.ts'
import type { Analysis, TimeExpression } from '../analysis.ts'
import type { Clause } from '../clause.ts'
import { spanning } from './spanning.ts'

type Told = Pick<Analysis, 'report' | 'trees' | 'clauses' | 'times'>

/** Words before a date that make it the end of the time meant, or its beginning. */
const bounds: readonly (readonly [RegExp, 'end' | 'begin'])[] = [
  [
    /\b(?:by|until|till|before|(?:no|not) later than|ahead of|at the latest by|up to|through) (?:the |about |around )?$/i,
    'end',
  ],
  [/\b(?:from|after|as of|starting|beginning|effective|not before|as from)(?: on)? (?:the )?$/i, 'begin'],
]

/**
 * When an event happens, EDTF, from the time expressions that belong to its clause; null where the text fixes none.
 *
 * An expression belongs to the clause whose predicate it hangs on. A clause without one takes that of the clause it is
 * coordinated with, of the event nouns among its arguments, or — infinitives and event nouns — of the clause above. What
 * is reported never takes the date of the reporting verb. “By”, “until” and “before” give `../date`.
 */
export function dateOf(analysis: Told, about: Clause | Span): string | null {
  if ('index' in about) return first(analysis, clauseTimes(analysis, about, new Set()))
  const inside = analysis.times.filter((time) => overlap(time, about) > 0)
  for (const clause of within(analysis, about)) {
    const date = first(analysis, clauseTimes(analysis, clause, new Set()))
    if (date !== null) return date
  }
  return first(analysis, inside)
}

/** The date an expression gives an event, with the word before it: `../2025-05-01` for “by May 1”. */
export function dateFrom({ report }: Pick<Analysis, 'report'>, time: TimeExpression): string | null {
  if (time.ends) {
    const { ends, ...rest } = time
    const [first, last] = ends.map((edtf) => dateFrom({ report }, { ...rest, edtf }))
    return first == null || last == null ? null : spanning(first, last)
  }
  if (time.edtf === null || time.edtf.includes('..') || time.type === 'DURATION') return time.edtf
  const before = report.text.slice(Math.max(0, time.start - 24), time.start).replace(/\s+/g, ' ')
  const bound = bounds.find(([pattern]) => pattern.test(before))
  if (bound === undefined || time.edtf.includes('/')) return time.edtf
  return bound[1] === 'end' ? `../${time.edtf}` : `${time.edtf}/..`
}

function first(analysis: Told, times: readonly TimeExpression[]): string | null {
  for (const time of times) {
    const date = dateFrom(analysis, time)
    if (date !== null && time.type !== 'SET') return date
  }
  return null
}

/** Clauses whose predicate stands in the span, the uppermost first. */
function within(analysis: Told, span: Span): Clause[] {
  const { clauses, trees } = analysis
  const { sentences } = index(analysis)
  const inside: Clause[] = []
  for (let i = sentenceAt(trees, span.start); i < trees.length && trees[i]!.sentence.start < span.end; i++)
    for (const clause of sentences.get(i) ?? [])
      if (clause.predicate.some((part) => overlap(part, span) > 0)) inside.push(clause)
  const depth = (clause: Clause): number => (clause.parent === null ? 0 : 1 + depth(clauses[clause.parent]!))
  return inside
    .map((clause) => [depth(clause), clause] as const)
    .sort(([a], [b]) => a - b)
    .map(([, clause]) => clause)
}

/** Index of the first tree that ends after the offset. */
function sentenceAt(trees: Told['trees'], offset: number): number {
  let low = 0
  let high = trees.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (trees[middle]!.sentence.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function clauseTimes(analysis: Told, clause: Clause, seen: Set<number>): readonly TimeExpression[] {
  if (seen.has(clause.index)) return []
  seen.add(clause.index)
  const { owned, nouns } = index(analysis)
  const own = dated(owned.get(clause.index))
  if (own.length > 0) return own
  const { clauses } = analysis
  const others = clause.coordinates.map((index) => clauses[index]!)
  for (const other of others) if (dated(owned.get(other.index)).length > 0) return dated(owned.get(other.index))
  for (const noun of nouns.get(clause.index) ?? [])
    if (dated(owned.get(noun.index)).length > 0) return dated(owned.get(noun.index))
  const leans = clause.link === 'open' || clause.link === 'nominal'
  const above = leans && clause.parent !== null ? clauses[clause.parent] : undefined
  return above ? clauseTimes(analysis, above, seen) : []
}

function dated(times: readonly TimeExpression[] | undefined): readonly TimeExpression[] {
  return (times ?? []).filter((time) => time.edtf !== null && time.type !== 'SET')
}

interface Index {
  /** The expressions of each clause, by its index: those that hang on its predicate with no other predicate between. */
  readonly owned: ReadonlyMap<number, readonly TimeExpression[]>
  /** Event nouns by the clause above them. */
  readonly nouns: ReadonlyMap<number, readonly Clause[]>
  readonly sentences: ReadonlyMap<number, readonly Clause[]>
}

const cache = new WeakMap<readonly TimeExpression[], Index>()

function index(analysis: Told): Index {
  const { clauses, times } = analysis
  const old = cache.get(times)
  if (old) return old
  const nouns = new Map<number, Clause[]>()
  const sentences = new Map<number, Clause[]>()
  for (const clause of clauses) {
    put(sentences, clause.at.sentence, clause)
    if (clause.parent !== null && clause.link === 'nominal') put(nouns, clause.parent, clause)
  }
  const made = { owned: owners(analysis), nouns, sentences }
  cache.set(times, made)
  return made
}

function put<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function owners({ trees, clauses, times }: Told): Map<number, TimeExpression[]> {
  const heads = new Map(clauses.map((clause) => [`${clause.at.sentence} ${clause.at.word}`, clause.index]))
  const owned = new Map<number, TimeExpression[]>()
  for (const time of times) {
    const words = trees[time.at.sentence]?.words ?? []
    let word = time.at.word
    for (let steps = 0; word >= 0 && steps <= words.length; steps++) {
      const clause = heads.get(`${time.at.sentence} ${word}`)
      if (clause !== undefined) {
        put(owned, clause, time)
        break
      }
      word = words[word]?.head ?? -1
    }
  }
  return owned
}
