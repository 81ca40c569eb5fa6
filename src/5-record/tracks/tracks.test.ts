import { describe, expect, it } from 'vitest'
import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact } from '../../0-model/fact.ts'
import type { Track } from '../../0-model/track.ts'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { trackOf } from './match.ts'
import { seats } from './seats.ts'

const seat = (actor: string, role: Track['seats'][number]['role'] = 'member') => ({ actor, role })
const front: Track = {
  id: 'front',
  name: 'The border talks',
  format: 'direct',
  words: ['Oslo'],
  seats: [seat('ARV'), seat('BEL'), seat('NOR', 'host'), seat('CAR', 'excluded')],
}
const back: Track = { id: 'back', name: 'The channel', words: [], seats: [seat('ARV'), seat('CAR'), seat('DOR')] }
const tracks = new Map([front, back].map((track) => [track.id, track]))

const ref = (report: string, name: string, of?: string): ActorRef => ({
  name,
  ...(of === undefined ? { id: name } : { id: name, of }),
  mention: { start: report.indexOf(name), end: report.indexOf(name) + name.length },
})
interface Told {
  readonly text: string
  readonly on: string
  readonly actors: readonly (readonly [name: string, of?: string])[]
  readonly absent?: readonly string[]
  readonly label?: 'held' | 'planned' | 'failed'
}
const meeting = ({ text, on, actors, absent, label = 'held' }: Told) => {
  const report = madeReport(text, { published: on })
  const fact = {
    ...madeFact(report, text, { kind: 'meeting', label, date: on }),
    actors: actors.map(([name, of]) => ref(text, name, of)),
    ...(absent && { absent: absent.map((name) => ref(text, name)) }),
    ...(label === 'planned' && { factuality: { modality: 'planned', negated: false, denied: false } }),
  } as Fact
  return { report, facts: [fact] }
}

describe('A meeting', () => {
  it.each([
    ['those who sit in it', ['ARV', 'BEL'], 'ARV and BEL met.', 'front'],
    ['its words', ['Someone'], 'Someone arrived in Oslo.', 'front'],
    ['those who sit in another', ['ARV', 'DOR'], 'ARV and DOR met.', 'back'],
    ['nobody where only one of its members is there', ['ARV', 'Others'], 'ARV and Others met.', null],
    [
      'nobody where one who is excluded from it is there, and those of the other are not',
      ['BEL', 'CAR'],
      'BEL and CAR met.',
      null,
    ],
  ])('belongs to a channel by %s', (_, actors, text, expected) => {
    const [fact] = meeting({ text, on: '2024-05-01', actors: actors.map((name) => [name]) }).facts
    expect(trackOf(fact as Fact, tracks)).toBe(expected)
  })

  it('belongs to the one it names, whoever is there', () => {
    const [fact] = meeting({ text: 'ARV and BEL met.', on: '2024-05-01', actors: [['ARV'], ['BEL']] }).facts
    expect(trackOf({ ...(fact as Fact), track: 'back' }, tracks)).toBe('back')
  })

  it('is what members count for: a demand of one member belongs to a channel by its words alone', () => {
    const report = madeReport('ARV demands that BEL leave.', { published: '2024-05-01' })
    const demand = madeFact(report, 'ARV demands that BEL leave', {
      kind: 'position',
      label: 'demands',
      actors: ['ARV'],
      counterparts: ['BEL'],
    })
    expect(trackOf(demand, tracks)).toBeNull()
  })
})

describe('Who sits where', () => {
  const told = [
    meeting({ text: 'ARV and Lind of BEL met.', on: '2024-05-01', actors: [['ARV'], ['Lind', 'BEL']] }),
    meeting({
      text: 'ARV, BEL and NOR met without FIN, which had not been invited.',
      on: '2024-05-08',
      actors: [['ARV'], ['BEL'], ['NOR']],
      absent: ['FIN'],
    }),
    meeting({ text: 'ARV and NOR met again.', on: '2024-05-15', actors: [['ARV'], ['NOR']] }),
    meeting({
      text: 'ARV, NOR and BEL met; BEL walked out after an hour.',
      on: '2024-05-22',
      actors: [['ARV'], ['NOR'], ['BEL']],
    }),
    meeting({ text: 'ARV and NOR are to meet.', on: '2024-05-29', actors: [['ARV'], ['NOR']], label: 'planned' }),
  ]
  const record = recordOf('talks', told, { actions: [{ type: 'track-changed', track: front }] })
  const of = (actor: string) =>
    seats(record)
      .get('front')
      ?.find((one) => one.actor === actor)
  const changes = (actor: string) => of(actor)?.changes.map(({ on, what }) => [on, what])

  it('is told with those who sit for a side', () => {
    expect(of('BEL')?.people).toEqual(['Lind'])
    expect(of('ARV')?.meetings.map(({ on }) => on)).toEqual(['2024-05-01', '2024-05-08', '2024-05-15', '2024-05-22'])
  })
  it('changes where a side is named first, is no longer named, and leaves', () => {
    expect(changes('NOR')).toEqual([['2024-05-08', 'joined']])
    expect(changes('BEL')).toEqual([
      ['2024-05-01', 'joined'],
      ['2024-05-15', 'unnamed'],
      ['2024-05-22', 'left'],
    ])
    expect(of('BEL')?.state).toBe('left')
  })
  it('names those who were kept out, and those who take no part do not sit', () => {
    expect(changes('FIN')).toEqual([['2024-05-08', 'excluded']])
    expect(of('FIN')?.meetings).toEqual([])
  })
  it('is not changed by meetings that are only planned', () => {
    expect(of('BEL')?.changes.some(({ on }) => on === '2024-05-29')).toBe(false)
  })
  it('rests on passages', () => {
    for (const sittings of seats(record).values())
      for (const { changes: all } of sittings) for (const { fact } of all) expect(record.facts.has(fact)).toBe(true)
  })
})
