import { days } from '../../0-model/edtf.ts'
import { rivalAccounts } from '../../5-record/accounts/accounts.ts'
import type { Record } from '../../5-record/record.ts'
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
  return [rivals(record, teller, told), alone(record, teller, told)].filter((one) => one !== null)
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
