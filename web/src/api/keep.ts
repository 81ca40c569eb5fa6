import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tell } from '../shell/notices.ts'
import { refresh } from './queries.ts'

/**
 * A change of a dossier other than to a fact: told of where it is done or fails, and everything shown is asked for again.
 * Changes of a page go out one after another.
 */
export function useKeep<V, R>(
  dossier: string,
  keep: (value: V) => Promise<R>,
  says: { readonly done: string | ((result: R) => string); readonly failed: string },
) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `write-${dossier}` },
    mutationFn: keep,
    onSuccess: (result) => tell({ tone: 'done', text: typeof says.done === 'string' ? says.done : says.done(result) }),
    onError: (error: Error) => tell({ tone: 'trouble', text: `${says.failed}: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
}
