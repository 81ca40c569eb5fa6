/** Opens a workspace in a process of its own and measures one thing done with it, as JSON: see main.ts. */
import { openStore } from '../../src/5-record/store/workspace.ts'
import { prepare } from '../../src/7-views/prepare.ts'
import { laterReports } from './generate.ts'
import { viewNames, views } from './views.ts'

/** Names and figures as they are printed. */
export type Measured = readonly (readonly [name: string, figure: string])[]

const [file = '', part = ''] = process.argv.slice(2)
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const resident = () => megabytes(process.memoryUsage().rss)

/** How long something took, and how long the processor worked on it: other work on the machine changes only the first. */
interface Taken {
  readonly ms: number
  readonly worked: number
}

const figures = (all: readonly number[]) => all.map((ms) => ms.toFixed(ms < 10 ? 1 : 0)).join('/')
const milliseconds = (...taken: readonly Taken[]) =>
  `${figures(taken.map(({ ms }) => ms))} (${figures(taken.map(({ worked }) => worked))}) ms`

async function timed(work: () => unknown): Promise<Taken> {
  const before = process.cpuUsage()
  const at = performance.now()
  await work()
  const ms = performance.now() - at
  const { user, system } = process.cpuUsage(before)
  return { ms, worked: (user + system) / 1000 }
}

let store!: Awaited<ReturnType<typeof openStore>>
const record = () => store.record('made')
const open = await timed(async () => {
  store = await openStore(file)
  await record()
})
const first = await record()

/** Accepts the last fact that nobody has looked at. */
async function accept(): Promise<void> {
  const held = [...(await record()).facts.values()].findLast((one) => one.review.state === 'proposed')
  await store.append('made', [{ type: 'facts-reviewed', facts: [held?.id ?? ''], state: 'accepted' }], { by: 'bench' })
}

async function viewed(name: string): Promise<Measured[number]> {
  const view = views[name] as (typeof views)[string]
  const now = await record()
  const taken = [await timed(() => view(now)), await timed(() => view(now))]
  await accept()
  const later = await record()
  return [`${name} (first, again, written)`, milliseconds(...taken, await timed(() => view(later)))]
}

/** Every view of a record that a server had time to prepare, and of the one after a decision. */
async function prepared(): Promise<Measured> {
  const now = await record()
  const taken = await timed(() => {
    for (const _ of prepare(now));
  })
  const first = new Map<string, Taken>()
  for (const name of viewNames) first.set(name, await timed(() => views[name]?.(now)))
  await accept()
  const later = await record()
  const found: (readonly [string, string])[] = []
  for (const [name, before] of first)
    found.push([`prepared: ${name} (first, written)`, milliseconds(before, await timed(() => views[name]?.(later)))])
  return [['preparing all that views share', milliseconds(taken)], ...found]
}

const parts: { readonly [name: string]: () => Promise<Measured> } = {
  opening: async () => {
    const memory = resident()
    const json = JSON.stringify([...first.facts.values()])
    const parse = await timed(() => JSON.parse(json))
    return [
      ['facts', String(first.facts.size)],
      ['items', String(first.items.size)],
      ['baseline: JSON.parse of the facts', milliseconds(parse)],
      ['open', milliseconds(open)],
      ['open, times the baseline', (open.worked / parse.worked).toFixed(1)],
      ['memory once opened', memory],
      ['accept a fact (first, again)', milliseconds(await timed(accept), await timed(accept))],
    ]
  },
  search: async () => {
    const queries = [
      'balne',
      '"bafsk balne"',
      'ba*',
      'agreed',
      'actor:Arvon kind:meeting',
      'actor:Arvon agreed',
      'issue:issue-3 after:2024-06-01',
    ]
    const found: [string, string][] = []
    for (const query of queries)
      found.push([
        `search ${query} (first, again)`,
        milliseconds(await timed(() => store.search('made', query)), await timed(() => store.search('made', query))),
      ])
    return found
  },
  adding: async () => {
    const reports = laterReports(100)
    const one = laterReports(101).slice(100)
    const taken = await timed(() => store.addReports('made', reports, { by: 'bench' }))
    const next = await timed(() => store.addReports('made', one, { by: 'bench' }))
    return [
      ['add 100 reports', milliseconds(taken)],
      ['add one more', milliseconds(next)],
      ['memory then', resident()],
    ]
  },
  prepared,
  'all views': async () => {
    const now = await record()
    for (const _ of prepare(now));
    for (const name of viewNames) views[name]?.(now)
    return [
      ['memory after all views', resident()],
      ['memory at its most', megabytes(process.resourceUsage().maxRSS * 1024)],
    ]
  },
}

console.log(JSON.stringify(await (parts[part] ?? (async () => [await viewed(part)]))()))
await store.close()
