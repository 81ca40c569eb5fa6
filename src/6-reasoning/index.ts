/** @module parley/reasoning — what collides, what would unlock it, what follows if someone walks away. */

export type { Effort } from './budget.ts'
export { type ChallengeRound, challenge } from './challenge.ts'
export { type Actor, type Compromise, compromise } from './compromise.ts'
export { type Concession, type ConcessionOptions, type Concessions, concessions } from './concessions.ts'
export {
  conflictProblem,
  type RecordCondition,
  type RecordProblem,
} from './conditions/conflict-problem.ts'
export { type ConflictOptions, type Conflicts, conflicts } from './conflicts.ts'
export { type Fallen, fallout } from './fallout.ts'
export {
  type Clashes,
  clashes,
  type Finding,
  type Incompatible,
  incompatible,
  type Member,
  type Said,
  type WayOut,
  type WaysOut,
  waysOut,
} from './findings.ts'
export { type Forecast, forecast, type Range, type Spread, type Swing, type UncertainActor } from './forecast.ts'
export { type SuggestedActor, suggestedActors } from './issue-inputs.ts'
export { logrolling, type Trade } from './logrolling.ts'
export { packageProblem, type RecordPackages } from './package-problem.ts'
export { type Package, type PackageProblem, type Packages, type Point, packages } from './packages.ts'
export type { Condition, ConflictProblem } from './problem.ts'
export { type Reconsideration, type Reconsidered, reconsider } from './reconsider.ts'
export { Change, Scenario, scenarioOf } from './scenario.ts'
export { type DecidedIssue, decidedIssues, type TrackRecord, trackRecord, trackRecords } from './track-record.ts'
export { type Difference, whatIf } from './what-if.ts'
