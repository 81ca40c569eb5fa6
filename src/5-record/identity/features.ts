import { type DayRange, days } from '../../0-model/edtf.ts'
import { calledIn } from '../proposals/called.ts'
import { meaningOf } from '../quotes/synonyms.ts'
import type { HeldFact } from '../record.ts'
import { folded, type Names, plain, type Who, who } from './names.ts'
import { framing, stem, stops } from './words.ts'

/** What of a fact identity looks at, made once for each fact. */
export interface Features {
  readonly held: HeldFact
  readonly actors: readonly Who[]
  readonly counterparts: readonly Who[]
  readonly dates: DayRange | null
  /** The day the report was published. */
  readonly told: number | null
  readonly place: string | null
  readonly words: ReadonlySet<string>
  /** What is asked, offered, agreed or due, as the coder took it out of the passage; of words of one meaning one. */
  readonly matter: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** What makes it a later version of something, by its field or its words. */
  readonly version: string | undefined
}

/** What identity looks at of a fact; `published` is the day of its report. */
export function features(held: HeldFact, published: string | null, names: Names): Features {
  const { fact } = held
  const actors = fact.actors.map((ref) => who(ref, names))
  const counterparts = fact.counterparts.map((ref) => who(ref, names))
  const called = new Set([...fact.actors, ...fact.counterparts].flatMap(({ name, of }) => plain(`${name} ${of ?? ''}`)))
  const matter = plain(contents(fact as unknown as Loose))
  const text = [...matter, ...plain(fact.evidence.exact)]
  const content = (words: readonly string[]) =>
    words.filter((word) => !stops.has(word) && !framing.has(word) && !called.has(word) && !/^\d/.test(word)).map(stem)
  return {
    held,
    actors,
    counterparts,
    dates: days(fact.date),
    told: days(published)?.from ?? null,
    place: fact.place ? folded(fact.place.name) : null,
    words: new Set(content(text)),
    matter: new Set(content(matter).map(meaningOf)),
    version: calledIn(fact, fact.evidence.exact) ?? undefined,
    numbers: new Set(text.filter((word) => /^\d+$/.test(word) && !year.test(word))),
  }
}

type Loose = { readonly [field in (typeof contentFields)[number]]?: unknown }

/** Fields in which facts of some kind hold their matter in words. */
const contentFields = ['about', 'to', 'of', 'what', 'dependsOn', 'subject'] as const

function contents(fact: Loose): string {
  return contentFields.map((field) => (typeof fact[field] === 'string' ? fact[field] : '')).join(' ')
}

const year = /^(19|20)\d\d$/
