/** @module parley/record — one negotiation from many reports: entries, the record they give, and the store. */

export { type Account, accountsOf, type Disagreement, rivalAccounts } from './accounts/accounts.ts'
export { type Credibility, credibility } from './accounts/credibility.ts'
export { type SuggestedIssue, suggestIssues } from './agenda/suggest.ts'
export { apply, applyAll, chain, recordOf, replay } from './apply.ts'
export { asOf } from './as-of.ts'
export { type ChangeOf, changesBetween } from './changes/changes.ts'
export { type Cited, circularCiting, citations } from './independence/citations.ts'
export { type Compared, compared } from './independence/passages.ts'
export { type Article, articles, type Outdated, outdated } from './independence/versions.ts'
export { outletOf, type Voices, voices } from './independence/voices.ts'
export { inOrder } from './order.ts'
export { type PositionHistory, positionHistories } from './positions/histories.ts'
export {
  type Answer,
  looseAnswers,
  type ProposalHistory,
  proposalHistories,
  type Version,
} from './proposals/histories.ts'
export { difference, type Part } from './quotes/difference.ts'
export { type Found, findQuote, type Wording } from './quotes/find.ts'
export { type Variant, variants } from './quotes/variants.ts'
export * from './record.ts'
export { type Falls, type Withdrawn, whatFalls } from './retraction/what-falls.ts'
export type * from './store/store.ts'
export { openStore } from './store/workspace.ts'
export { type Outcome, type Undertaking, undertakings } from './undertakings/undertakings.ts'
