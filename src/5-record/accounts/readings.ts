import { days } from '../../0-model/edtf.ts'
import type { Fact } from '../../0-model/fact.ts'
import { folded } from '../identity/names.ts'
import { headcounts, headcountsClash } from './headcount.ts'

/** Something reports differ on. `of` reads it from a fact as text, null where the fact does not say; `clash` compares. */
export interface Reading {
  readonly name: string
  /** As readers see it: “who was there”. */
  readonly says: string
  readonly of: (fact: Fact) => string | null
  readonly clash: (a: Fact, b: Fact) => boolean
}

type Loose = {
  readonly ceasefire?: {
    readonly declared?: string
    readonly effective?: string
    readonly ended?: string
    readonly duration?: string
  }
  readonly killed?: Count
  readonly injured?: Count
  readonly absent?: readonly { readonly name: string; readonly id?: string }[]
  readonly host?: readonly { readonly name: string; readonly id?: string }[]
  readonly mediator?: readonly { readonly name: string; readonly id?: string }[]
}
interface Count {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** Labels that cannot both be true of one thing at one time. */
const opposedLabels: readonly (readonly [string, string])[] = [
  ['held', 'cancelled'],
  ['held', 'failed'],
  ['held', 'postponed'],
  ['accepts', 'rejects'],
  ['accepts', 'pending'],
  ['rejects', 'pending'],
  ['made', 'withdrawn'],
  ['signed', 'collapsed'],
  ['in-force', 'collapsed'],
  ['imposed', 'lifted'],
  ['tightened', 'eased'],
  ['provided', 'suspended'],
]

/** Everything accounts are compared by. Reports that merely say more than another do not differ from it. */
export const readings: readonly Reading[] = [
  {
    name: 'date',
    says: 'when',
    of: ({ date }) => date,
    // What was planned for one day and held on another is a slip of the plan, no second account of the event.
    clash: (a, b) => settled(a) === settled(b) && apart(a.date, b.date),
  },
  ...(['declared', 'effective', 'ended'] as const).map((part): Reading => {
    const of = (fact: Fact) => loose(fact).ceasefire?.[part] ?? null
    return { name: part, says: `${part} date`, of, clash: (a, b) => apart(of(a), of(b)) }
  }),
  {
    name: 'duration',
    says: 'for how long',
    of: (fact) => loose(fact).ceasefire?.duration ?? null,
    clash: (a, b) => differ(loose(a).ceasefire?.duration, loose(b).ceasefire?.duration),
  },
  ...(['killed', 'injured'] as const).map((part): Reading => {
    const of = (fact: Fact) => count(loose(fact)[part])
    return {
      name: part,
      says: part === 'killed' ? 'how many were killed' : 'how many were injured',
      of,
      clash: (a, b) => counts(loose(a)[part], loose(b)[part]),
    }
  }),
  {
    name: 'happened',
    says: 'whether it happened',
    of: ({ factuality }) => (factuality.denied ? 'denied' : factuality.negated ? 'it did not' : 'it did'),
    clash: (a, b) => settled(a) && settled(b) && denies(a) !== denies(b),
  },
  {
    name: 'label',
    says: 'what became of it',
    of: ({ label }) => label ?? null,
    // What may be lifted is imposed still: only things told as done can contradict each other.
    clash: (a, b) =>
      settled(a) &&
      settled(b) &&
      opposedLabels.some(([x, y]) => (a.label === x && b.label === y) || (a.label === y && b.label === x)),
  },
  {
    name: 'attendance',
    says: 'who was there',
    of: (fact) =>
      [...fact.actors.map(({ name }) => name), ...(loose(fact).absent ?? []).map(({ name }) => `without ${name}`)].join(
        ', ',
      ) || null,
    clash: (a, b) => missing(a, b) || missing(b, a),
  },
  {
    name: 'headcount',
    says: 'how many were there',
    of: (fact) =>
      headcounts(fact)
        .map(({ number, who, each }) => `${number} ${who}${each ? ' a side' : ''}`)
        .join(', ') || null,
    clash: (a, b) => headcountsClash(a, b),
  },
  {
    name: 'place',
    says: 'where',
    of: ({ place }) => place?.name ?? null,
    clash: (a, b) => settled(a) === settled(b) && differ(place(a), place(b)) && !nested(place(a) ?? '', place(b) ?? ''),
  },
]

function loose(fact: Fact): Loose {
  return fact as unknown as Loose
}

/** Told as done, not as planned or possible. */
function settled({ factuality }: Fact): boolean {
  return factuality.modality === 'asserted'
}

function denies({ factuality }: Fact): boolean {
  return factuality.denied || factuality.negated
}

function apart(a: string | null, b: string | null): boolean {
  const x = days(a)
  const y = days(b)
  return x !== null && y !== null && (x.to < y.from || y.to < x.from)
}

function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return a !== null && a !== undefined && b !== null && b !== undefined && a !== b
}

function counts(a: Count | undefined, b: Count | undefined): boolean {
  if (!a || !b) return false
  const low = (c: Count) => c.best ?? c.low ?? 0
  const high = (c: Count) => c.best ?? c.high ?? Infinity
  return low(a) > high(b) || low(b) > high(a)
}

function count(value: Count | undefined): string | null {
  if (!value) return null
  const { low, best, high } = value
  if (best !== null) return String(best)
  return low !== null && high !== null
    ? `${low} to ${high}`
    : low !== null
      ? `at least ${low}`
      : high !== null
        ? `up to ${high}`
        : null
}

/** Whether one says that somebody was absent whom the other has there. */
function missing(a: Fact, b: Fact): boolean {
  if (!loose(a).absent?.length) return false
  const there = new Set(b.actors.flatMap(({ id, name }) => [folded(id ?? name), folded(name)]))
  return (loose(a).absent ?? []).some(({ id, name }) => there.has(folded(id ?? name)) || there.has(folded(name)))
}

function place(fact: Fact): string | null {
  return fact.place ? folded(fact.place.name) : null
}

function nested(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}
