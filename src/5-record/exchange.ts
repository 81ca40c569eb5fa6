import type { Entry } from '../0-model/entry.ts'
import { Misuse } from '../0-model/trouble.ts'
import { entryId } from './entry-id.ts'
import { withoutReports } from './erase.ts'

/** The first line of an exported dossier. */
interface Head {
  readonly parley: 'export'
  readonly version: 1
  readonly dossier: string
  readonly entries: number
  /** Ids of confidential reports whose words were kept back. */
  readonly withheld: readonly string[]
}

/**
 * A dossier as lines of JSON: a head, then its entries in order, the reports in them. Of the reports in `withheld` the
 * words are kept back; their entries stay, so that the history can be checked.
 */
export function exported(entries: readonly Entry[], withheld: readonly string[] = []): string {
  const shown = withheld.length > 0 ? withoutReports(entries, new Set(withheld), true) : entries
  const head: Head = {
    parley: 'export',
    version: 1,
    dossier: entries[0]?.dossier ?? '',
    entries: entries.length,
    withheld: [...withheld],
  }
  return `${[head, ...shown].map((line) => JSON.stringify(line)).join('\n')}\n`
}

/** The entries of an exported dossier. Throws `import-unreadable`, `import-newer` and `import-damaged`, with the line. */
export function imported(text: string): readonly Entry[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const head = read(lines[0] ?? '', 1) as Partial<Head>
  if (head.parley !== 'export')
    throw new Misuse('import-unreadable', 'line 1: this is no exported dossier; write one with parley export')
  if (head.version !== 1)
    throw new Misuse('import-newer', `line 1: written by a newer Parley (export ${head.version}); update Parley`)
  if (lines.length - 1 !== head.entries)
    throw new Misuse(
      'import-damaged',
      `${head.entries} entries were exported, ${lines.length - 1} are here; fetch the file again`,
    )
  return lines.slice(1).map((line, i) => {
    const entry = read(line, i + 2) as Entry
    if (entry.dossier !== head.dossier || !Array.isArray(entry.parents) || entryId(entry) !== entry.id)
      throw new Misuse('import-damaged', `line ${i + 2}: the entry is not what its id says; fetch the file again`)
    return entry
  })
}

function read(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Misuse('import-unreadable', `line ${number}: this is no JSON`, { cause: cause as Error })
  }
}
