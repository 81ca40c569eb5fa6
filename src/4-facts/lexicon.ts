import type { At } from '../3-syntax/analysis.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import type { Scene } from './scene.ts'
import { stretch } from './span.ts'

/**
 * Where a predicate keeps what it is about: `object`; `that`, a clause; `to`, an infinitive, else a thing after “to”; `ing`, a participle;
 * `none`, nothing at all; any other word is a preposition. Before a plus stands whom it is said to:
 * `object+to` is “urge Oslo to talk”, `on+to` “call on Oslo to talk”.
 */
export type Slot = string

/** A predicate's reading in one kind of fact. */
export interface Entry<V> {
  readonly value: V
  readonly slots: readonly Slot[]
}

/** Predicates by lemma. */
export type Lexicon<V> = ReadonlyMap<string, readonly Entry<V>[]>

/** What a predicate's slots hold in one clause. */
export interface Filled {
  readonly content: Argument | Clause | null
  readonly addressees: readonly Argument[]
  readonly slot: Slot
}

/**
 * Reads a word table: for each value lines of `lemma: slots`, several lemmas before the colon parted by commas.
 * Without slots a lemma takes `object`, `that` and `to`.
 */
export function lexicon<V extends string>(table: Readonly<Record<V, string>>): Lexicon<V> {
  const entries = new Map<string, Entry<V>[]>()
  for (const [value, lines] of Object.entries(table) as [V, string][])
    for (const line of lines.split('\n')) {
      const [lemmas = '', slots = 'object that to'] = line.split(':')
      for (const lemma of lemmas.split(',')) {
        const name = lemma.trim()
        if (name === '') continue
        const entry = { value, slots: slots.trim().split(/\s+/) }
        entries.set(name, [...(entries.get(name) ?? []), entry])
      }
    }
  return entries
}

/** What a lexicon has for a clause’s predicate, its particle taken in where the parser left it out (“brushed aside by”). */
export function entriesFor<V>(table: Lexicon<V>, scene: Scene, clause: Clause): readonly Entry<V>[] {
  return table.get(predicateOf(scene, clause)) ?? table.get(clause.lemma) ?? []
}

/** A predicate’s lemma with the particle that stands right after it. */
export function predicateOf(scene: Scene, clause: Clause): string {
  const next = scene.trees[clause.at.sentence]!.words[clause.at.word + 1]?.form ?? ''
  return clause.kind === 'verb' && particle.test(next) && !clause.lemma.includes(' ')
    ? `${clause.lemma} ${next.toLowerCase()}`
    : clause.lemma
}

const particle = /^(?:aside|off|down|away|out|up|back|forward|in)$/i

/** The first of the slots that the clause fills; null where it fills none. */
export function fill(scene: Scene, clause: Clause, slots: readonly Slot[]): Filled | null {
  for (const slot of slots) {
    const [to, what] = slot.includes('+') ? (slot.split('+') as [string, string]) : [null, slot]
    const addressees = to === null ? [] : holders(clause, to)
    if (to !== null && addressees.length === 0) continue
    const content = contentIn(scene, clause, what!, to !== 'to')
    if (content !== undefined) return { content, addressees, slot }
  }
  return null
}

function holders(clause: Clause, role: string): readonly Argument[] {
  if (role === 'object') return [...clause.recipients, ...clause.objects]
  return clause.obliques.filter((argument) => argument.preposition === role)
}

/** The slot's holder; null for a slot that needs none, undefined where the slot stays empty. */
function contentIn(scene: Scene, clause: Clause, what: string, bare: boolean): Argument | Clause | null | undefined {
  if (what === 'none') return null
  if (what === 'object') return clause.objects[0]
  const under = scene.below(clause)
  if (what === 'that')
    return under.find(
      (one) =>
        (one.link === 'complement' && one.form !== 'infinitive' && one.form !== 'participle') ||
        // “insists that its right be preserved”: a bare form after “that” is no infinitive
        (one.link === 'complement' && one.form === 'infinitive' && one.mark === 'that') ||
        // “its demand that the tariffs be removed”
        (one.mark === 'that' &&
          (one.link === 'modifier' || one.link === 'adverbial') &&
          one.at.word > clause.at.word) ||
        (one.link === 'relative' && afterTime(scene, one)),
    )
  if (what === 'to')
    return (
      under.find(
        (one) =>
          one.form === 'infinitive' &&
          (one.link === 'open' || one.link === 'complement' || one.link === 'adverbial' || one.link === 'modifier'),
      ) ??
      (bare
        ? (clause.obliques.find((argument) => argument.preposition === 'to') ?? hung(scene, clause, 'to'))
        : undefined)
    )
  if (what === 'ing')
    return under.find((one) => one.form === 'participle' && (one.link === 'open' || one.link === 'complement'))
  return (
    clause.obliques.find((argument) => argument.preposition === what) ??
    under.find((one) => one.mark === what && one.form === 'participle') ??
    hung(scene, clause, what)
  )
}

/** “proposed last month that both pay”: a clause that the parser hung on the time before it. */
function afterTime(scene: Scene, clause: Clause): boolean {
  const over = scene.word(clause.at).head
  const word = over < 0 ? undefined : scene.trees[clause.at.sentence]!.words[over]
  const time =
    word === undefined
      ? undefined
      : scene.timesIn(clause.at.sentence).find((one) => one.start <= word.start && word.end <= one.end)
  return time !== undefined && /^\s*that\b/i.test(scene.text.slice(time.end))
}

/** A phrase under the preposition that the parser hung on the last argument instead of the predicate. */
function hung(scene: Scene, clause: Clause, preposition: string): Argument | undefined {
  const last = [...clause.objects, ...clause.obliques].filter((one) => one.at.word > clause.at.word).at(-1)
  if (last === undefined || clause.kind === 'noun') return undefined
  const child = scene
    .dependents(last.at)
    .find((one) => scene.word(one).deprel.startsWith('nmod') && caseOf(scene, one) === preposition)
  if (child === undefined) return undefined
  return {
    ...stretch(scene, child),
    at: child,
    tie: 'preposition',
    preposition,
    negated: false,
    appositions: [],
    confidence: last.confidence,
  }
}

function caseOf(scene: Scene, at: At): string | undefined {
  const mark = scene.dependents(at).find((child) => scene.word(child).deprel === 'case')
  return mark === undefined ? undefined : scene.word(mark).form.toLowerCase()
}

/** The head word of what fills a slot. */
export function headOf(content: Argument | Clause): At {
  return content.at
}
