import { availableParallelism } from 'node:os'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from '../1-report/assemble.ts'
import type { WebOptions } from '../1-report/web/web.ts'
import type { CodedReport, Store } from '../5-record/store/store.ts'
import { type Coder, loreOf } from './coder.ts'
import { type Dated, dateReport } from './date-report.ts'
import { doors } from './doors.ts'
import { notCoded } from './recode.ts'
import { nameOf, openSource, type Source } from './sources.ts'

/** A piece of long work: tells how far it is, and is told to stop. */
export interface Task {
  readonly signal: AbortSignal
  /** `done` of `total`, and what is in hand. */
  step(done: number, total: number, doing: string): void
}

export interface AddRequest {
  readonly dossier: string
  readonly sources: readonly Source[]
  readonly by: string
  /** What is known of all of them from outside. */
  readonly known?: Known
  /** Keep them as they are, to be coded later (`recode`). */
  readonly uncoded?: boolean
}

/** What became of sources that were added. */
export interface Taken {
  /** Ids of reports that are new to the dossier. */
  readonly added: readonly string[]
  /** Ids of reports the dossier had already. */
  readonly known: readonly string[]
  /** Sources with the very text of another of this call, and those with another text of an article the dossier has. */
  readonly again: readonly Again[]
  readonly facts: number
  /** Words of the added reports that are not coded: menus, boxes, forms, notices, captions. */
  readonly leftOut: number
  /** Sources that could not be read, and troubles kept with reports that could. */
  readonly troubles: readonly { readonly source: string; readonly code: string; readonly message: string }[]
  /** How many sources could not be read. */
  readonly unread: number
  /** True where it was stopped before the last source. */
  readonly stopped: boolean
}

/** A source that tells again what another told: a copy of that source, or a version of that report (one address, two texts). */
export interface Again {
  readonly source: string
  readonly as: 'copy' | 'version'
  /** The other source. */
  readonly of: string
}

/** The way in for reports. */
export interface Intake {
  add(request: AddRequest, task: Task): Promise<Taken>
  /** Gives a report its day and reads it once more. */
  date(request: { dossier: string; report: string; published: string; by: string }): Promise<Dated>
}

/**
 * When what was read is written: after a second, so that a stop costs little work; later where writing itself takes long,
 * so that it takes a fifth of the time at most; and never more reports than fit in memory with ease.
 */
const batch = { milliseconds: 1000, share: 4, most: 1024 } as const

/** How many sources are opened ahead of the one in hand, for each thread that reads: it is busy while reports are coded. */
const ahead = 2

/**
 * Reads, codes and keeps reports. A source that cannot be read is told of and the rest goes on; a report the dossier has
 * is left alone, so an interrupted run is finished by running it again.
 */
export function intake(store: Store, coder: () => Promise<Coder>, web: WebOptions = {}): Intake {
  return {
    date: async (request) => dateReport(store, await coder(), request),
    async add({ dossier, sources, by, known = {}, uncoded = false }, task) {
      const record = await store.record(dossier)
      const lore = loreOf(record)
      const have = new Set(record.reports.keys())
      /** The source that brought each text and each address first. */
      const texts = new Map<string, string>()
      const addresses = new Map<string, string>()
      for (const { url, source } of record.reports.values()) if (url !== null) addresses.set(url, source)
      const taken = {
        added: [] as string[],
        known: [] as string[],
        again: [] as Again[],
        facts: 0,
        leftOut: 0,
        unread: 0,
        troubles: [] as Taken['troubles'][number][],
        stopped: false,
      }
      let waiting: CodedReport[] = []
      let due = performance.now() + batch.milliseconds
      const flush = async (): Promise<void> => {
        if (waiting.length === 0) return
        const begun = performance.now()
        const { added, known } = await store.addReports(dossier, waiting, { by })
        taken.added.push(...added)
        taken.known.push(...known)
        for (const { report, facts } of waiting) {
          if (!added.includes(report.id)) continue
          taken.facts += facts.length
          taken.leftOut += report.leftOut ?? 0
        }
        waiting = []
        const took = performance.now() - begun
        due = performance.now() + Math.max(batch.milliseconds, took * batch.share)
      }
      // coding takes a processor to itself; without it, reading may have all of them
      const threads = uncoded ? Math.max(1, Math.min(4, availableParallelism())) : 1
      const open = doors({ ...web, signal: task.signal }, threads)
      const queue = [...sources] // a feed or a list of addresses puts what it lists behind itself
      const opened = new Map<Source, ReturnType<typeof openSource>>()
      const openAhead = (source: Source) => {
        const begun = opened.get(source)
        if (begun) return begun
        const opening = openSource(source, known, task.signal, open)
        opening.catch(() => {}) // told of when its turn comes
        opened.set(source, opening)
        return opening
      }
      let done = 0
      try {
        for (; done < queue.length; done++) {
          const source = queue[done]
          if (source === undefined || task.signal.aborted) break
          const name = nameOf(source)
          task.step(done, queue.length, name)
          try {
            for (const next of queue.slice(done, done + 1 + ahead * threads)) openAhead(next)
            const report = await openAhead(source)
            opened.delete(source)
            if (!('text' in report)) {
              queue.splice(done + 1, 0, ...report)
              continue
            }
            for (const trouble of report.troubles)
              taken.troubles.push({
                source: name,
                code: trouble.code,
                message: `${trouble.message}; ${trouble.advice}`,
              })
            const first = texts.get(report.id)
            const version = report.url === null ? undefined : addresses.get(report.url)
            if (first !== undefined) taken.again.push({ source: name, as: 'copy', of: first })
            else texts.set(report.id, name)
            if (report.url !== null) addresses.set(report.url, name)
            if (have.has(report.id)) {
              taken.known.push(report.id)
              // a day given now for a report that came without one: it is read once more
              const undated = record.reports.get(report.id)?.published === null
              if (undated && report.publishedFrom === 'given' && report.published !== null) {
                const about = { dossier, report: report.id, published: report.published, by }
                taken.facts += (await dateReport(store, await coder(), about)).added.length
              }
            } else {
              have.add(report.id)
              if (version !== undefined) taken.again.push({ source: name, as: 'version', of: version })
              const coded = uncoded ? { facts: [], troubles: [notCoded] } : (await coder())(report, lore)
              for (const trouble of uncoded ? [] : coded.troubles)
                taken.troubles.push({ source: name, code: trouble.code, message: trouble.message })
              waiting.push({
                report: { ...report, troubles: [...report.troubles, ...coded.troubles] },
                facts: coded.facts,
              })
            }
          } catch (error) {
            if (task.signal.aborted) break
            if (!(error instanceof Misuse)) throw error
            taken.unread++
            taken.troubles.push({ source: name, code: error.code, message: error.message })
          }
          if (waiting.length >= batch.most || performance.now() >= due) await flush()
          await new Promise((resolve) => setImmediate(resolve)) // let Ctrl-C and other requests be heard
        }
        await flush()
      } finally {
        await open.close()
      }
      task.step(done, queue.length, '')
      return { ...taken, stopped: done < queue.length }
    },
  }
}
