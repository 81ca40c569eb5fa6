import { Misuse, type Trouble } from '../../0-model/trouble.ts'
import { voices } from '../../5-record/independence/voices.ts'
import { perMatter } from '../../5-record/matter.ts'
import type { Record } from '../../5-record/record.ts'
import type { Condition, ConflictProblem } from '../problem.ts'
import { type Asked, type Firmness, publishedOn } from './asked.ts'
import { fromLinkages } from './from-linkages.ts'
import { fromPositions } from './from-positions.ts'
import { type Atom, atomKey, type Formula, not, Reader } from './meaning.ts'

/** What giving up a condition costs by its firmness, before it is multiplied by its independent sources (three at most). */
const costs: { readonly [F in Firmness]: number } = { 'red-line': 20, demand: 3, preference: 1 }

/** A condition with what it says and where it stands. */
export interface RecordCondition extends Condition {
  readonly issue: string | null
  readonly firmness: Firmness
  readonly noun: string
  /** In the report’s words, of the latest fact. */
  readonly words: string
  /** Facts that say so, latest report first. */
  readonly facts: readonly string[]
}

export interface RecordProblem extends ConflictProblem {
  readonly conditions: readonly RecordCondition[]
  /** What variable n + 1 being true means. */
  readonly atoms: readonly Atom[]
  /** Conditions that later words of the same party replaced: their facts. */
  readonly replaced: readonly string[]
  readonly troubles: readonly Trouble[]
}

/** A position a party would take on an issue in place of all it said on it. */
export interface Move {
  readonly party: string
  readonly issue: string
  readonly words: string
}

/** Something that comes true or fails for good, whatever the deal. */
export interface Event {
  readonly words: string
  readonly issue?: string | undefined
  readonly holds: boolean
}

/** What is supposed for a while, in a “what if”. */
export interface Supposed {
  readonly happens?: readonly Event[]
  readonly moves?: readonly Move[]
}

/**
 * What the parties of a record ask of a deal, and what the agenda allows a deal to be: one option of each issue,
 * numbers in order. Facts not rejected or withdrawn count; of a party’s opposite words on one thing the latest.
 * `asOf` leaves out what was published after that day.
 */
export function conflictProblem(record: Record, options: { readonly asOf?: string } & Supposed = {}): RecordProblem {
  const plain = options.asOf === undefined && !options.happens?.length && !options.moves?.length
  return plain ? asItStands(record) : posed(record, options)
}

/** Conflicts, ways out and package deals of one record start from the same problem. */
const asItStands = perMatter((record) => posed(record, {}))

function posed(record: Record, options: { readonly asOf?: string } & Supposed): RecordProblem {
  const { asOf, happens = [], moves = [] } = options
  const known = asOf === undefined ? record : published(record, asOf)
  const reader = new Reader(known.issues)
  const read = [...fromPositions(known, reader), ...fromLinkages(known, reader)].sort(latestFirst)
  const moved = (a: Asked) => moves.some((m) => m.party === a.party && m.issue === a.issue)
  const asked = [...moves.map((m) => askedBy(m, reader)), ...read.filter((a) => !moved(a))]
  const { said, replaced } = latest(asked)
  const facts = happens.flatMap(({ words, issue, holds }): Formula => {
    const formula = reader.read(words, issue ?? null, null) ?? []
    return holds ? formula : not(formula)
  })
  const atoms = atomsOf(known, [...said.flat().map((a) => a.formula), facts])
  const numbers = new Map(atoms.map((atom, i) => [atomKey(atom), i + 1]))
  const conditions = said.map((same) => condition(known, same, numbers)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    variables: atoms.length,
    hard: [...rules(known, atoms, numbers), ...clausesOf(facts, numbers)],
    conditions,
    atoms,
    replaced,
    troubles: silent(known, conditions),
  }
}

function published(record: Record, asOf: string): Record {
  const facts = [...record.facts].filter(([, held]) => {
    const on = publishedOn(record, held)
    return on !== '' && on <= asOf
  })
  return { ...record, facts: new Map(facts) }
}

function latestFirst(a: Asked, b: Asked): number {
  return a.on === b.on ? (a.fact < b.fact ? -1 : 1) : a.on < b.on ? 1 : -1
}

/** What says the same becomes one; what a party said before on the same things, and the opposite, is replaced. */
function latest(asked: readonly Asked[]): { said: Asked[][]; replaced: string[] } {
  const byMeaning = new Map<string, Asked[]>()
  const opposite = new Map<string, string>()
  const replaced: string[] = []
  for (const one of asked) {
    const meaning = `${one.party} ${formulaKey(one, true)}`
    const things = `${one.party} ${formulaKey(one, false)}`
    if ((opposite.get(things) ?? meaning) !== meaning) {
      replaced.push(one.fact)
      continue
    }
    opposite.set(things, meaning)
    const same = byMeaning.get(meaning)
    if (same) same.push(one)
    else byMeaning.set(meaning, [one])
  }
  return { said: [...byMeaning.values()], replaced }
}

