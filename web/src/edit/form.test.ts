import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/0-model/actor.ts'
import type { Fact } from '../../../src/0-model/fact.ts'
import { changes, draftOf, emptyDraft, refs, troubles, written } from './form.ts'

const mention = { start: 3, end: 8 }
const evidence = { start: 0, end: 20, exact: 'Oslo wants an answer', prefix: '', suffix: '' }
const register: readonly Actor[] = [
  { id: 'NOR', name: 'Norway', type: 'state', aliases: ['Oslo'], posts: [], ids: {} },
  { id: 'lee', name: 'Ann Lee', type: 'person', aliases: [], of: 'NOR', posts: [], ids: {} },
]
const fact = {
  id: 'f',
  kind: 'position',
  label: 'demands',
  actors: [{ name: 'Norway', id: 'NOR', mention }],
  counterparts: [],
  about: 'an answer',
  date: null,
  factuality: { modality: 'asserted', negated: false, denied: false },
  attribution: { channel: 'narrator' },
  basis: 'stated',
  wording: 'reported',
  evidence,
  also: [],
  citations: [],
  confidence: 60,
  coder: { name: 'rules', version: '1' },
} as const satisfies Fact<'position'>

describe('A correction', () => {
  it('is nothing where nothing was changed', () => expect(changes(fact, draftOf(fact), register)).toEqual({}))

  it('holds the changed fields only', () => {
    const draft = { ...draftOf(fact), label: 'open', date: '2025-04-20', own: { firmness: 'red-line', condition: '' } }
    expect(changes(fact, draft, register)).toEqual({ label: 'open', date: '2025-04-20', firmness: 'red-line' })
  })

  it('keeps actors that stay, and takes new ones from the register by any of their names', () =>
    expect(refs('Norway, ann lee, Someone Else', fact.actors, register, evidence)).toEqual([
      { name: 'Norway', id: 'NOR', mention },
      { name: 'Ann Lee', id: 'lee', of: 'NOR', mention: { start: 0, end: 20 } },
      { name: 'Someone Else', mention: { start: 0, end: 20 } },
    ]))

  it('can take a date away again', () => {
    const dated = { ...fact, date: '2025-04-20' }
    expect(changes(dated, { ...draftOf(dated), date: ' ' }, register)).toEqual({ date: null })
  })
})

describe('A fact written by hand', () => {
  it('needs what its kind needs', () => {
    expect(troubles({ ...emptyDraft('accusation', ''), own: { of: '' } })).toEqual({ of: 'Needed for this kind.' })
    expect(troubles(emptyDraft('accusation', 'breaking the truce'))).toEqual({})
  })

  it('refuses a date that is none', () =>
    expect(troubles({ ...emptyDraft('meeting', 'talks'), date: 'next week' })).toHaveProperty('date'))

  it('is sent with its passage and no empty fields', () =>
    expect(
      written({ ...emptyDraft('deadline', 'an answer'), actors: 'Oslo', date: '2025-05-01' }, 'r1', evidence, register),
    ).toEqual({
      report: 'r1',
      start: 0,
      end: 20,
      kind: 'deadline',
      fields: {
        actors: [{ name: 'Norway', id: 'NOR', mention: { start: 0, end: 20 } }],
        counterparts: [],
        about: 'an answer',
        date: '2025-05-01',
        factuality: { modality: 'asserted', negated: false, denied: false },
      },
    }))
})
