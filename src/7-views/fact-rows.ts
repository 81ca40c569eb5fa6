import type { ActorRef } from '../0-model/actor.ts'
import { days, isoDay } from '../0-model/edtf.ts'
import { type HeldFact, type Record, standing } from '../5-record/record.ts'
import { factsOf } from './item.ts'
import { outletName, supportOf } from './quote.ts'
import { whoOf } from './who.ts'

/** The columns of the table of facts and what each holds: the export’s codebook is written from it. */
export const factColumns = {
  fact: 'Id of the fact: derived from the report, the passage and the reading.',
  item: 'Id of the item: facts with one item tell of one thing.',
  kind: 'Kind of fact, as in the codebook of the reference.',
  label: 'Label within the kind; empty for kinds without labels.',
  date: 'When it happens, EDTF; empty where the report does not fix it.',
  from: 'First day of the date, YYYY-MM-DD.',
  to: 'Last day of the date, YYYY-MM-DD.',
  actors: 'Who acts: names, joined by “; ”.',
  actor_ids:
    'Their ids, in the same order: ISO 3166 alpha-3 for states, else the register’s; empty places where there is none.',
  counterparts: 'Towards whom: names.',
  counterpart_ids: 'Their ids, in the same order.',
  wikidata: 'Wikidata ids of actors and counterparts that the register has, as ID=Q…',
  gwno: 'Gleditsch–Ward numbers the register has, as ID=n.',
  ucdp: 'UCDP ids the register has.',
  pax: 'PA-X ids the register has.',
  about: 'The content in the report’s own words.',
  issue: 'Agenda item.',
  track: 'Channel of talks.',
  place: 'Place as the report names it.',
  country: 'ISO 3166 alpha-3 of where it lies; empty for a disputed place and where nothing settles it.',
  lat: 'Latitude, WGS 84, where the gazetteer settles the place.',
  lon: 'Longitude.',
  geonames: 'GeoNames id of the town.',
  modality: 'asserted, planned, possible or hypothetical.',
  negated: 'true where the report says it is not so.',
  denied: 'true where somebody denies it.',
  channel: 'Whose word it is: narrator, direct, indirect, anonymous or document.',
  speaker: 'Who is said to have said it.',
  basis: 'stated, or inferred by the narrator.',
  wording: 'own: the actor’s words are quoted; reported: the outlet’s verb.',
  plover: 'PLOVER type, for interchange.',
  confidence: 'How sure the coder is, 0–100.',
  coder: 'rules, llm or person, with version.',
  state: 'proposed, accepted or unsure; rejected and withdrawn facts are not exported.',
  reports: 'Reports that tell of the item.',
  independent: 'Independent voices among them.',
  report: 'Id of the report.',
  outlet: 'Who published it.',
  published: 'Day of publication.',
  url: 'Address of the report, where it has one.',
  start: 'Start of the passage in the report’s text, UTF-16 units.',
  end: 'End of the passage.',
  exact: 'The passage, letter for letter.',
} as const

export type FactColumn = keyof typeof factColumns
export type FactCells = { readonly [C in FactColumn]: string | number | boolean | null }

/** All facts that stand, one a row; those of confidential reports only where the report is named. */
export function factRows(record: Record, confidential: readonly string[] = []): FactCells[] {
  return standing(record)
    .filter((held) => mayLeave(record, held, confidential))
    .map((held) => cells(record, held))
}

/** Whether a fact may leave the workspace: not if its report is confidential, unless that report is named. */
export function mayLeave(record: Record, held: HeldFact, confidential: readonly string[]): boolean {
  const report = record.reports.get(held.report)
  return report !== undefined && !report.forgotten && (!report.confidential || confidential.includes(report.id))
}

function cells(record: Record, held: HeldFact): FactCells {
  const { fact } = held
  const report = record.reports.get(held.report)
  const item = record.items.get(held.item)
  const range = days(fact.date)
  const everyone = [...fact.actors, ...fact.counterparts]
  const support = supportOf(record, item ? factsOf(record, item) : [held])
  return {
    fact: held.id,
    item: held.item,
    kind: fact.kind,
    label: fact.label ?? null,
    date: fact.date,
    from: range && Number.isFinite(range.from) ? isoDay(range.from) : null,
    to: range && Number.isFinite(range.to) ? isoDay(range.to) : null,
    actors: joined(fact.actors.map((ref) => whoOf(record, ref).name)),
    actor_ids: joined(fact.actors.map((ref) => ref.id ?? '')),
    counterparts: joined(fact.counterparts.map((ref) => whoOf(record, ref).name)),
    counterpart_ids: joined(fact.counterparts.map((ref) => ref.id ?? '')),
    wikidata: idsOf(record, everyone, 'wikidata'),
    gwno: idsOf(record, everyone, 'gwno'),
    ucdp: idsOf(record, everyone, 'ucdp'),
    pax: idsOf(record, everyone, 'pax'),
    about: fact.about ?? null,
    issue: held.issue,
    track: held.track,
    place: fact.place?.name ?? null,
    country: fact.place?.country ?? null,
    lat: fact.place?.lat ?? null,
    lon: fact.place?.lon ?? null,
    geonames: fact.place?.geonameId ?? null,
    modality: fact.factuality.modality,
    negated: fact.factuality.negated,
    denied: fact.factuality.denied,
    channel: fact.attribution.channel,
    speaker: fact.attribution.speaker ? whoOf(record, fact.attribution.speaker).name : null,
    basis: fact.basis,
    wording: fact.wording,
    plover: fact.plover?.type ?? null,
    confidence: fact.confidence,
    coder: `${fact.coder.name} ${fact.coder.version}`,
    state: held.review.state,
    reports: support.reports,
    independent: support.independent,
    report: held.report,
    outlet: outletName(record, report?.outlet ?? null),
    published: report?.published ?? null,
    url: report?.url ?? null,
    start: fact.evidence.start,
    end: fact.evidence.end,
    exact: fact.evidence.exact,
  }
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}

function idsOf(record: Record, refs: readonly ActorRef[], scheme: string): string | null {
  const found = new Set<string>()
  for (const { id } of refs) {
    const other = id === undefined ? undefined : record.actors.get(id)?.ids[scheme]
    if (other !== undefined) found.add(`${id}=${other}`)
  }
  return joined([...found])
}
