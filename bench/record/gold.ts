import { readFileSync } from 'node:fs'
import type { ActorRef } from '../../src/0-model/actor.ts'
import type { Fact } from '../../src/0-model/fact.ts'
import { evidence } from '../../src/0-model/passage.ts'
import type { Report } from '../../src/0-model/report.ts'
import { recordOf } from '../../src/5-record/apply.ts'
import { madeReport } from '../../src/5-record/made.ts'
import type { Record as Dossier } from '../../src/5-record/record.ts'

const folder = new URL('../../corpus/n4/', import.meta.url)

type Line = { readonly [field: string]: unknown }
type Named = { readonly actor: string; readonly actor_of?: string }

/** A dossier of corpus/n4 as a record: its reports with the facts agreed on, ids as in the corpus. */
export function goldDossier(name: 'a' | 'b'): Dossier {
  const reports = lines('gold.jsonl')
    .filter((line) => String(line.id).startsWith(`${name}-`))
    .map((line) => {
      const text = readFileSync(new URL(`${line.id}.txt`, folder), 'utf8')
      const report: Report = {
        ...madeReport(text, { published: String(line.published), title: text.split('\n')[0] ?? null }),
        id: String(line.id),
        outlet: String(line.outlet_style),
      }
      return { report, facts: (line.facts as Line[]).map((fact) => factOf(fact, text)) }
    })
  return recordOf(name, reports)
}

/** The lines of items.jsonl of one dossier. */
export function goldItems(name: 'a' | 'b'): readonly Line[] {
  return lines('items.jsonl').filter((line) => line.dossier === name.toUpperCase())
}

function lines(file: string): readonly Line[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

/** Where the corpus has other field names than the codebook. */
const doers = ['participants', 'by', 'actor', 'speaker', 'parties', 'actors', 'with']
const targets = ['to', 'addressee', 'against', 'target']
const labels = ['status', 'answer', 'stance', 'action']
const abouts = ['subject', 'issue', 'to_what', 'what']

function factOf(line: Line, text: string): Fact {
  const { start, end } = line.evidence as { start: number; end: number }
  const first = (names: readonly string[]) => names.map((name) => line[name]).find((value) => typeof value === 'string')
  const kind = String(line.kind)
  const label =
    kind === 'incident' ? line.type : kind === 'statement' ? (line.direct ? 'direct' : 'indirect') : first(labels)
  const about = first(abouts)
  return {
    id: String(line.id),
    kind,
    actors: doers.flatMap((name) => refs(line[name])),
    counterparts: targets.flatMap((name) => refs(line[name])),
    ...(label !== undefined && { label }),
    ...(about !== undefined && { about }),
    ...(line.place !== undefined && { place: { name: line.place } }),
    ...(kind === 'linkage' && { what: line.what, dependsOn: line.depends_on }),
    ...(kind !== 'incident' && line.type !== undefined && { type: line.type }),
    ...(line.version !== undefined && { version: line.version }),
    ...(line.condition !== undefined && { condition: line.condition }),
    ...(line.consequence !== undefined && { consequence: line.consequence }),
    ...(line.to_what !== undefined && { to: line.to_what }),
    ...(line.of !== undefined && { of: line.of }),
    ...(line.effective !== undefined && { ceasefire: { effective: line.effective } }),
    ...(line.injured !== undefined && { injured: count(String(line.injured)) }),
    date: (line.date as string | null | undefined) ?? null,
    factuality: { modality: line.modality, negated: line.negated === true, denied: line.denied === true },
    attribution: { channel: kind === 'statement' ? (line.direct ? 'direct' : 'indirect') : 'narrator' },
    basis: 'stated',
    wording: 'reported',
    evidence: evidence(text, start, end),
    also: [],
    citations: [],
    confidence: 90,
    coder: { name: 'person', version: '0' },
  } as unknown as Fact
}

function refs(value: unknown): readonly ActorRef[] {
  const list = (Array.isArray(value) ? value : value ? [value] : []) as Named[]
  return list.map(({ actor, actor_of }) => ({
    name: actor,
    id: actor,
    ...(actor_of !== undefined && { of: actor_of }),
    mention: { start: 0, end: 0 },
  }))
}

function count(words: string) {
  const number = Number(/\d+/.exec(words)?.[0] ?? 0)
  return /least/.test(words) ? { low: number, best: null, high: null } : { low: number, best: number, high: number }
}
