import { suggestIssues } from '../../../5-record/agenda/suggest.ts'
import type { Record } from '../../../5-record/record.ts'
import { type Cell, positionHistory, positions, type Stance } from '../../../7-views/positions.ts'
import type { Screen } from '../io.ts'
import type { Answer } from '../output.ts'
import { paint, table, wrap } from '../table.ts'
import { legend, marks, sourcesOf } from './told.ts'

export function positionsAnswer(record: Record, options: { readonly actor?: string; readonly issue?: string }): Answer {
  const view = positions(record, options)
  const names = new Map(view.actors.map((who) => [who.id, who.name]))
  const rows = [
    ...view.cells.map((cell) => ({
      actor: cell.actor,
      issue: cell.issue,
      ...flatStance(cell.latest),
      stances: cell.stances,
      shifts: cell.shifts.length,
      contradicts: cell.contradicts,
      reports: cell.support.reports,
      independent: cell.support.independent,
    })),
    ...view.unmatched.map(({ actor, stance }) => ({
      actor: actor.id,
      issue: null,
      ...flatStance(stance),
      stances: 1,
      shifts: 0,
      contradicts: false,
      reports: 1,
      independent: 1,
    })),
  ]
  return {
    data: view,
    rows,
    human: (screen) => {
      if (view.actors.length === 0) return 'No positions on record yet: parley add FILE…'
      const byIssue = view.issues.map((issue) => {
        const cells = view.cells.filter((cell) => cell.issue === issue.id)
        return [paint('bold', issue.name, screen), list(cells, names, screen)].join('\n')
      })
      const histories = options.actor === undefined ? [] : view.cells.map((cell) => history(record, cell, screen))
      const loose =
        view.unmatched.length === 0
          ? []
          : [
              paint('bold', 'On no item of the agenda', screen),
              ...suggested(record),
              table(
                [
                  { head: '' },
                  { head: 'Who', least: 10 },
                  { head: 'Stance', least: 24 },
                  { head: 'Since' },
                  { head: 'Words', least: 20 },
                ],
                view.unmatched.map(({ actor, stance }) => [
                  marks[stance.quote.state],
                  actor.name,
                  stanceWords(stance),
                  stance.on ?? '',
                  quoted(stance),
                ]),
                screen,
              ),
            ]
      return [...(options.actor === undefined ? byIssue : histories), ...loose, legend].join('\n')
    },
  }
}

function list(cells: readonly Cell[], names: ReadonlyMap<string, string>, screen: Screen): string {
  return table(
    [
      { head: '' },
      { head: 'Who', least: 10 },
      { head: 'Stance', least: 24 },
      { head: 'Since' },
      { head: 'Words', least: 20 },
      { head: 'Sources' },
    ],
    cells.map((cell) => [
      marks[cell.latest.quote.state],
      names.get(cell.actor) ?? cell.actor,
      `${stanceWords(cell.latest)}${cell.shifts.length > 0 ? `\n↷ was: ${cell.shifts.at(-1)?.from}` : ''}${cell.contradicts ? '\n⇄ says both on one day' : ''}`,
      cell.latest.on ?? '',
      quoted(cell.latest),
      sourcesOf(cell.support),
    ]),
    screen,
  )
}

function history(record: Record, cell: Cell, screen: Screen): string {
  const { actor, stances } = positionHistory(record, cell.actor, cell.issue)
  const issue = cell.issue === null ? 'no item of the agenda' : (record.issues.get(cell.issue)?.name ?? cell.issue)
  const lines = stances.flatMap((stance) => [
    `  ${marks[stance.quote.state]} ${stance.on ?? 'undated'}  ${stanceWords(stance)}`,
    ...wrap(
      `“${stance.quote.exact.replace(/\s+/g, ' ')}” — ${stance.quote.outlet ?? 'unnamed outlet'}`,
      screen.width - 6,
    ).map((one) => paint('dim', `      ${one}`, screen)),
  ])
  return [paint('bold', `${actor.name} on ${issue}`, screen), ...lines, ''].join('\n')
}

function stanceWords(stance: Stance): string {
  const firm = stance.firmness === 'red-line' ? ' (red line)' : stance.firmness === 'preference' ? ' (preference)' : ''
  const verb = stance.label === 'open' ? 'open to' : stance.label
  return `${stance.negated ? 'no longer ' : ''}${verb}: ${stance.about ?? ''}${firm}${stance.inferred ? ' (inferred)' : ''}`
}

function quoted(stance: Stance): string {
  return `“${stance.quote.exact.replace(/\s+/g, ' ')}” — ${stance.quote.outlet ?? 'unnamed outlet'}`
}

function flatStance(stance: Stance): object {
  const { quote, ...rest } = stance
  return {
    ...rest,
    state: quote.state,
    outlet: quote.outlet,
    published: quote.published,
    report: quote.report,
    start: quote.start,
    end: quote.end,
    exact: quote.exact,
  }
}

/** Issues that these positions suggest, most first: phrases that several of them share. */
function suggested(record: Record): readonly string[] {
  const { suggested: issues } = suggestIssues(record)
  const names = issues.slice(0, 8).map(({ name, facts }) => `${name} (${facts.length})`)
  return names.length > 0 ? [`Issues they suggest: ${names.join(', ')}`] : []
}
