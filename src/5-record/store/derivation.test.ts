import { describe, expect, it } from 'vitest'
import { goldDossier } from '../../../bench/record/gold.ts'
import { sha256 } from '../entry-id.ts'
import { derivation } from './projection.ts'

/** What the rules in force make of two dossiers: items, channels and source groups, in a few characters. */
function fingerprint(): string {
  const told = (['a', 'b'] as const).map((name) => {
    const { facts, reports } = goldDossier(name)
    return [
      [...facts.values()].map(({ id, item, issue, track }) => [id, item, issue, track]),
      [...reports.values()].map(({ id, group }) => [id, group]),
    ]
  })
  return sha256(JSON.stringify(told)).slice(0, 12)
}

describe('The number of the derivation', () => {
  it('is raised whenever the same entries give another record: where this fails, raise it and write down the new mark', () =>
    expect([derivation, fingerprint()]).toEqual([6, 'ebd772851478']))
})
