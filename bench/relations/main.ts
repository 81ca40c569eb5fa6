/**
 * Directed events in PLOVER's terms against two public sets (neither is part of this repository):
 *
 * `npx tsx bench/relations/main.ts PLV_train.tsv` – PLV (Hu et al. 2024): what a marked source does to a marked target, one
 * of 15 roots; macro-F1 of the relation read between the two, and of the type derived for the coder's facts. The training
 * part is for development, the test part for measuring only.
 *
 * `npx tsx bench/relations/main.ts PLOVER_GSR_CAMEO.txt` – the gold standard records of the PLOVER manual, measuring only: F1
 * of type with dyad, a dyad being right where both of its actors are.
 */
import { readFileSync } from 'node:fs'
import type { Fact } from '../../src/0-model/fact.ts'
import { overlap, type Span } from '../../src/0-model/passage.ts'
import { plainReport } from '../../src/1-report/plain.ts'
import { analyse } from '../../src/3-syntax/analyse.ts'
import { english } from '../../src/3-syntax/load.ts'
import { code } from '../../src/4-facts/code.ts'
import { type Relation, relations } from '../../src/4-facts/plover/relations.ts'

/** Names of types that the records have from an earlier draft. */
const since: { readonly [type: string]: string } = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('name PLV_train.tsv, PLV_test.tsv or PLOVER_GSR_CAMEO.txt')
const parser = english()
if (file.endsWith('.tsv')) roots(readFileSync(file, 'utf8'))
else dyads(readFileSync(file, 'utf8'))

function read(text: string) {
  const analysis = analyse(plainReport('sentence.txt', text, { published: '2020-01-02' }), { parser })
  return { relations: relations(analysis), facts: code(analysis).facts, mentions: analysis.mentions }
}

// ── PLV ──

