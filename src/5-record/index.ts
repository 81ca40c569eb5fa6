/** @module parley/record — one negotiation from many reports: entries, the record they give, and the store. */

export { type Account, accountsOf, type Disagreement, rivalAccounts } from './accounts/accounts.ts'
export { type Credibility, credibility } from './accounts/credibility.ts'
export { apply, applyAll, chain, recordOf, replay } from './apply.ts'
export { asOf } from './as-of.ts'
export { outletOf, type Voices, voices } from './independence/voices.ts'
export { inOrder } from './order.ts'
export * from './record.ts'
export type * from './store/store.ts'
export { openStore } from './store/workspace.ts'
