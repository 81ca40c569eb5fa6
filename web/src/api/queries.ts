import { keepPreviousData, QueryClient, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { tell } from '../shell/notices.ts'
import type { AddressOf, Settings } from './address.ts'
import { ask, send } from './client.ts'
import { pageSize, pagesFor } from './factPages.ts'
import type { DossierPage, FactRow, FactRows, State, Written } from './types.ts'

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

/** The day whose state the page shows, from its address. */
export function useOn(): string | undefined {
  return useSearch({ from: '/d/$dossier', shouldThrow: false })?.on
}

export function useDossiers() {
  return useQuery({
    queryKey: ['dossiers'],
    queryFn: () => ask('/dossiers', {}).then((d) => d.dossiers),
  })
}

export function useDossier(dossier: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'about', asOf],
    queryFn: () => ask('/dossiers/{dossier}', { path: { dossier }, query: { asOf } }),
    placeholderData: keepPreviousData,
  })
}

export function useReports(dossier: string) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'reports', asOf],
    queryFn: () =>
      ask('/dossiers/{dossier}/reports', { path: { dossier }, query: { asOf, limit: 1000 } }).then(
        (found) => found.reports,
      ),
  })
}

export function useReport(dossier: string, report: string | undefined) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'report', report, asOf],
    queryFn: () =>
      ask('/dossiers/{dossier}/reports/{report}', { path: { dossier, report: report ?? '' }, query: { asOf } }),
    enabled: report !== undefined,
  })
}

export function useFact(dossier: string, fact: string | undefined) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'fact', fact, asOf],
    queryFn: () => ask('/dossiers/{dossier}/facts/{fact}', { path: { dossier, fact: fact ?? '' }, query: { asOf } }),
    enabled: fact !== undefined,
  })
}

type FactsQuery = NonNullable<Settings<'get', '/dossiers/{dossier}/facts'>['query']>

/** Settings of a list as the page’s own address gives them: their names are ours, their values the server checks. */
export type FactFilter = { readonly [Name in keyof FactsQuery]?: string | number | undefined }

export function useFacts(dossier: string, filter: FactFilter, enabled = true) {
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'facts', filter, asOf],
    queryFn: () => ask('/dossiers/{dossier}/facts', { path: { dossier }, query: { ...(filter as FactsQuery), asOf } }),
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
        ask('/dossiers/{dossier}/facts', {
          path: { dossier },
          query: { ...(filter as FactsQuery), asOf, limit: pageSize, offset: page * pageSize },
        }),
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
  const asOf = useAsOf()
  return useQuery({
    queryKey: ['d', dossier, 'search', words, asOf],
    queryFn: () =>
      ask('/dossiers/{dossier}/search', { path: { dossier }, query: { q: words, limit: 12, asOf } }).then(
        (found) => found.hits,
      ),
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  })
}

/** What can be asked of a dossier as a whole. */
type DossierAddress = AddressOf<'get'> & `/dossiers/{dossier}/${string}`

