import { type Entry, entryVersion } from '../0-model/entry.ts'
import type { Fact } from '../0-model/fact.ts'
import { type Evidence, stands } from '../0-model/passage.ts'
import { entryId, isErased, sha256 } from './entry-id.ts'
import { readable } from './readable.ts'

/** Something found wrong, with its place. */
export interface Flaw {
  readonly code: string
  readonly where: string
  readonly message: string
}

export interface Checked {
  readonly entries: number
  readonly passages: number
  readonly flaws: readonly Flaw[]
  /** Worth knowing, but nothing wrong: a clock that went back, an entry from a newer Parley, erased words. */
  readonly notes: readonly Flaw[]
}

/**
 * Walks a history as it is stored: whether every entry is what its id says and comes after its parents, whether every
 * report's text has its SHA-256, and whether every passage stands in its report where it says.
 */
export function checkHistory(entries: readonly Entry[]): Checked {
  const flaws: Flaw[] = []
  const notes: Flaw[] = []
  const known = new Map<string, string>()
  const texts = new Map<string, string | null>()
  let passages = 0
  for (const [position, entry] of entries.entries()) {
    const where = `entry ${position} (${entry.id.slice(0, 12)})`
    flaws.push(...chainFlaws(entry, known, where))
    notes.push(...chainNotes(entry, known, where))
    const time = entry.parents.reduce((latest, parent) => later(latest, known.get(parent) ?? ''), entry.at)
    known.set(entry.id, time)
    try {
      const found = contentFlaws(entry, texts, where)
      passages += found.passages
      flaws.push(...found.flaws)
      notes.push(...found.notes)
    } catch (cause) {
      flaws.push({ code: 'entry-unreadable', where, message: (cause as Error).message })
    }
  }
  return { entries: entries.length, passages, flaws, notes }
}

/** Whether what an entry holds is whole; enters the text of a report it adds. */
function contentFlaws(entry: Entry, texts: Map<string, string | null>, where: string): Omit<Checked, 'entries'> {
  const { action } = entry
  if (action.type === 'report-added') {
    const { id, text, sha256: digest } = action.report
    texts.set(id, isErased(text) ? text.left || null : text)
    if (isErased(text)) {
      const note = { code: 'words-erased', where, message: `words of report ${id} were erased or kept back` }
      return { passages: 0, flaws: [], notes: [note] }
    }
    const message = `the text of report ${id} has not the SHA-256 it was read with`
    return {
      passages: 0,
      flaws: sha256(text) === digest ? [] : [{ code: 'report-altered', where, message }],
      notes: [],
    }
  }
  if (action.type !== 'facts-proposed') return { passages: 0, flaws: [], notes: [] }
  const text = texts.get(action.report)
  const { facts } = readable(entry).action as typeof action
  if (text === undefined && facts.length > 0) {
    const message = `facts of report ${action.report}, which was never added`
    return { passages: 0, flaws: [{ code: 'report-missing', where, message }], notes: [] }
  }
  if (typeof text !== 'string') return { passages: 0, flaws: [], notes: [] }
  return {
    passages: facts.reduce((sum, fact) => sum + 1 + fact.also.length, 0),
    flaws: facts.flatMap((fact) => passageFlaws(fact, text, action.report, where)),
    notes: [],
  }
}

function chainFlaws(entry: Entry, known: ReadonlyMap<string, string>, where: string): readonly Flaw[] {
  const flaws: Flaw[] = []
  if (entryId(entry) !== entry.id)
    flaws.push({ code: 'entry-altered', where, message: 'what it holds is not what its id was derived from' })
  for (const parent of entry.parents)
    if (!known.has(parent))
      flaws.push({
        code: 'parent-missing',
        where,
        message: `written after entry ${parent.slice(0, 12)}, which is missing or stands later`,
      })
  return flaws
}

function chainNotes(entry: Entry, known: ReadonlyMap<string, string>, where: string): readonly Flaw[] {
  const notes: Flaw[] = []
  const before = entry.parents.reduce((latest, parent) => later(latest, known.get(parent) ?? ''), '')
  if (before > entry.at)
    notes.push({ code: 'clock-went-back', where, message: `written at ${entry.at}, after an entry of ${before}` })
  if (entry.v > entryVersion)
    notes.push({ code: 'entry-newer', where, message: `of version ${entry.v}; this Parley knows ${entryVersion}` })
  return notes
}

function passageFlaws(fact: Fact, text: string, report: string, where: string): readonly Flaw[] {
  const lost = (passage: Evidence) => !stands(passage, text)
  return [fact.evidence, ...fact.also].filter(lost).map(({ start, end }) => ({
    code: 'passage-missing',
    where,
    message: `fact ${fact.id}: its passage does not stand in report ${report} at ${start}–${end}`,
  }))
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
