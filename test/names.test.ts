import { describe, expect, it } from 'vitest'
import type { Action } from '../src/0-model/entry.ts'
import { madeFact, madeReport } from '../src/5-record/made.ts'
import { positionHistories } from '../src/5-record/positions/histories.ts'
import { proposalHistories } from '../src/5-record/proposals/histories.ts'
import type { Record } from '../src/5-record/record.ts'
import type { Store } from '../src/5-record/store/store.ts'
import { openStore } from '../src/5-record/store/workspace.ts'
import { seats } from '../src/5-record/tracks/seats.ts'
import { conflictProblem } from '../src/6-reasoning/index.ts'
import { actorPage } from '../src/7-views/actor-page.ts'
import { brief } from '../src/7-views/brief/compose.ts'
import { calendar } from '../src/7-views/calendar.ts'
import { linkages } from '../src/7-views/linkages.ts'
import { positions } from '../src/7-views/positions.ts'
import { proposals } from '../src/7-views/proposals.ts'
import { timeline } from '../src/7-views/timeline.ts'
import { matching } from '../src/8-app/http/fact-list.ts'

const text = [
  'The Lowlands demanded free use of the harbour on 3 May.',
  'The Lowlands proposed a fishing zone.',
  'The Lowlands turned down the loan.',
  'The Lowlands met Belmar in Oslo on 3 May.',
  'The Lowlands will sign only if Belmar leaves.',
].join(' ')
const report = madeReport(text, { published: '2024-05-04', outlet: 'Wire', title: 'The harbour' })
const by = { actors: ['The Lowlands'] }
const facts = [
  madeFact(report, 'The Lowlands demanded free use of the harbour on 3 May', {
    kind: 'position',
    label: 'demands',
    ...by,
    about: 'free use of the harbour',
    date: '2024-05-03',
  }),
  madeFact(report, 'The Lowlands proposed a fishing zone', {
    kind: 'proposal',
    label: 'made',
    ...by,
    about: 'a fishing zone',
  }),
  madeFact(report, 'The Lowlands turned down the loan', { kind: 'response', label: 'rejects', ...by, to: 'the loan' }),
  madeFact(report, 'The Lowlands met Belmar in Oslo on 3 May', {
    kind: 'meeting',
    label: 'held',
    actors: ['The Lowlands', 'Belmar'],
    date: '2024-05-03',
    track: 'main',
  }),
  madeFact(report, 'The Lowlands will sign only if Belmar leaves', {
    kind: 'linkage',
    ...by,
    what: 'The Lowlands will sign',
    dependsOn: 'Belmar leaves',
    type: 'precondition_of',
  }),
]
const texts = new Map([[report.id, text]])
const arvon: Action = {
  type: 'actor-changed',
  actor: { id: 'arvon', name: 'Arvon', type: 'state', aliases: [], posts: [], ids: {} },
}
const main: Action = {
  type: 'track-changed',
  track: { id: 'main', name: 'Main', words: [], seats: [], sources: [] } as never,
}
const judged = (verdict: 'same' | 'different'): Action => ({
  type: 'actors-judged',
  verdict,
  name: 'The Lowlands',
  actor: 'arvon',
})

/** Every filter and view that asks for an actor: whether it finds what the register’s Arvon did. */
const asks: { readonly [name: string]: (record: Record, store: Store) => unknown } = {
  'the filter of facts': ({ facts: all, ...record }) =>
    [...all.values()].filter(matching({ ...record, facts: all }, { actor: 'arvon' })).length === facts.length,
  'search by actor': async (_, store) => (await store.search('talks', 'actor:Arvon')).length === facts.length,
  'search by actor and words': async (_, store) => (await store.search('talks', 'actor:arvon harbour')).length === 1,
  'the timeline': (record) => timeline(record, { actor: 'arvon' }).total > 0,
  'the table of positions': (record) => positions(record, { actor: 'arvon' }).actors.length === 1,
  'histories of positions': (record) => positionHistories(record).some(({ actor }) => actor === 'arvon'),
  'the table of proposals': (record) => proposals(record).proposals[0]?.actors[0]?.id === 'arvon',
  'loose answers': (record) => proposals(record).loose[0]?.actors[0]?.id === 'arvon',
  linkages: (record) => linkages(record).edges[0]?.by[0]?.id === 'arvon',
  'who sits where': (record) =>
    seats(record)
      .get('main')
      ?.some(({ actor }) => actor === 'arvon') ?? false,
  'the calendar': (record) => JSON.stringify(calendar(record, { on: '2024-05-01' })).includes('"arvon"'),
  'the actor’s page': (record) => (actorPage(record, 'arvon')?.names.length ?? 0) > 0,
  'incompatible demands': (record) => conflictProblem(record).conditions.every(({ party }) => party === 'arvon'),
  'a brief on the actor': (record) =>
    brief(record, { focus: 'arvon', texts, made: { on: '2024-05-05', version: '0' } }).citations.length > 0,
}

async function opened(...actions: Action[]) {
  const store = await openStore(':memory:')
  await store.create('talks', { by: 'Ann', actions: [arvon, main] })
  await store.addReports('talks', [{ report, facts }], { by: 'Ann' })
  if (actions.length > 0) await store.append('talks', actions, { by: 'Ann' })
  return store
}

describe('what people decide on names', () => {
  it.each(Object.keys(asks))('reaches %s, and leaves it when taken back', async (name) => {
    const ask = asks[name] as (typeof asks)[string]
    const store = await opened()
    expect(await ask(await store.record('talks'), store)).toBe(false)
    await store.append('talks', [judged('same')], { by: 'Ann' })
    expect(await ask(await store.record('talks'), store)).toBe(true)
    await store.append('talks', [judged('different')], { by: 'Ann' })
    expect(await ask(await store.record('talks'), store)).toBe(false)
    await store.close()
  })
})

it('proposals keep their answers when names are decided on', async () => {
  const store = await opened(judged('same'))
  expect(proposalHistories(await store.record('talks'))).toHaveLength(1)
  await store.close()
})
