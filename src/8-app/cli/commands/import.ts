import { readFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Register } from '../commands.ts'
import type { Io } from '../io.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly map?: string
  readonly dryRun?: boolean
}

type Way = (io: Io, file: string, options: Options) => Promise<void>

/** Ways in, by the ending of the file; anything else is taken for an export. */
const ways: { readonly [ending: string]: Way } = { '.csv': events, '.tsv': events, '.yaml': agenda, '.yml': agenda }

const mapExample = `
A map for tables of events (YAML):
  dates: YYYY-MM-DD               # or DD/MM/YYYY, MM/DD/YYYY, DD.MM.YYYY, YYYYMMDD, DD Month YYYY
  columns:
    date: event_date
    event: event_type
    text: notes
    actors: [actor1]
    counterparts: [actor2]
    place: location
    killed: fatalities
    outlet: source
  events:
    Battles: { kind: incident, label: attack }
    Agreement: { kind: agreement, label: signed }`

/** `import` takes a dossier in; `merge` is the same way where it is there already and went a way of its own. */
export const register: Register = (program, io) => {
  const command = program
    .command('import')
    .alias('merge')
    .argument('<file>', 'what parley export wrote; a table of events (.csv, .tsv); an agenda (.yaml)')
    .description(
      'Take in an exported dossier: as a new one, or merged with the copy here; nothing is lost, clashes are listed. Or a table of events, each row as a report with a fact to review; or an agenda of issues.',
    )
    .option('--map <file>', 'which column of a table holds what (YAML)')
    .option('--dry-run', 'read a table or agenda and tell what would come in, without writing')
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley import paris.jsonl', 'a dossier from elsewhere'],
    ['parley merge paris-ben.jsonl', 'Ben’s copy and mine become one'],
    ['parley import events.csv --map events.yaml --dry-run', 'see what the rows would become'],
    ['parley import examples/agendas/ceasefire.yaml', 'the stock agenda for ceasefire talks'],
  ])
  command.addHelpText('after', mapExample)
  command.action((file: string, options: Options) => (ways[extname(file).toLowerCase()] ?? copy)(io, file, options))
}

async function copy(io: Io, file: string, options: Options): Promise<void> {
  const by = await byOf(io, options)
  const lines = await textOf(io, file)
  const merged = await withStore(io, options, (store) => store.import(lines, { by }), { create: true })
  const { dossier, entries, clashes, record } = merged
  print(io, options.format, {
    data: { dossier, entries: entries.length, reports: record.reports.size, facts: record.facts.size, clashes },
    rows: clashes,
    human: () =>
      [
        `${dossier}: ${entries.length} new ${entries.length === 1 ? 'entry' : 'entries'}; ${record.reports.size} reports and ${record.facts.size} facts now.`,
        ...(clashes.length > 0
          ? [`${clashes.length} decisions contradict each other; the later one holds until a person settles it:`]
          : []),
        ...clashes.map((clash) => `  ${clash.message}`),
      ].join('\n'),
  })
}

async function events(io: Io, file: string, options: Options): Promise<void> {
  if (options.map === undefined)
    throw new Misuse(
      'map-missing',
      `${file} is a table: say with --map FILE which column holds what (parley import --help shows a map)`,
    )
  const [{ columnMap }, { eventRows }] = await Promise.all([
    import('../../imports/column-map.ts'),
    import('../../imports/events.ts'),
  ])
  const given = columnMap(await textOf(io, options.map), options.map)
  const map = extname(file).toLowerCase() === '.tsv' ? { ...given, separator: '\t' } : given
  const text = await textOf(io, file)
  const by = await byOf(io, options)
  await withStore(io, options, async (store) => {
    const dossier = await dossierOf(store, options)
    const record = await store.record(dossier)
    const { rows, taken, troubles } = eventRows(text, basename(file), map, [...record.actors.values()])
    const { added, known } =
      options.dryRun === true
        ? { added: [], known: [] }
        : await store.addReports(
            dossier,
            taken.map(({ report, facts }) => ({ report, facts })),
            { by },
          )
    if (troubles.length > 0) io.exit = 1
    print(io, options.format, {
      data: {
        dossier,
        rows,
        read: taken.length,
        added: added.length,
        known: known.length,
        dryRun: options.dryRun === true,
        troubles,
      },
      rows: troubles,
      human: () =>
        [
          options.dryRun === true
            ? `${taken.length} of ${rows} rows can be read; nothing was written.`
            : `${dossier}: ${added.length} of ${rows} rows came in as reports with a fact to review${known.length > 0 ? `; ${known.length} were there` : ''}.`,
          ...(options.dryRun === true
            ? taken
                .slice(0, 5)
                .map(
                  ({ row, facts }) =>
                    `  row ${row}: ${facts.map((fact) => `${fact.kind} ${fact.date ?? ''} ${fact.actors.map((actor) => actor.name).join(', ')}`).join('; ')}`,
                )
            : []),
          ...troubles.slice(0, 20).map(({ row, column, message }) => `  row ${row}, column ${column}: ${message}`),
          ...(troubles.length > 20 ? [`  and ${troubles.length - 20} more; --format jsonl lists all`] : []),
        ].join('\n'),
    })
  })
}

async function agenda(io: Io, file: string, options: Options): Promise<void> {
  const { agendaChanges } = await import('../../imports/agenda.ts')
  const text = await textOf(io, file)
  const by = await byOf(io, options)
  await withStore(io, options, async (store) => {
    const dossier = await dossierOf(store, options)
    const actions = agendaChanges(text, file, await store.record(dossier))
    if (actions.length > 0 && options.dryRun !== true)
      await store.append(dossier, actions, { by, why: `the agenda of ${basename(file)}` })
    print(io, options.format, {
      data: { dossier, changed: actions.length, dryRun: options.dryRun === true },
      human: () =>
        `${dossier}: ${actions.length} ${actions.length === 1 ? 'issue' : 'issues'} of the agenda ${options.dryRun === true ? 'would be new or changed; nothing was written' : 'new or changed'}.`,
    })
  })
}

async function textOf(io: Io, file: string): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), 'utf8')
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Misuse('cannot-read', `${file}: ${missing ? 'there is no such file' : (cause as Error).message}`, {
      cause,
    })
  }
}
