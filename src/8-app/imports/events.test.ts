import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '../cli/testing.ts'
import { columnMap } from './column-map.ts'
import { dayIn } from './day.ts'
import { eventRows } from './events.ts'

const map = columnMap(
  `dates: DD/MM/YYYY
columns: { date: day, event: type, text: notes, actors: [a1], counterparts: [a2], place: where, country: iso, lat: y, lon: x, killed: dead, outlet: paper }
events:
  Battle: { kind: incident, label: attack }
  Pact: { kind: agreement, label: signed }
`,
  'map.yaml',
)
const head = 'day,type,notes,a1,a2,where,iso,y,x,dead,paper'
const table = (...rows: readonly string[]) => [head, ...rows].join('\n')

describe('Parley takes in tables of events', () => {
  it('makes of each row a report with a fact that points at the row’s words', () => {
    const rows = eventRows(
      table(
        '03/05/2024,Battle,"Rebels shelled the town, killing four.",Northern Front,Military Forces of Mali (2021-),Gao,MLI,16.27,-0.04,4,daily.example',
      ),
      'events.csv',
      map,
    )
    expect(rows.troubles).toEqual([])
    const [{ report, facts } = {} as never] = rows.taken
    expect(report).toMatchObject({ source: 'events.csv#row-2', published: '2024-05-03', outlet: 'daily.example' })
    expect(facts[0]).toMatchObject({
      kind: 'incident',
      label: 'attack',
      date: '2024-05-03',
      actors: [{ name: 'Northern Front' }],
      counterparts: [{ name: 'Mali', id: 'MLI' }],
      place: { name: 'Gao', country: 'MLI', lat: 16.27, lon: -0.04 },
      killed: { low: 4, best: 4, high: 4 },
      coder: { name: 'person' },
    })
    const { start, end, exact } = facts[0]!.evidence
    expect(report.text.slice(start, end)).toBe(exact)
    expect(exact).toBe('Rebels shelled the town, killing four.')
    for (const actor of [...facts[0]!.actors, ...facts[0]!.counterparts])
      expect(report.text.slice(actor.mention.start, actor.mention.end)).not.toBe('')
  })

  it.each([
    ['a date of another form', '2024-13-45,Battle,n,A,,,,,,,', 'day', 'no date'],
    ['a type the map does not name', '03/05/2024,Riot,n,A,,,,,,,', 'type', 'not among'],
    ['a count that is none', '03/05/2024,Battle,n,A,,,,,,many,', 'dead', 'no count'],
    ['a coordinate off the globe', '03/05/2024,Battle,n,A,,Gao,,99,2,,', 'y', 'no coordinate'],
  ])('names row and column of %s', (_, row, column, message) => {
    const { troubles } = eventRows(table('03/05/2024,Pact,Signed.,NOR,DNK,,,,,,', row), 'events.csv', map)
    expect(troubles).toEqual([{ row: 3, column, message: expect.stringContaining(message) }])
  })

  it('says which column is missing and which there are', () => {
    expect(() => eventRows('day,type\n03/05/2024,Pact', 'e.csv', map)).toThrow(/no column “notes”.*it has day, type/)
  })

  it('says which key of a map does not fit', () => {
    expect(() => columnMap('columns: { date: d }', 'm.yaml')).toThrow(/m\.yaml: columns\.actors/)
    expect(() => columnMap('columns: { date: d, actors: a }\nevents: { X: { kind: riot } }', 'm.yaml')).toThrow(
      /events\.X\.kind/,
    )
  })

  it.each([
    ['3/5/2024', 'DD/MM/YYYY', '2024-05-03'],
    ['3/5/2024', 'MM/DD/YYYY', '2024-03-05'],
    ['20240503', 'YYYYMMDD', '2024-05-03'],
    ['3 May 2024', 'DD Month YYYY', '2024-05-03'],
    ['2024-05-03 00:00:00', 'YYYY-MM-DD', '2024-05-03'],
    ['2024', 'YYYY-MM-DD', '2024'],
    ['30/02/2024', 'DD/MM/YYYY', null],
    ['soon', 'YYYY-MM-DD', null],
  ] as const)('reads “%s” as %s', (cell, form, day) => expect(dayIn(cell, form)).toBe(day))

  it('imports with a command, twice without doubling, and tells a dry run from a real one', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'parley-events-'))
    writeFileSync(
      join(cwd, 'e.csv'),
      table('03/05/2024,Pact,Norway and Denmark signed a fisheries pact.,NOR;DNK,,,,,,,', 'x,Pact,n,A,,,,,,,'),
    )
    writeFileSync(
      join(cwd, 'm.yaml'),
      'dates: DD/MM/YYYY\ncolumns: { date: day, event: type, text: notes, actors: a1 }\nevents: { Pact: { kind: agreement, label: signed } }\n',
    )
    await cli(['new', 'fish'], { cwd })
    const dry = await cli(['import', 'e.csv', '--map', 'm.yaml', '--dry-run'], { cwd })
    expect(dry.out).toContain('1 of 2 rows can be read; nothing was written')
    expect(dry.out).toContain('row 3, column day: “x” is no date')
    const first = await cli(['import', 'e.csv', '--map', 'm.yaml'], { cwd })
    expect(first).toMatchObject({ code: 1, out: expect.stringContaining('1 of 2 rows came in') })
    const again = await cli(['import', 'e.csv', '--map', 'm.yaml'], { cwd })
    expect(again.out).toContain('0 of 2 rows came in as reports with a fact to review; 1 were there')
    expect((await cli(['search', 'kind:agreement actor:NOR'], { cwd })).out).toContain('fisheries pact')
    expect((await cli(['verify'], { cwd })).code).toBe(0)
    expect((await cli(['import', 'e.csv'], { cwd })).err).toContain('--map')
  })

  it('imports an agenda, and a second time changes nothing', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'parley-agenda-'))
    writeFileSync(join(cwd, 'a.yaml'), 'agenda:\n  - { id: quotas, name: Quotas, words: [quota] }\n')
    await cli(['new', 'fish'], { cwd })
    expect((await cli(['import', 'a.yaml'], { cwd })).out).toContain('1 issue of the agenda new or changed')
    expect((await cli(['import', 'a.yaml'], { cwd })).out).toContain('0 issues of the agenda')
    writeFileSync(join(cwd, 'b.yaml'), 'agenda:\n  - { name: Quotas }\n')
    expect((await cli(['import', 'b.yaml'], { cwd })).err).toContain('agenda.0.id')
  })
})

it('takes in the example table as the guide says', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'parley-harbour-'))
  const examples = join(import.meta.dirname, '../../../examples/events')
  await cli(['new', 'harbour'], { cwd })
  const { out } = await cli(['import', join(examples, 'harbour.csv'), '--map', join(examples, 'map.yaml')], { cwd })
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide/import.md'), 'utf8')
  expect(guide).toContain(out.trim())
})
