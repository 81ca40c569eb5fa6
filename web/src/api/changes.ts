import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isOwn, refresh } from './queries.ts'
import type { Job } from './types.ts'

/**
 * Listens for changes of a dossier made elsewhere — another tab, the command line — and shows them.
 * `lost` as long as the server cannot be heard; what was missed meanwhile is asked for afterwards.
 */
export function useChanges(dossier: string): 'live' | 'lost' {
  const client = useQueryClient()
  const [state, setState] = useState<'live' | 'lost'>('live')
  useEffect(() => {
    const source = new EventSource(`/api/dossiers/${dossier}/events`)
    let waiting: ReturnType<typeof setTimeout> | undefined
    let missed = false
    // Many entries may come in one go; one refresh answers them all.
    const soon = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        void refresh(client, dossier)
      }, 250)
    }
    source.addEventListener('open', () => {
      setState('live')
      if (missed) soon()
      missed = false
    })
    source.addEventListener('change', (event) => {
      const { head } = JSON.parse((event as MessageEvent<string>).data) as { readonly head: readonly string[] }
      if (!isOwn(head)) soon()
    })
    source.addEventListener('job', (event) => {
      const job = JSON.parse((event as MessageEvent<string>).data) as Job
      client.setQueryData<readonly Job[]>(['d', dossier, 'jobs'], (jobs = []) => [
        job,
        ...jobs.filter((each) => each.id !== job.id),
      ])
    })
    source.addEventListener('error', () => {
      missed = true
      setState('lost')
    })
    return () => {
      clearTimeout(waiting)
      source.close()
    }
  }, [client, dossier])
  return state
}
