import { sourceGrades } from '../../0-model/outlet.ts'
import { outletOf, voices } from '../independence/voices.ts'
import { itemOf, type Record } from '../record.ts'
import { accountsOf } from './accounts.ts'

/** How far an item can be relied on, as its sources and their number go. It is no judgement on what is true. */
export interface Credibility {
  /** Admiralty system: the source A–F … */
  readonly source: (typeof sourceGrades)[number]
  /** … and the information 1–6. */
  readonly information: 1 | 2 | 3 | 4 | 5 | 6
  /** The same as a number of STIX 2.1 (appendix A, Admiralty scale): 90, 70, 50, 30, 10; null for 6. */
  readonly stix: number | null
  readonly reasons: readonly string[]
}

/** STIX 2.1, appendix A: Admiralty Credibility → confidence. */
const stix = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10, 6: null } as const

/** Independent voices from which information counts as confirmed. */
const confirmed = 3

/** The Admiralty pair of an item: the best-rated of its outlets, and how many independent voices tell it unopposed. */
export function credibility(record: Record, item: string): Credibility {
  const found = itemOf(record, item)
  const facts = found?.facts ?? []
  const { reports, independent } = voices(record, facts)
  const reasons = [`${independent} independent of ${reports} ${reports === 1 ? 'report' : 'reports'}`]
  const source = bestGrade(record, facts, reasons)
  const information = grade(record, item, facts, independent, reasons)
  return { source, information, stix: stix[information], reasons }
}

function bestGrade(record: Record, facts: readonly string[], reasons: string[]): Credibility['source'] {
  let best: Credibility['source'] = 'F'
  for (const id of facts) {
    const report = record.reports.get(record.facts.get(id)?.report ?? '')
    const outlet = report && outletOf(record, report)
    if (outlet?.grade && sourceGrades.indexOf(outlet.grade) < sourceGrades.indexOf(best)) best = outlet.grade
  }
  reasons.push(best === 'F' ? 'none of its outlets is rated in this dossier' : `its best-rated outlet is rated ${best}`)
  return best
}

function grade(
  record: Record,
  item: string,
  facts: readonly string[],
  independent: number,
  reasons: string[],
): Credibility['information'] {
  const anonymous = facts.every((id) => record.facts.get(id)?.fact.attribution.channel === 'anonymous')
  const dispute = accountsOf(record, item).find(({ on }) => on === 'happened')
  if (dispute) {
    const denying = dispute.accounts.filter(({ value }) => value !== 'it did')
    const telling = dispute.accounts.filter(({ value }) => value === 'it did')
    const count = (accounts: typeof denying) => accounts.reduce((sum, account) => sum + account.independent, 0)
    reasons.push(`${count(telling)} voices say it happened, ${count(denying)} that it did not`)
    return count(denying) > count(telling) ? 5 : 4
  }
  if (independent === 0) return 6
  if (anonymous) {
    reasons.push('all of it goes back to unnamed sources')
    return independent > 1 ? 3 : 6
  }
  return independent >= confirmed ? 1 : independent === 2 ? 2 : 3
}
