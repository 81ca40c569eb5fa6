import type { Moment } from './moment.ts'
import type { Reading } from './reading.ts'
import type { Item, Value } from './scan.ts'
import { wordClasses } from './scan.ts'

/** How one sort of time expression is written, and what it says. */
export interface Rule {
  /** For `--explain`. */
  readonly name: string
  /**
   * A regular expression over items instead of letters: `<month>` is an item of that class, a bare word the word
   * itself, blanks mean nothing; `( ) ? * |` as ever.
   */
  readonly pattern: string
  /** What the match says at that moment; null where it is no time after all. */
  readonly read: (match: Match, moment: Moment) => Reading | null
}

/** The items `from` to `to` (exclusive) of a sentence, as a rule's pattern took them. */
export class Match {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number

  constructor(items: readonly Item[], from: number, to: number) {
    this.items = items
    this.from = from
    this.to = to
  }

  /** The values of a class, in the order of the text. */
  all(name: string): Value[] {
    const found: Value[] = []
    for (let i = this.from; i < this.to; i++) {
      const value = this.items[i]!.classes.get(name)
      if (value !== undefined) found.push(value)
    }
    return found
  }

  /** The first value of a class as a number; undefined without one. */
  number(name: string): number | undefined {
    const value = this.all(name)[0]
    return typeof value === 'number' ? value : undefined
  }

  /** The first value of a class as text; undefined without one. */
  text(name: string): string | undefined {
    const value = this.all(name)[0]
    return typeof value === 'string' ? value : undefined
  }

  has(name: string): boolean {
    for (let i = this.from; i < this.to; i++) if (this.items[i]!.classes.has(name)) return true
    return false
  }

  /** Whether one of the words stands in it. */
  says(...words: readonly string[]): boolean {
    for (let i = this.from; i < this.to; i++) if (words.includes(this.items[i]!.low)) return true
    return false
  }

  /** Lower-case words before (−1, −2 …) or after (0, 1 …) the match; empty beyond the sentence. */
  beside(offset: number): string {
    return this.items[offset < 0 ? this.from + offset : this.to + offset]?.low ?? ''
  }

  get low(): string {
    return this.items
      .slice(this.from, this.to)
      .map((item) => item.low)
      .join(' ')
  }
}

/** A rule made ready; all rules share one alphabet, in which every sort of item is one letter. */
export interface Grammar {
  /** Letters of the items, one each. */
  readonly spell: (items: readonly Item[]) => string
  /** The matches of every rule in a spelt sentence. */
  readonly matches: (items: readonly Item[], spelt: string) => { readonly rule: Rule; readonly match: Match }[]
}

const token = /<([a-z0-9|]+)>|([a-z']+)/g

/** Makes rules into regular expressions over one letter per item. Throws where a pattern names a class nobody has. */
export function grammar(rules: readonly Rule[]): Grammar {
  const literals = new Set(rules.flatMap((rule) => [...rule.pattern.matchAll(token)].flatMap((m) => m[2] ?? [])))
  const letters = new Map<string, string>()
  const members = new Map<string, string>()
  const letter = (classes: readonly string[]): string => {
    const key = [...classes].sort().join(' ')
    const old = letters.get(key)
    if (old !== undefined) return old
    const fresh = String.fromCharCode(0xe001 + letters.size)
    letters.set(key, fresh)
    for (const name of classes) members.set(name, (members.get(name) ?? '') + fresh)
    return fresh
  }
  const known = wordClasses()
  const named = (low: string, classes: Iterable<string>): string[] =>
    literals.has(low) ? [...classes, `=${low}`] : [...classes]
  for (const [low, classes] of known) letter(named(low, classes))
  for (const word of literals) letter(named(word, known.get(word) ?? []))
  const byFirst = new Map<string, { readonly rule: Rule; readonly regex: RegExp }[]>()
  for (const rule of rules) {
    const source = spelled(rule, members)
    const made = { rule, regex: new RegExp(source, 'y') }
    for (const first of starters(source)) byFirst.set(first, [...(byFirst.get(first) ?? []), made])
  }
  return {
    spell: (items) =>
      items
        .map(({ low, classes }) =>
          classes.size === 0 && !literals.has(low)
            ? other
            : (letters.get(named(low, classes.keys()).sort().join(' ')) ?? other),
        )
        .join(''),
    matches: (items, spelt) => {
      const found: { rule: Rule; match: Match }[] = []
      for (let at = 0; at < spelt.length; at++)
        for (const { rule, regex } of byFirst.get(spelt[at]!) ?? []) {
          regex.lastIndex = at
          if (regex.test(spelt)) found.push({ rule, match: new Match(items, at, regex.lastIndex) })
        }
      return found
    },
  }
}

/** The letter of a word that no rule knows. */
const other = '\ue000'

/** The pattern with each class and word as the set of its letters. */
function spelled({ name, pattern }: Rule, members: ReadonlyMap<string, string>): string {
  return pattern
    .replace(token, (_, classes: string | undefined, word: string | undefined) => {
      const names = classes?.split('|') ?? [`=${word}`]
      if (names.some((one) => !members.has(one))) throw new Error(`${name}: no class ${names.join('|')} [times-class]`)
      return `[${names.map((one) => members.get(one)).join('')}]`
    })
    .replace(/\s+/g, '')
}

/** The letters a match of the expression can begin with, so that each rule is tried only where it may hold. */
function starters(source: string): Set<string> {
  let at = 0
  return alternatives().first

  function alternatives(): { first: Set<string>; empty: boolean } {
    const first = new Set<string>()
    let empty = false
    for (;;) {
      const one = sequence()
      for (const letter of one.first) first.add(letter)
      empty ||= one.empty
      if (source[at] !== '|') return { first, empty }
      at++
    }
  }

  function sequence(): { first: Set<string>; empty: boolean } {
    const first = new Set<string>()
    let empty = true
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = atom()
      if (empty) for (const letter of one.first) first.add(letter)
      empty &&= one.empty
    }
    return { first, empty }
  }

  function atom(): { first: Set<string>; empty: boolean } {
    let one: { first: Set<string>; empty: boolean }
    if (source.startsWith('(?:', at)) {
      at += 3
      one = alternatives()
      at++
    } else {
      const end = source.indexOf(']', at)
      one = { first: new Set(source.slice(at + 1, end)), empty: false }
      at = end + 1
    }
    const optional = source[at] === '?' || source[at] === '*'
    if (optional || source[at] === '+') at++
    return { first: one.first, empty: one.empty || optional }
  }
}
