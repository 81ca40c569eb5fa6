import type { Issue } from '../../0-model/issue.ts'
import { type Bound, boundsIn } from './bounds.ts'
import { contentWords, named, negated, saysAny } from './words.ts'

/**
 * Something a deal can have or not have: an option of an issue, a number being at most (or below) some value, or,
 * where the agenda has nothing for it, a proposition in the reports’ words.
 */
export type Atom =
  | { readonly is: 'option'; readonly issue: string; readonly option: string }
  | { readonly is: 'at-most' | 'below'; readonly quantity: string; readonly value: number }
  | {
      readonly is: 'proposition'
      readonly issue: string | null
      /** Content words, sorted: what makes two propositions one. */
      readonly words: string
      /** As the report first met has it. */
      readonly said: string
    }

export interface Literal {
  readonly atom: Atom
  readonly holds: boolean
}

/** All of these clauses; a clause is any of its literals. */
export type Formula = readonly (readonly Literal[])[]

export function atomKey(atom: Atom): string {
  const known = keys.get(atom)
  if (known !== undefined) return known
  const made = keyOf(atom)
  keys.set(atom, made)
  return made
}

/** A proposition is one atom in all that is said of it. */
const keys = new WeakMap<Atom, string>()

function keyOf(atom: Atom): string {
  if (atom.is === 'option') return `option ${atom.issue} ${atom.option}`
  if (atom.is === 'proposition') return `proposition ${atom.issue ?? ''} ${atom.words}`
  return `${atom.is} ${atom.quantity} ${atom.value}`
}

/** Both sides of a formula that may be denied. */
export function not(formula: Formula): Formula {
  const flipped = formula.map((clause) => clause.map((l) => ({ ...l, holds: !l.holds })))
  // not (A and B) = not A or not B; the parts are clauses again as long as all but one are single literals
  return flipped.reduce<Formula>(
    (out, clause) => out.flatMap((part) => clause.map((literal) => [...part, literal])),
    [[]],
  )
}

/** Either all of a formula or all of another, as clauses. */
export function or(a: Formula, b: Formula): Formula {
  return a.flatMap((x) => b.map((y) => [...x, ...y]))
}

/** A proposition as it was first met. */
interface Proposition {
  readonly at: number
  readonly words: readonly string[]
  readonly atom: Atom
}

/** Reads what words of a report mean for a deal. One reader per record: it remembers propositions met before. */
export class Reader {
  private known = 0
  /** Propositions met before, by issue and word: those alike share one. */
  private readonly byWord = new Map<string, Proposition[]>()
  private readonly issues: ReadonlyMap<string, Issue>
  /** Issues a deal can take an option of. */
  private readonly open: readonly Issue[]

  constructor(issues: ReadonlyMap<string, Issue>) {
    this.issues = issues
    this.open = [...issues.values()].filter((issue) => issue.options.length > 0)
  }

  /** What the words ask for; null where nothing is left of them. `year` is that of the report, for dates without one. */
  read(text: string, issueId: string | null, year: number | null): Formula | null {
    const issue = issueId === null ? undefined : this.issues.get(issueId)
    const options = (issue && this.options(text, issue)) ?? this.elsewhere(text)
    if (options !== null) return options
    // a bare number binds only where it is known what it counts
    const bounds = boundsIn(text, year).filter((b) => issueId !== null || b.op !== '=')
    if (bounds.length > 0) return bounds.flatMap((b) => bounded(b, issueId))
    return this.proposition(text, issueId)
  }

  private options(text: string, issue: Issue): Formula | null {
    const found = issue.options.filter((o) => saysAny(text, [o.name, ...o.words]))
    if (found.length === 0) return null
    const own = found.some((o) => o.words.some((w) => negated(w) && saysAny(text, [w])))
    const formula: Formula = [
      found.map((o) => ({ atom: { is: 'option', issue: issue.id, option: o.id } as const, holds: true })),
    ]
    return negated(text) && !own ? not(formula) : formula
  }

  /** An option of another issue is meant only where the issue is spoken of as well. */
  private elsewhere(text: string): Formula | null {
    for (const issue of this.open)
      if (saysAny(text, [issue.name, ...issue.words])) {
        const found = this.options(text, issue)
        if (found !== null) return found
      }
    return null
  }

  private proposition(text: string, issue: string | null): Formula | null {
    const { thing, ended } = named(text)
    const words = contentWords(thing)
    if (words.length === 0) return null
    const { atom } = this.first(issue, words) ?? this.remember(issue, words, text)
    return [[{ atom, holds: negated(text) === ended }]]
  }

  /** Of the propositions on an issue that are alike, the one met first. */
  private first(issue: string | null, words: readonly string[]): Proposition | undefined {
    let found: Proposition | undefined
    for (const word of words)
      for (const one of this.byWord.get(`${issue}\n${word}`) ?? []) {
        if (found && one.at >= found.at) break
        if (alike(one.words, words)) found = one
      }
    return found
  }

  private remember(issue: string | null, words: readonly string[], said: string): Proposition {
    const atom = { is: 'proposition', issue, words: words.join(' '), said } as const
    const one = { at: this.known++, words, atom }
    for (const word of words) {
      const key = `${issue}\n${word}`
      const list = this.byWord.get(key)
      if (list) list.push(one)
      else this.byWord.set(key, [one])
    }
    return one
  }
}

function bounded({ op, value, unit }: Bound, issue: string | null): Formula {
  const quantity = `${issue ?? ''}/${unit}`
  const atMost = { is: 'at-most', quantity, value } as const
  const below = { is: 'below', quantity, value } as const
  const clauses = {
    '<=': [[{ atom: atMost, holds: true }]],
    '<': [[{ atom: below, holds: true }]],
    '>=': [[{ atom: below, holds: false }]],
    '>': [[{ atom: atMost, holds: false }]],
    '=': [[{ atom: atMost, holds: true }], [{ atom: below, holds: false }]],
  }
  return clauses[op]
}

/** Two thirds of the smaller set of words in common, and at least one of substance. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((w) => b.includes(w)).length
  return shared > 0 && shared >= (2 / 3) * Math.min(a.length, b.length) && shared >= Math.max(a.length, b.length) / 3
}
