import { days } from '../0-model/edtf.ts'
import type { Kind } from '../0-model/fact.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Clause } from '../3-syntax/clause.ts'
import { dateFrom } from '../3-syntax/times/date-of.ts'
import type { Candidate } from './candidates.ts'
import { occasionOf } from './occasions.ts'
import { dateAt, dateOf } from './reading.ts'
import { type Scene, sentenceAt } from './scene.ts'

/** A time of day that opens an entry of a live report: “17:52”, “8.41pm”. */
const clock = /^\s*(?:[•*–-]\s*)?\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\b/i

/** What a kind's dates are like: whether it happens on a day, whether it is done by saying. */
export interface Dating {
  readonly happens: boolean
  readonly said: boolean
}

/**
 * Dates for what the clause itself leaves open: the day that heads an entry of a timeline (“8 Dec 1987: …”) or of a live
 * report, that of the paper in which something is said (“in a statement issued on Monday”), that of the time a clause
 * belongs to (“May 2018, when …”), and, for what happens on a day, the one time its passage names.
 */
export function withDates(
  scene: Scene,
  all: readonly Candidate[],
  datingOf: (kind: Kind) => Dating,
): readonly Candidate[] {
  const found = all.map((candidate) => {
    const { draft, kind } = candidate
    const { happens, said } = datingOf(kind)
    const clause = scene.clauseAt(draft.at)
    const found =
      (clause === undefined ? null : when(scene, clause)) ??
      (said && clause !== undefined ? paper(scene, clause) : null) ??
      draft.date ??
      heading(scene, candidate) ??
      (happens ? (sinceWhen(scene, clause) ?? onlyTime(scene, candidate)) : null)
    const settledDate = happens || said ? settled(candidate, found, said ? scene.report.published : null) : found
    const beside =
      happens && !said && (isAhead(scene, clause, settledDate) || isBehind(scene, candidate, clause, settledDate))
    const date = beside ? null : settledDate
    return date === draft.date ? candidate : { ...candidate, draft: { ...draft, date } }
  })
  return onOccasions(scene, found, datingOf)
}

/** What was said at a meeting told of before was said that day. */
function onOccasions(scene: Scene, all: readonly Candidate[], datingOf: (kind: Kind) => Dating): readonly Candidate[] {
  const dated = all
    .filter(({ kind, draft }) => datingOf(kind).happens && !datingOf(kind).said && draft.date !== null)
    .sort((a, b) => a.draft.span.start - b.draft.span.start)
  if (dated.length === 0) return all
  return all.map((candidate) => {
    const { draft, kind } = candidate
    const clause = scene.clauseAt(draft.at)
    if (draft.date !== null || clause === undefined || !datingOf(kind).said) return candidate
    const date = occasionOf(scene, clause, dated)
    return date === null ? candidate : { ...candidate, draft: { ...draft, date } }
  })
}

/**
 * What has happened on “../1995-11-21” (“shortly before noon”) happened that day. What has been said was not said on a
 * day still to come: “promised an answer by the end of the month” tells when the answer is due.
 */
function settled({ draft }: Candidate, date: string | null, today: string | null): string | null {
  if (date === null || (draft.factuality?.modality ?? 'asserted') !== 'asserted') return date
  const range = days(date)
  const ahead = date.endsWith('/..') ? range?.from : range?.to
  if (today !== null && ahead !== undefined && ahead > (days(today)?.to ?? Infinity)) return null
  return date.startsWith('../') ? date.slice(3) : date
}

/** What is told as past was not on a day still to come: “have agreed to meet on 24 September”. */
function isAhead(scene: Scene, clause: Clause | undefined, date: string | null): boolean {
  if (clause === undefined || clause.modal !== null || !(clause.tense === 'past' || clause.perfect)) return false
  const told = days(date)
  const today = days(scene.report.published)
  return told !== null && today !== null && told.from > today.to
}

/** What is still to come was not on a day gone by: “proposed talks on 11 May” tells when they were proposed. */
function isBehind(scene: Scene, { draft }: Candidate, own: Clause | undefined, date: string | null): boolean {
  const clause =
    own?.kind === 'verb' ? own : scene.holding(draft.at).find((held) => held.clause.kind === 'verb')?.clause
  if (
    (draft.label !== 'planned' && draft.factuality?.modality !== 'planned') ||
    clause?.tense !== 'past' ||
    clause.modal !== null
  )
    return false
  const told = days(date)
  const today = days(scene.report.published)
  return told !== null && today !== null && told.to < today.from
}

