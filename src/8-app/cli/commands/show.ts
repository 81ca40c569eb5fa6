import type { Command } from 'commander'
import { type Kind, kinds } from '../../../0-model/fact.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import type { Register } from '../commands.ts'
import type { Io } from '../io.ts'
import { day, examples, type Shared, whole, withOptions } from '../options.ts'
import { type Answer, print } from '../output.ts'
import { withRecord } from '../workspace.ts'

/** The options of all views; each takes those it declares. */
interface Options extends Shared {
  readonly since?: string
  readonly from?: string
  readonly to?: string
  readonly kind?: string
  readonly actor?: string
  readonly issue?: string
  readonly track?: string
  readonly statements?: boolean
  readonly all?: boolean
  readonly limit?: number
}

type Show = (record: Record, options: Options) => Promise<Answer> | Answer

export const register: Register = (program, io) => {
  const show = program.command('show').description('Show the record: what changed, who wants what, what is ahead.')
  examples(show, [
    ['parley show today', 'what changed in the last week of reports'],
    ['parley show positions', 'who wants what, with the words that say so'],
    ['parley show timeline --from 2025-05-01 --actor UKR', 'what happened, for one actor'],
    ['parley show calendar --as-of 2025-04-20', 'what was ahead, as known on a day'],
    ['parley show positions --on 2025-04-20', 'what had been said by a day, as known now'],
  ])

  view(
    show,
    io,
    'today',
    'What changed since a day: reports, news by kind, moved positions, what is ahead.',
    async (record, options) => (await import('../show/today.ts')).todayAnswer(record, options),
  )
    .option('--since <date>', 'reports from that day on are new (default: the last week of reports)', day('--since'))
    .option('--on <date>', 'the day from which “ahead” counts (default: that of the latest report)', day('--on'))

  view(
    show,
    io,
    'stood',
    'What held on a day: agreements in force, measures standing, last positions, deadlines ahead, who sat where.',
    async (record, options) => (await import('../show/stood.ts')).stoodAnswer(record, options),
  ).option('--on <date>', 'the day (default: that of the latest report)', day('--on'))

  then(show, io, 'timeline', 'What happened and what is to come, in the order of time.', async (record, options) =>
    (await import('../show/timeline.ts')).timelineAnswer(record, { ...options, ...kindOf(options) }),
  )
    .option('--from <date>', 'first day, YYYY-MM-DD', day('--from'))
    .option('--to <date>', 'last day, YYYY-MM-DD', day('--to'))
    .option('--kind <kind>', `one kind of fact: ${kinds.join(', ')}`)
    .option('--actor <id>', 'only what this actor is part of')
    .option('--track <id>', 'only this channel of talks')
    .option('--statements', 'statements too')
    .option('--limit <n>', 'how many lines at most', whole('--limit', 1, 100_000))

  then(
    show,
    io,
    'positions',
    'Who wants what: the latest stance of each actor on each issue.',
    async (record, options) => (await import('../show/positions.ts')).positionsAnswer(record, options),
  )
    .option('--actor <id>', 'one actor, with the whole history')
    .option('--issue <id>', 'one issue')

  then(show, io, 'proposals', 'Proposals, their versions and every party’s answers.', async (record) =>
    (await import('../show/proposals.ts')).proposalsAnswer(record),
  )
  then(show, io, 'linkages', 'What is made to depend on what.', async (record) =>
    (await import('../show/proposals.ts')).linkagesAnswer(record),
  )
  view(show, io, 'calendar', 'Meetings, deadlines, and when things take effect or run out.', async (record, options) =>
    (await import('../show/calendar.ts')).calendarAnswer(record, options),
  )
    .option('--on <date>', 'the day from which “ahead” counts (default: that of the latest report)', day('--on'))
    .option('--from <date>', 'first day', day('--from'))
    .option('--to <date>', 'last day', day('--to'))

  view(show, io, 'undertakings', 'What was announced, and whether it happened.', async (record, options) =>
    (await import('../show/undertakings.ts')).undertakingsAnswer(record, options),
  ).option('--on <date>', 'the day it is checked on (default: that of the latest report)', day('--on'))

  then(show, io, 'accounts', 'Where reports differ: each account with its sources, none chosen.', async (record) =>
    (await import('../show/accounts.ts')).accountsAnswer(record),
  )
  view(
    show,
    io,
    'fell',
    'What fell with a withdrawal and waits to be looked at, and by which way.',
    async (record, options) => (await import('../show/fell.ts')).fellAnswer(record, options),
  ).option('--all', 'what has been looked at too')
  const item = withOptions(
    show
      .command('item')
      .argument('<id>', 'an item or a fact; the beginning of the id is enough')
      .description('One thing with every passage, why its facts are one thing, and whom its names were taken for.'),
    'workspace',
    'dossier',
    'format',
    'asOf',
  )
  item.action(async (id: string, options: Options) => {
    const answer = await withRecord(io, options, async (record) =>
      (await import('../show/item.ts')).itemAnswer(record, id),
    )
    print(io, options.format, answer)
  })

  then(show, io, 'actors', 'Everyone the record speaks of.', async (record) =>
    (await import('../show/actors.ts')).actorsAnswer(record),
  )
  then(show, io, 'tracks', 'The channels of talks: who sits in each, when they met.', async (record) =>
    (await import('../show/actors.ts')).tracksAnswer(record),
  )
  view(show, io, 'sources', 'Outlets, copies of one article, cited links.', async (record) =>
    (await import('../show/sources.ts')).sourcesAnswer(record),
  )
  view(show, io, 'reports', 'Reports, latest first.', async (record) =>
    (await import('../show/sources.ts')).reportsAnswer(record),
  )
  view(show, io, 'history', 'Who changed what, when and why, latest first.', async (record, options) =>
    (await import('../show/history.ts')).historyAnswer(record, options.limit ?? 50),
  ).option('--limit <n>', 'how many entries at most', whole('--limit', 1, 100_000))
}

function view(show: Command, io: Io, name: string, description: string, make: Show): Command {
  const command = withOptions(show.command(name).description(description), 'workspace', 'dossier', 'format', 'asOf')
  return command.action(async (options: Options) => {
    const answer = await withRecord(io, options, (record) => make(record, options))
    print(io, options.format, answer)
  })
}

/** A view that can also be had of what had happened or been said by a day. */
function then(show: Command, io: Io, name: string, description: string, make: Show): Command {
  const cut: Show = async (record, options) => {
    const { onDay } = await import('../../../5-record/on-day.ts')
    return make(options.on === undefined ? record : onDay(record, options.on), options)
  }
  return withOptions(view(show, io, name, description, cut), 'on')
}

function kindOf({ kind }: Options): { kinds?: readonly Kind[] } {
  if (kind === undefined) return {}
  if (!kinds.includes(kind as Kind))
    throw new Misuse('kind-unknown', `--kind ${kind}: the kinds are ${kinds.join(', ')}`)
  return { kinds: [kind as Kind] }
}
