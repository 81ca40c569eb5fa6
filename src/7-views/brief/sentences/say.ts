import type { ActorRef } from '../../../0-model/actor.ts'
import type { Fact, Kind } from '../../../0-model/fact.ts'
import type { Record } from '../../../5-record/record.ts'
import { when } from '../dates.ts'
import { type Names, withArticle } from '../names.ts'
import { quotedIn, repeated, type Shape, sayable, shapeOf } from '../wording.ts'

/** What sentences are made with. */
export interface Tools {
  readonly record: Record
  readonly names: Names
  /** The words cited for the sentence in hand. */
  readonly support: string
  /** The day of the report, where it is known. */
  readonly published: string | null
  /** The day of the latest report on record. */
  readonly latest: string | null
  /** The rest of the sentence that the passage stands in. */
  readonly around: { readonly before: string; readonly after: string }
}

/** One kind of fact as a sentence, without its full stop; null where it cannot be said properly. */
export type Say<K extends Kind> = (fact: Fact<K>, tools: Tools) => string | null

/** The content of a fact: its words as a brief may repeat them, in quotation marks only where the report has them so. */
export function content(fact: Fact, { record }: Tools, words = fact.about): { text: string; shape: Shape } | null {
  if (words === undefined || !sayable({ ...fact, about: words } as Fact)) return null
  const trimmed = words.trim()
  const quoted = quotedIn(fact, trimmed)
  const text = repeated(record, trimmed)
  return { text: quoted && !/[“”"]/.test(text) ? `“${text}”` : text, shape: shapeOf({ ...fact, about: words } as Fact) }
}

/** Somebody’s verb in the number they need: “Oslo says”, “Oslo and Bergen say”. */
export function verb(many: boolean, one: string, several: string): string {
  return many ? several : one
}

/** “, according to Ann”, where the fact is somebody’s word who is not the one it tells of. */
export function source(fact: Fact, { names }: Tools): string {
  const { channel, speaker } = fact.attribution
  if (speaker === undefined || channel === 'narrator') return ''
  const same = (ref: ActorRef): boolean => (ref.id ?? ref.name) === (speaker.id ?? speaker.name)
  return fact.actors.some(same) ? '' : `, according to ${names.list([speaker])}`
}

/** Lower-case the article at the start of words set into a sentence; names stay as they are. */
export function inside(text: string): string {
  return text.replace(
    /^(?:The|An?|All|Any|Both|Each|No|Its|His|Her|Their|Our|This|That|These|Those|Some|Every|More|Full|Direct|To|Further|New)\b/,
    (word) => word.toLowerCase(),
  )
}

/** “ in Oslo”, where the words cited name the place; a place worked out from elsewhere is left out. */
export function whereIs(fact: Fact, { support }: Tools): string {
  const name = fact.place?.name
  return name !== undefined && support.toLowerCase().includes(name.toLowerCase()) ? ` in ${withArticle(name)}` : ''
}

/** “ in March 2025”, unless the words beside it say so already. */
export function dated(fact: Fact, beside: string): string {
  if (fact.date === null) return ''
  const said = when(fact.date)
  const [, month] = /\b([A-Z][a-z]+) \d{4}$/.exec(said) ?? []
  return month !== undefined && beside.includes(month) ? '' : ` ${said}`
}
