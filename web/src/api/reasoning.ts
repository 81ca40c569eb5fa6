import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Settings } from './address.ts'
import { ask, send } from './client.ts'
import { useKeep } from './keep.ts'
import { useAsked, useAsOf } from './queries.ts'

export const usePackages = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/reasoning/packages')

type Given = Settings<'post', '/dossiers/{dossier}/reasoning/forecast'>['body']

/** The forecast from an analyst’s own inputs; asked for only where there are any. */
export function useGivenForecast(dossier: string, given: Given | undefined) {
  return useQuery({
    queryKey: ['d', dossier, 'forecast', given],
    queryFn: () => send('post', '/dossiers/{dossier}/reasoning/forecast', { path: { dossier }, body: given as Given }),
    enabled: given !== undefined,
    placeholderData: keepPreviousData,
  })
}

export type Scenario = Settings<'post', '/dossiers/{dossier}/reasoning/what-if'>['body']

/** What follows from a scenario; asked for only where there is one. */
export function useWhatFollows(dossier: string, scenario: Scenario | undefined) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'what-if', scenario, asOf],
    queryFn: () =>
      send('post', '/dossiers/{dossier}/reasoning/what-if', {
        path: { dossier },
        query: { asOf },
        body: scenario as Scenario,
      }),
    enabled: scenario !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  })
}

export function useScenarios(dossier: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'scenarios', asOf],
    queryFn: () =>
      ask('/dossiers/{dossier}/scenarios', { path: { dossier }, query: { asOf } }).then((found) => found.scenarios),
    placeholderData: keepPreviousData,
  })
}

export function useSaveScenario(dossier: string) {
  return useKeep(
    dossier,
    ({ name, scenario }: { readonly name: string; readonly scenario: Scenario }) =>
      send('put', '/dossiers/{dossier}/scenarios/{name}', { path: { dossier, name }, body: { scenario } }),
    { done: 'The scenario is kept in the dossier.', failed: 'The scenario was not kept' },
  )
}

export function useDropScenario(dossier: string) {
  return useKeep(
    dossier,
    (name: string) => send('delete', '/dossiers/{dossier}/scenarios/{name}', { path: { dossier, name } }),
    { done: 'The scenario is removed.', failed: 'The scenario was not removed' },
  )
}
