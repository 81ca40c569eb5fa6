import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fact } from '../src/0-model/fact.ts'
import { stands } from '../src/0-model/passage.ts'
import type { Report } from '../src/0-model/report.ts'
import { fileReport } from '../src/1-report/file.ts'
import { htmlReport } from '../src/1-report/html/html.ts'
import { english } from '../src/3-syntax/load.ts'
import { codeReport } from '../src/4-facts/report.ts'
import { openStore } from '../src/5-record/index.ts'
import { layouts } from './cases/layouts/layouts.ts'

const examples = join(import.meta.dirname, '../examples/paris-istanbul')
const coded: { report: Report; facts: readonly Fact[] }[] = []
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-passages-'))
  const files = (await readdir(examples)).filter((name) => name.endsWith('.txt'))
  const reports = [
    ...(await Promise.all(files.map((name) => fileReport(join(examples, name))))),
    ...layouts.slice(0, 12).map((layout, at) => htmlReport(`https://harbour.example/${at}`, layout.html)),
  ]
  for (const report of reports.filter((one, at) => reports.findIndex((other) => other.id === one.id) === at))
    coded.push({ report, facts: codeReport(report, { parser: english() }).facts })
})
afterAll(() => rm(folder, { recursive: true }))

describe('Every fact', () => {
  it('fits the schema and points at its words', () => {
    expect(coded.flatMap(({ facts }) => facts).length).toBeGreaterThan(150)
    for (const { report, facts } of coded)
      for (const fact of facts) {
        expect(Fact.safeParse(fact).error?.issues ?? [], fact.id).toEqual([])
        for (const passage of [fact.evidence, ...fact.also])
          expect(stands(passage, report.text), `${report.source} ${fact.id}`).toBe(true)
        for (const actor of [...fact.actors, ...fact.counterparts])
          expect(report.text.slice(actor.mention.start, actor.mention.end).trim()).not.toBe('')
      }
  })

  it('still points at the same words after it was saved, exported, imported and read again', async () => {
    const first = await openStore(join(folder, 'a.db'), { create: true })
    await first.create('a', { by: 'Ann', title: 'A' })
    await first.addReports('a', coded, { by: 'Ann' })
    const lines = await first.export('a')
    await first.close()
    const second = await openStore(join(folder, 'b.db'), { create: true })
    const { dossier } = await second.import(lines, { by: 'Ben' })
    await second.close()
    const third = await openStore(join(folder, 'b.db'))
    const record = await third.record(dossier)
    expect(record.facts.size).toBe(new Set(coded.flatMap(({ facts }) => facts.map((fact) => fact.id))).size)
    for (const { fact, report } of record.facts.values()) {
      const { text } = await third.report(dossier, report)
      for (const passage of [fact.evidence, ...fact.also]) expect(stands(passage, text)).toBe(true)
    }
    expect((await third.verify(dossier)).flaws).toEqual([])
    await third.close()
  })

  it('does not hang on the name of the file, and has the same id when coded again', () => {
    for (const { report, facts } of coded.slice(0, 3)) {
      const again = codeReport({ ...report, source: 'another-name.txt' }, { parser: english() }).facts
      expect(again).toEqual(facts)
    }
  })
})
