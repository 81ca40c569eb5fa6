import { describe, expect, it } from 'vitest'
import type { Kind } from '../0-model/fact.ts'
import { plainReport } from '../1-report/plain.ts'
import { analyse } from '../3-syntax/analyse.ts'
import { english } from '../3-syntax/load.ts'
import { candidates } from './candidates.ts'
import { scene } from './scene.ts'

/** The dates of what is found of a kind in a text published on Thursday 2024-05-09. */
function datesOf(kind: Kind, text: string): readonly (string | null)[] {
  const report = plainReport('a.txt', text, { published: '2024-05-09' })
  return candidates(scene(analyse(report, { parser: english() })))
    .filter((candidate) => candidate.kind === kind)
    .map(({ draft }) => draft.date ?? null)
}

describe('The day of a fact', () => {
  it.each<[string, Kind, string, readonly (string | null)[]]>([
    ['the day of its own clause', 'agreement', 'Norway and Denmark signed a pact on Monday.', ['2024-05-06']],
    [
      'left open where only a clause beside it has one',
      'agreement',
      'Norway and Denmark signed a pact that ends the quarrel that began in March.',
      [null],
    ],
    [
      'not that of what was agreed',
      'agreement',
      'Norway and Denmark have agreed to exchange prisoners on 20 May.',
      [null],
    ],
    [
      'still to come under “is due to”',
      'meeting',
      'The Norwegian envoy is due to meet the Danish minister on Friday.',
      ['2024-05-10'],
    ],
    [
      'the day on which it happened, whatever has lasted since',
      'agreement',
      'There has been fighting since 24 April, when the truce between Norway and Denmark collapsed.',
      ['2024-04-24'],
    ],
  ])('is %s', (_, kind, text, expected) => expect([...new Set(datesOf(kind, text))]).toEqual(expected))
})
