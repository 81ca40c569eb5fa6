import type { Answered, ProposalRow, Proposals, Who } from '../api/types.ts'
import { say } from '../dates.ts'
import type { Table } from '../share/table.ts'
import { listed } from '../words.ts'

/** What an answer says, in one word for a narrow column. */
const answerWords: Readonly<Record<Answered['label'], string>> = {
  accepts: 'accepts',
  rejects: 'rejects',
  conditional: 'yes, if',
  counters: 'counters',
  pending: 'no answer yet',
}

export const lean: Readonly<Record<Answered['label'], string>> = {
  accepts: 'for',
  rejects: 'against',
  conditional: 'open',
  counters: 'demand',
  pending: 'none',
}

/** Who has a column: everybody who answered a proposal, then everybody whose proposal was answered. */
export function columnsOf({ actors, proposals }: Pick<Proposals, 'actors' | 'proposals'>): readonly Who[] {
  const known = new Map(actors.map((who) => [who.id, who]))
  for (const row of proposals)
    if (row.answers.length > 0) for (const who of row.actors) if (!known.has(who.id)) known.set(who.id, who)
  return [...known.values()]
}

/** What stands in a cell: the party’s answers over time; `own` where the proposal is its own. */
export function cellOf(
  row: ProposalRow,
  party: string,
): { readonly own: boolean; readonly answers: readonly Answered[] } {
  return {
    own: row.actors.some(({ id }) => id === party),
    answers: row.answers.find(({ actor }) => actor.id === party)?.answers ?? [],
  }
}

/** An answer in words, with its condition where it has one. */
export function wordsOf({ label, negated }: Pick<Answered, 'label' | 'negated'>): string {
  return negated ? `does not: ${answerWords[label]}` : answerWords[label]
}

/** The table as it is copied. */
export function tableOf(view: Proposals): Table {
  const columns = columnsOf(view)
  return [
    ['Proposal', 'By', 'Date', 'Versions', ...columns.map(({ name }) => name)],
    ...view.proposals.map((row) => [
      row.about ?? row.says,
      listed(row.actors.map(({ name }) => name)),
      say(row.date ?? row.reported),
      String(row.versions.length),
      ...columns.map(({ id }) => {
        const { own, answers } = cellOf(row, id)
        return [...(own ? ['proposes'] : []), ...answers.map((each) => `${wordsOf(each)} (${say(each.on)})`)].join('; ')
      }),
    ]),
  ]
}
