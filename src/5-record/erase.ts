import type { Entry, Erasure, Salt } from '../0-model/entry.ts'
import { block, type Erased, isErased, leafDigest, mapTexts, saltAt, sealedPart } from './entry-id.ts'

/** What is left of a text, or null where it stays as it is. */
type Left = (text: string, path: string) => string | null

/**
 * Where an entry about a report holds no words of it: names of things, not things said. All else goes when the report
 * is forgotten or kept back.
 */
const structure = new RegExp(
  [
    '^(v|dossier|at|by)$',
    '^parents\\.',
    '^action\\.(type|report|fact|state|verdict)$',
    '^action\\.(facts|from)\\.\\d+$',
    '^action\\.report\\.(id|sha256|publishedFrom|language)$',
    '^action\\.report\\.blocks\\.\\d+\\.kind$',
    '^action\\.facts\\.\\d+\\.(id|kind|label|type|basis|wording|firmness)$',
    '^action\\.facts\\.\\d+\\.(factuality|attribution)\\.(modality|channel)$',
    '^action\\.facts\\.\\d+\\.coder\\.',
    '^action\\.erasure\\.',
  ].join('|'),
)

/** Whether a text is an id of what fell with a withdrawal; those of findings may hold words of reports. */
function isId(text: string, path: string): boolean {
  return (
    /^action\.fell\.\d+\.(kind|effect)$/.test(path) ||
    (path.startsWith('action.fell.') && /^[a-z]-[0-9a-f]+$/.test(text))
  )
}

/** A history with what an erasure names gone from it: every entry keeps its id, only what it says can no longer be read. */
export function erased(entries: readonly Entry[], erasure: Erasure): readonly Entry[] {
  if (erasure.what === 'report') return withoutReports(entries, new Set([erasure.report]), false)
  if (erasure.what === 'passage') return withoutPassage(entries, erasure)
  return entries
}

/** A history without the words of some reports; `withheld`: for an export, the words are kept elsewhere. */
export function withoutReports(
  entries: readonly Entry[],
  reports: ReadonlySet<string>,
  withheld: boolean,
): readonly Entry[] {
  const facts = factsOf(entries, reports)
  return entries.map((entry) =>
    concerns(entry, reports, facts)
      ? replaced(entry, (text, path) => (structure.test(path) || isId(text, path) ? null : ''), withheld)
      : entry,
  )
}

/** A history without a name, wherever it stands: as written, in capitals, or joined by hyphens in an id. */
export function withoutName(
  entries: readonly Entry[],
  name: string,
): { entries: readonly Entry[]; touched: readonly string[] } {
  const words = name
    .trim()
    .split(/[\s\-_]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s\\-_]+')}(?![\\p{L}\\p{N}])`, 'giu')
  const touched: string[] = []
  const made = entries.map((entry) => {
    const next = replaced(entry, (text) => (text.search(pattern) < 0 ? null : text.replace(pattern, blocked)), false)
    if (next !== entry) touched.push(entry.id)
    return next
  })
  return { entries: made, touched }
}

function withoutPassage(
  entries: readonly Entry[],
  { report, start, end }: Extract<Erasure, { what: 'passage' }>,
): readonly Entry[] {
  const reports = new Set([report])
  const facts = factsOf(entries, reports)
  const added = entries.find(({ action }) => action.type === 'report-added' && action.report.id === report)?.action
  const text = added?.type === 'report-added' ? textOf(added.report.text) : ''
  const gone = text.slice(start, end)
  const left = text.slice(0, start) + blocked(gone) + text.slice(end)
  return entries.map((entry) => {
    if (!concerns(entry, reports, facts)) return entry
    const touching = touchedFacts(entry, start, end)
    return replaced(
      entry,
      (words, path) => {
        if (path === 'action.report.text') return words === left ? null : left
        if (structure.test(path)) return null
        const at = /^action\.facts\.(\d+)\.(.*)$/.exec(path)
        const part = at && passagePart(entry, path, left)
        if (part !== null && part !== undefined) return part === words ? null : part
        if (at && touching.has(Number(at[1])) && !/^(date|actors|counterparts)\b/.test(at[2] ?? ''))
          return blocked(words)
        return gone !== '' && words.includes(gone) ? words.replaceAll(gone, blocked(gone)) : null
      },
      false,
    )
  })
}

/** The words of a passage part (exact, prefix, suffix) as they stand in what is left of the text. */
function passagePart(entry: Entry, path: string, left: string): string | null {
  const keys = path.split('.')
  const part = keys.pop()
  if (part !== 'exact' && part !== 'prefix' && part !== 'suffix') return null
  let at: unknown = entry
  for (const key of keys) at = (at as { [key: string]: unknown })[key]
  const { start, end, prefix, suffix } = at as { start: number; end: number; prefix: unknown; suffix: unknown }
  if (part === 'exact') return left.slice(start, end)
  return part === 'prefix'
    ? left.slice(start - textOf(prefix).length, start)
    : left.slice(end, end + textOf(suffix).length)
}

function touchedFacts({ action }: Entry, start: number, end: number): ReadonlySet<number> {
  const found = new Set<number>()
  if (action.type === 'facts-proposed')
    for (const [i, { evidence, also }] of action.facts.entries())
      if ([evidence, ...also].some((passage) => passage.start < end && start < passage.end)) found.add(i)
  return found
}

/** An entry with some of its texts replaced by their digest and what is left of them; itself where none is. */
function replaced(entry: Entry, left: Left, withheld: boolean): Entry {
  const salts: (string | null)[] = []
  let any = false
  const made = mapTexts(sealedPart(entry), (text, place, path): unknown => {
    const salt = saltAt(entry.salt, place)
    const now = left(isErased(text) ? text.left : text, path)
    if (isErased(text)) {
      salts.push(null)
      // What was kept back before and is erased for good now is no longer waited for.
      if (now === null && !(text.withheld && !withheld)) return text
      if (now === text.left && !(text.withheld && !withheld)) return text
      any = true
      return { erased: text.erased, left: now ?? text.left, ...(withheld && text.withheld && { withheld: true }) }
    }
    if (now === null) {
      salts.push(salt)
      return text
    }
    any = true
    salts.push(null)
    const gone: Erased = {
      erased: leafDigest(text, salt ?? ''),
      left: now,
      ...(withheld && { withheld: true as const }),
    }
    return gone
  }) as Entry
  return any ? { ...made, id: entry.id, parents: entry.parents, salt: salts as Salt } : entry
}

/** Ids of the facts of some reports. */
function factsOf(entries: readonly Entry[], reports: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ action }) =>
      action.type === 'facts-proposed' && reports.has(action.report) ? action.facts.map(({ id }) => id) : [],
    ),
  )
}

function concerns({ action }: Entry, reports: ReadonlySet<string>, facts: ReadonlySet<string>): boolean {
  switch (action.type) {
    case 'report-added':
      return reports.has(action.report.id)
    case 'report-described':
    case 'report-marked':
    case 'report-withdrawn':
    case 'facts-proposed':
      return reports.has(action.report)
    case 'fact-edited':
    case 'fact-withdrawn':
      return facts.has(action.fact)
    case 'facts-reviewed':
    case 'facts-judged':
      return action.facts.some((id) => facts.has(id))
    default:
      return false
  }
}

function textOf(value: unknown): string {
  return isErased(value) ? value.left : String(value)
}

function blocked(text: string): string {
  return block.repeat(text.length)
}
