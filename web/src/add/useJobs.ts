import { useQuery } from '@tanstack/react-query'
import { ask } from '../api/client.ts'
import type { Job } from '../api/types.ts'

/** The jobs of a dossier, latest first; news of them comes with the dossier’s events (see api/changes.ts). */
export function useJobs(dossier: string): readonly Job[] {
  const asked = useQuery({
    queryKey: ['d', dossier, 'jobs'],
    queryFn: () => ask('/dossiers/{dossier}/jobs', { path: { dossier } }).then((found) => found.jobs),
  })
  return asked.data ?? []
}
