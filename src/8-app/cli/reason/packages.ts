import type { Record } from '../../../5-record/record.ts'
import {
  logrolling,
  type Package,
  type PackageProblem,
  type Point,
  packageProblem,
  packages,
} from '../../../6-reasoning/index.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'

/** The four points as a reader may think of them. */
const points = {
  utilitarian: 'Most in sum',
  egalitarian: 'Most for whoever gains least',
  nash: 'Greatest product of gains',
  kalaiSmorodinsky: 'Equal shares of what each could hope for',
} as const

export function packagesAnswer(record: Record): Answer {
  const problem = packageProblem(record)
  if (problem.issues.length === 0 || problem.parties.length === 0) {
    const none = 'No package deals: no position on record asks for an option of an issue on the agenda.'
    return { data: { suggested: true, problem, packages: null }, rows: [], human: () => none }
  }
  const found = packages(problem)
  const start = found.utilitarian.ties[0]
  const trades = start === undefined ? [] : logrolling(problem, start.options)
  return {
    data: { suggested: true, problem, packages: found, trades },
    rows: found.frontier.map((p) => ({ ...named(problem, p), utilities: p.utilities })),
    human: (screen) => {
      const lines = (Object.keys(points) as (keyof typeof points)[]).flatMap((name) => [
        paint('bold', points[name], screen),
        ...pointLines(problem, found[name]),
      ])
      const traded = trades.slice(0, 5).map((t) => {
        const changes = t.changes.map(
          (c) => `${problem.issues[c.issue]!.name} to “${problem.issues[c.issue]!.options[c.to]}”`,
        )
        return `  · ${changes.join(' and ')}: ${t.gains.map((g, p) => `${problem.parties[p]!.name} +${g}`).join(', ')}`
      })
      return [
        `${found.outcomes} packages are open; ${found.frontier.length} leave no way to give one party more without giving another less.`,
        '',
        ...lines,
        ...(traded.length === 0 ? [] : ['', paint('bold', 'Trades from the first that help', screen), ...traded]),
        '',
        ...wrap(
          'Suggested values: a demand counts 3, a preference 1, a red line 20, times its independent sources (three at most); red lines and ties filter the packages. Method: exact arithmetic over all packages.',
          screen.width,
        ).map((line) => paint('dim', line, screen)),
      ].join('\n')
    },
  }
}

function pointLines(problem: PackageProblem, point: Point): string[] {
  if (point.ties.length === 0) return ['  none: every package leaves someone worse off than no deal']
  const shown = point.ties.slice(0, 3).flatMap((p) => {
    const worth = p.utilities.map((u, i) => `${problem.parties[i]!.name} ${u}`)
    return [`  · ${Object.values(named(problem, p)).join(' · ')}`, `    ${worth.join(', ')}`]
  })
  return point.ties.length > 3 ? [...shown, `    and ${point.ties.length - 3} more`] : shown
}

function named(problem: PackageProblem, { options }: Package): { [issue: string]: string } {
  return Object.fromEntries(
    problem.issues.map((issue, i) => [issue.name, `${issue.name}: ${issue.options[options[i]!]}`]),
  )
}
