import type { Actor } from '../0-model/actor.ts'
import type { Report } from '../0-model/report.ts'
import { sentences } from '../2-text/sentences.ts'
import type { Analysis } from './analysis.ts'
import { attributions } from './attribution/attributions.ts'
import { clauses } from './clauses.ts'
import { predicates } from './factuality/predicates.ts'
import { mentions } from './names/mentions.ts'
import type { Parser } from './parser/parser.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import { located } from './places/settle.ts'
import { times } from './times/times.ts'

export interface AnalyseOptions {
  readonly parser: Parser
  /** The dossier’s register of actors: what it names wins over what the text lets guess. */
  readonly register?: readonly Actor[]
  /** Towns by name, for where a place lies; without it a place has its name alone. */
  readonly gazetteer?: Gazetteer
  /** Reads bylines, datelines and page furniture too; facts are never coded from those. */
  readonly whole?: boolean
}

/** All that stages 2 and 3 find in a report: sentences, trees, clauses, names, times, attributions, factuality. */
export function analyse(report: Report, { parser, register = [], gazetteer, whole = false }: AnalyseOptions): Analysis {
  const trees = parser.parse(sentences(report, { whole }))
  const found = mentions(report, trees, register)
  const named = gazetteer === undefined ? found : located(report, trees, found, gazetteer)
  return {
    report,
    trees,
    clauses: clauses(trees),
    mentions: named,
    times: times(report, trees),
    attributions: attributions(report, trees, named, { nested: true }),
    predicates: predicates(trees),
  }
}
