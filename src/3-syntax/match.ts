import { Misuse } from '../0-model/trouble.ts'
import type { Argument, Clause, Link } from './clause.ts'
import type { Tree } from './tree.ts'

/**
 * A tiny language for clauses, in which a rule reads like what it means:
 *
 *     reject|"turn down" subject:? object:plan|offer -negated
 *
 * First the predicate’s lemma: alternatives joined by `|`, `*` for any, `@name` for a word list, quotation marks around
 * several words. Then, in any order:
 * - `role:words` — an argument with that head lemma; `?` for any, `!` for none. Roles are `subject`, `object`,
 *   `recipient`, and every preposition by its own name: `with:?`, `"because of":?`.
 * - `link:(rule)` — a clause below that fits the rule in brackets: `complement`, `open`, `condition`, `time`,
 *   `adverbial`, `relative`, `modifier`, `nominal`; `above:(rule)` for the clause it hangs on.
 * - `+mark`, `-mark` — `negated`, `passive`, `perfect`, `progressive` must, must not hold.
 * - `property=values` — `modal`, `tense`, `form`, `kind`, `link`, `mark` is one of the values; `none` for none.
 */
export type Rules = Readonly<Record<string, string>>

/** A clause that fits a rule. */
export interface Match {
  readonly rule: string
  readonly clause: Clause
  /** By role as the rule names it: the arguments that fit. */
  readonly arguments: Readonly<Record<string, readonly Argument[]>>
  /** By link as the rule names it: the clause that fits the brackets. */
  readonly clauses: Readonly<Record<string, Match>>
}

/**
 * Compiles rules, named by their keys. What it gives back finds every match in the order of the text, trying on each
 * clause only the rules that name its lemma (or any): time grows with the text, not with the number of rules.
 * Throws Misuse [rule-unreadable] where a rule breaks the grammar.
 */
export function matcher(
  rules: Rules,
  lists: Readonly<Record<string, ReadonlySet<string>>> = {},
): (trees: readonly Tree[], clauses: readonly Clause[]) => Match[] {
  const byLemma = new Map<string, Test[]>()
  const forAny: Test[] = []
  for (const [name, source] of Object.entries(rules)) {
    const { lemmas, test } = compiled(name, source, lists)
    if (lemmas === null) forAny.push(test)
    for (const lemma of lemmas ?? []) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), test])
  }
  return (trees, clauses) => {
    const text: Text = { trees, clauses, below: below(clauses) }
    return clauses.flatMap((clause) =>
      [...(byLemma.get(clause.lemma) ?? []), ...forAny].flatMap((test) => test(clause, text) ?? []),
    )
  }
}

interface Text {
  readonly trees: readonly Tree[]
  readonly clauses: readonly Clause[]
  /** The clauses that hang on each clause. */
  readonly below: readonly (readonly Clause[])[]
}

function below(clauses: readonly Clause[]): Clause[][] {
  const found: Clause[][] = clauses.map(() => [])
  for (const clause of clauses) if (clause.parent !== null) found[clause.parent]!.push(clause)
  for (const clause of clauses)
    for (const i of clause.complements)
      if (!found[clause.index]!.includes(clauses[i]!)) found[clause.index]!.push(clauses[i]!)
  return found
}

type Test = (clause: Clause, text: Text) => Match | null
/** One condition of a rule: null where it fails, else what it adds to the match. */
type Part = (clause: Clause, text: Text) => Partial<Pick<Match, 'arguments' | 'clauses'>> | null
/** A set of words; null for any. */
type Words = ReadonlySet<string> | null

const links: ReadonlySet<string> = new Set<Link>([
  'complement',
  'open',
  'condition',
  'time',
  'adverbial',
  'relative',
  'modifier',
  'nominal',
])
const marks: ReadonlySet<string> = new Set(['negated', 'passive', 'perfect', 'progressive'])
const properties: ReadonlySet<string> = new Set(['modal', 'tense', 'form', 'kind', 'link', 'mark'])

const token = /\s*("[^"]*"|[()|:=+!?*-]|@?[^\s()|:="+!?*]+)/y

