import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../src/5-record/index.ts'
import type { Record } from '../src/5-record/record.ts'
import type { Store } from '../src/5-record/store/store.ts'
import type { Brief, Sentence } from '../src/7-views/brief/brief.ts'
import { readBrief, write } from '../src/7-views/brief/forms.ts'
import { sentencesOf } from '../src/7-views/brief/sentences-of.ts'
import { unborne } from '../src/7-views/brief/testing.ts'
import { makeBrief } from '../src/8-app/brief.ts'
import { cli } from '../src/8-app/cli/testing.ts'

const manifest = join(import.meta.dirname, '../examples/paris-istanbul/dossier.yaml')
const now = '2025-06-12T09:00:00Z'
let folder: string
let store: Store
let record: Record
let page: Brief
let full: Brief
const parley = (...args: string[]) => cli(args, { cwd: folder, now })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-brief-'))
  const added = await parley('add', manifest, '--by', 'Ann')
  if (added.code !== 0) throw new Error(added.err)
  store = await openStore(join(folder, 'parley.db'))
  record = await store.record('paris-istanbul')
  page = await makeBrief(store, record, { on: '2025-06-12' })
  full = await makeBrief(store, record, { on: '2025-06-12', length: 'full' })
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const all = (): [string, Brief][] => [
  ['a page', page],
  ['in full', full],
]

describe('The brief of the example dossier', () => {
  it.each(['markdown', 'html', 'text'] as const)(
    'read back from %s, says nothing that its passages do not',
    async (form) => {
      for (const [, brief] of all()) {
        const read = readBrief(write[form](brief))
        expect(read?.sentences).toEqual(sentencesOf(brief).map(({ text, cites }) => ({ text, cites })))
        expect(read && unborne(record, brief, read)).toEqual([])
        for (const one of read?.citations ?? []) {
          const { text } = await store.report('paris-istanbul', one.report)
          expect(one.words.endsWith(text.slice(one.start, one.end).replace(/\s+/g, ' '))).toBe(true)
        }
      }
    },
  )

  it('has a headline that is news, and opens with who met, where and when', () => {
    expect(page.headline?.text).toMatch(/^Russia hands over the bodies of 1,212 soldiers to Ukraine$/)
    const opening = page.introduction.map((one) => one.text).join(' ')
    expect(opening).toMatch(/\bmet\b.* on \d+ \w+ 2025/)
    expect(opening).toContain('At issue are')
  })

  it('never puts a likelihood and a confidence in one sentence, nor a likelihood where none was reported (ICD 203)', () => {
    const likelihood =
      /\b(?:almost no chance|remote|(?:very )?unlikely|improbable|roughly even|(?:very )?likely|probabl[ey]|almost certain(?:ly)?|nearly certain)\b/i
    const confidence = /\b(?:(?:low|moderate|high) confidence|confidence|sure of)\b/i
    for (const [, brief] of all()) {
      for (const { text, kind } of sentencesOf(brief)) {
        expect(likelihood.test(text) && confidence.test(text), text).toBe(false)
        if (kind === 'judgement') expect(text.replace(/“[^”]*”/g, '')).not.toMatch(likelihood)
      }
      for (const line of brief.made) expect(likelihood.test(line) && confidence.test(line), line).toBe(false)
    }
  })

  it('is written as a person would: whole sentences, none twice, no stray code, space or id', () => {
    for (const [, brief] of all()) {
      const sentences = sentencesOf(brief).filter((one: Sentence) => one !== brief.headline)
      expect(new Set(sentences.map((one) => one.text)).size).toBe(sentences.length)
      for (const { text } of sentences) {
        expect(text).toMatch(/^(?:\p{Lu}|\d|“|al-)/u)
        expect(text).toMatch(/[.!?]”?$/)
        expect(text).not.toMatch(/ {2}| [,.;]|\.\.|undefined|null|\[\]|\b(?:UKR|RUS|USA|GBR)\b|\.example/)
        expect(text).not.toMatch(/(?<!\p{L})(?:a|an|the|of|to|and|or|with|by)[.,;]/u)
        expect(text).not.toMatch(
          /\b(?:yesterday|tomorrow|(?:on|by) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next) week)\b(?![^“]*”)/,
        )
        expect(text).not.toMatch(/\b(\p{L}{3,}) \1\b/iu)
      }
    }
  })

  it('introduces a person once, by post or in full, and says the last name after', () => {
    const text = sentencesOf(page)
      .slice(1)
      .filter((one) => one.kind !== 'judgement')
      .map((one) => one.text.replace(/“[^”]*”/g, ''))
      .join(' ')
    for (const name of ['Volodymyr Zelensky', 'Vladimir Putin', 'Donald Trump', 'Vladimir Medinsky'])
      expect(text.split(name).length - 1, name).toBeLessThanOrEqual(1)
    expect(text).toMatch(/President Volodymyr Zelensky/)
  })

  it('says how many facts it leaves out and why, and they add up', () => {
    for (const [, brief] of all()) {
      const line = brief.made.find((one) => one.startsWith('Of ')) ?? ''
      const [, facts, told] = /^Of (\d+) facts .* (\d+) are told/.exec(line) ?? []
      const left = [...line.matchAll(/(\d+) because/g)].reduce((sum, [, n]) => sum + Number(n), 0)
      expect(Number(told) + left).toBe(Number(facts))
      expect(Number(facts)).toBe(record.facts.size)
    }
  })

  it('tells more in full than on a page, and only what touches the focus', async () => {
    expect(sentencesOf(full).length).toBeGreaterThan(sentencesOf(page).length)
    const focused = await makeBrief(store, record, { on: '2025-06-12', focus: 'prisoners', length: 'full' })
    for (const { fact } of focused.citations.slice(0, 1)) expect(record.facts.get(fact)?.issue).toBe('prisoners')
    expect(sentencesOf(focused).length).toBeLessThan(sentencesOf(full).length)
  })
})

describe('parley brief', () => {
  it('tells only what is known on a day, and only what is new since one', async () => {
    const then = await parley('brief', '--as-of', now.slice(0, 10), '--format', 'json')
    expect(then.code).toBe(0)
    const since = JSON.parse((await parley('brief', '--since', '2025-06-01', '--format', 'json')).out) as Brief
    for (const one of since.citations) expect((one.published ?? '') >= '2025-04-01').toBe(true)
    expect(sentencesOf(since).length).toBeLessThan(sentencesOf(page).length)
  })

  it('remembers what it wrote, starts the next one there, and finds what no longer stands', async () => {
    const none = await parley('brief', '--since', 'last')
    expect(none.err).toContain('[brief-none]')
    const file = join(folder, 'brief.html')
    expect((await parley('brief', '--format', 'html', '--out', file, '--by', 'Ann')).code).toBe(0)
    expect((await parley('brief', '--check', file)).code).toBe(0)
    const read = readBrief(await readFile(file, 'utf8'))
    const fact = read?.citations[0]?.fact ?? ''
    await store.append('paris-istanbul', [{ type: 'facts-reviewed', facts: [fact], state: 'rejected' }], { by: 'Ann' })
    const checked = await parley('brief', '--check', file)
    expect(checked.code).toBe(1)
    expect(checked.out).toContain('the fact has been rejected')
    const since = await parley('brief', '--since', 'last')
    expect([0, 2]).toContain(since.code)
  })
})
