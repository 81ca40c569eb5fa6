import { keepPreviousData, QueryClient, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import type { Incompatible, WaysOut } from '../../../src/6-reasoning/findings.ts'
import type { Forecast, UncertainActor } from '../../../src/6-reasoning/forecast.ts'
import { tell } from '../shell/notices.ts'
import type { Reasoned, View } from './address.ts'
import { ask, send } from './client.ts'
import { pageSize, pagesFor } from './factPages.ts'
import type {
  ActorPage,
  Actors,
  Brief,
  Calendar,
  DossierLine,
  DossierPage,
  FactPage,
  FactRow,
  FactRows,
  Falling,
  FoundQuote,
  Linkages,
  PositionHistory,
  Positions,
  Proposals,
  ReportLine,
  ReportPage,
  SearchHit,
  Sources,
  State,
  Timeline,
  Today,
  Tracks,
  UndertakingRow,
  Written,
} from './types.ts'

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: 1, refetchOnWindowFocus: true, placeholderData: undefined },
    mutations: { retry: 0, networkMode: 'online' },
  },
})

/** The as-of day of the page, from its address. */
export function useAsOf(): string | undefined {
  return useSearch({ from: '/d/$dossier', shouldThrow: false })?.asOf
}

export function useDossiers() {
  return useQuery({
    queryKey: ['dossiers'],
    queryFn: () => ask<{ dossiers: DossierLine[] }>('dossiers').then((d) => d.dossiers),
  })
}

export function useDossier(dossier: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'about', asOf],
    queryFn: () => ask<DossierPage>(`dossiers/${dossier}`, { asOf }),
    placeholderData: keepPreviousData,
  })
}

export function useReports(dossier: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'reports', asOf],
    queryFn: () =>
      ask<{ reports: ReportLine[] }>(`dossiers/${dossier}/reports`, { asOf, limit: 1000 }).then(
        (found) => found.reports,
      ),
  })
}

export function useReport(dossier: string, report: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'report', report, asOf],
    queryFn: () => ask<ReportPage>(`dossiers/${dossier}/reports/${report}`, { asOf }),
  })
}

export function useFact(dossier: string, fact: string | undefined) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'fact', fact, asOf],
    queryFn: () => ask<FactPage>(`dossiers/${dossier}/facts/${fact}`, { asOf }),
    enabled: fact !== undefined,
  })
}

export type FactFilter = { readonly [name: string]: string | number | undefined }

export function useFacts(dossier: string, filter: FactFilter, enabled = true) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'facts', filter, asOf],
    queryFn: () => ask<FactRows>(`dossiers/${dossier}/facts`, { ...filter, asOf }),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** Facts by row number, fetched page by page as they come into view. */
export function useFactPages(dossier: string, filter: FactFilter) {
  const asOf = useAsOf()
  const known = useQueryClient()
  const [shown, setShown] = useState<{ readonly first: number; readonly last: number }>({ first: 0, last: 0 })
  const key = JSON.stringify(filter)
  const total = useRef({ key, of: 0 })
  if (total.current.key !== key) total.current = { key, of: 0 }
  const wanted = pagesFor(shown.first, shown.last, total.current.of)
  const asked = useQueries({
    queries: wanted.map((page) => ({
      queryKey: ['d', dossier, 'facts', 'page', filter, page, asOf],
      queryFn: () =>
        ask<FactRows>(`dossiers/${dossier}/facts`, { ...filter, asOf, limit: pageSize, offset: page * pageSize }),
    })),
  })
  const first = asked.find((each) => each.data)
  if (first?.data) total.current.of = first.data.total
  const rowAt = (index: number): FactRow | undefined => {
    const page = Math.floor(index / pageSize)
    const data =
      asked[wanted.indexOf(page)]?.data ??
      known.getQueryData<FactRows>(['d', dossier, 'facts', 'page', filter, page, asOf])
    return data?.facts[index % pageSize]
  }
  const want = useCallback((from: number, to: number) => {
    setShown((before) => (before.first === from && before.last === to ? before : { first: from, last: to }))
  }, [])
  return {
    total: total.current.of,
    rowAt,
    want,
    error: asked.find((each) => each.error)?.error,
    pending: first === undefined && asked.some((each) => each.isPending),
    retry: () => void refresh(known, dossier),
  }
}

