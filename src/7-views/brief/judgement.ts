import { days } from '../../0-model/edtf.ts'
import { rivalAccounts } from '../../5-record/accounts/accounts.ts'
import type { Record } from '../../5-record/record.ts'
import { type Outcome, undertakings } from '../../5-record/undertakings/undertakings.ts'
import { outletName, supportOf } from '../quote.ts'
import type { Paragraph, Sentence } from './brief.ts'
import type { Telling } from './choose.ts'
import { dateWords } from './dates.ts'
import { listed } from './names.ts'
import type { Teller } from './tell.ts'

/** How many conflicting accounts a page has room for. */
const most = 6

/** What Parley itself concludes from the record: kept apart, worded as judgement, each with the passages it rests on. */
export function judgement(record: Record, teller: Teller, told: readonly Telling[]): Paragraph[] {
  return [rivals(record, teller, told), followUp(record, teller, told), alone(record, teller, told)].filter(
    (one) => one !== null,
  )
}

function rivals(record: Record, teller: Teller, told: readonly Telling[]): Paragraph | null {
  const items = new Set(told.map((one) => one.held.item))
  const sentences: Sentence[] = []
  for (const dispute of rivalAccounts(record)) {
    if (!items.has(dispute.item) || sentences.length === most) continue
    const parts = dispute.accounts.flatMap((account) => {
      const held = account.facts
        .map((id) => record.facts.get(id))
        .find((one) => one !== undefined && !record.reports.get(one.report)?.confidential)
      const n = held ? teller.cite(held) : null
      if (n === null || !held) return []
      return [
        {
          n,
          held,
          report: held.report,
          text: `${valueWords(account.value)} according to ${outletName(record, record.reports.get(held.report)?.outlet ?? null) ?? 'one report'}`,
        },
      ]
    })
    if (new Set(parts.map((part) => part.report)).size < 2) continue
    sentences.push({
      text: `Accounts of one matter differ on ${dispute.says}: ${listed(parts.map((part) => part.text))}.`,
      kind: 'judgement',
      cites: parts.map((part) => part.n),
      reviewed: parts.every((part) => part.held.review.state === 'accepted'),
    })
  }
  return sentences.length === 0 ? null : { lead: 'Conflicting accounts', sentences }
}

/** What is said of announcements by what became of them; those whose time has not come are not mentioned. */
const outcomes: { readonly [O in Outcome]?: string } = {
  kept: 'What is announced with these numbers was done in time, by what later reports tell.',
  late: 'What is announced with these numbers was done, but late, by what later reports tell.',
  missed: 'What is announced with these numbers did not come about, by what later reports tell.',
  overdue: 'The time of what is announced with these numbers has passed, and no report since says that it was done.',
}

/** Undertakings told above, and what became of them. */
function followUp(record: Record, teller: Teller, told: readonly Telling[]): Paragraph | null {
  const facts = new Set(told.map((one) => one.held.id))
  const sentences: Sentence[] = []
  const all = undertakings(record)
  for (const [outcome, text] of Object.entries(outcomes)) {
    const held = all
      .filter((one) => one.outcome === outcome && one.announced.some((id) => facts.has(id)))
      .flatMap((one) => [...one.announced.filter((id) => facts.has(id)), ...one.followed])
      .flatMap((id) => record.facts.get(id) ?? [])
      .filter((one) => !record.reports.get(one.report)?.confidential)
    const cites = [...new Set(held.flatMap((one) => teller.cite(one) ?? []))].sort((a, b) => a - b)
    if (cites.length > 0)
      sentences.push({ text, kind: 'judgement', cites, reviewed: held.every((one) => one.review.state === 'accepted') })
  }
  return sentences.length === 0 ? null : { lead: 'Undertakings', sentences }
}

/** Which of the sentences above stand on one voice. */
function alone(record: Record, teller: Teller, told: readonly Telling[]): Paragraph | null {
  const single = told.filter(({ held, others }) => supportOf(record, [held, ...others]).independent === 1)
  const cites = single.flatMap(({ held }) => teller.cite(held) ?? []).sort((a, b) => a - b)
  if (cites.length === 0) return null
  const all = single.length === told.length
  return {
    lead: 'Known from one voice only',
    sentences: [
      {
        text: all
          ? 'Everything told above is known from one independent source each.'
          : 'What is told above with these numbers is known from one independent source each; the rest has more than one.',
        kind: 'judgement',
        cites,
        reviewed: single.every(({ held }) => held.review.state === 'accepted'),
      },
    ],
  }
}

function valueWords(value: string): string {
  return days(value) ? value.split('/').map(dateWords).join(' to ') : value
}
