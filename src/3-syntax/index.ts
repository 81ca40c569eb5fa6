/**
 * Tags, trees, clauses, names, times, attributions: the analysis below the facts. `english()` loads the shipped weights.
 * @module parley/syntax
 */
export { type AnalyseOptions, analyse } from './analyse.ts'
export type { Analysis, At, Attribution, Mention, Predicate, Settled, TimeExpression } from './analysis.ts'
export type { Argument, Clause, Link, Tie } from './clause.ts'
export { clauses } from './clauses.ts'
export { conllu, reparsed } from './conllu.ts'
export { english, englishWeights, places } from './load.ts'
export { type Match, matcher, type Rules } from './match.ts'
export { type Parser, parser } from './parser/parser.ts'
export { type Gazetteer, gazetteer, type Town } from './places/gazetteer.ts'
export type { Tree, Word } from './tree.ts'
