/**
 * Time to write a brief of a dossier of 10,000 facts (1,000 reports), beside opening it: `npx tsx bench/briefs/main.ts [REPORTS]`.
 * Prints one line a figure; the last says how many facts a second a brief goes through.
 */
import { openStore } from '../../src/5-record/index.ts'
import { write } from '../../src/7-views/brief/forms.ts'
import { makeBrief } from '../../src/8-app/brief.ts'
import { keptWorkspace } from '../record/kept.ts'

const reports = Number(process.argv[2] ?? 1000)
const path = await keptWorkspace(reports)
const seconds = (from: number): number => (performance.now() - from) / 1000

const opening = performance.now()
const store = await openStore(path)
const record = await store.record('made')
const open = seconds(opening)
console.log(`open              ${open.toFixed(2)} s   ${record.facts.size} facts, ${record.reports.size} reports`)
for (const length of ['page', 'full'] as const) {
  const making = performance.now()
  const brief = await makeBrief(store, record, { on: '2025-06-12', length, proposed: 'mark' })
  const made = seconds(making)
  const writing = performance.now()
  const size = write.html(brief).length
  console.log(
    `brief, ${length.padEnd(4)}       ${made.toFixed(2)} s   ${(made / open).toFixed(1)} × open; ${Math.round(record.facts.size / made)} facts a second; ${brief.citations.length} citations; HTML ${(size / 1024).toFixed(0)} kB in ${seconds(writing).toFixed(2)} s`,
  )
}
