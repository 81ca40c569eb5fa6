import { days } from '../../0-model/edtf.ts'
import { rivalAccountsOf } from '../../5-record/accounts/accounts.ts'
import type { HeldFact, Record } from '../../5-record/record.ts'
import { type Outcome, undertakingsAbout } from '../../5-record/undertakings/undertakings.ts'
import {
  conflictProblem,
  type RecordCondition,
  type RecordProblem,
} from '../../6-reasoning/conditions/conflict-problem.ts'
import { type Clashes, clashes, type Member, type WaysOut, waysOut } from '../../6-reasoning/findings.ts'
import { outletName, supportOf } from '../quote.ts'
import type { Paragraph, Sentence } from './brief.ts'
import type { Telling } from './choose.ts'
import { dateWords } from './dates.ts'
import { listed, withArticle } from './names.ts'
import type { Teller } from './tell.ts'

/** How many of each sort a page has room for. */
const most = { accounts: 6, conflicts: 4, members: 4, ways: 1, given: 12, undertakings: 5, voices: 6 } as const
/** How far a search for incompatible demands may go before a brief does without: steps, so that no clock decides. */
const effort = { steps: 2_000_000, max: 200 } as const

/** What Parley itself concludes from the record: kept apart, worded as judgement, each with the passages it rests on. */
export function judgement(
  record: Record,
  teller: Teller,
  told: readonly Telling[],
  tellable: readonly Telling[],
): Paragraph[] {
  const parts: (readonly [lead: string, sentences: Sentence[]])[] = [
    ['Conflicting accounts', rivals(record, teller, told, tellable)],
    ['Incompatible demands', collisions(record, teller, tellable)],
    ['Undertakings', followUp(record, teller, told)],
    ['Known from one source only', alone(record, teller, told)],
  ]
  return parts.flatMap(([lead, sentences]) => (sentences.length === 0 ? [] : [{ lead, sentences }]))
}

function judged(text: string, held: readonly HeldFact[], teller: Teller): Sentence | null {
  const cites = [...new Set(held.flatMap((one) => teller.cite(one) ?? []))].sort((a, b) => a - b)
  return cites.length === 0
    ? null
    : { text, kind: 'judgement', cites, reviewed: held.every((one) => one.review.state === 'accepted') }
}

function rivals(record: Record, teller: Teller, told: readonly Telling[], tellable: readonly Telling[]): Sentence[] {
  const able = new Set(tellable.flatMap(({ held, others }) => [held, ...others].map((one) => one.id)))
  const items = new Set(told.map((one) => one.held.item))
  const sentences: Sentence[] = []
  for (const dispute of rivalAccountsOf(record, items)) {
    if (sentences.length === most.accounts) break
    const parts = dispute.accounts.flatMap((account) => {
      const held = account.facts
        .map((id) => record.facts.get(id))
        .find((one) => one !== undefined && able.has(one.id) && open(record, one))
      if (!held || teller.cite(held) === null) return []
      const outlet = outletName(record, record.reports.get(held.report)?.outlet ?? null) ?? 'one report'
      return [{ held, text: `${outlet} has ${valueWords(account.value)}` }]
    })
    if (new Set(parts.map(({ held }) => held.report)).size < 2) continue
    const text = `Reports of one matter differ on ${dispute.says}: ${listed(parts.map((part) => part.text))}.`
    sentences.push(
      ...present(
        judged(
          text,
          parts.map(({ held }) => held),
          teller,
        ),
      ),
    )
  }
  return sentences
}

/** What cannot be had together, and the least that would have to give; only over demands that can be told. */
function collisions(record: Record, teller: Teller, tellable: readonly Telling[]): Sentence[] {
  const ids = new Set(tellable.flatMap(({ held, others }) => [held, ...others].map((one) => one.item)))
  const heldOf = (member: Member): HeldFact | null => {
    const held = member.quotes.flatMap(({ fact }) => record.facts.get(fact) ?? [])
    return held.find((one) => open(record, one) && ids.has(one.item)) ?? null
  }
  // sets of what can be told are sets of the whole: those of the rest need no search
  const problem = conflictProblem(record)
  const able = problem.conditions.filter(({ facts }) => facts.some((id) => ids.has(record.facts.get(id)?.item ?? '')))
  const found = clashesAmong(record, problem, able)
  const shown = found.findings
    .flatMap(({ members }) => {
      const held = members.flatMap((member) => heldOf(member) ?? [])
      return members.length > 1 && members.length <= most.members && held.length === members.length
        ? [{ members, held }]
        : []
    })
    .slice(0, most.conflicts)
    .flatMap(({ members, held }) => {
      const all = members.length === 2 ? 'both' : 'all of'
      return present(judged(`No deal can have ${all} ${listed(members.map(bare))}.`, held, teller))
    })
  if (shown.length === 0 || !found.complete) return shown
  const out = leastToGive(record)
  const ways = out.ways.flatMap(({ members, total }) => {
    const held = members.flatMap((member) => heldOf(member) ?? [])
    if (total === 0 || total > most.given || held.length < total) return []
    const them = members.length === 1 ? 'that went' : 'those went'
    return present(
      judged(
        `The least that would have to give is ${listed(members.map(bare))}; if ${them}, the other demands on record could be had together.`,
        held,
        teller,
      ),
    )
  })
  return [...shown, ...(out.complete ? ways : [])]
}

