import type { Actor } from '../0-model/actor.ts'
import type { Issue } from '../0-model/issue.ts'
import type { Report } from '../0-model/report.ts'
import type { Coded } from '../4-facts/index.ts'
import type { Record } from '../5-record/record.ts'

/** What a dossier teaches the coder. */
export interface Lore {
  readonly register: readonly Actor[]
  readonly issues: readonly Issue[]
}

/** Report in, facts out, with what went wrong on the way. */
export type Coder = (report: Report, lore?: Lore) => Coded

/** Loads the shipped parser and the rules: once a process, when the first report is to be coded. */
export async function loadCoder(): Promise<Coder> {
  const [{ english, places }, { codeReport }] = await Promise.all([
    import('../3-syntax/load.ts'),
    import('../4-facts/index.ts'),
  ])
  const parser = english()
  const gazetteer = places()
  return (report, lore) => codeReport(report, { parser, gazetteer, ...(lore ?? {}) })
}

/** What a record teaches the coder. */
export function loreOf(record: Record): Lore {
  return { register: [...record.actors.values()], issues: [...record.issues.values()] }
}
