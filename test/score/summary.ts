import { datesMeet } from '../../src/0-model/edtf.ts'
import { type Kind, kinds } from '../../src/0-model/fact.ts'
import { meet } from './keys.ts'
import { type Matching, type Pair, sameDays } from './match.ts'

/** Precision, recall and their harmonic mean, with the counts they rest on. */
export interface Prf {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
  readonly coded: number
}

/** A share and how many it was taken over; the share is null over none. */
export interface Share {
  readonly share: number | null
  readonly of: number
}

export interface Summary {
  readonly micro: Prf
  readonly kinds: { readonly [K in Kind]: Prf & { readonly label: Share; readonly date: Share } }
  readonly label: Share
  readonly date: Share
  readonly dateMeets: Share
  /** Dated by the coder where the annotators left the date open. */
  readonly undated: Share
  readonly actors: { readonly precision: Share; readonly recall: Share }
  readonly iou: Share
  readonly measureType: Share
  readonly modality: Share
  readonly negation: Share
}

/** One step of the coder's confidence and how many facts at that step were right. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly facts: number
  readonly said: number
  readonly right: number
}

/** Which way a label of one kind points where the other kind has labels of its own: for, against, asking, open. */
const leaning: ReadonlyMap<string | null, string> = new Map([
  ['accepts', 'for'],
  ['supports', 'for'],
  ['rejects', 'against'],
  ['opposes', 'against'],
  ['demands', 'asking'],
  ['conditional', 'asking'],
  ['counters', 'asking'],
  ['open', 'open'],
  ['pending', 'open'],
])
/** Kinds whose labels can be held against each other when one was told as the other. */
const leaningKinds: ReadonlySet<Kind> = new Set<Kind>(['position', 'response'])

function comparable({ gold, coded }: Pair): boolean {
  return gold.fact.kind === coded.fact.kind || (leaningKinds.has(gold.fact.kind) && leaningKinds.has(coded.fact.kind))
}

function sameLabel({ gold, coded }: Pair): boolean {
  if (gold.fact.kind === coded.fact.kind) return gold.label === coded.label
  const way = leaning.get(gold.label)
  return way !== undefined && way === leaning.get(coded.label)
}

export function summary(matchings: readonly Matching[]): Summary {
  const pairs = matchings.flatMap((matching) => matching.pairs)
  const goldFacts = matchings.flatMap((matching) => matching.gold)
  const codedFacts = matchings.flatMap((matching) => matching.coded)
  const labelled = pairs.filter((p) => p.gold.label !== null && comparable(p))
  const dated = pairs.filter((p) => p.gold.fact.date !== null && p.gold.fact.date !== undefined)
  const open = pairs.filter((p) => p.gold.fact.date === null || p.gold.fact.date === undefined)
  const measured = pairs.filter((p) => p.gold.fact.kind === 'measure' && p.coded.fact.kind === 'measure')
  const sets = pairs.filter((p) => p.gold.all.length > 0)
  const common = sets.map((p) =>
    Math.min(
      p.coded.all.filter((c) => p.gold.all.some((g) => meet(g, c))).length,
      p.gold.all.filter((g) => p.coded.all.some((c) => meet(g, c))).length,
    ),
  )
  const per = (kind: Kind) => {
    const mine = (p: { gold: { fact: { kind: Kind } } }) => p.gold.fact.kind === kind
    return {
      ...prf(
        sum(pairs.filter((p) => p.coded.fact.kind === kind).map((p) => p.credit)),
        sum(pairs.filter(mine).map((p) => p.credit)),
        goldFacts.filter((side) => side.fact.kind === kind).length,
        codedFacts.filter((side) => side.fact.kind === kind).length,
      ),
      label: share(labelled.filter(mine), sameLabel),
      date: share(dated.filter(mine), (p) => sameDays(p.gold.fact.date, p.coded.fact.date)),
    }
  }
  const credit = sum(pairs.map((p) => p.credit))
  return {
    micro: prf(credit, credit, goldFacts.length, codedFacts.length),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, per(kind)])) as Summary['kinds'],
    label: share(labelled, sameLabel),
    date: share(dated, (p) => sameDays(p.gold.fact.date, p.coded.fact.date)),
    dateMeets: share(dated, (p) => datesMeet(p.gold.fact.date, p.coded.fact.date)),
    undated: share(open, (p) => p.coded.fact.date !== null),
    actors: {
      precision: ratio(sum(common), sum(sets.map((p) => p.coded.all.length))),
      recall: ratio(sum(common), sum(sets.map((p) => p.gold.all.length))),
    },
    iou: ratio(sum(pairs.map((p) => p.iou)), pairs.length),
    measureType: share(measured, (p) => 'type' in p.coded.fact && p.gold.fact.type === p.coded.fact.type),
    modality: share(pairs, (p) => p.gold.fact.modality === p.coded.fact.factuality.modality),
    negation: share(pairs, (p) => p.gold.fact.negated === p.coded.fact.factuality.negated),
  }
}

/** Of facts at 80, are about 80 % right? Half credits count as half. */
export function reliability(matchings: readonly Matching[], width = 10): readonly Step[] {
  const right = new Map(matchings.flatMap((matching) => matching.pairs.map((p) => [p.coded, p.credit] as const)))
  const coded = matchings.flatMap((matching) => matching.coded)
  const steps: Step[] = []
  for (let from = 0; from < 100; from += width) {
    const here = coded.filter(
      ({ fact }) =>
        fact.confidence >= from &&
        (fact.confidence < from + width || (from + width === 100 && fact.confidence === 100)),
    )
    if (here.length === 0) continue
    steps.push({
      from,
      to: from + width,
      facts: here.length,
      said: sum(here.map(({ fact }) => fact.confidence)) / here.length,
      right: (100 * sum(here.map((side) => right.get(side) ?? 0))) / here.length,
    })
  }
  return steps
}

function prf(creditCoded: number, creditGold: number, gold: number, coded: number): Prf {
  const precision = coded ? creditCoded / coded : 0
  const recall = gold ? creditGold / gold : 0
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    gold,
    coded,
  }
}

function share<T>(all: readonly T[], test: (one: T) => boolean): Share {
  return ratio(all.filter(test).length, all.length)
}

function ratio(part: number, of: number): Share {
  return { share: of ? part / of : null, of }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
