import { z } from 'zod'
import { firmnesses } from '../../0-model/kinds/position.ts'
import { Trouble } from '../../0-model/trouble.ts'

/** What reasoning answers, as OpenAPI says it; the meaning of each field stands in `6-reasoning`. */
const Said = z
  .object({
    fact: z.string(),
    report: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    start: z.int(),
    end: z.int(),
    exact: z.string(),
  })
  .meta({ id: 'Said' })

const Member = z
  .object({
    id: z.string(),
    party: z.string(),
    says: z.string(),
    firmness: z.enum(firmnesses),
    issue: z.string().nullable(),
    reports: z.int(),
    independent: z.int(),
    reviewed: z.boolean(),
    quotes: z.array(Said),
  })
  .meta({ id: 'DemandMember' })

const Finding = z.object({ sentence: z.string(), members: z.array(Member) }).meta({ id: 'ReasonFinding' })

export const IncompatibleDemands = z
  .object({
    method: z.string(),
    complete: z.boolean(),
    conditions: z.int(),
    answer: z.union([
      z.object({ possible: z.literal(true), sentence: z.string(), deal: z.array(z.string()) }),
      z.object({ possible: z.literal(false), sentence: z.string(), because: z.array(Finding) }),
    ]),
    total: z.int().describe('Sets found; the list may hold only the first, the smallest.'),
    incompatible: z.array(Finding),
    byParty: z.array(z.object({ sentence: z.string(), parties: z.array(z.string()) })),
    troubles: z.array(Trouble.meta({ id: 'Trouble' })),
  })
  .meta({ id: 'IncompatibleDemands' })

export const WaysOut = z
  .object({
    method: z.string(),
    complete: z.boolean(),
    ways: z.array(
      Finding.extend({
        total: z.int().describe('How many would have to give; members may hold only the dearest of them.'),
        cost: z.number(),
        payers: z.array(z.string()),
        redLines: z.boolean(),
        deal: z.array(z.string()),
      }).meta({ id: 'WayOut' }),
    ),
  })
  .meta({ id: 'WaysOut' })

export const Range = z.object({ low: z.number(), best: z.number(), high: z.number() }).meta({ id: 'Range' })
export const UncertainActor = z
  .object({ name: z.string(), capability: Range, position: Range, salience: Range })
  .meta({ id: 'UncertainActor' })
const SuggestedActor = UncertainActor.extend({ suggested: z.literal(true), facts: z.array(z.string()) }).meta({
  id: 'SuggestedActor',
})
const Spread = Range.extend({
  record: z.object({ issues: z.int(), meanError: z.number(), medianError: z.number(), withinTen: z.number() }),
}).meta({ id: 'Spread' })

export const IssueForecast = z
  .object({
    issue: z.string(),
    actors: z
      .array(z.union([SuggestedActor, UncertainActor]))
      .describe('The inputs: suggested from the record, or as given.'),
    forecast: z
      .object({
        method: z.string(),
        seed: z.int(),
        draws: z.int(),
        models: z.object({ mean: Spread, unweightedMean: Spread, median: Spread, unweightedMedian: Spread }),
        condorcet: z.number().nullable(),
        tornado: z.array(
          z.object({
            actor: z.string(),
            input: z.enum(['capability', 'position', 'salience']),
            low: z.number(),
            high: z.number(),
          }),
        ),
      })
      .optional()
      .describe('Absent where no party has a place on the issue.'),
  })
  .meta({ id: 'IssueForecast' })

const Package = z.object({ options: z.array(z.int()), utilities: z.array(z.string()) }).meta({ id: 'PackageDeal' })
const Point = z.object({ score: z.number(), ties: z.array(Package) }).meta({ id: 'PackagePoint' })
export const PackageDeals = z
  .object({
    suggested: z.literal(true),
    problem: z.object({
      issues: z.array(z.object({ name: z.string(), options: z.array(z.string()) })),
      parties: z.array(
        z.object({
          name: z.string(),
          values: z.array(z.array(z.string())),
          reservation: z.string(),
          facts: z.array(z.string()),
        }),
      ),
      excluded: z.array(z.array(z.int().nullable())).optional(),
    }),
    packages: z
      .object({
        outcomes: z.int(),
        disagreement: z.array(z.string()),
        frontier: z.array(Package),
        nash: Point,
        kalaiSmorodinsky: Point,
        egalitarian: Point,
        utilitarian: Point,
      })
      .optional()
      .describe('Absent where no position asks for an option of an issue.'),
  })
  .meta({ id: 'PackageDeals' })

export const WhatFollows = z
  .object({
    name: z.string().nullable(),
    seed: z.int(),
    method: z.string(),
    complete: z.boolean(),
    sentences: z.array(z.string()),
    conflicts: z.object({
      gone: z.array(z.array(Member)),
      fresh: z.array(z.array(Member)),
      before: z.int(),
      after: z.int(),
    }),
    cheapest: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
    conditions: z.object({ gone: z.array(Member), fresh: z.array(Member) }),
    links: z.object({ fallen: z.array(Member), awake: z.array(Member) }),
    deadlines: z.array(z.string()),
    forecasts: z.array(z.object({ issue: z.string(), before: Range.nullable(), after: Range.nullable() })),
    leverage: z.array(z.object({ party: z.string(), share: z.number(), saves: z.number().nullable() })),
  })
  .meta({ id: 'WhatFollows' })