function compiled(
  rule: string,
  source: string,
  lists: Readonly<Record<string, ReadonlySet<string>>>,
): { lemmas: Words; test: Test } {
  const tokens = tokensOf(rule, source)
  let at = 0
  const fail = (wanted: string): never => {
    throw new Misuse(
      'rule-unreadable',
      `rule “${rule}”: ${wanted} expected at “${tokens.slice(at).join(' ')}” in: ${source}`,
    )
  }
  const take = (expected: string): void => {
    if (tokens[at] !== expected) fail(`“${expected}”`)
    at++
  }
  const word = (): string => {
    const found = tokens[at]
    if (found === undefined || /^[()|:=+!?*-]$/.test(found)) return fail('a word')
    at++
    return found.replace(/^"|"$/g, '')
  }
  const words = (): Words => {
    if (tokens[at] === '*' || tokens[at] === '?') {
      at++
      return null
    }
    const found = new Set<string>()
    do {
      if (tokens[at] === '|') at++
      const one = word()
      const list = one.startsWith('@') ? (lists[one.slice(1)] ?? fail(`a word list “${one}”`)) : [one]
      for (const each of list) found.add(each)
    } while (tokens[at] === '|')
    return found
  }
  const part = (): Part => {
    const sign = tokens[at]
    if (sign === '+' || sign === '-') {
      at++
      const mark = word()
      if (!marks.has(mark)) fail(`one of ${[...marks].join(', ')}`)
      return (clause) => (clause[mark as 'negated'] === (sign === '+') ? {} : null)
    }
    const name = word()
    if (tokens[at] === '=') {
      at++
      if (!properties.has(name)) fail(`one of ${[...properties].join(', ')}`)
      const values = words()
      return (clause) => (values === null || values.has(clause[name as 'modal'] ?? 'none') ? {} : null)
    }
    take(':')
    if (tokens[at] === '(') {
      if (name !== 'above' && !links.has(name)) fail(`one of ${[...links].join(', ')}, above`)
      at++
      const { test } = rulePart()
      take(')')
      return nested(name, test)
    }
    if (tokens[at] === '!') {
      at++
      return (clause) => (argumentsOf(clause, name).length === 0 ? {} : null)
    }
    return role(name, words())
  }
  const rulePart = (): { lemmas: Words; test: Test } => {
    const lemmas = words()
    const parts: Part[] = []
    while (at < tokens.length && tokens[at] !== ')') parts.push(part())
    const test: Test = (clause, text) =>
      lemmas === null || lemmas.has(clause.lemma) ? fits(rule, parts, clause, text) : null
    return { lemmas, test }
  }
  const whole = rulePart()
  if (at < tokens.length) fail('the end')
  return whole
}

function tokensOf(rule: string, source: string): string[] {
  const found: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < source.trimEnd().length) {
    const before = token.lastIndex
    const match = token.exec(source)
    if (!match) throw new Misuse('rule-unreadable', `rule “${rule}”: cannot read “${source.slice(before)}”`)
    found.push(match[1]!)
  }
  return found
}

function fits(rule: string, parts: readonly Part[], clause: Clause, text: Text): Match | null {
  const found = { rule, clause, arguments: {}, clauses: {} }
  for (const part of parts) {
    const added = part(clause, text)
    if (added === null) return null
    Object.assign(found.arguments, added.arguments)
    Object.assign(found.clauses, added.clauses)
  }
  return found
}

function nested(name: string, test: Test): Part {
  return (clause, text) => {
    const others =
      name === 'above'
        ? clause.parent === null
          ? []
          : [text.clauses[clause.parent]!]
        : text.below[clause.index]!.filter(
            (c) =>
              c.link === name ||
              (c.link === 'coordinate' && clause.complements.includes(c.index) && name === 'complement'),
          )
    for (const other of others) {
      const match = test(other, text)
      if (match) return { clauses: { [name]: match } }
    }
    return null
  }
}

function role(name: string, words: Words): Part {
  return (clause, { trees }) => {
    const all = argumentsOf(clause, name)
    const lemma = (a: Argument): string => trees[a.at.sentence]!.words[a.at.word]!.lemma
    const fitting = words === null ? all : all.filter((a) => words.has(lemma(a)))
    return fitting.length > 0 ? { arguments: { [name]: fitting } } : null
  }
}

function argumentsOf(clause: Clause, name: string): readonly Argument[] {
  if (name === 'subject') return clause.subjects
  if (name === 'object') return clause.objects
  if (name === 'recipient') return clause.recipients
  return clause.obliques.filter(({ preposition }) => preposition === name)
}