/** The least that parties would have to give for the rest to be had together: the same whatever a brief tells. */
export function leastToGive(record: Record): WaysOut {
  return waysOut(record, { ...effort, top: most.ways, shown: most.given })
}

const lastClashes = new WeakMap<RecordProblem, { readonly among: string; readonly found: Clashes }>()

/** The incompatible sets among some conditions; the same as before where a brief is written again with more texts. */
function clashesAmong(record: Record, problem: RecordProblem, able: readonly RecordCondition[]): Clashes {
  const among = able.map(({ id }) => id).join('\n')
  const known = lastClashes.get(problem)
  if (known?.among === among) return known.found
  const found = clashes(record, { ...problem, conditions: able }, effort)
  lastClashes.set(problem, { among, found })
  return found
}

/** “Oslo’s demand “a pause””: without the count of sources, which the citations show. */
function bare({ says }: Member): string {
  return says.replace(/ \(\d+ sources?\)$/, '')
}

/** What became of announcements; those whose time has not come are not mentioned. */
const outcomes: { readonly [O in Outcome]?: (due: string, done: string) => string } = {
  kept: (due, done) => `${due} and done${done}, by what later reports tell`,
  late: (due, done) => `${due} and done late${done}, by what later reports tell`,
  missed: (due) => `${due}; by what later reports tell it did not come about`,
  overdue: (due) => `${due}; no report since tells that it was done`,
}

/** Words of what is still to come, when it is told. */
const announcing =
  /\b(?:will|would|plan\w*|due|expect\w*|promis\w*|pledg\w*|vow\w*|agreed|is to|are to|set to|propos\w*|announc\w*|scheduled|begin)\b/i

/** Undertakings told above, and what became of them. */
function followUp(record: Record, teller: Teller, told: readonly Telling[]): Sentence[] {
  const tellings = new Map(told.map((one) => [one.held.id, one]))
  const sentences: Sentence[] = []
  const items = new Set(told.map(({ held }) => held.item))
  for (const { announced, followed, outcome, due, done } of undertakingsAbout(record, items)) {
    const write = outcomes[outcome]
    const id = announced.find((one) => tellings.has(one))
    const telling = id === undefined ? undefined : tellings.get(id)
    if (!write || !telling || sentences.length === most.undertakings) continue
    const { exact } = telling.held.fact.evidence
    if (!announcing.test(exact) || /\b(?:had|was|were) (?!to\b|due\b|expected\b|planned\b|scheduled\b)/.test(exact))
      continue
    const held = [telling.held, ...followed.flatMap((one) => record.facts.get(one) ?? [])].filter((one) =>
      open(record, one),
    )
    const when = due === null || due.startsWith('..') ? 'announced' : `due ${valueWords(due)}`
    const words = exact.replace(/\s+/g, ' ').replace(/[“”"]/g, '')
    sentences.push(
      ...present(judged(`“${words}” was ${write(when, done === null ? '' : ` (${valueWords(done)})`)}.`, held, teller)),
    )
  }
  return sentences
}

/** Which outlets the reader has to take at their word, and for how much. */
function alone(record: Record, teller: Teller, told: readonly Telling[]): Sentence[] {
  const byOutlet = new Map<string, HeldFact[]>()
  let all = 0
  for (const { held, others } of told) {
    if (supportOf(record, [held, ...others]).independent > 1) continue
    all++
    const name = outletName(record, record.reports.get(held.report)?.outlet ?? null) ?? 'one unnamed outlet'
    byOutlet.set(name, [...(byOutlet.get(name) ?? []), held])
  }
  if (all === 0) return []
  if (byOutlet.size === 1 && all === told.length) {
    const [[name = '', held = []] = []] = [...byOutlet]
    return present(judged(`Everything told above is known from ${name} alone.`, held, teller))
  }
  const known = new Map([...record.outlets.values()].map((outlet) => [outlet.name, outlet]))
  const lists = [...byOutlet].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, most.voices)
  return lists.flatMap(([name, held], at) => {
    const line = known.get(name)?.line
    const text = `${at === 0 ? `${held.length} of ${told.length} items stand` : held.length === 1 ? '1 stands' : `${held.length} stand`} on ${name}${line ? `, near to ${withArticle(line)},` : ''} alone.`
    return present(judged(text, held, teller))
  })
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}

function open(record: Record, held: HeldFact): boolean {
  const report = record.reports.get(held.report)
  return report !== undefined && !report.confidential && !report.forgotten && !held.withdrawn
}

function valueWords(value: string): string {
  return days(value)
    ? value
        .split('/')
        .filter((part) => part !== '..' && part !== '')
        .map(dateWords)
        .join(' to ')
    : value
}
