/** Opens a workspace in a process of its own and measures what is done with it: see main.ts. */

import { rivalAccounts } from '../../src/5-record/accounts/accounts.ts'
import { credibility } from '../../src/5-record/accounts/credibility.ts'
import { citations } from '../../src/5-record/independence/citations.ts'
import { positionHistories } from '../../src/5-record/positions/histories.ts'
import { proposalHistories } from '../../src/5-record/proposals/versions.ts'
import { openStore } from '../../src/5-record/store/workspace.ts'
import { undertakings } from '../../src/5-record/undertakings/undertakings.ts'
import * as views from '../../src/7-views/index.ts'

const [file = ''] = process.argv.slice(2)

/** The best of a few, in milliseconds: what the machine can do when nobody else is at it. */
async function best(work: () => unknown, times = 3): Promise<number> {
  let least = Infinity
  for (let i = 0; i < times; i++) {
    const at = performance.now()
    await work()
    least = Math.min(least, performance.now() - at)
  }
  return least
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const rss = process.memoryUsage().rss
const at = performance.now()
const store = await openStore(file)
const record = await store.record('made')
const open = performance.now() - at
console.log(
  `  open ${Math.round(open)} ms, ${record.facts.size} facts, ${record.items.size} items; memory ${megabytes(process.memoryUsage().rss)} (${megabytes(rss)} before)`,
)

const json = JSON.stringify([...record.facts.values()])
const parse = await best(() => JSON.parse(json), 2)
console.log(
  `  baseline: JSON.parse of its facts (${megabytes(json.length)}) ${Math.round(parse)} ms; open is ${(open / parse).toFixed(1)} times that`,
)

const line = (name: string, ms: number) =>
  console.log(`  ${name.padEnd(22)} ${ms.toFixed(1).padStart(8)} ms   ${(ms / parse).toFixed(3)} of the baseline`)
for (const query of ['balne', '"bask balne"', 'ba*', 'agreed', 'actor:Arvon kind:meeting', 'border before:2023-01-01'])
  line(`search ${query}`, await best(() => store.search('made', query), 5))
const some = [...record.items.keys()].slice(0, 50)
const own: { readonly [name: string]: () => unknown } = {
  undertakings: () => undertakings(record),
  'rival accounts': () => rivalAccounts(record),
  'position histories': () => positionHistories(record),
  'proposal histories': () => proposalHistories(record),
  citations: () => citations(record),
  'credibility of 50': () => some.map((id) => credibility(record, id)),
}
for (const [name, work] of Object.entries(own)) line(name, await best(work))
for (const name of ['timeline', 'positions', 'proposals', 'calendar', 'sources', 'actors', 'today'] as const) {
  const view = (
    views as unknown as { readonly [name: string]: ((record: unknown, options?: object) => unknown) | undefined }
  )[name]
  if (view) line(`view ${name}`, await best(() => view(record, { asOf: '2024-12-31', today: '2024-12-31' })))
}
const held = [...record.facts.values()].at(-1)
line(
  'accept a fact',
  await best(() =>
    store.append('made', [{ type: 'facts-reviewed', facts: [held?.id ?? ''], state: 'accepted' }], { by: 'bench' }),
  ),
)
console.log(`  memory at the end ${megabytes(process.memoryUsage().rss)}`)
await store.close()
