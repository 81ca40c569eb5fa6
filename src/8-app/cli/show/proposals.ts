import type { Record } from '../../../5-record/record.ts'
import { linkages } from '../../../7-views/linkages.ts'
import { type ProposalRow, type ProposalVersion, proposals } from '../../../7-views/proposals.ts'
import type { Answer } from '../output.ts'
import { paint, table, wrap } from '../table.ts'
import { dateOf, flat, legend, marks, sourcesOf } from './told.ts'

export function proposalsAnswer(record: Record): Answer {
  const view = proposals(record)
  return {
    data: view,
    rows: view.proposals.flatMap((row): object[] =>
      row.answers.length === 0
        ? [{ ...flat(row), answerBy: null, answer: null, answerOn: null, answerWords: null }]
        : row.answers.flatMap(({ actor, answers }) =>
            answers.map((one) => ({
              ...flat(row),
              answerBy: actor.id,
              answer: one.label,
              answerOn: one.on,
              answerWords: one.quote.exact,
            })),
          ),
    ),
    human: (screen) => {
      if (view.total === 0 && view.loose.length === 0) return 'No proposals on record yet.'
      const rows = view.proposals.map((row) => {
        const answers = row.answers.flatMap(({ actor, answers: list }) =>
          list.map((one) => [
            marks[one.quote.state],
            actor.name,
            `${one.negated ? 'not ' : ''}${one.label}${one.condition ? ` — if ${one.condition}` : ''}${toVersion(row, one.version)}`,
            one.on ?? '',
            `“${one.quote.exact.replace(/\s+/g, ' ')}” — ${one.quote.outlet ?? 'unnamed outlet'}`,
          ]),
        )
        return [
          ...wrap(`${marks[row.state]} ${dateOf(row)}  ${row.says}  [${sourcesOf(row.support)}]`, screen.width).map(
            (one) => paint('bold', one, screen),
          ),
          ...row.terms.map((term) => `    · ${term}`),
          ...(row.versions.length > 1 ? row.versions.flatMap((version) => versionLines(version, screen.width)) : []),
          answers.length === 0
            ? '    no answer on record\n'
            : table(
                [
                  { head: '' },
                  { head: 'Answer of', least: 10 },
                  { head: 'Answer', least: 12 },
                  { head: 'On' },
                  { head: 'Words', least: 20 },
                ],
                answers,
                { ...screen, width: screen.width - 4 },
              )
                .split('\n')
                .map((one) => (one ? `    ${one}` : one))
                .join('\n'),
        ].join('\n')
      })
      const loose =
        view.loose.length === 0
          ? []
          : [
              paint('bold', 'Answers to something not on record as a proposal', screen),
              ...view.loose.map((told) => `  ${marks[told.state]} ${dateOf(told)}  ${told.says}`),
              '',
            ]
      return [...rows, ...loose, legend].join('\n')
    },
  }
}

const relations: { readonly [R in ProposalVersion['relation']]: string } = {
  first: 'the first version',
  replaces: 'replaces the one before',
  changes: 'changes the one before',
  withdraws: 'takes it off the table',
}

/** A version with how it came after the one before, why it is held to be one, and its words. */
function versionLines({ version, on, relation, because, quote }: ProposalVersion, width: number): readonly string[] {
  const head = [on ?? 'undated', version === null ? '' : `“${version}”`, relations[relation]].filter(Boolean).join(', ')
  const why = relation === 'first' ? '' : ` (${because})`
  const line = `${head}${why}: “${quote.exact.replace(/\s+/g, ' ')}” — ${quote.outlet ?? 'unnamed outlet'}`
  return wrap(line, width - 6).map((part, i) => `${i === 0 ? '    – ' : '      '}${part}`)
}

/** “ (to that of 2025-04-23)” where a proposal has several versions and the answer is not to the latest. */
function toVersion({ versions }: ProposalRow, item: string): string {
  const to = versions.find((version) => version.item === item)
  return to === undefined || to === versions.at(-1) ? '' : ` (to that of ${to.on ?? 'an unknown day'})`
}

export function linkagesAnswer(record: Record): Answer {
  const view = linkages(record)
  const names = new Map(view.nodes.map((node) => [node.id, node.says]))
  return {
    data: view,
    rows: view.edges.map(({ quote, by, ...edge }) => ({
      ...edge,
      what: names.get(edge.what),
      on: names.get(edge.on),
      by: by.map((who) => who.id),
      state: quote.state,
      outlet: quote.outlet,
      published: quote.published,
      exact: quote.exact,
    })),
    human: (screen) =>
      view.edges.length === 0
        ? 'No linkages on record yet.'
        : `${table(
            [
              { head: '' },
              { head: 'What', least: 20 },
              { head: 'Tie', least: 12 },
              { head: 'On what', least: 20 },
              { head: 'Whose word', least: 10 },
            ],
            view.edges.map((edge) => [
              marks[edge.quote.state],
              names.get(edge.what) ?? '',
              `${edge.negated ? 'not ' : ''}${edge.type.replaceAll('_', ' ')}`,
              names.get(edge.on) ?? '',
              edge.by.map((who) => who.name).join(', ') || (edge.quote.outlet ?? ''),
            ]),
            screen,
          )}${view.loops.map((loop) => `Circle: ${loop.map((id) => names.get(id)).join(' → ')}\n`).join('')}${legend}`,
  }
}
