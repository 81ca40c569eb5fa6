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
  const named = (item: Pick<Item, 'low' | 'classes'>): string[] =>
    literals.has(item.low) ? [...item.classes.keys(), `=${item.low}`] : [...item.classes.keys()]
  for (const [low, classes] of wordClasses()) letter(named({ low, classes: new Map(classes.map((c) => [c, null])) }))
  for (const word of literals)
    letter(
      named({
        low: word,
        classes: wordClasses().get(word)
          ? new Map(
              wordClasses()
                .get(word)!
                .map((c) => [c, null]),
            )
          : new Map(),
      }),
    )
  const compiled = rules.map((rule) => {
    const source = rule.pattern
      .replace(/\s+/g, ' ')
      .replace(token, (_, classes: string | undefined, word: string | undefined) => {
        const names = classes?.split('|') ?? [`=${word}`]
        const set = names.map((name) => members.get(name)).join('')
        if (names.some((name) => !members.has(name)))
          throw new Error(`${rule.name}: no class ${names.join('|')} [times-class]`)
        return `[${set}]`
      })
      .replace(/ /g, '')
    return { rule, regex: new RegExp(source, 'g') }
  })
  return {
    spell: (items) => items.map((item) => letters.get(named(item).sort().join(' ')) ?? '\ue000').join(''),
    matches: (items, spelt) =>
      compiled.flatMap(({ rule, regex }) =>
        [...spelt.matchAll(regex)].map((m) => ({ rule, match: new Match(items, m.index, m.index + m[0].length) })),
      ),
  }
}
