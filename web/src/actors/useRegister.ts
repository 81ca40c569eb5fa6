import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Settings } from '../api/address.ts'
import { send } from '../api/client.ts'
import { refresh, useUndo } from '../api/queries.ts'
import { tell } from '../shell/notices.ts'

export type ActorValue = Settings<'put', '/dossiers/{dossier}/actors/{id}'>['body']['value']

/** Changes an actor of the register; says so, and offers to undo it. */
export function usePutActor(dossier: string, onDone: () => void) {
  const client = useQueryClient()
  const undo = useUndo(dossier)
  return useMutation({
    mutationFn: ({ value, why }: { readonly value: ActorValue; readonly why: string }) =>
      send('put', '/dossiers/{dossier}/actors/{id}', {
        path: { dossier, id: value.id },
        body: { value, why: why.trim() || undefined },
      }),
    onSuccess: (_, { value }) => {
      tell({
        tone: 'done',
        text: `${value.name} stands in the register.`,
        action: { name: 'Undo', run: () => undo.mutate() },
      })
      onDone()
    },
    onError: (error) => tell({ tone: 'trouble', text: `Not changed: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
}

export interface Judged {
  readonly verdict: 'same' | 'different'
  readonly name: string
  readonly actor: string
  readonly why: string
}

/** Says what a name means, or does not mean; it counts everywhere and can be undone. */
export function useJudgeName(dossier: string, onDone: (judged: Judged) => void) {
  const client = useQueryClient()
  const undo = useUndo(dossier)
  return useMutation({
    mutationFn: (judged: Judged) => send('post', '/dossiers/{dossier}/names', { path: { dossier }, body: judged }),
    onSuccess: (_, judged) => {
      tell({
        tone: 'done',
        text: judged.verdict === 'same' ? `“${judged.name}” is put there.` : `“${judged.name}” is set apart.`,
        action: { name: 'Undo', run: () => undo.mutate() },
      })
      onDone(judged)
    },
    onError: (error) => tell({ tone: 'trouble', text: `Not changed: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
}
