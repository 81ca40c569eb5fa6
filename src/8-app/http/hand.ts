import { createHash } from 'node:crypto'
import { Fact, type Kind } from '../../0-model/fact.ts'
import type { Evidence } from '../../0-model/passage.ts'
import type { Report } from '../../0-model/report.ts'
import { Misuse } from '../../0-model/trouble.ts'

/** What a person read in a stretch of a report. */
export interface Reading {
  readonly report: Report
  readonly evidence: Evidence
  readonly kind: Kind
  readonly fields: { readonly [field: string]: unknown }
}

/** A fact as a person coded it: what is not said is what the text most plainly means. Throws a Misuse naming the field that does not fit. */
export function byHand({ report, evidence, kind, fields }: Reading): Fact {
  const block = report.blocks.findIndex(({ start, end }) => start <= evidence.start && evidence.start < end)
  const draft = {
    actors: [],
    counterparts: [],
    date: null,
    factuality: { modality: 'asserted', negated: false, denied: false },
    attribution: { channel: 'narrator' },
    basis: 'stated',
    wording: 'reported',
    also: [],
    citations: report.citations.filter((one) => one.block === block).map((one) => one.url),
    confidence: 100,
    ...fields,
    kind,
    evidence,
    coder: { name: 'person', version: '1' },
  }
  const actors = withMentions(draft.actors, evidence)
  const counterparts = withMentions(draft.counterparts, evidence)
  const id = createHash('sha256')
    .update(JSON.stringify([report.sha256, evidence.start, evidence.end, kind, { ...draft, actors, counterparts }]))
    .digest('hex')
    .slice(0, 24)
  const fact = Fact.safeParse({ ...draft, actors, counterparts, id })
  if (fact.success) return fact.data
  const [issue] = fact.error.issues
  throw new Misuse('fact-invalid', `${issue?.path.join('.')}: ${issue?.message}`)
}

/** An actor picked from the register has no mention of its own: the passage as a whole stands for it. */
function withMentions(refs: unknown, { start, end }: Evidence): unknown {
  return Array.isArray(refs) ? refs.map((ref) => ({ mention: { start, end }, ...(ref as object) })) : refs
}
