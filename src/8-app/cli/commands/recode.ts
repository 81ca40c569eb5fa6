import { loadCoder } from '../../coder.ts'
import { recode } from '../../recode.ts'
import type { Register } from '../commands.ts'
import { idOf } from '../ids.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { byOf, dossierOf, withStore } from '../workspace.ts'

export const register: Register = (program, io) => {
  const command = program
    .command('recode')
    .argument('[reports...]', 'reports (r-…), the beginnings of their ids are enough; none: those kept without coding')
    .description(
      'Look for facts in reports the dossier holds. Facts that are there, and what was decided on them, stay.',
    )
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley recode', 'what was added with --no-coding; stopped with Ctrl-C, the same line goes on'],
    ['parley recode r-5f7623', 'one report, after its actors were put into the register'],
  ])
  command.action(async (given: readonly string[], options: Shared) => {
    const by = await byOf(io, options)
    const bar = progress(io)
    const done = await withStore(io, options, async (store) => {
      const dossier = await dossierOf(store, options)
      const record = await store.record(dossier)
      const reports = given.length === 0 ? {} : { reports: given.map((id) => idOf(record, 'report', id)) }
      const step = (at: number, total: number, doing: string): void => bar.step(at, total, doing)
      try {
        const request = { dossier, by, ...reports }
        return { ...(await recode(store, await loadCoder(), request, { signal: io.signal, step })), dossier }
      } finally {
        bar.end()
      }
    })
    const stopped = done.stopped ? ' Stopped; the same command goes on from here.' : ''
    print(io, options.format, {
      data: done,
      human: () =>
        `${done.dossier}: ${done.reports} reports coded, ${done.added} facts new, ${done.filled} filled in.${stopped}`,
    })
  })
}
