/**
 * Reading pages: quality on the layouts beside plain Readability on jsdom, and speed in files a second beside the same,
 * on the same pages in the same run. An argument gives the number of files in the folder that is read (1,000).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
// @ts-expect-error jsdom is the baseline of this bench alone, and brings no types
import { JSDOM } from 'jsdom'
import { fileBytes } from '../../src/1-report/file.ts'
import { htmlReport } from '../../src/1-report/html/html.ts'
import { keeper } from '../../src/1-report/keeper.ts'
import { openStore } from '../../src/5-record/index.ts'
import { intake } from '../../src/8-app/intake.ts'
import { layouts } from '../../test/cases/layouts/layouts.ts'
import { codedText, readQuality } from '../../test/cases/layouts/measure.ts'
import { made } from './pages.ts'

const plain = (html: string): string =>
  new Readability(new JSDOM(html, { url: 'https://harbour.example/a' }).window.document).parse()?.textContent ?? ''
const ours = (html: string): string => codedText(htmlReport('https://harbour.example/a', html))

console.log('words of the story kept, and words of noise kept, by layout\n')
console.log(`${'layout'.padEnd(70)}  Parley       Readability alone`)
const sums = { ours: { kept: 0, noise: 0 }, plain: { kept: 0, noise: 0 } }
for (const layout of layouts) {
  const a = readQuality(ours(layout.html), layout.story)
  const b = readQuality(plain(layout.html), layout.story)
  sums.ours.kept += a.kept
  sums.ours.noise += a.noise
  sums.plain.kept += b.kept
  sums.plain.noise += b.noise
  console.log(
    `${layout.name.slice(0, 70).padEnd(70)}  ${percent(a.kept)} ${String(a.noise).padStart(4)}   ${percent(b.kept)} ${String(b.noise).padStart(4)}`,
  )
}
console.log(
  `${'all'.padEnd(70)}  ${percent(sums.ours.kept / layouts.length)} ${String(sums.ours.noise).padStart(4)}   ${percent(sums.plain.kept / layouts.length)} ${String(sums.plain.noise).padStart(4)}`,
)

const pages = Array.from({ length: 200 }, (_, at) => layouts[at % layouts.length]?.html ?? '')
const speed = (read: (html: string) => string): number => {
  for (const html of pages.slice(0, 20)) read(html)
  const start = performance.now()
  for (const html of pages) read(html)
  return (pages.length / (performance.now() - start)) * 1000
}
const [mine, theirs] = [speed(ours), speed(plain)]
console.log(
  `\npages a second, in one thread: Parley ${mine.toFixed(0)}, Readability on jsdom ${theirs.toFixed(0)}, ratio ${(mine / theirs).toFixed(1)}`,
)
await folder(Number(process.argv[2] ?? 1000))

/** A folder of so many pages, read as `parley add` reads it (a file at a time, in a guarded thread), and by the baseline. */
async function folder(count: number): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const files = Array.from({ length: count }, (_, at) => join(path, `${at}.html`))
    for (const [at, file] of files.entries()) writeFileSync(file, made(at))
    const few = files.slice(0, 200)
    const baseline = await rate(few, async (file) => plain(readFileSync(file, 'utf8')))
    console.log(`\nfiles a second, a folder of ${count} pages (Readability on jsdom: its first ${few.length})`)
    console.log(`Readability on jsdom      ${baseline.toFixed(0).padStart(5)}`)
    for (const threads of [1, 2]) {
      const kept = keeper({ threads })
      for (const file of few.slice(0, 20)) await kept.read({ source: file, data: await fileBytes(file) }) // start the threads
      let at = 0
      const start = performance.now()
      const lane = async () => {
        for (let file = files[at++]; file !== undefined; file = files[at++])
          await kept.read({ source: file, data: await fileBytes(file) })
      }
      await Promise.all(Array.from({ length: threads * 2 }, lane))
      const got = (files.length / (performance.now() - start)) * 1000
      await kept.close()
      console.log(
        `Parley, ${threads} guarded thread${threads === 1 ? ' ' : 's'}  ${got.toFixed(0).padStart(5)}   ratio ${(got / baseline).toFixed(1)}`,
      )
    }
    const added = await kept(path, files)
    console.log(
      `parley add --no-coding    ${added.toFixed(0).padStart(5)}   ratio ${(added / baseline).toFixed(1)}   (kept in a workspace, grouped, searchable)`,
    )
  } finally {
    rmSync(path, { recursive: true })
  }
}

/** Files a second that the way in reads and keeps, coding apart. */
async function kept(folder: string, files: readonly string[]): Promise<number> {
  const store = await openStore(join(folder, 'w.db'), { create: true })
  await store.create('bench', { by: 'bench', title: 'Bench' })
  const start = performance.now()
  const never = () => Promise.reject(new Error('nothing is coded here'))
  const taken = await intake(store, never).add(
    { dossier: 'bench', sources: files.map((path) => ({ path })), by: 'bench', uncoded: true },
    { signal: new AbortController().signal, step: () => {} },
  )
  const passed = performance.now() - start
  await store.close()
  if (taken.added.length !== files.length) throw new Error(`${taken.added.length} of ${files.length} files were added`)
  return (files.length / passed) * 1000
}

async function rate(files: readonly string[], read: (file: string) => Promise<unknown>): Promise<number> {
  const start = performance.now()
  for (const file of files) await read(file)
  return (files.length / (performance.now() - start)) * 1000
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}
