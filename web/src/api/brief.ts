import { useMutation, useQuery } from '@tanstack/react-query'
import type { Settings } from './address.ts'
import { ask, send } from './client.ts'
import { useKeep } from './keep.ts'
import { useAsOf } from './queries.ts'

export type BriefAsked = Settings<'post', '/dossiers/{dossier}/briefs'>['body']
export type Format = NonNullable<BriefAsked['format']>

/** Briefs that were made of the dossier, the latest first. */
export function useMadeBriefs(dossier: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'briefs', asOf],
    queryFn: () =>
      ask('/dossiers/{dossier}/briefs', { path: { dossier }, query: { asOf } }).then((found) => found.briefs),
  })
}

/** Makes the brief as a file; the dossier remembers that it went out. */
export function useKeepBrief(dossier: string) {
  const asOf = useAsOf()
  return useKeep(
    dossier,
    (asked: BriefAsked) => send('post', '/dossiers/{dossier}/briefs', { path: { dossier }, body: { ...asked, asOf } }),
    {
      done: ({ name }) => `${name} is made; the dossier remembers what it rests on.`,
      failed: 'The brief could not be made',
    },
  )
}

/** Whether an older brief still stands. */
export function useBriefCheck(dossier: string) {
  return useMutation({
    mutationFn: (text: string) =>
      send('post', '/dossiers/{dossier}/brief/check', { path: { dossier }, body: { text } }),
  })
}
