import { z } from 'zod'
import {
  accountsOf,
  type Disagreement as Differing,
  rivalAccounts,
  rivalsAcross,
} from '../5-record/accounts/accounts.ts'
import type { Record } from '../5-record/record.ts'
import { told } from './item.ts'
import { Quote, quoteOf } from './quote.ts'

/** What reports differ on about one thing, each account with its words: nothing is averaged, none is chosen. */
export const Disagreement = z
  .object({
    item: z.string(),
    about: z.string().nullable().describe('The thing on one line.'),
    on: z.string(),
    says: z.string().describe('What they differ on, as readers see it: “who was there”.'),
    accounts: z.array(z.object({ value: z.string(), reports: z.int(), independent: z.int(), quotes: z.array(Quote) })),
  })
  .meta({ id: 'Disagreement' })
export type Disagreement = z.infer<typeof Disagreement>

/** The conflicting accounts in which a report so chosen has a part. */
export function disagreementsOf(record: Record, of: (report: string) => boolean): Disagreement[] {
  return rivalAccounts(record, { of }).map((one) => shown(record, one))
}

/** The conflicting accounts of one item, or of the whole record. */
export function disagreements(record: Record, item?: string): Disagreement[] {
  return (item === undefined ? rivalAccounts(record) : accountsOf(record, item)).map((one) => shown(record, one))
}

/** The conflicting accounts a fact stands in: of its item, and between items. */
export function disagreementsWith(record: Record, fact: string, item: string): Disagreement[] {
  const across = rivalsAcross(record).filter(({ accounts }) => accounts.some(({ facts }) => facts.includes(fact)))
  return [...accountsOf(record, item), ...across].map((one) => shown(record, one))
}

function shown(record: Record, { item, on, says, accounts }: Differing): Disagreement {
  const held = record.items.get(item)
  return {
    item,
    about: (held && told(record, held)?.says) ?? null,
    on,
    says,
    accounts: accounts.map(({ value, facts, reports, independent }) => ({
      value,
      reports,
      independent,
      quotes: facts.flatMap((id) => {
        const fact = record.facts.get(id)
        return fact ? [quoteOf(record, fact)] : []
      }),
    })),
  }
}
