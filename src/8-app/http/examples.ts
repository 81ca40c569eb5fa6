/** A request that can be sent as it stands: a dossier `north` with a report, its facts and two parties is taken for given. */
export interface Example {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: unknown
}

/** Ids as they look. A test puts those of its own dossier in their place. */
export const sampleIds = {
  report: 'r-e1f7c0a94b6d2358',
  other: 'r-77b1d4fa02c3e689',
  fact: '4b1c0e9a7d52f3866c1e0d94',
  item: '4b1c0e9a7d52f3866c1e0d94',
  entry: '9c1185a5c5e9fc54612808977ee8f548b2258d31',
  job: '1',
} as const

const { report, other, fact, item, entry, job } = sampleIds
const issue = { id: 'truce', name: 'Truce', words: ['truce', 'pause'], options: [] }
const scenario = { name: 'Bergen leaves', changes: [{ do: 'party-leaves', party: 'Bergen' }] }

/** An example for every operation, by method and path; reads before writes, and in an order in which they can be sent. */
export const examples: Readonly<Record<string, Example>> = {
  'get /dossiers': {},
  'get /dossiers/{dossier}': {},
  'get /dossiers/{dossier}/reports': { query: { limit: 50 } },
  'get /dossiers/{dossier}/reports/{report}': { path: { report } },
  'get /dossiers/{dossier}/reports/{report}/versions': { path: { report } },
  'get /dossiers/{dossier}/reports/{report}/compare': { path: { report }, query: { with: other } },
  'get /dossiers/{dossier}/facts': { query: { state: 'proposed', kind: 'position', order: 'weight', limit: 50 } },
  'get /dossiers/{dossier}/facts/{fact}': { path: { fact } },
  'get /dossiers/{dossier}/items/{item}': { path: { item } },
  'get /dossiers/{dossier}/views/today': { query: { since: '2024-05-01' } },
  'get /dossiers/{dossier}/views/timeline': { query: { from: '2024-05-01', limit: 50 } },
  'get /dossiers/{dossier}/views/timeline/marks': { query: { from: '2024-05-01' } },
  'get /dossiers/{dossier}/views/positions': {},
  'get /dossiers/{dossier}/views/positions/history': { query: { actor: 'Bergen' } },
  'get /dossiers/{dossier}/views/proposals': {},
  'get /dossiers/{dossier}/views/linkages': {},
  'get /dossiers/{dossier}/views/calendar': { query: { from: '2024-05-01' } },
  'get /dossiers/{dossier}/views/undertakings': {},
  'get /dossiers/{dossier}/views/actors': {},
  'get /dossiers/{dossier}/views/actors/page': { query: { id: 'Bergen' } },
  'get /dossiers/{dossier}/views/tracks': {},
  'get /dossiers/{dossier}/views/sources': {},
  'get /dossiers/{dossier}/views/sources/alone': { query: { outlet: 'Northern Wire' } },
  'get /dossiers/{dossier}/views/stood': { query: { on: '2024-05-07' } },
  'get /dossiers/{dossier}/quote': { query: { words: 'rejects a 30-day pause', asOf: entry } },
  'get /dossiers/{dossier}/search': { query: { q: 'pause', asOf: entry } },
  'get /dossiers/{dossier}/falls': { query: { fact } },
  'get /dossiers/{dossier}/differences': { query: { from: entry } },
  'get /dossiers/{dossier}/brief': { query: { length: 'page' } },
  'get /dossiers/{dossier}/brief/file': { query: { format: 'markdown' } },
  'get /dossiers/{dossier}/briefs': {},
  'get /dossiers/{dossier}/calendar': {},
  'get /dossiers/{dossier}/calendar.ics': {},
  'get /dossiers/{dossier}/reasoning/conflicts': {},
  'get /dossiers/{dossier}/reasoning/concessions': { query: { top: 3 } },
  'get /dossiers/{dossier}/reasoning/packages': {},
  'get /dossiers/{dossier}/export': { query: { as: 'csv' } },
  'get /dossiers/{dossier}/jobs': {},
  'get /dossiers/{dossier}/events': {},
  'post /dossiers': { body: { id: 'south', title: 'Southern talks' } },
  'post /dossiers/{dossier}/reviews': { body: { facts: [fact], verdict: 'accept', by: 'Ann' } },
  'post /dossiers/{dossier}/facts/{fact}/edit': {
    path: { fact },
    body: { changes: { date: '2024-05-07' }, why: 'the report says today' },
  },
  'post /dossiers/{dossier}/facts': {
    body: {
      report,
      start: 0,
      end: 29,
      kind: 'meeting',
      fields: { label: 'held', actors: [{ name: 'Oslo' }, { name: 'Bergen' }] },
    },
  },
  'post /dossiers/{dossier}/judgements': { body: { verdict: 'unsure', facts: [fact] } },
  'post /dossiers/{dossier}/undo': { body: {} },
  'post /dossiers/{dossier}/names': { body: { name: 'the Bergen side', actor: 'BER', verdict: 'same' } },
  'put /dossiers/{dossier}/issues/{id}': { path: { id: 'truce' }, body: { value: issue } },
  'get /dossiers/{dossier}/reasoning/forecast': { query: { issue: 'truce' } },
  'post /dossiers/{dossier}/reasoning/forecast': {
    body: {
      issue: 'truce',
      seed: 1,
      actors: [
        {
          name: 'Oslo',
          capability: { low: 1, best: 1, high: 1 },
          position: { low: 90, best: 90, high: 90 },
          salience: { low: 1, best: 1, high: 1 },
        },
        {
          name: 'Bergen',
          capability: { low: 1, best: 1, high: 1 },
          position: { low: 10, best: 10, high: 10 },
          salience: { low: 1, best: 1, high: 1 },
        },
      ],
    },
  },
  'post /dossiers/{dossier}/reasoning/what-if': { body: scenario },
  'get /dossiers/{dossier}/scenarios': {},
  'put /dossiers/{dossier}/scenarios/{name}': { path: { name: 'walk-out' }, body: { scenario } },
  'delete /dossiers/{dossier}/scenarios/{name}': { path: { name: 'walk-out' } },
  'delete /dossiers/{dossier}/issues/{id}': { path: { id: 'truce' } },
  'put /dossiers/{dossier}/actors/{id}': {
    path: { id: 'BER' },
    body: { value: { id: 'BER', name: 'Bergen', type: 'organisation', aliases: [] } },
  },
  'delete /dossiers/{dossier}/actors/{id}': { path: { id: 'BER' } },
  'put /dossiers/{dossier}/outlets/{id}': {
    path: { id: 'Northern Wire' },
    body: { value: { id: 'Northern Wire', name: 'Northern Wire', grade: 'B' } },
  },
  'delete /dossiers/{dossier}/outlets/{id}': { path: { id: 'Northern Wire' } },
  'put /dossiers/{dossier}/tracks/{id}': {
    path: { id: 'coast' },
    body: { value: { id: 'coast', name: 'The coastal talks', seats: [{ actor: 'BER', role: 'member' }] } },
  },
  'delete /dossiers/{dossier}/tracks/{id}': { path: { id: 'coast' } },
  'post /dossiers/{dossier}/briefs': { body: { format: 'markdown', proposed: 'mark' } },
  'post /dossiers/{dossier}/brief/check': { body: { text: '' } },
  'post /dossiers/{dossier}/verify': { body: { rebuild: false } },
  'post /dossiers/{dossier}/reports': {
    body: {
      published: '2024-05-09',
      outlet: 'Harbour Post',
      sources: [{ name: 'talks.txt', text: 'Oslo proposed new talks.' }],
    },
  },
  'post /dossiers/{dossier}/jobs/{job}/cancel': { path: { job } },
  'patch /dossiers/{dossier}/reports/{report}': { path: { report }, body: { title: 'Talks in Tromsø' } },
  'post /dossiers/{dossier}/reports/{report}/date': { path: { report }, body: { published: '2024-05-08' } },
  'post /dossiers/{dossier}/withdraw': { body: { fact, why: 'the outlet corrected it' } },
  'get /dossiers/{dossier}/views/fell': { query: { all: 'true' } },
  'post /dossiers/{dossier}/looked': { body: { withdrawal: entry, ids: [item] } },
  'post /dossiers/{dossier}/forget': { body: { what: { report: other }, confirmed: true, why: 'asked for' } },
  'post /import': { body: { text: '' } },
}
