import { parse } from 'csv-parse/sync'
import type { Actor } from '../../0-model/actor.ts'
import type { Fact } from '../../0-model/fact.ts'
import { evidence } from '../../0-model/passage.ts'
import type { Report } from '../../0-model/report.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { plainReport } from '../../1-report/plain.ts'
import { byHand } from '../http/hand.ts'
import type { ColumnMap, Reading } from './column-map.ts'
import { dayIn } from './day.ts'
import { named } from './named.ts'

/** A row that did not come in, or came in without a cell: where, what was found, what would do. */
export interface RowTrouble {
  /** Of the file, the head being 1. */
  readonly row: number
  readonly column: string
  readonly message: string
}

export interface EventRows {
  readonly rows: number
  readonly taken: readonly { readonly row: number; readonly report: Report; readonly facts: readonly Fact[] }[]
  readonly troubles: readonly RowTrouble[]
}

type Row = { readonly [column: string]: string }

/**
 * Reads a table of events, a row each, as reports with a fact. The report's text is the row's own words: its note, then
 * the mapped cells line by line, so that every fact points at what the table says. A row whose date or type cannot be
 * read is left out and told; a bad number or coordinate is told and left out of the fact. Throws a Misuse where the file
 * is no table or lacks a column the map names.
 */
export function eventRows(csv: string, file: string, map: ColumnMap, register: readonly Actor[] = []): EventRows {
  const rows = table(csv, file, map.separator)
  const asked = [
    ...new Set(
      Object.values(map.columns)
        .flat()
        .filter((one): one is string => one !== undefined),
    ),
  ]
  const has = new Set(Object.keys(rows[0] ?? {}))
  const missing = asked.filter((one) => !has.has(one))
  if (rows.length > 0 && missing.length > 0)
    throw new Misuse(
      'column-missing',
      `${file} has no column ${missing.map((one) => `“${one}”`).join(', ')}; it has ${[...has].join(', ')}`,
    )
  const troubles: RowTrouble[] = []
  const taken = rows.flatMap((cells, i) => {
    const row = i + 2
    const tell = (column: string, message: string) => void troubles.push({ row, column, message })
    const made = event(cells, `${file}#row-${row}`, map, register, tell)
    return made === null ? [] : [{ row, ...made }]
  })
  return { rows: rows.length, taken, troubles }
}

function table(csv: string, file: string, delimiter: string): readonly Row[] {
  try {
    return parse(csv, { columns: true, bom: true, delimiter, skip_empty_lines: true, trim: true }) as Row[]
  } catch (cause) {
    throw new Misuse(
      'table-unreadable',
      `${file} is no table with “${delimiter}” between cells: ${(cause as Error).message}`,
      { cause },
    )
  }
}

type Tell = (column: string, message: string) => void

function event(
  cells: Row,
  source: string,
  map: ColumnMap,
  register: readonly Actor[],
  tell: Tell,
): { report: Report; facts: readonly Fact[] } | null {
  const { columns } = map
  const of = (column: string | undefined): string => (column === undefined ? '' : (cells[column] ?? '').trim())
  const date = dateOf(of(columns.date), of(columns.until), map, tell)
  const reading = readingOf(of(columns.event), map, tell)
  if (date === undefined || reading === null) return null
  const note = of(columns.text)
  const told = [...new Set(Object.values(columns).flat())]
    .filter((column): column is string => column !== undefined && column !== columns.text && of(column) !== '')
    .map((column) => `${column}: ${of(column)}`)
  const text = `${[note, told.join('\n')].filter((part) => part !== '').join('\n\n')}\n`
  const passage = evidence(text, 0, note === '' ? text.length - 1 : note.length)
  const published = dayIn(of(columns.published), map.dates) ?? date.split('/')[0]!
  const report = plainReport(source, text, {
    published: /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null,
    outlet: of(columns.outlet) === '' ? null : of(columns.outlet),
    url: of(columns.url) === '' ? null : of(columns.url),
    title: note === '' ? told[0] : note.split(/(?<=[.!?])\s/)[0],
  })
  const all = (list: readonly string[]) =>
    list
      .flatMap((column) => of(column).split(map.within))
      .flatMap((cell) => (cell.trim() === '' ? [] : [named(cell.trim(), text, register)]))
  const fields = {
    ...(reading.label === undefined ? {} : { label: reading.label }),
    ...(reading.type === undefined ? {} : { type: reading.type }),
    actors: all(columns.actors),
    counterparts: all(columns.counterparts),
    date,
    attribution: { channel: 'document' },
    ...placed(of(columns.place), of(columns.country), of(columns.lat), of(columns.lon), map, register, tell),
    ...counted('killed', columns.killed, of, tell),
    ...counted('injured', columns.injured, of, tell),
  }
  try {
    return { report, facts: [byHand({ report, evidence: passage, kind: reading.kind, fields })] }
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    tell(columns.event ?? 'events', `${reading.kind} of the map: ${error.message}`)
    return null
  }
}

function dateOf(from: string, until: string, map: ColumnMap, tell: Tell): string | undefined {
  const first = dayIn(from, map.dates)
  if (first === null) return void tell(map.columns.date, `“${from}” is no date of the form ${map.dates}`)
  if (until === '') return first
  const last = dayIn(until, map.dates)
  if (last === null || last < first) {
    tell(
      map.columns.until!,
      `“${until}” is no day on or after ${first} of the form ${map.dates}; the first day alone was taken`,
    )
    return first
  }
  return last === first ? first : `${first}/${last}`
}

function readingOf(told: string, map: ColumnMap, tell: Tell): Reading | null {
  const reading = map.events[told] ?? map.otherwise
  if (reading !== undefined) return reading
  tell(map.columns.event ?? 'event', `“${told}” is not among the map’s events, and there is no “otherwise”`)
  return null
}

function placed(
  name: string,
  country: string,
  lat: string,
  lon: string,
  map: ColumnMap,
  register: readonly Actor[],
  tell: Tell,
) {
  if (name === '') return {}
  const at = (cell: string, column: string | undefined, most: number): number | undefined => {
    if (cell === '') return undefined
    const number = Number(cell)
    if (Number.isFinite(number) && Math.abs(number) <= most) return number
    tell(column ?? 'place', `“${cell}” is no coordinate between −${most} and ${most}; left out`)
    return undefined
  }
  const y = at(lat, map.columns.lat, 90)
  const x = at(lon, map.columns.lon, 180)
  const state = country === '' ? undefined : named(country, country, register).id
  return {
    place: {
      name,
      ...(state === undefined ? {} : { country: state }),
      ...(y === undefined || x === undefined ? {} : { lat: y, lon: x }),
    },
  }
}

function counted(
  field: 'killed' | 'injured',
  column: string | undefined,
  of: (column: string | undefined) => string,
  tell: Tell,
) {
  const cell = of(column)
  if (cell === '') return {}
  const number = Number(cell)
  if (!Number.isInteger(number) || number < 0) {
    tell(column!, `“${cell}” is no count of people; left out`)
    return {}
  }
  return { [field]: { low: number, best: number, high: number } }
}
