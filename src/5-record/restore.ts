import type { Trouble } from '../0-model/trouble.ts'
import { itemsOf } from './identity/identify.ts'
import { type EntryHead, emptyRecord, type HeldFact, type HeldReport, type Record } from './record.ts'
import { byPublication, type Derived, factOf, inForceOf, inOrder, reportOf, settle } from './settle.ts'
import type { Step, Target } from './steps.ts'

/** A record as a store keeps it: what is dear to derive (groups, items, agenda matches) is kept, the rest is settled anew. */
export interface Saved {
  readonly dossier: string
  readonly head: readonly string[]
  readonly troubles: readonly Trouble[]
  readonly entries: readonly EntryHead[]
  /** The steps of all that is neither a held report nor a held fact. */
  readonly things: readonly (readonly [Target, readonly Step[]])[]
  readonly reports: readonly {
    readonly id: string
    readonly group: string
    readonly steps: readonly Step[]
    readonly facts: readonly (Derived & { readonly id: string; readonly steps: readonly Step[] })[]
  }[]
}

/** The record that was saved. */
export function restored(saved: Saved): Record {
  const entries = new Map(saved.entries.map((head) => [head.id, head]))
  const steps = new Map<Target, readonly Step[]>(saved.things)
  const undone = new Map<string, string>()
  for (const { id, undoes } of saved.entries) if (undoes !== undefined && !undone.has(undoes)) undone.set(undoes, id)
  const bare: Record = {
    ...emptyRecord(saved.dossier),
    head: saved.head,
    troubles: saved.troubles,
    entries,
    undone,
    steps,
  }
  const small = settle(bare, new Set(saved.things.map(([target]) => target)), bare)
  const held: HeldReport[] = []
  for (const { id, group, steps: own } of saved.reports) {
    steps.set(`report:${id}`, own)
    const report = reportOf(bare, inForceOf(own, undone))
    if (report) held.push({ ...report, group })
  }
  const reports = new Map(held.sort(byPublication).map((report) => [report.id, report]))
  const withReports = { ...small, reports }
  const facts = new Map<string, HeldFact>()
  for (const report of saved.reports)
    for (const { id, steps: own, ...derived } of report.facts) {
      steps.set(`fact:${id}`, own)
      const fact = factOf(withReports, id, inForceOf(own, undone), derived)
      if (fact) facts.set(id, fact)
    }
  const record: Record = { ...withReports, steps, facts: inOrder(facts, reports, true) }
  return { ...record, items: itemsOf(record.facts) }
}
