import { dayNumber, isoDay } from '../../0-model/edtf.ts'
import { states } from '../../3-syntax/names/states.ts'
import type { Record } from '../../5-record/record.ts'
import type { Brief } from './brief.ts'
import { dateWords, writings } from './dates.ts'
import { namings } from './names.ts'
import type { ReadBrief } from './read.ts'
import { sentencesOf } from './sentences-of.ts'

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')
const negated = /\b(?:not|no|never|refus\w*|without|none|neither|nor|cannot|nothing)\b/iu

/**
 * What a brief that was written out and read back says without its passages saying it: names, numbers, dates and
 * negations of every sentence against the passages under its numbers; of judgements, the words they quote.
 */
export function unborne(record: Record, brief: Brief, read: ReadBrief): { sentence: string; missing: string[] }[] {
  const judgements = new Set(
    sentencesOf(brief)
      .filter((one) => one.kind === 'judgement')
      .map((one) => one.text),
  )
  return read.sentences.flatMap(({ text, cites }) => {
    const cited = read.citations.filter((one) => cites.includes(one.n))
    const words = cited.map((one) => one.words).join(' … ')
    if (cited.length !== cites.length) return [{ sentence: text, missing: ['a citation'] }]
    const missing = judgements.has(text)
      ? [...text.matchAll(/“([^”]*)”/g)].flatMap(([, quoted = '']) =>
          flat(words).includes(flat(quoted)) ? [] : [quoted],
        )
      : lacking(
          record,
          text,
          cited.map((one) => one.fact),
          words,
        )
    return missing.length === 0 ? [] : [{ sentence: text, missing }]
  })
}

function flat(text: string): string {
  return text.replace(/[“”"]/g, '').replace(/\s+/g, ' ').toLowerCase()
}

function lacking(record: Record, sentence: string, ids: readonly string[], passage: string): string[] {
  const held = ids.flatMap((id) => record.facts.get(id) ?? [])
  const dates = held
    .flatMap(({ fact, report }) => [
      ...(fact.date === null ? [] : writings(fact.date)),
      ...told(passage, record.reports.get(report)?.published ?? null),
    ])
    .sort((a, b) => b.length - a.length)
  const rest = dates.reduce((text, date) => text.replaceAll(date, ' '), sentence).replace(/\bbetween \d+ and\b/g, ' ')
  const words = passage.toLowerCase()
  const refs = held.flatMap(({ fact }) => [...fact.actors, ...fact.counterparts])
  const known = [
    ...refs.map((ref) => namings(record, ref)),
    ...states.map((one) => [...one.names, ...one.adjectives, ...one.people, ...one.seats, ...one.metonyms]),
    ...[...record.actors.values()].map((actor) => [actor.name, ...actor.aliases]),
  ]
  const borne = (name: string): boolean =>
    words.includes(name.toLowerCase()) ||
    known.some((all) => all.some((one) => one.includes(name)) && all.some((one) => words.includes(one.toLowerCase())))
  const names = [...rest.matchAll(/(?<!^)(?<![.!?:] )(?<!“)\b\p{Lu}[\p{L}’-]+/gu)].map(([name]) =>
    name.replace(/’s?$/, ''),
  )
  const numbers = [...rest.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number)
  return [
    ...names.filter((name) => !/^(?:By|In|On)$/.test(name) && !borne(name)),
    ...numbers.filter((number) => !words.includes(number) && !words.includes(numerals[Number(number)] ?? '-')),
    ...(negated.test(rest) && !negated.test(passage) ? ['not'] : []),
    ...(held[0]?.fact.factuality.negated && !negated.test(rest) ? ['a “not” is missing'] : []),
  ]
}

/** Dates as a brief may write them from “on Wednesday”, “May 19” and “in March” of a passage, and the day of its report. */
function told(passage: string, published: string | null): string[] {
  if (published === null) return []
  const at = dayNumber(published)
  const near = Array.from({ length: 15 }, (_, step) => isoDay(at + step - 7)).filter((day) =>
    passage.includes(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '-'),
  )
  const year = Number(published.slice(0, 4))
  const named = months.flatMap((name) =>
    passage.includes(name)
      ? [year - 1, year, year + 1].flatMap((y) => [
          `${name} ${y}`,
          ...[...passage.matchAll(new RegExp(`${name} (\\d{1,2})|(\\d{1,2}) ${name}`, 'g'))].map(
            ([, after, before]) => `${Number(after ?? before)} ${name} ${y}`,
          ),
        ])
      : [],
  )
  return [...near.map(dateWords), dateWords(published), ...named.filter((one) => one !== '')]
}
