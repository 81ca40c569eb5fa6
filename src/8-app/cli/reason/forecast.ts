import { z } from 'zod'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import {
  challenge,
  forecast,
  type Range,
  suggestedActors,
  trackRecords,
  type UncertainActor,
} from '../../../6-reasoning/index.ts'
import type { Screen } from '../io.ts'
import type { Answer } from '../output.ts'
import { paint, table, wrap } from '../table.ts'

const Span = z.union([
  z.number().transform((best): Range => ({ low: best, best, high: best })),
  z.object({ low: z.number(), best: z.number(), high: z.number() }),
])
const Inputs = z.array(z.object({ name: z.string(), capability: Span, position: Span, salience: Span }))

const names = {
  mean: 'Weighted mean (the default)',
  unweightedMean: 'Plain mean',
  median: 'Weighted median',
  unweightedMedian: 'Plain median',
} as const

export function forecastAnswer(
  record: Record,
  issue: string,
  options: { readonly seed: number; readonly draws: number; readonly rounds?: number; readonly inputs?: unknown },
): Answer {
  const suggested = options.inputs === undefined
  const actors: readonly UncertainActor[] = suggested ? suggestedActors(record, issue) : inputsOf(options.inputs)
  if (actors.length === 0)
    throw new Misuse(
      'no-positions',
      `${issue}: no position on record says where on the issue a party stands; give --inputs`,
    )
  const found = forecast(actors, options)
  const explored = options.rounds === undefined ? null : challenge(atBest(actors), { rounds: options.rounds })
  const data = {
    issue,
    suggested,
    actors,
    ...found,
    ...(explored && { challenge: { exploratory: true, ...explored, record: trackRecords.challenge } }),
  }
  const rows = (Object.keys(names) as (keyof typeof names)[]).map((model) => {
    const { best, low, high, record: past } = found.models[model]
    return { model, best, low, high, meanError: past.meanError, issues: past.issues }
  })
  return { data, rows, human: (screen) => shown(record, data, rows, screen) }
}

function inputsOf(given: unknown): UncertainActor[] {
  const read = Inputs.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Misuse(
    'inputs-not-valid',
    `--inputs, ${issue?.path.join('.') || 'whole'}: ${issue?.message ?? 'not valid'}`,
  )
}

function atBest(actors: readonly UncertainActor[]) {
  return actors.map(({ name, capability, position, salience }) => ({
    name,
    capability: capability.best,
    position: position.best,
    salience: salience.best,
  }))
}

interface Data extends ReturnType<typeof forecast> {
  readonly issue: string
  readonly suggested: boolean
  readonly actors: readonly UncertainActor[]
  readonly challenge?: { readonly rounds: readonly { readonly median: number }[] } | undefined
}

function shown(
  record: Record,
  data: Data,
  rows: readonly {
    model: keyof typeof names
    best: number
    low: number
    high: number
    meanError: number
    issues: number
  }[],
  screen: Screen,
): string {
  const one = (x: number) => x.toFixed(1)
  const forecasts = table(
    [
      { head: 'Forecast', least: 12 },
      { head: 'Best' },
      { head: '8 of 10 draws' },
      { head: 'Was off by (past cases)', least: 12 },
    ],
    rows.map((r) => [
      names[r.model],
      one(r.best),
      `${one(r.low)} to ${one(r.high)}`,
      `${r.meanError} of 100 points on ${r.issues} issues`,
    ]),
    screen,
  )
  const places = table(
    [{ head: 'Who', least: 10 }, { head: 'Position' }, { head: 'Salience' }, { head: 'Capability' }],
    data.actors.map((a) =>
      [a.name, a.position, a.salience, a.capability].map((x) => (typeof x === 'string' ? x : span(x))),
    ),
    screen,
  )
  const swings = data.tornado
    .slice(0, 5)
    .map((s) => `  · ${s.actor}’s ${s.input}: from ${one(s.low)} to ${one(s.high)}`)
  const last = data.challenge?.rounds.at(-1)
  const issue = record.issues.get(data.issue)
  return [
    paint('bold', issue?.name ?? data.issue, screen),
    forecasts,
    ...(data.suggested ? ['Suggested from the record; capability is not known. Give your own with --inputs:'] : []),
    places,
    ...(swings.length === 0 ? [] : ['What moves the weighted mean most:', ...swings, '']),
    ...(last
      ? [
          `Challenge model (exploratory; off by ${trackRecords.challenge.meanError} points in past cases): ${one(last.median)}`,
          '',
        ]
      : []),
    ...wrap(`Method: ${data.method}; ${data.draws} draws, seed ${data.seed}.`, screen.width).map((l) =>
      paint('dim', l, screen),
    ),
  ].join('\n')
}

function span({ low, best, high }: Range): string {
  const two = (x: number) => String(Math.round(x * 100) / 100)
  return low === high ? two(best) : `${two(best)} (${two(low)}–${two(high)})`
}
