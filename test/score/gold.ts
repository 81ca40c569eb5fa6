import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '../../src/0-model/fact.ts'

/** A name as the corpus writes it: an actor and whom they speak for. */
export interface GoldActor {
  readonly actor: string
  readonly actor_of?: string
}
type One = GoldActor | readonly GoldActor[] | null | undefined

/** A fact agreed on, as a line of `gold.jsonl` has it. The names of its fields differ by kind. */
export interface GoldFact {
  readonly id: string
  readonly kind: Kind
  readonly date: string | null
  readonly modality: string
  readonly negated: boolean
  readonly type?: string
  readonly evidence: { readonly start: number; readonly end: number }
  readonly [field: string]: unknown
}

/** A report of the corpus with its facts. */
export interface GoldReport {
  readonly id: string
  readonly published: string
  readonly text: string
  readonly aside: boolean
  readonly facts: readonly GoldFact[]
}

/** Which fields of a kind hold those who act, and which those it is done to. */
const roles: {
  readonly [K in Kind]: { readonly actors: readonly string[]; readonly counterparts: readonly string[] }
} = {
  statement: { actors: ['speaker', 'with'], counterparts: ['addressee'] },
  position: { actors: ['actor', 'with'], counterparts: [] },
  proposal: { actors: ['by'], counterparts: ['to'] },
  response: { actors: ['by', 'with'], counterparts: [] },
  meeting: { actors: ['participants'], counterparts: [] },
  agreement: { actors: ['parties'], counterparts: [] },
  deadline: { actors: ['by'], counterparts: [] },
  incident: { actors: ['actor'], counterparts: ['target'] },
  measure: { actors: ['actor'], counterparts: ['target'] },
  linkage: { actors: ['actors'], counterparts: [] },
  accusation: { actors: ['by', 'with'], counterparts: ['against'] },
}

/** The field that holds the label; a statement's is a flag, three kinds have none. */
const labelField: { readonly [K in Kind]?: string } = {
  position: 'stance',
  proposal: 'status',
  response: 'answer',
  meeting: 'status',
  agreement: 'status',
  incident: 'type',
  measure: 'action',
}

export function actorsOf(fact: GoldFact, side: 'actors' | 'counterparts'): readonly GoldActor[] {
  return roles[fact.kind][side].flatMap((field) => {
    const value = fact[field] as One
    return value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as GoldActor]
  })
}

export function labelOf(fact: GoldFact): string | null {
  if (fact.kind === 'statement') return fact.direct === true ? 'direct' : 'indirect'
  const field = labelField[fact.kind]
  return field === undefined ? null : ((fact[field] as string | undefined) ?? null)
}

/**
 * The reports below a folder: every `gold.jsonl` with the texts beside it. `aside.txt` names the reports set aside.
 * Throws where a text is not the one the facts were agreed on: its offsets would be wrong.
 */
export function goldReports(folder: string): readonly GoldReport[] {
  const list = join(folder, 'aside.txt')
  const aside = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [])
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...inner.map((entry) => join(folder, entry.name)).sort()].flatMap((at) =>
    existsSync(join(at, 'gold.jsonl')) ? reportsOf(at, aside) : [],
  )
}

function reportsOf(folder: string, aside: ReadonlySet<string>): GoldReport[] {
  return lines<Omit<GoldReport, 'text' | 'aside'> & { text_sha256: string }>(join(folder, 'gold.jsonl')).map((line) => {
    const own = join(folder, `${line.id}.txt`)
    const file = existsSync(own) ? own : join(folder, 'report.txt')
    const text = readFileSync(file, 'utf8')
    if (createHash('sha256').update(text).digest('hex') !== line.text_sha256)
      throw new Error(`${file}: not the text its facts were agreed on, so their offsets are wrong [gold-text-changed]`)
    return { id: line.id, published: line.published, facts: line.facts, text, aside: aside.has(line.id) }
  })
}

export function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
