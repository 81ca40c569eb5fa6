import { states } from '../../3-syntax/names/states.ts'
import type { HeldFact, Record } from '../../5-record/record.ts'
import type { Brief, Citation, Paragraph, Section, Sentence } from './brief.ts'
import { compare, type Telling, tellings } from './choose.ts'
import { dateWords, spanWords } from './dates.ts'
import { judgement } from './judgement.ts'
import { listed, names } from './names.ts'
import type { BriefOptions } from './options.ts'
import { openers, plan, stakes } from './plan.ts'
import { sentencesOf } from './sentences-of.ts'
import { type Teller, teller } from './tell.ts'

export type { BriefOptions } from './options.ts'

/** What a page holds: sentences of a section, of one issue, and paragraphs of a section; and sentences of a paragraph always. */
const page = { section: 8, issue: 4, paragraphs: 6, paragraph: 6 } as const

/** Writes the brief of a record. Deterministic: the same record and options give the same words. */
export function brief(record: Record, options: BriefOptions): Brief {
  const all = tellings(record, options)
  const opening = openings(all)
  const rest = all.filter((one) => !opening.includes(one))
  const scheme = [
    ...plan.map(({ heading, kinds, by }) => ({
      heading,
      groups: groupsOf(
        record,
        rest.filter((one) => !one.ahead && kinds.includes(one.held.fact.kind)),
        by,
        options,
      ),
    })),
    {
      heading: 'Ahead',
      groups: groupsOf(
        record,
        rest.filter((one) => one.ahead),
        'none',
        options,
      ),
    },
  ]
  const telling = teller(record, names(record), options.texts)
  const introduction = introductionOf(record, telling, opening, rest)
  const sections: Section[] = []
  for (const { heading, groups } of scheme) {
    const paragraphs = groups.flatMap(({ lead, list }): Paragraph[] => {
      const sentences = list.flatMap((one) => telling.tell(one) ?? [])
      return sentences.length === 0 ? [] : [{ lead, sentences }]
    })
    if (paragraphs.length > 0) sections.push({ heading, judgement: false, paragraphs })
  }
  const told = [...opening, ...scheme.flatMap(({ groups }) => groups.flatMap(({ list }) => list))]
  const perspective = judgement(record, telling, told)
  if (perspective.length > 0)
    sections.push({ heading: 'Critical perspective', judgement: true, paragraphs: perspective })
  return finished(record, options, telling.citations, { introduction, sections }, all.length)
}

/** The biggest thing of each kind that may open a brief, in the order of `openers`; the latest where several are as big. */
function openings(all: readonly Telling[]): Telling[] {
  return Object.entries(openers).flatMap(([kind, fits]) => {
    const found = all.filter(
      (one) =>
        !one.ahead && one.held.fact.kind === kind && (fits as (fact: HeldFact['fact']) => boolean)(one.held.fact),
    )
    return found.sort((a, b) => b.weight - a.weight || compare(b.day, a.day)).slice(0, 1)
  })
}

/** Who met where and when; what is at stake; what came of it. */
function introductionOf(
  record: Record,
  telling: Teller,
  opening: readonly Telling[],
  rest: readonly Telling[],
): Sentence[] {
  const sentences = opening.flatMap((one) => telling.tell(one) ?? [])
  const stake = new Map<string, HeldFact>()
  for (const { held } of rest) {
    const name = held.issue === null ? undefined : record.issues.get(held.issue)?.name
    if (name !== undefined && stakes.has(held.fact.kind) && !stake.has(name)) stake.set(name, held)
  }
  if (stake.size > 1)
    sentences.splice(1, 0, {
      text: `At issue are ${listed([...stake.keys()].map(lowered))}.`,
      kind: 'judgement',
      cites: [...stake.values()].flatMap((held) => telling.cite(held) ?? []),
      reviewed: [...stake.values()].every((held) => held.review.state === 'accepted'),
    })
  return sentences
}

