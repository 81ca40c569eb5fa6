import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/0-model/fact.ts'
import type { GoldFact } from './gold.ts'
import { factKeys, goldKeys, meet } from './keys.ts'
import { assign, match, sameDays } from './match.ts'
import { reliability, summary } from './summary.ts'

const gold = (fields: Partial<GoldFact>): GoldFact => ({
  id: 'x#01',
  kind: 'statement',
  date: null,
  modality: 'asserted',
  negated: false,
  evidence: { start: 0, end: 40 },
  ...fields,
})

const coded = (fields: object): Fact =>
  ({
    kind: 'statement',
    id: 'f-1',
    label: 'direct',
    actors: [{ name: 'Kari Holm', of: 'NOR', mention: { start: 0, end: 9 } }],
    counterparts: [],
    date: null,
    factuality: { modality: 'asserted', negated: false, denied: false },
    attribution: { channel: 'narrator' },
    basis: 'stated',
    wording: 'own',
    evidence: { start: 0, end: 40, exact: '', prefix: '', suffix: '' },
    also: [],
    citations: [],
    confidence: 80,
    coder: { name: 'rules', version: '0' },
    ...fields,
  }) as unknown as Fact

const said = gold({ speaker: { actor: 'Kari Holm', actor_of: 'NOR' }, direct: true })