function formulaKey({ formula }: Asked, signed: boolean): string {
  const [only] = formula.length === 1 && formula[0]!.length === 1 ? formula[0]! : []
  if (only !== undefined) return signed && !only.holds ? `-${atomKey(only.atom)}` : atomKey(only.atom)
  const literals = formula.map((c) =>
    c
      .map((l) => `${signed && !l.holds ? '-' : ''}${atomKey(l.atom)}`)
      .sort()
      .join('|'),
  )
  return (signed ? literals : [...new Set(literals.flatMap((l) => l.split('|')))]).sort().join('&')
}

function condition(record: Record, same: readonly Asked[], numbers: ReadonlyMap<string, number>): RecordCondition {
  const [newest] = same
  const { party, issue, noun, words, formula } = newest!
  const firmness = (['red-line', 'demand', 'preference'] as const).find((f) => same.some((s) => s.firmness === f))!
  const facts = [...new Set(same.map((s) => s.fact))].filter((f) => f !== '')
  const clauses = clausesOf(formula, numbers)
  const weight = costs[firmness] * Math.max(1, Math.min(3, voices(record, facts).independent))
  return { id: `${party}: ${formulaKey(newest!, true)}`, party, clauses, weight, issue, firmness, noun, words, facts }
}

function clausesOf(formula: Formula, numbers: ReadonlyMap<string, number>): number[][] {
  return formula.map((clause) =>
    clause.map(({ atom, holds }) => (holds ? numbers.get(atomKey(atom))! : -numbers.get(atomKey(atom))!)),
  )
}

/** What a party would ask after a move: as a demand, said by no report. */
function askedBy({ party, issue, words }: Move, reader: Reader): Asked {
  const formula = reader.read(words, issue, null)
  if (formula === null) throw new Misuse('move-says-nothing', `“${words}” says nothing: name an option or a number`)
  return { party, fact: '', issue, firmness: 'demand', noun: 'new position', words, formula, on: '' }
}

/** Every option of an issue that is spoken of, and whatever else the conditions name; sorted, so that numbering is stable. */
function atomsOf(record: Record, formulas: readonly Formula[]): Atom[] {
  const atoms = new Map<string, Atom>()
  for (const { atom } of formulas.flat(2)) atoms.set(atomKey(atom), atom)
  for (const issue of record.issues.values())
    if ([...atoms.values()].some((a) => a.is === 'option' && a.issue === issue.id))
      for (const { id } of issue.options) {
        const atom: Atom = { is: 'option', issue: issue.id, option: id }
        atoms.set(atomKey(atom), atom)
      }
  return [...atoms.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, atom]) => atom)
}

function rules(record: Record, atoms: readonly Atom[], numbers: ReadonlyMap<string, number>): number[][] {
  return [...oneOption(record, numbers), ...inOrder(atoms, numbers)]
}

/** A deal takes exactly one option of an issue; an issue with a single option is taken or left. */
function oneOption(record: Record, numbers: ReadonlyMap<string, number>): number[][] {
  return [...record.issues.values()].flatMap((issue) => {
    const own = issue.options.flatMap(
      (o) => numbers.get(atomKey({ is: 'option', issue: issue.id, option: o.id })) ?? [],
    )
    if (own.length < 2) return []
    return [own, ...own.flatMap((a, i) => own.slice(i + 1).map((b) => [-a, -b]))]
  })
}

/** Below 3 → at most 3 → below 5 → at most 5 … for each quantity. */
function inOrder(atoms: readonly Atom[], numbers: ReadonlyMap<string, number>): number[][] {
  const byQuantity = new Map<string, { at: number; variable: number }[]>()
  for (const atom of atoms) {
    if (atom.is !== 'at-most' && atom.is !== 'below') continue
    const list = byQuantity.get(atom.quantity) ?? []
    byQuantity.set(atom.quantity, list)
    list.push({ at: atom.value + (atom.is === 'below' ? -1e-9 : 0), variable: numbers.get(atomKey(atom))! })
  }
  return [...byQuantity.values()].flatMap((list) => {
    const sorted = list.sort((a, b) => a.at - b.at)
    return sorted.slice(1).map((next, i) => [-sorted[i]!.variable, next.variable])
  })
}

/** Parties of the register that ask for nothing: their silence is not consent. */
function silent(record: Record, conditions: readonly RecordCondition[]): Trouble[] {
  return [...record.actors.values()]
    .filter((actor) => actor.role === 'party' && !conditions.some((c) => c.party === actor.id))
    .map((actor) => ({
      code: 'party-without-position',
      stage: 'reasoning',
      message: `${actor.name} has no position on record that asks anything of a deal.`,
      advice: 'Add reports that quote it, or read every answer as one without it.',
    }))
}
