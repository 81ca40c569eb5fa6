/**
 * How long the server takes for what each page of the workbench asks for, on a made-up dossier: the first time, the next
 * time, and the first after a fact was accepted. Answers are read to the end.
 *
 *   npx tsx bench/record/pages.ts [reports or file] [cold]   # 10000 by default; a file has a dossier called made
 *
 * The first time is after the server has prepared what views share, as it does by itself while nobody asks, also after the
 * decision before; with `cold` it prepares nothing, each page finding what those before it left.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/5-record/store/workspace.ts'
import { serve } from '../../src/8-app/http/serve.ts'
import { keptWorkspace } from './kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const file = join(folder, 'w.db')
const asked = process.argv[2] ?? '10000'
copyFileSync(/^\d+$/.test(asked) ? await keptWorkspace(Number(asked)) : asked, file)
const store = await openStore(file)
const cold = process.argv[3] === 'cold'
const opening = performance.now()
const serving = await serve(store, { port: 0, by: 'bench', token: 'bench', pages: folder, prepare: !cold })
await serving.prepared()
const preparing = performance.now() - opening
const record = await store.record('made')
const facts = [...record.facts.keys()]
const [fact, report] = [facts.at(-5), [...record.reports.keys()].at(-5)]

/** What each page asks for, below `/api/dossiers/made`. */
const pages: { readonly [page: string]: readonly string[] } = {
  dossier: [''],
  today: ['/views/today'],
  timeline: ['/views/timeline/marks'],
  positions: ['/views/positions'],
  'one position': ['/views/positions/history?actor=Arvon&issue=issue-0'],
  proposals: ['/views/proposals?limit=1000'],
  calendar: ['/views/calendar'],
  undertakings: ['/views/undertakings?limit=500'],
  actors: ['/views/actors'],
  'one actor': ['/views/actors/page?id=Arvon'],
  tracks: ['/views/tracks'],
  linkages: ['/views/linkages'],
  sources: ['/views/sources', '/reports?limit=1000'],
  review: ['/facts?state=proposed&order=weight&limit=50'],
  facts: ['/facts?kind=position&actor=Arvon&limit=50'],
  reader: [`/reports/${report}`],
  'one fact': [`/facts/${fact}`],
  search: ['/search?q=agreed&limit=12'],
  brief: ['/brief?length=page'],
  demands: ['/reasoning/conflicts', '/reasoning/concessions?top=5'],
  packages: ['/reasoning/packages'],
}

interface Asked {
  readonly ms: number
  /** Of the processor, client and server. */
  readonly worked: number
  readonly bytes: number
  readonly failed: string
}

async function fetched(page: string): Promise<Asked> {
  const before = process.cpuUsage()
  const at = performance.now()
  let bytes = 0
  let failed = ''
  for (const path of pages[page] ?? []) {
    const answer = await fetch(`http://127.0.0.1:${serving.port}/api/dossiers/made${path}`, {
      headers: { authorization: 'Bearer bench' },
    })
    bytes += (await answer.arrayBuffer()).byteLength
    if (!answer.ok) failed += ` ${path}: ${answer.status}`
  }
  const ms = performance.now() - at
  const { user, system } = process.cpuUsage(before)
  return { ms, worked: (user + system) / 1000, bytes, failed }
}

/** As a person does it on a page: the server hears of it and prepares anew while the next page is asked for. */
async function accept(id: string | undefined): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${serving.port}/api/dossiers/made/reviews`, {
    method: 'POST',
    headers: { authorization: 'Bearer bench', 'content-type': 'application/json' },
    body: JSON.stringify({ facts: [id], verdict: 'accept' }),
  })
  if (!answer.ok) throw new Error(`accepting a fact: ${answer.status}`)
}

console.log(`${facts.length} facts, load ${loadavg()[0]?.toFixed(1)}; first / again / after a write (of the processor)`)
if (!cold) console.log(`  opened and prepared in ${(preparing / 1000).toFixed(1)} s`)
for (const [at, page] of Object.keys(pages).entries()) {
  await serving.prepared()
  const first = await fetched(page)
  const again = await fetched(page)
  await accept(facts.at(-100 - at))
  const written = await fetched(page)
  const figures = [first, again, written]
    .map(({ ms, worked }) => `${ms.toFixed(0)} (${worked.toFixed(0)})`.padStart(13))
    .join(' ')
  console.log(`  ${page.padEnd(16)} ${figures} ms  ${(first.bytes / 1e6).toFixed(2).padStart(6)} MB${first.failed}`)
}
console.log(`  memory ${Math.round(process.memoryUsage().rss / 1e6)} MB, load ${loadavg()[0]?.toFixed(1)}`)
await serving.close()
await store.close()
rmSync(folder, { recursive: true })
