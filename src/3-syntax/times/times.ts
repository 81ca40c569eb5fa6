import { dayNumber, isEdtf } from '../../0-model/edtf.ts'
import type { Report } from '../../0-model/report.ts'
import type { TimeExpression } from '../analysis.ts'
import type { Tree } from '../tree.ts'
import { bounded, signal } from './bounds.ts'
import { lastDay } from './calendar.ts'
import { combined } from './combine.ts'
import { grammar, type Match } from './grammar.ts'
import type { Moment, Tense } from './moment.ts'
import type { Reading } from './reading.ts'
import { clock } from './rules/clock.ts'
import { dates } from './rules/dates.ts'
import { lengths } from './rules/lengths.ts'
import { relative } from './rules/relative.ts'
import { repeated } from './rules/repeated.ts'
import { vagueTimes } from './rules/vague.ts'
import { type Item, scan } from './scan.ts'
import { spanning } from './spanning.ts'
import { tenseAt } from './tense.ts'

const rules = grammar([...dates, ...relative, ...lengths, ...clock, ...repeated, ...vagueTimes])

/** “by Friday”, “until Tuesday” look ahead whatever the verb: “they undertook to answer by Friday”. */
const until = /^(?:by|until|till|through|as soon as)$/

/** What earlier expressions leave for later ones. */
type Known = Pick<Moment, 'previous' | 'quarter'>

/** An expression found, before its place among the words of the tree. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly reading: Reading
  readonly because: string
}

/**
 * The time expressions of a report, as TIMEX3 with an EDTF reading against the dateline or publication date.
 *
 * Trees give the tense that tells “on Friday” past from “on Friday” to come; words without tags or heads (a bare
 * sentence) do, the verbs are then told by their form. Without a date of the report, what hangs on it has no EDTF; where
 * its words may be of several days, it is read against the first and the last of them, and the EDTF covers both.
 */
export function times(report: Dated, trees: readonly Tree[]): TimeExpression[] {
  const [anchor = null, last] = anchors(report)
  const found = timesFrom(report, trees, anchor)
  return last === undefined ? found : merged(found, timesFrom(report, trees, last))
}

type Dated = Pick<Report, 'text' | 'published' | 'dateline' | 'written'>

function timesFrom(report: Dated, trees: readonly Tree[], anchor: number | null): TimeExpression[] {
  const found: TimeExpression[] = []
  let known: Known = { previous: null, quarter: null }
  for (const [sentence, tree] of trees.entries()) {
    const items = scan(report.text, tree.sentence.start, tree.sentence.end)
    const spelt = rules.spell(items)
    const here = inSentence(items, spelt, tree, anchor, known)
    known = here.known
    for (const { from, to, reading, because } of here.found) {
      const start = items[from]!.start
      const end = items[to - 1]!.end
      const word = wordIn(tree, items[to - 1]!.start)
      found.push({
        start,
        end,
        at: { sentence, word },
        type: reading.type,
        value: reading.value,
        edtf: reading.edtf !== null && isEdtf(reading.edtf) ? reading.edtf : null,
        because,
      })
    }
  }
  return found
}

/** The days relative dates are counted from: none, the one that is known, or the first and the last it may be. */
function anchors({ written, dateline, published }: Dated): readonly number[] {
  const dates = written?.split('/') ?? [dateline?.date ?? published ?? '']
  return dates.filter((date) => date.length === 10 && isEdtf(date)).map(dayNumber)
}

/** The expressions as read from the first day, with what the last day makes of each. */
function merged(first: readonly TimeExpression[], last: readonly TimeExpression[]): TimeExpression[] {
  const later = new Map(last.map((time) => [`${time.start} ${time.end}`, time.edtf]))
  return first.map((time) => {
    const other = later.get(`${time.start} ${time.end}`) ?? null
    if (time.edtf === other) return time
    if (time.edtf === null || other === null) return { ...time, edtf: null } // one day alone gives it a date
    return { ...time, edtf: spanning(time.edtf, other), ends: [time.edtf, other] }
  })
}

function inSentence(
  items: readonly Item[],
  spelt: string,
  tree: Tree,
  anchor: number | null,
  before: Known,
): { found: Found[]; known: Known } {
  let { previous, quarter } = before
  const found: Found[] = []
  let free = 0
  for (const { rule, match } of leftmost(rules.matches(items, spelt))) {
    if (match.from < free) continue
    const moment: Moment = {
      anchor,
      previous,
      quarter,
      tense: () => tenseOf(tree, items, match),
    }
    const reading = rule.read(match, moment)
    if (reading === null) continue
    free = match.to
    found.push({ from: match.from, to: match.to, reading, because: rule.name })
    if (reading.period) previous = reading.period
    if (reading.period?.unit === 'quarter' && (anchor === null || lastDay(reading.period) < anchor))
      quarter = reading.period
  }
  const settled = combined(items, found).map((one) => bounded(items, one, anchor, () => tenseAt(tree, items, one.from)))
  return { found: settled, known: { previous, quarter } }
}

/**
 * The tense an expression is read in. “Until Thursday, they had not called” looks back, other limits look ahead; what a
 * date possesses (“Wednesday’s ruling”) is over.
 */
function tenseOf(tree: Tree, items: readonly Item[], match: Match): Tense {
  if (/^['’]s$/.test(match.beside(0))) return 'past'
  const word = signal(items, match)
  if (!until.test(word)) return tenseAt(tree, items, match.from)
  return word !== 'by' && items.some(({ low }) => low === 'had') ? 'past' : 'future'
}

/** From the left, the longest match first; of two of a length the rule that stands first in its table. */
function leftmost<T extends { readonly match: Match }>(matches: readonly T[]): T[] {
  return [...matches].sort((a, b) => a.match.from - b.match.from || b.match.to - a.match.to)
}

/** Index of the tree's word in which the offset lies. */
function wordIn(tree: Tree, offset: number): number {
  const index = tree.words.findIndex((word) => word.end > offset)
  return index < 0 ? tree.words.length - 1 : index
}
