import { parse } from 'yaml'
import { z } from 'zod'
import { type Kind, kinds } from '../../0-model/fact.ts'
import { Misuse } from '../../0-model/trouble.ts'

/** How a table writes a day. `YYYY` alone is a year; what fits none of these is told with its row. */
export const dayForms = ['YYYY-MM-DD', 'YYYYMMDD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY', 'DD Month YYYY'] as const
export type DayForm = (typeof dayForms)[number]

const column = z.string().min(1)
const columns = z.union([column.transform((one) => [one]), z.array(column)])

const Reading = z.strictObject({
  kind: z.enum(kinds as [Kind, ...Kind[]]),
  label: z.string().optional(),
  type: z.string().optional(),
})
export type Reading = z.infer<typeof Reading>

/** Which column of an event table holds what, and what its event types are in Parley’s kinds. */
export const ColumnMap = z.strictObject({
  separator: z.string().length(1).default(',').describe('Between cells.'),
  within: z.string().min(1).default(';').describe('Between several actors in one cell.'),
  dates: z.enum(dayForms).default('YYYY-MM-DD'),
  columns: z.strictObject({
    date: column.describe('When it happened.'),
    until: column.optional().describe('The last day, where it took several.'),
    event: column.optional().describe('The type of event, read by `events`.'),
    text: column.optional().describe('What happened, in words: the passage the fact points at.'),
    actors: columns.describe('Who acts.'),
    counterparts: columns.default([]).describe('Towards whom.'),
    place: column.optional(),
    country: column.optional().describe('ISO 3166 alpha-3 or a name of the state the place lies in.'),
    lat: column.optional(),
    lon: column.optional(),
    killed: column.optional(),
    injured: column.optional(),
    outlet: column.optional(),
    url: column.optional(),
    published: column.optional().describe('When the source wrote it; else the day of the event.'),
  }),
  events: z.record(z.string(), Reading).default({}).describe('Type in the table → kind, label and type here.'),
  otherwise: Reading.optional().describe(
    'For types that `events` does not name; without it they are told as troubles.',
  ),
})
export type ColumnMap = z.infer<typeof ColumnMap>

/** Reads a column map. Throws a Misuse that names the key that does not fit. */
export function columnMap(yaml: string, name: string): ColumnMap {
  let given: unknown
  try {
    given = parse(yaml)
  } catch (cause) {
    throw new Misuse('map-unreadable', `${name} is no YAML: ${(cause as Error).message.split('\n')[0]}`, { cause })
  }
  const map = ColumnMap.safeParse(given)
  if (map.success) return map.data
  const [issue] = map.error.issues
  throw new Misuse(
    'map-invalid',
    `${name}: ${issue?.path.join('.') || 'the map'}: ${issue?.message}; parley import --help shows a map`,
  )
}
