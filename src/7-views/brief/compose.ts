import { perRecord } from '../../5-record/matter.ts'
import type { Record } from '../../5-record/record.ts'
import type { Brief, Citation, Paragraph, Section, Sentence } from './brief.ts'
import { candidates } from './candidates.ts'
import { choose, compare, latestDay, type Telling } from './choose.ts'
import { spanWords } from './dates.ts'
import type { Reason } from './fit.ts'
import { headlineOf, introductionOf, openingOf } from './introduction.ts'
import { judgement, leastToGive } from './judgement.ts'
import { made, sourcesOf } from './made.ts'
import type { BriefOptions } from './options.ts'
import { people, settled } from './people.ts'
import { plan } from './plan.ts'
import { sentencesOf } from './sentences-of.ts'
import { type Desk, teller } from './tell.ts'

export type { BriefOptions } from './options.ts'

/** What a page holds: sentences of a section, of one issue, and paragraphs of a section; and sentences of a paragraph always. */
const page = { section: 8, issue: 4, paragraphs: 6, paragraph: 6 } as const

/** Writes the brief of a record. Deterministic: the same record and options give the same words. */
export function brief(kept: Record, options: BriefOptions): Brief {
  const desk: Desk = { ...deskOf(kept), texts: options.texts }
  const { record } = desk
  const choice = choose(desk, options)
  const telling = teller(desk)
  const opening = openingOf(choice.tellings, desk.latest)
  const first = Object.values(opening).filter((one): one is Telling => one !== null)
  const rest = choice.tellings.filter((one) => !first.includes(one))
  const headline = headlineOf(telling, opening)
  const introduction = introductionOf(record, telling, opening, rest)
  const told: Telling[] = [...first]
  const sections: Section[] = []
  const scheme = [
    ...plan.map((part) => ({ ...part, ahead: false })),
    { heading: 'Ahead', kinds: null, by: 'none' as const, ahead: true },
  ]
  for (const { heading, kinds, by, ahead } of scheme) {
    const members = rest.filter((one) => one.ahead === ahead && (kinds === null || kinds.includes(one.held.fact.kind)))
    const paragraphs = groupsOf(record, members, by, options).flatMap(({ lead, list }) => {
      const sentences: Sentence[] = []
      for (const one of list) {
        const sentence = telling.tell(one)
        if (sentence === null) continue
        sentences.push(sentence)
        told.push(one)
      }
      return folded(lead, sentences)
    })
    if (paragraphs.length > 0) sections.push({ heading, judgement: false, paragraphs })
  }
  const perspective = judgement(record, telling, told, choice.tellings)
  if (perspective.length > 0)
    sections.push({ heading: 'Critical perspective', judgement: true, paragraphs: perspective })
  const cited = new Set(told.flatMap(({ held, others }) => [held.id, ...others.map((one) => one.id)]))
  const left = new Map(choice.left)
  const unsaid = choice.tellings.filter((one) => !told.includes(one)).flatMap(({ held, others }) => [held, ...others])
  left.set('room', (left.get('room') ?? 0) + unsaid.length)
  return finished(
    kept,
    options,
    telling.citations,
    { headline, introduction, sections },
    { facts: choice.facts, told: cited.size, left },
  )
}

/** Works out, piece by piece, what a brief of a page starts from: who is who, what it looks at, what would have to give. */
export function* prepareBrief(record: Record): Generator<void> {
  const { record: known } = deskOf(record)
  yield
  candidates(known, { length: 'page' })
  yield
  leastToGive(known)
  yield
}

/** Everybody under one name, found once: a brief is written again where it turns to a text that was not at hand. */
const deskOf: (kept: Record) => Omit<Desk, 'texts'> = perRecord((kept) => {
  const known = people(kept)
  return { record: settled(kept, known), kept, people: known, latest: latestDay(kept) }
})

/** Sentences as paragraphs of a readable length; the matter is named on the first. */
function folded(lead: string | null, sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const count = Math.ceil(sentences.length / page.paragraph)
  const size = Math.ceil(sentences.length / Math.max(1, count))
  for (let at = 0; at < sentences.length; at += size)
    paragraphs.push({ lead: at === 0 ? lead : null, sentences: sentences.slice(at, at + size) })
  return paragraphs
}

/** Tellings by issue or in one go, in the order of time: a page’s worth of the weightiest, or all. */
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
    const members = groups.get(key)
    if (members) members.push(one)
    else groups.set(key, [one])
  }
  const ordered = [...groups].sort(
    ([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length || compare(a, b),
  )
  const named = by === 'issue' && ordered.some(([issue]) => issue !== '')
  const shown = full ? ordered : ordered.slice(0, page.paragraphs)
  return shown.map(([issue, members]) => {
    const limit = full ? members.length : named ? page.issue : page.section
    const kept = new Set([...members].sort((a, b) => b.weight - a.weight || compare(b.day, a.day)).slice(0, limit))
    const lead = named ? (record.issues.get(issue)?.name ?? 'Other matters') : null
    return { lead, list: members.filter((one) => kept.has(one)) }
  })
}

/** Numbers the citations in the order they are read, and says what the brief rests on. */
function finished(
  record: Record,
  options: BriefOptions,
  cited: readonly Citation[],
  { headline, introduction, sections }: Pick<Brief, 'headline' | 'introduction' | 'sections'>,
  count: { facts: number; told: number; left: ReadonlyMap<Reason, number> },
): Brief {
  const numbers = new Map<number, number>()
  for (const { cites } of sentencesOf({ headline, introduction, sections }))
    for (const n of cites) if (!numbers.has(n)) numbers.set(n, numbers.size + 1)
  const numbered = (sentence: Sentence): Sentence => ({
    ...sentence,
    cites: [...new Set(sentence.cites.map((n) => numbers.get(n) ?? n))].sort((a, b) => a - b),
  })
  const citations = [...numbers].map(([old, n]) => ({ ...(cited[old - 1] as Citation), n }))
  const body = {
    headline: headline && numbered(headline),
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
    made: made(record, options, { ...count, sentences: sentences.length, unreviewed }),
    citations,
    unreviewed,
  }
}
