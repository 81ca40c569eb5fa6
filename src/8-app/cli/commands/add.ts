import { Misuse } from '../../../0-model/trouble.ts'
import type { Store } from '../../../5-record/store/store.ts'
import { loadCoder } from '../../coder.ts'
import { type Intake, intake, type Taken } from '../../intake.ts'
import { addManifest } from '../../manifest.ts'
import { askDates, attended } from '../ask-dates.ts'
import type { Register } from '../commands.ts'
import { type Io, tell } from '../io.ts'
import { contactOf, day, examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'
import { sourcesOf } from './code.ts'

/** Troubles, copies and versions told one by one; of the rest the numbers. `--format json` has them all. */
const told = 20

interface Options extends Shared {
  readonly published?: string
  readonly outlet?: string
  readonly confidential?: boolean
  readonly coding: boolean
}

export const register: Register = (program, io) => {
  const command = program
    .command('add')
    .argument(
      '<sources...>',
      'files, folders, addresses, feeds, lists of addresses, - for standard input, or a dossier’s manifest (.yaml)',
    )
    .description('Read reports, code them and keep them in the dossier. What is there already is left alone.')
    .option('--published <date>', 'day of publication, YYYY-MM-DD, for reports that do not say it', day('--published'))
    .option('--outlet <name>', 'who published them')
    .option('--no-coding', 'read and keep them alone, many times faster; parley recode finds the facts later')
    .option('--confidential', 'never let them leave in an export, a brief or to a model')
  withOptions(command, 'workspace', 'dossier', 'by', 'contact', 'format')
  examples(command, [
    ['parley add report.txt --published 2025-04-17', 'one report'],
    ['parley add inbox/', 'every report in a folder; stopped with Ctrl-C, the same line goes on'],
    ['pbpaste | parley add - --outlet "Danube Wire"', 'what was pasted'],
    ['parley add dossier.yaml', 'agenda, actors, outlets, tracks and reports in one file'],
  ])
  command.action(async (paths: readonly string[], options: Options) => {
    const manifests = paths.filter((path) => /\.ya?ml$/i.test(path))
    if (manifests.length > 0 && paths.length > 1)
      throw new Misuse('manifest-alone', `${manifests[0]}: add a manifest by itself, other reports in a second call`)
    const by = await byOf(io, options)
    const contact = contactOf(io, options)
    const bar = progress(io)
    const [manifest] = manifests
    const create = manifest !== undefined
    const sources = manifest === undefined ? await sourcesOf(io, paths) : []
    const taken = await withStore(
      io,
      options,
      async (store) => {
        const step = (done: number, total: number, doing: string): void => bar.step(done, total, doing)
        try {
          if (manifest !== undefined)
            return await addManifest(store, manifest, { by, onProgress: step, signal: io.signal, web: contact })
          const dossier = await dossierOf(store, options)
          const { published, outlet, confidential } = options
          const known = {
            ...(published === undefined ? {} : { published, publishedFrom: 'given' as const }),
            ...(outlet === undefined ? {} : { outlet }),
            ...(confidential === undefined ? {} : { confidential }),
          }
          const way = intake(store, loadCoder, contact)
          const taken = await way.add(
            { dossier, sources, by, known, uncoded: !options.coding },
            { signal: io.signal, step },
          )
          bar.end()
          return { ...(await withDates(io, store, way, { dossier, by, taken })), dossier }
        } finally {
          bar.end()
        }
      },
      { create },
    )
    for (const { source, message } of taken.troubles.slice(0, told))
      tell(io, message.includes(source) ? `parley: ${message}` : `parley: ${source}: ${message}`)
    const more = taken.troubles.slice(told)
    if (more.length > 0) tell(io, `parley: … and ${count(more.length, 'message')} more: ${byCode(more)}`)
    for (const { source, as, of } of taken.again.slice(0, told))
      tell(io, as === 'copy' ? `${source}: the same text as ${of}` : `${source}: another version of ${of}`)
    if (taken.again.length > told) tell(io, `… and ${taken.again.length - told} more`)
    if (taken.unread > 0) io.exit = 1
    print(io, options.format, { data: taken, human: () => summary(taken) })
  })
}

/** Asks for the days that nothing tells, where somebody is there to answer. */
async function withDates(
  io: Io,
  store: Store,
  way: Intake,
  { dossier, by, taken }: { readonly dossier: string; readonly by: string; readonly taken: Taken },
): Promise<Taken> {
  if (!attended(io) || io.signal.aborted) return taken
  const { reports } = await store.record(dossier)
  const undated = taken.added.flatMap((id) => reports.get(id) ?? []).filter(({ published }) => published === null)
  let facts = 0
  const given = await askDates(io, undated, async (report, published) => {
    facts += (await way.date({ dossier, report, published, by })).added.length
  })
  const settled = new Set(given.map((id) => reports.get(id)?.source))
  return {
    ...taken,
    facts: taken.facts + facts,
    troubles: taken.troubles.filter(({ code, source }) => code !== 'no-date' || !settled.has(source)),
  }
}

function summary(taken: Taken & { readonly dossier: string }): string {
  const parts = [
    `${taken.dossier}: ${count(taken.added.length, 'report')} added with ${count(taken.facts, 'fact')}`,
    taken.known.length > 0 ? `${count(taken.known.length, 'report')} there already` : '',
    taken.unread > 0 ? `${taken.unread} could not be read` : '',
  ].filter(Boolean)
  const aside = taken.leftOut > 0 ? ` ${count(taken.leftOut, 'word')} of menus, boxes and captions left uncoded.` : ''
  return `${parts.join(', ')}.${aside}${taken.stopped ? ' Stopped; the same command goes on from here.' : ''}`
}

/** “no-date 520, little-text 3” */
function byCode(troubles: Taken['troubles']): string {
  const counts = new Map<string, number>()
  for (const { code } of troubles) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, times]) => `${code} ${times.toLocaleString('en')}`).join(', ')
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