describe('The scorer', () => {
  it('pairs facts so that the most are matched, not the first that fit', () => {
    expect(
      assign([
        [5, 4],
        [5, 0],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it.each([
    ['the same words of the same speaker', {}, 1],
    ['a third of the shorter passage in common', { evidence: { start: 28, end: 68 } }, 1],
    ['less than that', { evidence: { start: 29, end: 69 } }, 0],
    ['another speaker', { actors: [{ name: 'Jens Lund', of: 'DNK', mention: { start: 0, end: 9 } }] }, 0],
    [
      'a colleague of the same government',
      { actors: [{ name: 'Jens Lund', of: 'NOR', mention: { start: 0, end: 9 } }] },
      1,
    ],
    ['another kind', { kind: 'accusation' }, 0],
  ])('credits %s with %s', (_, fields, credit) => {
    const { pairs } = match([said], [coded(fields)], false)
    expect(pairs.map((pair) => pair.credit)).toEqual(credit === 0 ? [] : [credit])
  })

  it('asks for the label only where it reads strictly', () => {
    expect(match([said], [coded({ label: 'indirect' })], false).pairs).toHaveLength(1)
    expect(match([said], [coded({ label: 'indirect' })], true).pairs).toHaveLength(0)
  })

  it('credits a position told as a response by half, and strictly not at all', () => {
    const stand = gold({ kind: 'position', actor: { actor: 'NOR' }, stance: 'rejects' })
    const answer = coded({
      kind: 'response',
      label: 'rejects',
      actors: [{ name: 'Norway', id: 'NOR', mention: { start: 0, end: 6 } }],
    })
    expect(match([stand], [answer], false).pairs[0]?.credit).toBe(0.5)
    expect(match([stand], [answer], true).pairs).toEqual([])
  })

  it('knows one actor under several spellings and seats', () => {
    expect(
      meet(goldKeys({ actor: 'Volodymyr Zelensky' }), factKeys({ name: 'Zelenskyy', mention: { start: 0, end: 1 } })),
    ).toBe(true)
    expect(
      meet(goldKeys({ actor: 'the Kremlin' }), factKeys({ name: 'Russia', id: 'RUS', mention: { start: 0, end: 1 } })),
    ).toBe(false)
    expect(
      meet(goldKeys({ actor: 'Kremlin' }), factKeys({ name: 'Russia', id: 'RUS', mention: { start: 0, end: 1 } })),
    ).toBe(true)
  })

  it('compares dates by the days they cover', () => {
    expect(sameDays('2025-04', '2025-04-01/2025-04-30')).toBe(true)
    expect(sameDays('2025-04', '2025-04-01')).toBe(false)
    expect(sameDays(null, null)).toBe(false)
  })

  it('says how often facts of a confidence were right', () => {
    const matching = match(
      [said],
      [coded({}), coded({ id: 'f-2', confidence: 85, evidence: { start: 90, end: 99 } })],
      false,
    )
    expect(reliability([matching])).toEqual([{ from: 80, to: 90, facts: 2, said: 82.5, right: 50 }])
    expect(summary([matching]).micro).toMatchObject({ precision: 0.5, recall: 1, gold: 1, coded: 2 })
  })

  it('reckons every figure as the codebook lays down', () => {
    const at = (start: number, end: number) => ({ start, end, exact: '', prefix: '', suffix: '' })
    const oslo = [{ name: 'Norway', id: 'NOR', mention: { start: 0, end: 1 } }]
    const riga = [{ name: 'Latvia', id: 'LVA', mention: { start: 0, end: 1 } }]
    const agreed = [
      gold({ id: 'a', speaker: { actor: 'NOR' }, direct: true, date: '2024-05' }),
      gold({
        id: 'b',
        kind: 'position',
        actor: { actor: 'NOR' },
        stance: 'supports',
        evidence: { start: 50, end: 60 },
      }),
      gold({
        id: 'c',
        kind: 'measure',
        actor: { actor: 'LVA' },
        target: { actor: 'NOR' },
        action: 'lifted',
        type: 'aid',
        modality: 'possible',
        evidence: { start: 70, end: 90 },
      }),
      gold({ id: 'd', kind: 'deadline', by: { actor: 'LVA' }, date: '2024-05-09', evidence: { start: 100, end: 120 } }),
    ]
    const found = [
      coded({ id: '1', actors: oslo, date: '2024-05-01/2024-05-31', evidence: at(0, 20) }),
      coded({ id: '2', kind: 'response', label: 'accepts', actors: oslo, date: '2024-05-02', evidence: at(50, 60) }),
      coded({
        id: '3',
        kind: 'measure',
        label: 'eased',
        type: 'aid',
        actors: [...riga, ...oslo],
        evidence: at(70, 80),
        factuality: { modality: 'asserted', negated: true, denied: false },
      }),
      coded({ id: '4', kind: 'deadline', label: undefined, actors: oslo, date: '2024-05-09', evidence: at(100, 120) }),
    ]
    const standard = summary([match(agreed, found, false)])
    // 1 + ½ (told as a response) + 1 of four on either side: the deadline is another's
    expect(standard.micro).toMatchObject({ precision: 2.5 / 4, recall: 2.5 / 4, f1: 2.5 / 4, gold: 4, coded: 4 })
    expect(standard.kinds.position).toMatchObject({ precision: 0, recall: 0.5, gold: 1, coded: 0 })
    expect(standard.kinds.response).toMatchObject({ precision: 0.5, recall: 0, gold: 0, coded: 1 })
    // direct = direct; supports ~ accepts; lifted ≠ eased
    expect(standard.label).toEqual({ share: 2 / 3, of: 3 })
    expect(standard.date).toEqual({ share: 1, of: 1 })
    expect(standard.undated).toEqual({ share: 1 / 2, of: 2 })
    expect(standard.actors).toEqual({ precision: { share: 1, of: 4 }, recall: { share: 1, of: 4 } })
    expect(standard.iou).toEqual({ share: (0.5 + 1 + 0.5) / 3, of: 3 })
    expect(standard.measureType).toEqual({ share: 1, of: 1 })
    expect(standard.modality).toEqual({ share: 2 / 3, of: 3 })
    expect(standard.negation).toEqual({ share: 2 / 3, of: 3 })
    // strictly neither the related kind nor the other label counts
    expect(summary([match(agreed, found, true)]).micro).toMatchObject({ precision: 1 / 4, recall: 1 / 4 })
  })
})
