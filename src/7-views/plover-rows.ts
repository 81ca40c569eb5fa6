import { days, isoDay } from '../0-model/edtf.ts'
import { ploverOf } from '../4-facts/plover/plover.ts'
import { type Record, standing } from '../5-record/record.ts'
import { mayLeave } from './fact-rows.ts'
import { whoOf } from './who.ts'

/** The columns of the event table, after PLOVER, and what each holds. One row for each pair of actor and recipient. */
export const ploverColumns = {
  event_id: 'Id of the event: the fact’s, with the number of the pair.',
  event_date: 'First day of the event; the day of the report where the event has none.',
  date_from: 'event, or report where the day is that of the report.',
  event_type: 'PLOVER type.',
  event_mode: 'PLOVER mode, where the type has any.',
  contexts: 'PLOVER contexts, joined by “; ”.',
  actor: 'ISO 3166 alpha-3 or the register’s id, else the name.',
  actor_name: 'How it is called.',
  recipient: 'As actor; empty where there is none.',
  recipient_name: 'How it is called.',
  modality: 'asserted, planned, possible or hypothetical.',
  negated: 'true where the report says it did not happen.',
  place: 'Place as the report names it.',
  country: 'ISO 3166 alpha-3 of where it lies; empty for a disputed place and where nothing settles it.',
  lat: 'Latitude, WGS 84.',
  lon: 'Longitude.',
  geonames: 'GeoNames id of the town.',
  item: 'Events of one item are one event told by several reports.',
  state: 'proposed, accepted or unsure.',
  confidence: '0–100.',
  report: 'Id of the report.',
  url: 'Address of the report.',
  text: 'The passage, letter for letter.',
} as const

export type PloverCells = { readonly [C in keyof typeof ploverColumns]: string | number | boolean | null }

/** The record as directed events between pairs, for programs that count them. What has no PLOVER type is left out. */
export function ploverRows(record: Record, confidential: readonly string[] = []): PloverCells[] {
  return standing(record).flatMap((held): PloverCells[] => {
    const { fact } = held
    const event = fact.plover ?? ploverOf(fact)
    const report = record.reports.get(held.report)
    if (!event || !report || !mayLeave(record, held, confidential) || fact.actors.length === 0) return []
    const range = days(fact.date)
    const own = range && Number.isFinite(range.from) ? isoDay(range.from) : null
    const actors = fact.actors.map((ref) => whoOf(record, ref))
    // participants of a meeting act upon each other: PLOVER wants a row for each direction
    const recipients = fact.counterparts.length > 0 ? fact.counterparts.map((ref) => whoOf(record, ref)) : actors
    const pairs = actors.flatMap((actor) =>
      recipients.filter((one) => one.id !== actor.id).map((recipient) => ({ actor, recipient })),
    )
    return (pairs.length > 0 ? pairs : actors.map((actor) => ({ actor, recipient: null }))).map(
      ({ actor, recipient }, n) => ({
        event_id: `${held.id}-${n + 1}`,
        event_date: own ?? report.published,
        date_from: own ? 'event' : 'report',
        event_type: event.type,
        event_mode: event.mode ?? null,
        contexts: event.contexts.join('; ') || null,
        actor: actor.id,
        actor_name: actor.name,
        recipient: recipient?.id ?? null,
        recipient_name: recipient?.name ?? null,
        modality: fact.factuality.modality,
        negated: fact.factuality.negated,
        place: fact.place?.name ?? null,
        country: fact.place?.country ?? null,
        lat: fact.place?.lat ?? null,
        lon: fact.place?.lon ?? null,
        geonames: fact.place?.geonameId ?? null,
        item: held.item,
        state: held.review.state,
        confidence: fact.confidence,
        report: held.report,
        url: report.url,
        text: fact.evidence.exact,
      }),
    )
  })
}
