import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact } from '../../0-model/fact.ts'
import type { Evidence } from '../../0-model/passage.ts'
import type { Saved } from '../restore.ts'
import type { Step } from '../steps.ts'

/**
 * How the projections keep the steps of a report and its facts: values by place instead of by name, what most facts
 * have left out, ids of entries once. A large dossier is read in half the time so, and what many facts have alike (that
 * they are asserted, who coded them) is one value in memory. What does not fit is kept as it is.
 */
export function packed(report: SavedReport): string {
  const entries: string[] = []
  const place = (entry: string) => {
    const at = entries.indexOf(entry)
    return at < 0 ? entries.push(entry) - 1 : at
  }
  const steps = report.steps.map(({ entry, ...change }) => [place(entry), change])
  const facts = report.facts.map(({ id, steps: own, item, issue, track }) => [
    id,
    own.map(({ entry, ...change }) => [
      place(entry),
      (change.type === 'fact' && change.report === report.id && packedFact(change.fact)) || change,
    ]),
    item === id ? 0 : item,
    issue,
    track,
  ])
  return JSON.stringify([entries, steps, facts])
}

export type SavedReport = Omit<Saved['reports'][number], 'group'>

type Written = readonly [
  entries: readonly string[],
  steps: readonly WrittenStep[],
  facts: readonly (readonly [string, readonly WrittenStep[], string | 0, string | null, string | null])[],
]
type WrittenStep = readonly [entry: number, change: object]

/** Reads what `packed` wrote; equal names are one text for all that one reader reads. */
export function unpacking(): (report: string, text: string) => SavedReport {
  const pool = new Map<string, string>()
  const pooled = (text: string): string => {
    const known = pool.get(text)
    if (known !== undefined) return known
    pool.set(text, text)
    return text
  }
  return (report, text) => {
    const [entries, steps, facts] = JSON.parse(text) as Written
    const ids = entries.map(pooled)
    const stepOf = ([at, change]: WrittenStep): Step => {
      const entry = ids[at] as string
      return Array.isArray(change)
        ? { type: 'fact', report, fact: unpackedFact(change, pooled), entry }
        : ({ ...change, entry } as Step)
    }
    return {
      id: report,
      steps: steps.map(stepOf),
      facts: facts.map(([id, own, item, issue, track]) => ({
        id,
        steps: own.map(stepOf),
        item: item === 0 ? id : item,
        issue: issue === null ? null : pooled(issue),
        track: track === null ? null : pooled(track),
      })),
    }
  }
}

/** The common fields of facts in the order of the schema; after them stand the kind’s own. */
const places = [
  'id',
  'actors',
  'counterparts',
  'about',
  'issue',
  'track',
  'date',
  'place',
  'factuality',
  'attribution',
  'basis',
  'wording',
  'evidence',
  'also',
  'citations',
  'plover',
  'confidence',
  'coder',
  'kind',
  'label',
] as const

type Place = (typeof places)[number]

/** What most facts have; written as 0. Where nothing is usual, 0 says that the field is left out. */
const usual: { readonly [P in Place]?: unknown } = {
  counterparts: frozen([]),
  date: null,
  factuality: frozen({ modality: 'asserted', negated: false, denied: false }),
  attribution: frozen({ channel: 'narrator' }),
  basis: 'stated',
  wording: 'reported',
  also: frozen([]),
  citations: frozen([]),
}
const usualText: ReadonlyMap<string, string> = new Map(
  Object.entries(usual).map(([place, value]) => [place, JSON.stringify(value)]),
)

type Pooled = (text: string) => string

/** Fields with a shorter form of their own. */
const forms: {
  readonly [P in Place]?: {
    readonly write: (value: never) => unknown
    readonly read: (value: never, pooled: Pooled) => unknown
  }
} = {
  actors: {
    write: (refs: readonly ActorRef[]) => refs.map(writtenRef),
    read: (refs: readonly WrittenRef[], pooled) => refs.map((ref) => readRef(ref, pooled)),
  },
  counterparts: {
    write: (refs: readonly ActorRef[]) => refs.map(writtenRef),
    read: (refs: readonly WrittenRef[], pooled) => refs.map((ref) => readRef(ref, pooled)),
  },
  evidence: {
    write: ({ start, end, exact, prefix, suffix }: Evidence) => [start, end, exact, prefix, suffix],
    read: ([start, end, exact, prefix, suffix]: [number, number, string, string, string]): Evidence => ({
      start,
      end,
      exact,
      prefix,
      suffix,
    }),
  },
}

type WrittenRef = readonly [name: string, id: string | 0 | 1, of: string | 0, start: number, end: number]

function writtenRef({ name, id, of, mention }: ActorRef): WrittenRef {
  return [name, id === undefined ? 0 : id === name ? 1 : id, of ?? 0, mention.start, mention.end]
}

function readRef([name, id, of, start, end]: WrittenRef, pooled: Pooled): ActorRef {
  const called = pooled(name)
  return {
    name: called,
    ...(id !== 0 && { id: id === 1 ? called : pooled(id) }),
    ...(of !== 0 && { of: pooled(of) }),
    mention: { start, end },
  }
}

/** A fact by place; null where it would not come back letter for letter. */
function packedFact(fact: Fact): readonly unknown[] | null {
  try {
    const short = byPlace(fact as unknown as { readonly [field: string]: unknown })
    return JSON.stringify(unpackedFact(short, (name) => name)) === JSON.stringify(fact) ? short : null
  } catch {
    return null
  }
}

function byPlace(fact: { readonly [field: string]: unknown }): readonly unknown[] {
  const rest = { ...fact }
  const values = places.map((place) => {
    const value = fact[place]
    delete rest[place]
    if (value === undefined || usualText.get(place) === JSON.stringify(value)) return 0
    return forms[place] ? forms[place].write(value as never) : value
  })
  return [...values, Object.keys(rest).length > 0 ? rest : 0]
}

function unpackedFact(short: readonly unknown[], pooled: Pooled): Fact {
  const fact: { [field: string]: unknown } = {}
  for (const [i, place] of places.entries()) {
    const value = short[i]
    if (value === 0) {
      if (place in usual) fact[place] = usual[place]
    } else fact[place] = forms[place] ? forms[place].read(value as never, pooled) : value
  }
  const rest = short[places.length]
  return (rest === 0 ? fact : Object.assign(fact, rest)) as unknown as Fact
}

function frozen<T extends object>(value: T): T {
  return Object.freeze(value)
}
