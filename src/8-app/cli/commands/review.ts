import { createInterface } from 'node:readline/promises'
import type { ReviewState } from '../../../0-model/entry.ts'
import { type Kind, kinds } from '../../../0-model/fact.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import { type HeldFact, type Record, standing } from '../../../5-record/record.ts'
import type { Store } from '../../../5-record/store/store.ts'
import { outletName } from '../../../7-views/quote.ts'
import { lineOf } from '../../../7-views/says/says.ts'
import type { Register } from '../commands.ts'
import { type Io, screenOf } from '../io.ts'
import { examples, type Shared, whole, withOptions } from '../options.ts'
import { print } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { byOf, withRecord } from '../workspace.ts'

interface Options extends Shared {
  readonly kind?: string
  readonly accept?: readonly string[]
  readonly reject?: readonly string[]
  readonly why?: string
  readonly limit: number
}

const decisions: { readonly [key: string]: ReviewState } = { a: 'accepted', r: 'rejected', u: 'unsure' }

export const register: Register = (program, io) => {
  const command = program
    .command('review')
    .description(
      'Accept or reject what the coder proposed, one by one or by id. The workbench is the comfortable place.',
    )
    .option('--kind <kind>', `one kind of fact: ${kinds.join(', ')}`)
    .option('--accept <ids...>', 'accept these facts and end')
    .option('--reject <ids...>', 'reject these facts and end')
    .option('--why <reason>', 'the reason, for the history')
    .option('--limit <n>', 'how many to go through', whole('--limit', 1, 100_000), 1000)
  withOptions(command, 'workspace', 'dossier', 'by', 'format')
  examples(command, [
    ['parley review --kind deadline', 'one after another: a accept, r reject, u unsure, Enter leave, q end'],
    ['parley review --accept f-29faa0de f-1154940a', 'by id, for scripts'],
  ])
  command.action(async (options: Options) => {
    if (options.kind !== undefined && !kinds.includes(options.kind as Kind))
      throw new Misuse('kind-unknown', `--kind ${options.kind}: the kinds are ${kinds.join(', ')}`)
    const by = await byOf(io, options)
    const author = { by, ...(options.why === undefined ? {} : { why: options.why }) }
    await withRecord(io, options, async (record, store) => {
      if (options.accept || options.reject) {
        const accepted = (options.accept ?? []).map((id) => factOf(record, id))
        const rejected = (options.reject ?? []).map((id) => factOf(record, id))
        await store.append(
          record.dossier.id,
          [
            ...(accepted.length > 0
              ? [{ type: 'facts-reviewed' as const, facts: accepted, state: 'accepted' as const }]
              : []),
            ...(rejected.length > 0
              ? [{ type: 'facts-reviewed' as const, facts: rejected, state: 'rejected' as const }]
              : []),
          ],
          author,
        )
        print(io, options.format, {
          data: { accepted, rejected },
          human: () => `${accepted.length} accepted, ${rejected.length} rejected.`,
        })
        return
      }
      if (!io.stdin.isTTY)
        throw new Misuse('no-terminal', 'review asks at a terminal; elsewhere give --accept or --reject with ids')
      const done = await ask(io, store, record, options, author)
      print(io, options.format, {
        data: done,
        human: () => `${done.accepted} accepted, ${done.rejected} rejected, ${done.unsure} unsure.`,
      })
    })
  })
}

/** Asks fact by fact. Each answer is on the disk before the next question, so leaving at any time loses nothing. */
async function ask(
  io: Io,
  store: Store,
  record: Record,
  options: Options,
  author: { by: string; why?: string },
): Promise<{ accepted: number; rejected: number; unsure: number; proposed: number }> {
  const done = { accepted: 0, rejected: 0, unsure: 0, proposed: 0 }
  const queue = (standing(record, { states: ['proposed'] }) as readonly HeldFact[])
    .filter((held) => options.kind === undefined || held.fact.kind === options.kind)
    .slice(0, options.limit)
  const screen = screenOf(io)
  const asking = createInterface({ input: io.stdin, output: io.stderr })
  io.signal.addEventListener('abort', () => asking.close(), { once: true })
  try {
    for (const [at, held] of queue.entries()) {
      const report = record.reports.get(held.report)
      const lines = [
        '',
        paint('bold', `${at + 1}/${queue.length}  ${held.fact.kind}  ${lineOf(record, held.fact)}`, screen),
        ...wrap(`“${held.fact.evidence.exact.replace(/\s+/g, ' ')}”`, screen.width - 4).map((line) => `    ${line}`),
        `    ${outletName(record, report?.outlet ?? null) ?? 'unnamed outlet'}, ${report?.published ?? 'undated'} · sure to ${Math.round(held.fact.confidence)} · ${held.id}`,
      ]
      io.stderr.write(`${lines.join('\n')}\n`)
      const key = (await asking.question('a accept, r reject, u unsure, Enter leave, q end > ')).trim().toLowerCase()
      if (key === 'q') break
      const state = decisions[key]
      if (state === undefined) continue
      await store.append(record.dossier.id, [{ type: 'facts-reviewed', facts: [held.id], state }], author)
      done[state]++
    }
  } catch (error) {
    if (!io.signal.aborted && (error as Error).name !== 'AbortError') throw error
  } finally {
    asking.close()
  }
  return done
}

function factOf(record: Record, given: string): string {
  if (record.facts.has(given)) return given
  const found = [...record.facts.keys()].filter((id) => id.startsWith(given))
  if (found.length === 1 && found[0] !== undefined) return found[0]
  throw new Misuse(
    'fact-unknown',
    `${given}: ${found.length === 0 ? 'no fact of this dossier has this id' : `${found.length} facts begin so; give more of it`}`,
  )
}