/** Something of the dossier, as of the day the page shows; what was shown before stands until it comes. */
export function useAsked<P extends DossierAddress>(
  dossier: string,
  address: P,
  query?: Settings<'get', P>['query'],
  enabled = true,
) {
  const asOf = useAsOf()
  const on = useOn()
  const then = timeless.has(address) ? {} : momentary.has(address) ? { asOf, on } : { asOf }
  return useQuery({
    queryKey: ['d', dossier, address, query, then],
    // what takes no `asOf` is not told one; the compiler cannot see that `dossier` is all these paths need
    queryFn: () =>
      ask(address, {
        path: { dossier },
        query: { ...query, ...then },
      } as unknown as Settings<'get', P>),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** What can be shown as it held on a day. */
const momentary: ReadonlySet<DossierAddress> = new Set([
  '/dossiers/{dossier}/views/positions',
  '/dossiers/{dossier}/views/positions/history',
  '/dossiers/{dossier}/views/proposals',
  '/dossiers/{dossier}/views/linkages',
  '/dossiers/{dossier}/views/stood',
  '/dossiers/{dossier}/views/timeline/marks',
  '/dossiers/{dossier}/views/actors',
  '/dossiers/{dossier}/views/actors/page',
  '/dossiers/{dossier}/views/tracks',
])

/** What is about the present only. */
const timeless: ReadonlySet<DossierAddress> = new Set(['/dossiers/{dossier}/calendar', '/dossiers/{dossier}/falls'])

export const useToday = (dossier: string, since: string | undefined) =>
  useAsked(dossier, '/dossiers/{dossier}/views/today', { since })

type MarksQuery = NonNullable<Settings<'get', '/dossiers/{dossier}/views/timeline/marks'>['query']>

/** All that the chart draws and its list shows: ten thousand things, more would say nothing. */
export const useTimeline = (dossier: string, options: { readonly [N in keyof MarksQuery]?: string | undefined }) =>
  useAsked(dossier, '/dossiers/{dossier}/views/timeline/marks', options as MarksQuery)
export const usePositions = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/views/positions')
export const useCell = (dossier: string, actor: string, issue: string | undefined) =>
  useAsked(dossier, '/dossiers/{dossier}/views/positions/history', { actor, issue })
export const useProposals = (dossier: string) =>
  useAsked(dossier, '/dossiers/{dossier}/views/proposals', { limit: 1000 })
export const useLinkages = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/views/linkages')
/** The dates nearest to the day the calendar is about. */
export const useCalendar = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/views/calendar', { limit: 400 })
export const useCalendarAddress = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/calendar')
export const useActors = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/views/actors')
export const useActor = (dossier: string, id: string | undefined) =>
  useAsked(dossier, '/dossiers/{dossier}/views/actors/page', { id: id ?? '' }, id !== undefined)
export const useStood = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/views/stood')
export const useTracks = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/views/tracks')
export const useSources = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/views/sources')
type UndertakingsQuery = NonNullable<Settings<'get', '/dossiers/{dossier}/views/undertakings'>['query']>

/** The first pages of what was announced, two hundred each: what gives most concern comes first. */
export function useUndertakings(dossier: string, outcome: UndertakingsQuery['outcome'], pages: number) {
  const asOf = useAsOf()
  const asked = useQueries({
    queries: Array.from({ length: pages }, (_, page) => ({
      queryKey: ['d', dossier, 'undertakings', outcome, page, asOf],
      queryFn: () =>
        ask('/dossiers/{dossier}/views/undertakings', {
          path: { dossier },
          query: { asOf, outcome, limit: pageSize, offset: page * pageSize },
        }),
      placeholderData: keepPreviousData,
    })),
  })
  const [first] = asked
  const failed = asked.find((each) => each.error)
  return {
    data: first?.data && { ...first.data, undertakings: asked.flatMap((each) => each.data?.undertakings ?? []) },
    error: failed?.error,
    isPending: first?.isPending ?? true,
    /** More is on its way. */
    waits: asked.some((each) => each.isFetching),
    refetch: () => failed?.refetch(),
  }
}
export const useQuoteCheck = (dossier: string, words: string) =>
  useAsked(dossier, '/dossiers/{dossier}/quote', { words }, words.trim() !== '')
/** What can be withdrawn: a report, the rating of an outlet, or an outlet with all its reports. */
export type Target = { readonly report: string } | { readonly outlet: string; readonly reports?: true }

export const useFalls = (dossier: string, target: Target) =>
  useAsked(
    dossier,
    '/dossiers/{dossier}/falls',
    'report' in target ? target : { outlet: target.outlet, reports: target.reports ? 'true' : undefined },
  )
export const useAlone = (dossier: string, outlet: string) =>
  useAsked(dossier, '/dossiers/{dossier}/views/sources/alone', { outlet, limit: 50 })

type BriefQuery = NonNullable<Settings<'get', '/dossiers/{dossier}/brief'>['query']>
export const useBrief = (dossier: string, options: { readonly [N in keyof BriefQuery]?: string | undefined }) =>
  useAsked(dossier, '/dossiers/{dossier}/brief', options as BriefQuery)

export const useConflicts = (dossier: string) => useAsked(dossier, '/dossiers/{dossier}/reasoning/conflicts')
export const useConcessions = (dossier: string) =>
  useAsked(dossier, '/dossiers/{dossier}/reasoning/concessions', { top: 5 })
export const useForecast = (dossier: string, issue: string | undefined) =>
  useAsked(dossier, '/dossiers/{dossier}/reasoning/forecast', { issue: issue ?? '' }, issue !== undefined)

export interface Verdict {
  readonly facts: readonly string[]
  readonly state: State
  readonly why?: string
}

/** Writes of a page go out one after another: “undo” means the last one, whatever the network makes of their order. */
function inOrder(dossier: string): { readonly scope: { readonly id: string } } {
  return { scope: { id: `write-${dossier}` } }
}

/** By which the decisions that are under way are counted. */
const decisions = (dossier: string): readonly string[] => ['decide', dossier]

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
    mutationKey: decisions(dossier),
    mutationFn: ({ facts, state, why }: Verdict) =>
      send('post', '/dossiers/{dossier}/reviews', {
        path: { dossier },
        body: { facts, verdict: verdicts[state], why, seen: seen(client, dossier) },
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
    // Decisions come quickly one after another: the pages are asked for again once the last of them is kept.
    onSettled: () => {
      if (client.isMutating({ mutationKey: decisions(dossier) }) === 1) return refresh(client, dossier)
      return undefined
    },
  })
}

/** Changes fields of a fact. */
export function useEdit(dossier: string) {
  const client = useQueryClient()
  return useMutation({
    ...inOrder(dossier),
    mutationFn: ({ fact, changes, why }: { fact: string; changes: Record<string, unknown>; why?: string }) =>
      send('post', '/dossiers/{dossier}/facts/{fact}/edit', {
        path: { dossier, fact },
        body: { changes, why, seen: seen(client, dossier) },
      }),
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
    mutationFn: (fact: Settings<'post', '/dossiers/{dossier}/facts'>['body']) =>
      send('post', '/dossiers/{dossier}/facts', { path: { dossier }, body: fact }),
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
    mutationFn: () => send('post', '/dossiers/{dossier}/undo', { path: { dossier }, body: {} }),
    onSuccess: () => tell({ tone: 'done', text: 'Undone: your last change is taken back.' }),
    onError: (error) => tell({ tone: 'trouble', text: `Nothing undone: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
}

/** The heads of changes made here: what comes back of them from the server is no news. */
const own = new Set<string>()

/** Whether a change the server tells of was made on this page. */
export function isOwn(head: readonly string[]): boolean {
  return own.has(head.join())
}

/** Takes the new head at once: the next write must not run into one’s own last change. */
function learn(client: QueryClient, dossier: string, written: Written): void {
  own.add(written.head.join())
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
