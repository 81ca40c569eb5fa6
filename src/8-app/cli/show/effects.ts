import type { Fell } from '../../../0-model/entry.ts'

/** What happens to what rested on something withdrawn, for a reader. */
export const effects: { readonly [E in Fell['effect']]: string } = {
  lost: 'falls',
  weakened: 'stands on fewer sources',
  flagged: 'to be looked at again',
}
