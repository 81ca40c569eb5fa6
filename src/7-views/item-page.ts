import { z } from 'zod'
import { verdicts } from '../0-model/entry.ts'
import { sourceGrades } from '../0-model/outlet.ts'
import { credibility } from '../5-record/accounts/credibility.ts'
import { alikeIn, namedIn, nearOf, type Pair as Paired, pairsOf } from '../5-record/identity/explain.ts'
import type { Because } from '../5-record/identity/names.ts'
import type { Reason } from '../5-record/identity/score.ts'
import { marked } from '../5-record/identity/weights.ts'
import { variants } from '../5-record/quotes/variants.ts'
import { itemOf, type Record } from '../5-record/record.ts'
import { Disagreement, disagreements } from './accounts.ts'
import { Told, told } from './item.ts'
import { Quote, quoteOf } from './quote.ts'
import { nameOf, Who } from './who.ts'

/** Two facts with what speaks for and against their telling of one thing. */
export const Pair = z
  .object({
    a: Quote,
    b: Quote,
    points: z.number(),
    same: z.number().describe('Points from which two facts of this kind are one item.'),
    ask: z.number().describe('Points from which a person is asked.'),
    decided: z.enum(verdicts).nullable().describe('What a person said, which outranks the points.'),
    reasons: z.array(z.object({ signal: z.string(), says: z.string(), points: z.number() })),
  })
  .meta({ id: 'Pair' })
export type Pair = z.infer<typeof Pair>

/** One thing of the record with why it is one thing. */
export const ItemPage = z
  .object({
    told: Told,
    credibility: z.object({
      source: z.enum(sourceGrades),
      information: z.int().min(1).max(6),
      stix: z.number().nullable(),
      reasons: z.array(z.string()),
    }),
    accounts: z.array(Disagreement),
    variants: z
      .array(
        z.object({
          words: z.string(),
          facts: z.array(z.string()),
          wording: z.string().describe('Against the first: as quoted first, shortened, changed, translated.'),
        }),
      )
      .describe('The wordings in which reports quote a statement; several say that they differ.'),
    pairs: z.array(Pair).describe('Its facts in pairs, strongest first.'),
    near: z
      .array(Pair.extend({ item: z.string() }))
      .describe('Other items that come near, and those people set apart.'),
    names: z.array(z.object({ name: z.string(), actor: Who, because: z.string(), facts: z.array(z.string()) })),
    alike: z
      .array(z.object({ name: z.string(), other: z.string() }))
      .describe('Names that hold one another and are not merged: a person may say that they are one actor.'),
  })
  .meta({ id: 'ItemPage' })
export type ItemPage = z.infer<typeof ItemPage>

/** The page of an item, found by its id or that of any of its facts; undefined where it does not stand. */
export function itemPage(record: Record, id: string): ItemPage | undefined {
  const item = itemOf(record, id)
  const line = item && told(record, item)
  if (!item || !line) return undefined
  const near = nearOf(record, item.id)
  return {
    told: line,
    credibility: { ...credibility(record, item.id), reasons: [...credibility(record, item.id).reasons] },
    accounts: disagreements(record, item.id),
    variants: variants(record, item.id).map(({ words, facts, wording }) => ({ words, facts: [...facts], wording })),
    pairs: pairsOf(record, item.id).flatMap((pair) => shown(record, pair) ?? []),
    near: near.flatMap((pair) => {
      const one = shown(record, pair)
      return one ? [{ ...one, item: record.facts.get(pair.b)?.item ?? pair.b }] : []
    }),
    names: namedIn(record, item.id).map(({ name, actor, because, facts }) => ({
      name,
      actor: { id: actor, name: nameOf(record, actor) },
      because: becauses[because],
      facts: [...facts],
    })),
    alike: alikeIn(record, item.id).map((one) => ({ ...one })),
  }
}

const becauses: { readonly [B in Because]: string } = {
  decided: 'a person said so',
  'set-apart': 'a person said that it is nobody else',
  register: 'a name in the register of the dossier',
  coder: 'read so in the report: a name of the tables, an apposition, a post or a pronoun',
  written: 'as written: no other name is known to mean the same',
}

function shown(record: Record, { a, b, points, same, ask, reasons, decided }: Paired): Pair | undefined {
  const x = record.facts.get(a)
  const y = record.facts.get(b)
  if (!x || !y) return undefined
  return {
    a: quoteOf(record, x),
    b: quoteOf(record, y),
    points: rounded(points),
    same,
    ask,
    decided,
    reasons: reasons.map((reason) => ({
      signal: reason.signal,
      says: reasonSays(reason),
      points: rounded(reason.points),
    })),
  }
}

/** What a signal says where it speaks for, and where it speaks against. */
const signalWords: { readonly [S in Reason['signal']]: readonly [forIt: string, against: string] } = {
  actors: ['the same act', 'others act'],
  counterparts: ['towards the same', 'towards others'],
  dates: ['at one time', 'at another time'],
  place: ['at one place', 'at another place'],
  words: ['in common words', 'in other words'],
  numbers: ['with the same numbers', 'with other numbers'],
  label: ['', 'one excludes the other'],
  'same-report': ['', 'both stand in one report'],
  fixed: ['', 'a field that one thing has once differs'],
  marked: ['', `only one of them is marked as a later one (−${marked})`],
}

function reasonSays({ signal, strength }: Reason): string {
  const [forIt, against] = signalWords[signal]
  const words = strength > 0 ? forIt : against
  return Math.abs(strength) < 0.5 ? `${words}, in part` : words
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100
}
