import type { ActorRef } from '../0-model/actor.ts'
import type { Fact, Kind, Own } from '../0-model/fact.ts'
import { evidence } from '../0-model/passage.ts'
import type { Report } from '../0-model/report.ts'
import { sha256 } from './entry-id.ts'

/** A made-up report, for tests, examples and benchmarks. */
export function madeReport(text: string, details: Partial<Report> = {}): Report {
  const digest = sha256(text)
  return {
    id: `r-${digest.slice(0, 16)}`,
    source: 'made-up.txt',
    sha256: digest,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    citations: [],
    title: null,
    outlet: null,
    url: null,
    authors: [],
    agency: null,
    dateline: null,
    published: null,
    publishedFrom: 'given',
    updated: null,
    language: 'en',
    confidential: false,
    troubles: [],
    ...details,
  }
}

/** A made-up fact of a report: its passage is where `words` stand in the text first. */
export function madeFact<K extends Kind>(
  report: Report,
  words: string,
  own: { readonly kind: K } & Omit<Own[K], 'kind'> &
    Partial<Omit<Fact<K>, 'actors' | 'counterparts'>> & {
      readonly actors?: readonly string[]
      readonly counterparts?: readonly string[]
    },
): Fact {
  const start = report.text.indexOf(words)
  if (start < 0) throw new RangeError(`“${words}” does not stand in the report [words-not-found]`)
  const { actors = [], counterparts = [], ...fields } = own
  const end = start + words.length
  return {
    id: `f-${sha256(JSON.stringify([report.id, start, end, own])).slice(0, 20)}`,
    date: null,
    factuality: { modality: 'asserted', negated: false, denied: false },
    attribution: { channel: 'narrator' },
    basis: 'stated',
    wording: 'reported',
    evidence: evidence(report.text, start, end),
    also: [],
    citations: [],
    confidence: 70,
    coder: { name: 'rules', version: '0' },
    ...fields,
    actors: actors.map(made),
    counterparts: counterparts.map(made),
  } as unknown as Fact
}

function made(name: string): ActorRef {
  return { name, id: name, mention: { start: 0, end: 0 } }
}
