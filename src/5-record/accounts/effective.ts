import { days } from '../../0-model/edtf.ts'
import type { Fact } from '../../0-model/fact.ts'
import { namesIn, who } from '../identity/names.ts'
import { voices } from '../independence/voices.ts'
import { type HeldFact, type Record, stands } from '../record.ts'
import type { Disagreement } from './accounts.ts'

/** Days between two reports, and between two dates of effect, within which they can be of one truce. */
const told = 30
const apart = 31

interface Dated {
  readonly held: HeldFact
  readonly effective: string
  readonly range: { readonly from: number; readonly to: number }
  readonly sides: ReadonlySet<string>
  readonly day: number
  readonly domain: string
}

/**
 * Dates of effect on which reports differ though they tell of a truce at different stages: one as proposed, another as
 * agreed. Those are two items of the record, so that comparing the facts of one item does not find them. Two facts are
 * of one truce where two sides are named by both, the reports lie close, and so do the dates.
 */
export function effectiveDates(record: Record): readonly Disagreement[] {
  const all = dated(record)
  const found: Disagreement[] = []
  const seen = new Set<string>()
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1)) {
      if (other.day - one.day > told) break
      if (one.held.item === other.held.item || !oneTruce(one, other)) continue
      const pair = [one.held.item, other.held.item].sort().join('|')
      if (seen.has(pair)) continue
      seen.add(pair)
      found.push({
        item: one.held.item,
        on: 'effective',
        says: 'effective date',
        accounts: [one, other].map(({ effective, held }) => {
          const facts = all
            .filter((fact) => fact.held.item === held.item && fact.effective === effective)
            .map((fact) => fact.held.id)
          const { reports, independent } = voices(record, facts)
          return { value: effective, facts, reports, independent }
        }),
      })
    }
  return found
}

function oneTruce(a: Dated, b: Dated): boolean {
  if (a.domain !== b.domain) return false
  const gap = Math.max(a.range.from, b.range.from) - Math.min(a.range.to, b.range.to)
  if (gap <= 0 || gap > apart) return false
  let common = 0
  for (const side of a.sides) if (b.sides.has(side)) common++
  return common >= 2
}

/** Facts that say from when a truce holds, in the order they were told. */
function dated(record: Record): readonly Dated[] {
  const names = namesIn(record)
  const found: Dated[] = []
  for (const held of record.facts.values()) {
    const { effective, domain = 'all' } = ceasefireOf(held.fact)
    const range = days(effective)
    const day = days(record.reports.get(held.report)?.published)?.from
    if (!stands(held) || effective === undefined || range === null || day === undefined) continue
    const refs = [...held.fact.actors, ...held.fact.counterparts].map((ref) => who(ref, names))
    found.push({ held, effective, range, day, domain, sides: new Set(refs.map(({ key, of }) => of ?? key)) })
  }
  return found.sort((a, b) => a.day - b.day || (a.held.id < b.held.id ? -1 : 1))
}

function ceasefireOf(fact: Fact): { readonly effective?: string; readonly domain?: string } {
  return (fact as { ceasefire?: { effective?: string; domain?: string } }).ceasefire ?? {}
}