export function useSearchHits(dossier: string, words: string) {
  return useQuery({
    queryKey: ['d', dossier, 'search', words],
    queryFn: () =>
      ask<{ hits: SearchHit[] }>(`dossiers/${dossier}/search`, { q: words, limit: 12 }).then((found) => found.hits),
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  })
}

/** A view of the record by its name. */
function useView<T>(dossier: string, view: View, options: FactFilter = {}, enabled = true) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'view', view, options, asOf],
    queryFn: () => ask<T>(`dossiers/${dossier}/views/${view}`, { ...options, asOf }),
    placeholderData: keepPreviousData,
    enabled,
  })
}

export const useToday = (dossier: string, since: string | undefined) => useView<Today>(dossier, 'today', { since })
/** The whole timeline, fetched in pages: the chart draws ten thousand items, more would say nothing. */
export function useTimeline(dossier: string, options: FactFilter) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'view', 'timeline', options, asOf],
    queryFn: async () => {
      const page = 1000
      const view = await ask<Timeline>(`dossiers/${dossier}/views/timeline`, { ...options, asOf, limit: page })
      let entries = view.entries
      while (entries.length < Math.min(view.total, 10_000)) {
        const more = await ask<Timeline>(`dossiers/${dossier}/views/timeline`, {
          ...options,
          asOf,
          limit: page,
          offset: entries.length,
        })
        if (more.entries.length === 0) break
        entries = [...entries, ...more.entries]
      }
      return { total: view.total, entries }
    },
    placeholderData: keepPreviousData,
  })
}
export const usePositions = (dossier: string) => useView<Positions>(dossier, 'positions')
export const useCell = (dossier: string, actor: string, issue: string | undefined) =>
  useView<PositionHistory>(dossier, 'positions/history', { actor, issue })
export const useProposals = (dossier: string) => useView<Proposals>(dossier, 'proposals', { limit: 1000 })
export const useLinkages = (dossier: string) => useView<Linkages>(dossier, 'linkages')
export const useCalendar = (dossier: string) => useView<Calendar>(dossier, 'calendar')
export const useActors = (dossier: string) => useView<Actors>(dossier, 'actors')
export const useActor = (dossier: string, id: string | undefined) =>
  useView<ActorPage>(dossier, 'actors/page', { id }, id !== undefined)
export const useTracks = (dossier: string) => useView<Tracks>(dossier, 'tracks')
export const useSources = (dossier: string) => useView<Sources>(dossier, 'sources')

export const useUndertakings = (dossier: string) => useView<{ undertakings: UndertakingRow[] }>(dossier, 'undertakings')

export function useQuoteCheck(dossier: string, words: string) {
  return useQuery({
    queryKey: ['d', dossier, 'quote', words],
    queryFn: () => ask<{ found: FoundQuote[] }>(`dossiers/${dossier}/quote`, { words }).then(({ found }) => found),
    enabled: words.trim() !== '',
    placeholderData: keepPreviousData,
  })
}

export function useFalls(dossier: string, report: string) {
  return useQuery({
    queryKey: ['d', dossier, 'falls', report],
    queryFn: () => ask<{ falls: Falling[] }>(`dossiers/${dossier}/falls`, { report }).then(({ falls }) => falls),
  })
}

export function useBrief(dossier: string, options: FactFilter) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'brief', options, asOf],
    queryFn: () => ask<Brief>(`dossiers/${dossier}/brief`, { ...options, asOf }),
    placeholderData: keepPreviousData,
  })
}

function useReasoning<T>(dossier: string, name: Reasoned, options: FactFilter = {}, enabled = true) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'reasoning', name, options, asOf],
    queryFn: () => ask<T>(`dossiers/${dossier}/reasoning/${name}`, { ...options, asOf }),
    placeholderData: keepPreviousData,
    enabled,
  })
}

export const useConflicts = (dossier: string) => useReasoning<Incompatible>(dossier, 'conflicts')
export const useConcessions = (dossier: string) => useReasoning<WaysOut>(dossier, 'concessions', { top: 5 })
export const useForecast = (dossier: string, issue: string | undefined) =>
  useReasoning<{ actors: readonly UncertainActor[]; forecast?: Forecast }>(
    dossier,
    'forecast',
    { issue },
    issue !== undefined,
  )

export interface Verdict {
  readonly facts: readonly string[]
  readonly state: State
  readonly why?: string
}

