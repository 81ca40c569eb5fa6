import { useQuery } from '@tanstack/react-query'
import { count } from '../words.ts'
import { ask, send } from './client.ts'
import { useKeep } from './keep.ts'
import { useAsOf } from './queries.ts'

/** Versions of the article and copies of the report. */
export function useVersions(dossier: string, report: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'versions', report, asOf],
    queryFn: () => ask('/dossiers/{dossier}/reports/{report}/versions', { path: { dossier, report }, query: { asOf } }),
  })
}

/** Two reports side by side. */
export function useCompared(dossier: string, report: string, other: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'compared', report, other, asOf],
    queryFn: () =>
      ask('/dossiers/{dossier}/reports/{report}/compare', {
        path: { dossier, report },
        query: { with: other, asOf },
      }),
  })
}

/** Gives a report its day, and reads it once more. */
export function useDated(dossier: string, report: string) {
  return useKeep(
    dossier,
    (published: string) =>
      send('post', '/dossiers/{dossier}/reports/{report}/date', { path: { dossier, report }, body: { published } }),
    {
      failed: 'The date could not be kept',
      done: ({ filled, added }) =>
        `The date is kept: ${count(filled.length, 'fact')} placed in time, ${count(added.length, 'new fact')}.`,
    },
  )
}