/** The name of an issue inside a sentence: what is no name of somebody begins with a small letter. */
function lowered(name: string): string {
  const [first = ''] = name.split(' ')
  const isName =
    !/^\p{Lu}\p{Ll}+$/u.test(first) ||
    states.some(({ names: own, adjectives }) => own.includes(first) || adjectives.includes(first))
  return isName ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** Tellings as paragraphs: by issue or in one go, in the order of time, a page’s worth of the weightiest or all. */
function groupsOf(
  record: Record,
  list: readonly Telling[],
  by: 'issue' | 'none',
  { length }: BriefOptions,
): { lead: string | null; list: Telling[] }[] {
  const full = length === 'full'
  const groups = new Map<string, Telling[]>()
  for (const one of list) {
    const key = by === 'issue' ? (one.held.issue ?? '') : ''
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const ordered = [...groups].sort(
    ([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length || compare(a, b),
  )
  const paragraphs = ordered.flatMap(([issue, members]) => {
    const limit = full ? members.length : by === 'issue' ? page.issue : page.section
    const kept = new Set([...members].sort((a, b) => b.weight - a.weight || compare(b.day, a.day)).slice(0, limit))
    const inOrder = members.filter((one) => kept.has(one))
    const lead = by === 'issue' ? (record.issues.get(issue)?.name ?? 'Other matters') : null
    const pieces: { lead: string | null; list: Telling[] }[] = []
    for (let at = 0; at < inOrder.length; at += page.paragraph)
      pieces.push({ lead: at === 0 ? lead : null, list: inOrder.slice(at, at + page.paragraph) })
    return pieces
  })
  return full ? paragraphs : paragraphs.slice(0, page.paragraphs)
}

/** Numbers the citations in the order they are read, and says what the brief rests on. */
function finished(
  record: Record,
  options: BriefOptions,
  cited: readonly Citation[],
  { introduction, sections }: { introduction: readonly Sentence[]; sections: readonly Section[] },
  items: number,
): Brief {
  const numbers = new Map<number, number>()
  for (const { cites } of sentencesOf({ introduction: [...introduction], sections: [...sections] }))
    for (const n of cites) if (!numbers.has(n)) numbers.set(n, numbers.size + 1)
  const numbered = (sentence: Sentence): Sentence => ({
    ...sentence,
    cites: [...new Set(sentence.cites.map((n) => numbers.get(n) ?? n))].sort((a, b) => a - b),
  })
  const citations = [...numbers].map(([old, n]) => ({ ...(cited[old - 1] as Citation), n }))
  const body = {
    introduction: introduction.map(numbered),
    sections: sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(({ lead, sentences }) => ({ lead, sentences: sentences.map(numbered) })),
    })),
  }
  const sentences = sentencesOf(body)
  const unreviewed = sentences.filter((sentence) => !sentence.reviewed).length
  const published = citations.flatMap((one) => one.published ?? []).sort()
  return {
    id: `${record.dossier.id}-${options.made.on}`,
    dossier: record.dossier.id,
    title: record.dossier.title,
    span: published.length > 0 ? spanWords(published[0] as string, published.at(-1) as string) : 'undated reports',
    asOf: record.asOf,
    ...body,
    sources: sourcesOf(record, citations),
    made: made(record, options, { sentences: sentences.length, unreviewed, items }),
    citations,
    unreviewed,
  }
}

function made(
  record: Record,
  { made: { on, version } }: BriefOptions,
  count: { sentences: number; unreviewed: number; items: number },
): string[] {
  const known = record.asOf ? ` as it was known on ${dateWords(record.asOf.slice(0, 10))}` : ''
  const reviewed =
    count.unreviewed === 0
      ? 'Every sentence rests on facts that a person has accepted.'
      : count.unreviewed === count.sentences
        ? 'No sentence has been reviewed by a person yet.'
        : `${count.unreviewed} of ${count.sentences} sentences rest on something no person has reviewed yet; they are marked °.`
  return [
    `Made by Parley ${version} on ${dateWords(on)} from the record of this dossier${known}, by fixed templates, without a language model.`,
    'Words in quotation marks stand so in the passage cited, or are loaded words of the outlet or speaker; all other wording of what was said is the outlet’s or the template’s.',
    reviewed,
    `${count.items} items could be told; on a page the weightiest of each section are. Left out is what has been rejected or withdrawn, what is confidential, and what names somebody whom the words cited do not name.`,
  ]
}

function sourcesOf(record: Record, citations: readonly Citation[]): Brief['sources'] {
  const reports = new Set(citations.map((one) => one.report))
  const groups = new Set([...reports].map((id) => record.reports.get(id)?.group ?? id))
  const outlets = new Map<string, Citation[]>()
  for (const one of citations) {
    const name = one.outlet ?? 'unnamed outlet'
    outlets.set(name, [...(outlets.get(name) ?? []), one])
  }
  const known = new Map([...record.outlets.values()].map((outlet) => [outlet.name, outlet]))
  return {
    reports: reports.size,
    independent: groups.size,
    outlets: [...outlets]
      .map(([outlet, list]) => ({
        outlet,
        grade: known.get(outlet)?.grade ?? null,
        line: known.get(outlet)?.line ?? null,
        reports: new Set(list.map((one) => one.report)).size,
        cited: list.length,
      }))
      .sort((a, b) => b.cited - a.cited || compare(a.outlet, b.outlet)),
  }
}