/** “September, when the two agreed a contract”: the time that a clause belongs to. */
function when(scene: Scene, clause: Clause): string | null {
  const { sentence } = clause.at
  if (clause.link === 'relative' && clause.of !== null) {
    const noun = scene.word(clause.of)
    return closed(scene.timesIn(sentence).find((one) => one.start <= noun.start && noun.end <= one.end)?.edtf)
  }
  // the tree may hang it on the verb above
  const led = clause.link === 'time' || clause.link === 'coordinate' ? clause : undefined
  const first = led?.link === 'coordinate' && led.parent !== null ? scene.clauses[led.parent]! : led
  if (first?.link !== 'time' || !/^when\b/i.test(scene.text.slice(first.start))) return null
  return closed(scene.timesIn(sentence).find((one) => /^,? ?$/.test(scene.text.slice(one.end, first.start)))?.edtf)
}

/** “since 24 August, when the truce collapsed”: what came of it lasts, what happened was that day. */
function closed(date: string | null | undefined): string | null {
  return date?.replace(/\/\.\.$/, '') ?? null
}

/** Papers and occasions in which something is said, so that their day is its day. */
const papers: ReadonlySet<string> = new Set(
  'address briefing broadcast communique communiqué email interview letter message note post release report speech statement tweet'.split(
    ' ',
  ),
)

function paper(scene: Scene, clause: Clause): string | null {
  for (const { at, preposition } of clause.obliques) {
    if (
      !/^(?:in|according to|by|through|via)$/.test(preposition ?? '') ||
      !papers.has(scene.word(at).lemma.toLowerCase())
    )
      continue
    const issued = scene.clauses.find((one) => one.of?.sentence === at.sentence && one.of.word === at.word)
    const date = dateAt(scene, at) ?? (issued === undefined ? null : dateOf(scene, issued))
    if (date !== null) return date
  }
  return null
}

/** “have been killed since war broke out in May 2013”: from then on. */
function sinceWhen(scene: Scene, clause: Clause | undefined): string | null {
  if (clause === undefined || !clause.perfect) return null
  const since = scene.below(clause).find((one) => one.mark === 'since' && one.link === 'time')
  const date = since === undefined ? null : dateOf(scene, since)
  return date === null || date.includes('/') ? null : `${date}/..`
}

function heading(scene: Scene, { draft }: Candidate): string | null {
  const block = scene.report.blocks[scene.trees[draft.at.sentence]!.sentence.block]
  if (block === undefined) return null
  const told = scene.text.slice(block.start, block.start + 24)
  const clause = scene.clauseAt(draft.at)
  if (clock.test(told))
    return clause?.form === 'finite' && clause.tense !== 'past'
      ? (scene.report.written ?? scene.report.published)
      : null
  const time = scene
    .timesIn(sentenceAt(scene, block.start))
    .find((one) => one.edtf !== null && one.start >= block.start && one.start <= block.start + 3)
  return time !== undefined && /^\s*[:–—]/.test(scene.text.slice(time.end, time.end + 3)) ? time.edtf : null
}

function onlyTime(scene: Scene, { draft }: Candidate): string | null {
  const inside = scene
    .timesIn(draft.at.sentence)
    .filter(
      (time) =>
        time.edtf !== null && time.type !== 'SET' && time.start >= draft.span.start && time.end <= draft.span.end,
    )
  return inside.length === 1 && !elsewhere(scene, draft.at, inside[0]!.at) ? dateFrom(scene, inside[0]!) : null
}

/** Clauses that tell of something beside what stands above them. */
const beside: ReadonlySet<string> = new Set(['relative', 'condition'])

/** Whether a time hangs on a clause beside the one told of: “lifted sanctions that were imposed in February”. */
function elsewhere(scene: Scene, told: At, time: At): boolean {
  let at = time
  for (let steps = 0; steps < 20; steps++) {
    if (at.word === told.word) return false
    const clause = scene.clauseAt(at)
    if (clause !== undefined && clause.kind !== 'noun' && beside.has(clause.link)) return clause.of?.word !== told.word
    const { head } = scene.word(at)
    if (head < 0) return false
    at = { sentence: at.sentence, word: head }
  }
  return false
}
