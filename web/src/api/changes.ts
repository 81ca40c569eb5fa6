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
    let told: (readonly string[])[] = []
    // Many entries may come in one go; one refresh answers them all. While this page itself writes it waits: which of
    // the changes are its own is known once the server has answered.
    const soon = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        if (client.isMutating() > 0) return soon()
        const news = missed || told.some((head) => !isOwn(head))
        told = []
        missed = false
        if (news) void refresh(client, dossier)
      }, 250)
    }
    source.addEventListener('open', () => {
      setState('live')
      if (missed) soon()
    })
    source.addEventListener('change', (event) => {
      const { head } = JSON.parse((event as MessageEvent<string>).data) as { readonly head: readonly string[] }
      told.push(head)
      soon()
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
