import type { Cell, Positions, Stance } from '../api/types.ts'
import { say } from '../dates.ts'
import type { Table } from '../share/table.ts'
import { label } from '../words.ts'

/** The address of the column for positions on no item of the agenda. */
export const noIssue = '-'

/** Which way a stance leans: what its colour says. */
export function leaning(stance: Pick<Stance, 'label' | 'negated'>): 'for' | 'against' | 'demand' | 'open' {
  const side = {
    demands: 'demand',
    supports: 'for',
    accepts: 'for',
    opposes: 'against',
    rejects: 'against',
    open: 'open',
  } as const
  const found = side[stance.label]
  if (!stance.negated) return found
  return found === 'against' ? 'for' : found === 'open' ? 'open' : 'against'
}

/** A stance in words. */
export function wordsOf(stance: Pick<Stance, 'label' | 'negated' | 'inferred'>): string {
  const verb = stance.label === 'open' ? 'is open to' : label(stance.label)
  return stance.negated ? `no longer ${verb}` : verb
}

/** Whether the last change of a position went towards the matter, away from it, or there was none. */
export function shiftOf({
  shifts,
}: Pick<Cell, 'shifts'>): { readonly way: 'up' | 'fall'; readonly says: string } | undefined {
  const last = shifts.at(-1)
  if (!last) return undefined
  const way = leaning({ label: last.to, negated: false }) === 'against' ? 'fall' : 'up'
  return { way, says: `From ${label(last.from)} to ${label(last.to)}, ${say(last.on)}` }
}

/** The matrix as it is copied: actors down, issues across. */
export function tableOf(view: Positions): Table {
  const cells = new Map(view.cells.map((cell) => [`${cell.actor}\n${cell.issue}`, cell]))
  const actors = view.actors.filter(({ id }) => view.cells.some((cell) => cell.actor === id))
  return [
    ['', ...view.issues.map(({ name }) => name)],
    ...actors.map((who) => [
      who.name,
      ...view.issues.map(({ id }) => {
        const latest = cells.get(`${who.id}\n${id}`)?.latest
        return latest ? `${wordsOf(latest)}: ${latest.about ?? latest.quote.exact} (${say(latest.on)})` : ''
      }),
    ]),
  ]
}
