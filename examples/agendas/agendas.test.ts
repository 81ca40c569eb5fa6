import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { Issue } from '../../src/0-model/issue.ts'
import { issueOf } from '../../src/5-record/agenda/match.ts'
import { madeFact, madeReport } from '../../src/5-record/made.ts'

const read = (name: string) => z.array(Issue).parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8')).agenda)
const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.yaml'))

it.each(names)('%s is an agenda with ids of its own for every issue', (name) => {
  const issues = read(name)
  expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length)
  for (const issue of issues) expect(issue.words.length).toBeGreaterThan(0)
})

describe('a stock agenda', () => {
  it.each([
    ['ceasefire.yaml', 'Arvon demands the withdrawal of heavy artillery', 'withdrawal'],
    ['ceasefire.yaml', 'Belmar wants an exchange of all prisoners', 'prisoners'],
    ['ceasefire.yaml', 'Arvon insists on security guarantees from its neighbours', 'guarantees'],
    ['ceasefire.yaml', 'Belmar rejects peacekeepers on its soil', 'foreign-forces'],
    ['ceasefire.yaml', 'Arvon wants the sanctions lifted', 'sanctions'],
    ['ceasefire.yaml', 'Arvon likes the weather', null],
    ['trade.yaml', 'Arvon demands lower tariffs of 10 per cent', 'tariffs'],
    ['trade.yaml', 'Belmar opposes chlorinated poultry under its food safety rules', 'standards'],
    ['trade.yaml', 'Arvon wants an end to fishing in its territorial waters', 'fish'],
  ])('%s matches “%s”', (name, text, expected) => {
    const fact = madeFact(madeReport(text), text, { kind: 'position', label: 'demands', about: text })
    expect(issueOf(fact, new Map(read(name).map((issue) => [issue.id, issue])))).toBe(expected)
  })
})