/** Writes of a page go out one after another: “undo” means the last one, whatever the network makes of their order. */
function inOrder(dossier: string): { readonly scope: { readonly id: string } } {
  return { scope: { id: `write-${dossier}` } }
}

const verdicts = { accepted: 'accept', rejected: 'reject', unsure: 'unsure', proposed: 'reopen' } as const

/** The entry the shown record was read from; a write names it, so that another’s change is met openly. */
function seen(client: QueryClient, dossier: string): string | undefined {
  return client
    .getQueriesData<DossierPage>({ queryKey: ['d', dossier, 'about'] })
    .at(-1)?.[1]
    ?.head.at(-1)
}

/** Decides on facts: shown at once, taken back with a word where the server refuses. */
export function useReview(dossier: string) {
  const client = useQueryClient()
  return useMutation({
    ...inOrder(dossier),
    mutationFn: ({ facts, state, why }: Verdict) =>
      send<Written>('POST', `dossiers/${dossier}/reviews`, {
        facts,
        verdict: verdicts[state],
        why,
        seen: seen(client, dossier),
      }),
    onSuccess: (written) => learn(client, dossier, written),
    onMutate: async ({ facts, state }) => {
      await client.cancelQueries({ queryKey: ['d', dossier] })
      const before = client.getQueriesData({ queryKey: ['d', dossier] })
      client.setQueriesData({ queryKey: ['d', dossier] }, (data: unknown) => withState(data, new Set(facts), state))
      return { before }
    },
    onError: (error, { facts }, context) => {
      for (const [key, data] of context?.before ?? []) client.setQueryData(key, data)
      tell({
        tone: 'trouble',
        text: `${facts.length === 1 ? 'The decision' : `${facts.length} decisions`} could not be kept: ${error.message}`,
      })
    },
    onSettled: () => refresh(client, dossier),
  })
}

/** Changes fields of a fact. */
export function useEdit(dossier: string) {
  const client = useQueryClient()
  return useMutation({
    ...inOrder(dossier),
    mutationFn: ({ fact, changes, why }: { fact: string; changes: Record<string, unknown>; why?: string }) =>
      send<Written>('POST', `dossiers/${dossier}/facts/${fact}/edit`, { changes, why, seen: seen(client, dossier) }),
    onError: (error) => tell({ tone: 'trouble', text: `The correction could not be kept: ${error.message}` }),
    onSuccess: (written) => {
      learn(client, dossier, written)
      tell({ tone: 'done', text: 'Corrected.' })
    },
    onSettled: () => refresh(client, dossier),
  })
}

/** Adds a fact by hand. */
export function useAddFact(dossier: string) {
  const client = useQueryClient()
  return useMutation({
    ...inOrder(dossier),
    mutationFn: (fact: Record<string, unknown>) => send<Written>('POST', `dossiers/${dossier}/facts`, fact),
    onError: (error) => tell({ tone: 'trouble', text: `The fact was not added: ${error.message}` }),
    onSuccess: () => tell({ tone: 'done', text: 'Added.' }),
    onSettled: () => refresh(client, dossier),
  })
}

/** Takes back the last change of this user. */
export function useUndo(dossier: string) {
  const client = useQueryClient()
  return useMutation({
    ...inOrder(dossier),
    mutationFn: () => send<Written>('POST', `dossiers/${dossier}/undo`, {}),
    onSuccess: () => tell({ tone: 'done', text: 'Undone: your last change is taken back.' }),
    onError: (error) => tell({ tone: 'trouble', text: `Nothing undone: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
}

/** Takes the new head at once: the next write must not run into one’s own last change. */
function learn(client: QueryClient, dossier: string, written: Written): void {
  client.setQueriesData<DossierPage>(
    { queryKey: ['d', dossier, 'about'] },
    (page) => page && { ...page, head: written.head },
  )
}

/** Everything shown of a dossier is asked for again. */
export function refresh(client: QueryClient, dossier: string): Promise<void> {
  return client.invalidateQueries({ queryKey: ['d', dossier] })
}

function withState(data: unknown, facts: ReadonlySet<string>, state: State): unknown {
  const held = data as { readonly facts?: readonly FactRow[] } | undefined
  if (!held || !Array.isArray(held.facts) || !held.facts.some((row) => facts.has(row?.fact?.id))) return data
  return { ...held, facts: held.facts.map((row) => (facts.has(row.fact.id) ? { ...row, state } : row)) }
}
