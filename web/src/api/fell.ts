import { count } from '../words.ts'
import type { Settings } from './address.ts'
import { send } from './client.ts'
import { useKeep } from './keep.ts'
import { useAsked } from './queries.ts'

/** What fell with withdrawals and nobody has looked at yet; how many there are in all is `open`. */
export const useFell = (dossier: string, limit: number) =>
  useAsked(dossier, '/dossiers/{dossier}/views/fell', { limit })

type Looked = Settings<'post', '/dossiers/{dossier}/looked'>['body']

/** Says that what fell with a withdrawal has been looked at; undo brings the marks back. */
export function useLooked(dossier: string) {
  return useKeep(
    dossier,
    (body: Looked) =>
      send('post', '/dossiers/{dossier}/looked', { path: { dossier }, body }).then(() => body.ids.length),
    { done: (ids: number) => `Looked at: ${count(ids, 'mark')} gone.`, failed: 'The marks stay' },
  )
}
