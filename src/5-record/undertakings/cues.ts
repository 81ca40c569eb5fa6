import type { Kind } from '../../0-model/fact.ts'

/** Labels by which a later report says that what was undertaken was done, or was not; anything else leaves it open. */
export const done: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meeting', new Set(['held', 'ongoing'])],
  ['agreement', new Set(['agreed', 'signed', 'in-force'])],
  ['measure', new Set(['imposed', 'tightened', 'eased', 'lifted', 'provided', 'suspended'])],
  ['response', new Set(['accepts', 'rejects', 'conditional', 'counters'])],
  ['proposal', new Set(['made'])],
])

export const undone: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meeting', new Set(['cancelled', 'failed', 'postponed'])],
  ['agreement', new Set(['breached', 'collapsed'])],
  ['proposal', new Set(['withdrawn'])],
])

/** Kinds that are one undertaking of all who are named; of the others each who is named undertakes. */
export const joint: ReadonlySet<Kind> = new Set(['meeting'])

/** Words of an undertaking → the kind of fact that would fulfil it. */
export const fulfils: readonly (readonly [RegExp, Kind])[] = [
  [/\b(answers?|repl(y|ies)|respon[sd]\w*|reactions?)\b/i, 'response'],
  [/\b(proposals?|drafts?|plans?|offers?|memorand\w+|papers?)\b/i, 'proposal'],
  [/\b(meet\w*|talks|rounds?|summits?|sessions?)\b/i, 'meeting'],
  [/\b(pay\w*|paid|salar\w+|wages|refund\w*|troops|withdraw\w*|releas\w*|aid|sanctions?|tariffs?)\b/i, 'measure'],
  [/\b(agree\w*|deal|accord|treaty|sign\w*|ceasefire|truce)\b/i, 'agreement'],
]

/** Words by which a passage says that something due was done. */
export const doneWords =
  /\b(arrived|came|paid|delivered|submitted|handed (in|over)|sent|met|kept|honou?red|fulfilled|completed|carried out|took effect|took place|went ahead|released|reopened|opened|lifted|signed|withdrew|answered|complied)\b/i

/** Words by which a passage says that it was not. */
export const undoneWords =
  /\b(not at all|never|missed|without (a|an|any|one)\b|went the way of|lapsed|unpaid|unmet|unfulfilled|unanswered|ignored|broke(n)?|breached|violated|nor\b.*\brespected|remains?\b.*\b(unfulfilled|undelivered|unpaid|outstanding|a dead letter)|failed to|did not|was not|were not|has not|have not|had not|yet to|still (waiting|no))\b/i

/** Words by which it is said to be late still. */
export const stillWords = /\b(yet to|remains?|still|overdue|outstanding|pending|not yet)\b/i

/** Announcements of one’s own: an undertaking even where no date is fixed. */
export const promiseWords =
  /\b(pledg\w+|promis\w+|undertak\w+|undertook|vow\w+|commit(s|ted|ting)?|commitments?|agreed to|will|would)\b/i

/** Kinds that tell of what came about, not of words or of what is to come. */
export const events: readonly Kind[] = ['meeting', 'agreement', 'measure', 'incident']