/** PLV has concessions and retreats as one root. */
function rootOf(type: string | undefined): string {
  return type === undefined ? 'none' : type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

function roots(table: string): void {
  const [head, ...lines] = table
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  const column = (line: readonly string[], name: string) =>
    line[head!.indexOf(name)]!.replace(/^"|"$/g, '').replaceAll('""', '"')
  const told: [string, string][] = []
  const coded: [string, string][] = []
  for (const line of lines) {
    const { text, source, target } = unmarked(column(line, 'marked_sentence'))
    const gold = column(line, 'gold_root')
    const found = read(text)
    told.push([gold, rootOf(best(found.relations, (one) => between(one, source, target))?.type)])
    const facts = found.facts.filter((fact) => fact.plover !== undefined)
    coded.push([gold, rootOf(best(facts, (fact) => about(fact, source, target))?.plover?.type)])
  }
  console.log(`${lines.length} sentences`)
  console.log(`relation between the two: ${macro(told)}`)
  console.log(`type of the coder's fact: ${macro(coded)}`)
}

/** The text without its marks, and where they stood. */
function unmarked(marked: string): { text: string; source: Span; target: Span } {
  const at: { [mark: string]: number } = {}
  let text = ''
  for (const piece of marked.split(/(<\/?[st]>)/)) {
    if (/^<\/?[st]>$/.test(piece)) at[piece] = text.length
    else text += piece
  }
  const span = (mark: string) => ({ start: at[`<${mark}>`]!, end: at[`</${mark}>`]! })
  return { text, source: span('s'), target: span('t') }
}

function touch(spans: readonly Span[], at: Span): boolean {
  return spans.some((one) => overlap(one, at) > 0)
}

/** How well a relation fits the two marked: who does it counts most, then to whom, then standing on its own. */
function between({ clause, source, target }: Relation, from: Span, to: Span): number {
  const within = to.start >= clause.start && to.end <= clause.end + 1
  return (
    (touch(source, from) ? 4 : 0) +
    (touch(target, to) ? 3 : within ? 1.5 : 0) -
    (clause.kind === 'noun' ? 1.5 : 0) -
    (clause.link === 'main' ? 0 : 0.5)
  )
}

function about({ actors, counterparts, confidence }: Fact, from: Span, to: Span): number {
  const named = (refs: Fact['actors']) => refs.map(({ mention }) => mention)
  return (
    (touch(named(actors), from) ? 4 : 0) + (touch(named([...counterparts, ...actors]), to) ? 2 : 0) + confidence / 100
  )
}

function best<T>(all: readonly T[], score: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>((top, one) => (top === undefined || score(one) > score(top) ? one : top), undefined)
}

function macro(pairs: readonly (readonly [gold: string, ours: string])[]): string {
  const names = [...new Set(pairs.map(([gold]) => gold))].sort()
  const f1 = names.map((name) => {
    const hits = pairs.filter(([gold, ours]) => gold === name && ours === name).length
    const wanted = pairs.filter(([gold]) => gold === name).length
    const given = pairs.filter(([, ours]) => ours === name).length
    return (2 * hits) / (wanted + given)
  })
  return `macro-F1 ${(f1.reduce((a, b) => a + b, 0) / f1.length).toFixed(3)} over ${names.length} roots`
}

// ── gold standard records ──

interface GoldRecord {
  readonly event: string
  readonly text?: string
  readonly source?: unknown
  readonly target?: unknown
}

function dyads(json: string): void {
  const records = (JSON.parse(json) as GoldRecord[]).filter((one) => one.event !== 'DOCUMENT' && one.text !== undefined)
  let wanted = 0
  let given = 0
  let coded = 0
  let hits = 0
  let right = 0
  for (const record of records) {
    const text = record.text!
    const gold = { type: since[record.event] ?? record.event, from: namesIn(record.source), to: namesIn(record.target) }
    // “compound” records have both sides under the source
    const both = gold.to.length > 0 ? gold : { ...gold, to: gold.from }
    wanted++
    const found = read(text)
    // a place may be acted on (“declared an emergency in Bergen”), but does not act
    const actors = (spans: readonly Span[], places: boolean) =>
      found.mentions
        .filter((one) => one.form === 'name' && (places || !one.place) && touch(spans, one))
        .map((one) => text.slice(one.start, one.end))
    const ours = distinct(
      found.relations.map(({ type, source, target }) => ({
        type,
        from: actors(source, false),
        to: actors(target, true),
      })),
    )
    given += ours.length
    if (ours.some((one) => same(one, both))) hits++
    const facts = distinct(
      found.facts.flatMap(({ plover, actors: by, counterparts }) =>
        plover === undefined
          ? []
          : [
              {
                type: plover.type,
                from: by.map(({ mention }) => text.slice(mention.start, mention.end)),
                to: (counterparts.length > 0 ? counterparts : by.slice(1)).map(({ mention }) =>
                  text.slice(mention.start, mention.end),
                ),
              },
            ],
      ),
    )
    coded += facts.length
    if (facts.some((one) => same(one, both))) right++
  }
  const f1 = (a: number, n: number) => ((2 * a) / (wanted + n)).toFixed(3)
  console.log(`${wanted} records`)
  console.log(`relations: ${given} with both sides, type and dyad F1 ${f1(hits, given)}`)
  console.log(`facts: ${coded} with both sides, type and dyad F1 ${f1(right, coded)}`)
}

interface Dyad {
  readonly type: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

function namesIn(side: unknown): string[] {
  return Array.isArray(side) ? (side as { actorText?: string }[]).flatMap((one) => one.actorText ?? []) : []
}

/** Those with somebody on either side, once each. */
function distinct(all: readonly Dyad[]): Dyad[] {
  const named = all.filter((one) => one.from.length > 0 && one.to.length > 0)
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()]
}

function same(ours: Dyad, gold: Dyad): boolean {
  const meet = (a: readonly string[], b: readonly string[]) =>
    a.some((x) => b.some((y) => x.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(x.toLowerCase())))
  return ours.type === gold.type && meet(ours.from, gold.from) && meet(ours.to, gold.to)
}
