/**
 * Reading pages: quality on the layouts beside plain Readability on jsdom, and speed in files a second beside the same,
 * on the same pages in the same run.
 */
import { Readability } from '@mozilla/readability'
// @ts-expect-error jsdom is the baseline of this bench alone, and brings no types
import { JSDOM } from 'jsdom'
import { htmlReport } from '../../src/1-report/html/html.ts'
import { layouts } from '../../test/cases/layouts/layouts.ts'
import { codedText, readQuality } from '../../test/cases/layouts/measure.ts'

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
  `\nfiles a second: Parley ${mine.toFixed(0)}, Readability on jsdom ${theirs.toFixed(0)}, ratio ${(mine / theirs).toFixed(1)}`,
)

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}
