import type { Kind } from '../../0-model/fact.ts'

/** What counts towards two facts telling of one thing. Each gives −1 (speaks against) to 1 (speaks for), 0 unknown. */
export const signals = ['actors', 'counterparts', 'dates', 'place', 'words', 'numbers', 'label'] as const
export type Signal = (typeof signals)[number]

/** How facts of a kind are told apart. */
export interface Weights {
  /** What each signal weighs; `label` only where one of two labels excludes the other. */
  readonly weigh: { readonly [S in Signal]: number }
  /** How much other words speak against, next to how much the same words speak for: paraphrase is what reporters do. */
  readonly otherWords: number
  /** How much it says that the whole matter of one stands in that of the other, next to all the same words. */
  readonly held: number
  /** Labels that are not said of one thing by honest reports; other differences are stages or rival accounts. */
  readonly opposed: readonly (readonly [string, string])[]
  /** Own fields in which one thing has one value. */
  readonly fixed: readonly string[]
  /** Own fields that tell a later thing from an earlier: said of one fact only, they speak against (`marked`). */
  readonly marks: readonly string[]
  /** Days between two reports beyond which undated facts are not compared. */
  readonly window: number
  /** The sum from which two facts are the same, and that from which a person is asked. */
  readonly same: number
  readonly ask: number
}

/** The thresholds of the whole record, in one table; tuned on one dossier of the corpus, see docs/guide/record.md. */
export const weights: { readonly [K in Kind]: Weights } = {
  meeting: row(
    { actors: 1.6, counterparts: 0.3, dates: 3, place: 0.8, words: 1.2, numbers: 0.2 },
    { window: 14, same: 2.2, otherWords: 0.4 },
  ),
  proposal: row(
    { actors: 1.2, counterparts: 0.3, dates: 1.5, place: 0.2, words: 2.6, numbers: 1.8 },
    {
      window: 21,
      same: 2.2,
      otherWords: 0.6,
      held: 0.6,
      fixed: ['version'],
      marks: ['version'],
      // What is taken off the table was put there: two steps of one proposal, told apart as versions.
      opposed: [
        ['made', 'withdrawn'],
        ['planned', 'withdrawn'],
      ],
    },
  ),
  agreement: row(
    { actors: 1, counterparts: 0.3, dates: 1.2, place: 0.4, words: 2.6, numbers: 0.6 },
    { window: 21, same: 2.2, otherWords: 0.6, held: 0.6 },
  ),
  deadline: row(
    { actors: 0.8, counterparts: 0.2, dates: 3, place: 0.2, words: 2, numbers: 0.4 },
    { window: 21, same: 2.2, otherWords: 0.5 },
  ),
  incident: row(
    { actors: 0.6, counterparts: 0.4, dates: 2.6, place: 2.2, words: 1.6, numbers: 0.4 },
    { window: 10, same: 2.4, otherWords: 0.5 },
  ),
  measure: row(
    { actors: 1.2, counterparts: 0.6, dates: 1.6, place: 0.4, words: 2.6, numbers: 0.8 },
    { window: 21, same: 2.4, held: 0.6, fixed: ['type'] },
  ),
  statement: row(
    { actors: 1.6, counterparts: 0.3, dates: 0.8, place: 0.2, words: 3.2, numbers: 0.4 },
    { window: 10, same: 2.8 },
  ),
  position: row(
    { actors: 1.6, counterparts: 0.3, dates: 0.6, place: 0.2, words: 2.8, numbers: 0.6 },
    {
      window: 30,
      same: 2.2,
      held: 0.8,
      opposed: [
        ['accepts', 'rejects'],
        ['supports', 'opposes'],
        ['supports', 'rejects'],
        ['accepts', 'opposes'],
        ['demands', 'opposes'],
        ['demands', 'rejects'],
      ],
    },
  ),
  response: row(
    { actors: 1.8, counterparts: 0.3, dates: 1, place: 0.2, words: 2.4, numbers: 0.8 },
    {
      window: 14,
      same: 2.4,
      // An answer that is awaited and the answer that came are two things, one after the other.
      opposed: [
        ['accepts', 'rejects'],
        ['accepts', 'pending'],
        ['rejects', 'pending'],
        ['conditional', 'pending'],
        ['counters', 'pending'],
      ],
    },
  ),
  linkage: row(
    { actors: 1, counterparts: 0.2, dates: 0.4, place: 0.2, words: 3.2, numbers: 0.6 },
    { window: 21, same: 2.6 },
  ),
  accusation: row(
    { actors: 1.4, counterparts: 1.2, dates: 1, place: 0.4, words: 2.6, numbers: 0.4 },
    { window: 14, same: 2.6 },
  ),
}

/** Taken off where only one of two facts has a mark: “the second draft” and “the draft”. */
export const marked = 2

/** Taken off where both facts stand in one report: its coder has told them apart already. */
export const sameReport = 0.6

function row(
  weigh: Omit<Weights['weigh'], 'label'>,
  rest: { readonly window: number; readonly same: number } & Partial<
    Pick<Weights, 'opposed' | 'fixed' | 'marks' | 'otherWords' | 'held'>
  >,
): Weights {
  const { window, same, opposed = [], fixed = [], marks = [], otherWords = 1, held = 0 } = rest
  return { weigh: { ...weigh, label: 4 }, otherWords, held, opposed, fixed, marks, window, same, ask: same - 0.8 }
}
