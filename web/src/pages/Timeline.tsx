import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTimeline } from '../api/queries.ts'
import type { Told } from '../api/types.ts'
import { isoDay, say, span } from '../dates.ts'
import { kindColour, StateMark, Voices } from '../parts/Marks.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import { Chart, type Item } from '../timeline/Chart.tsx'
import { around, type Window, zoomed } from '../timeline/scale.ts'
import { count, kindOrder, kindWords, label } from '../words.ts'
import classes from './Timeline.module.css'

const laneKinds = ['kind', 'actor', 'track'] as const
/** More lanes than this are not readable; the rest go into one. */
const mostLanes = 12
const others = '…'

/** Everything by date: a chart to move in, and below it the list of what the chart shows. */
export function Timeline(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/timeline' })
  const { kind } = useSearch({ from: '/d/$dossier/timeline' })
  const asked = useTimeline(dossier, { kind, statements: kind === 'statement' ? 'true' : undefined })
  return (
    <Loaded asked={asked}>{(view) => <Drawn dossier={dossier} entries={view.entries} total={view.total} />}</Loaded>
  )
}

function Drawn({
  dossier,
  entries,
  total,
}: {
  readonly dossier: string
  readonly entries: readonly Told[]
  readonly total: number
}): ReactNode {
  const { lanes: by = 'kind', from, to, kind, fact } = useSearch({ from: '/d/$dossier/timeline' })
  const navigate = useNavigate({ from: '/d/$dossier/timeline' })
  const today = Math.floor(Date.now() / 86_400_000)
  const placed = useMemo(() => entries.map(placedOf), [entries])
  const whole = useMemo(
    () =>
      around(
        placed.filter((each) => Number.isFinite(each.from) && Number.isFinite(each.to)),
        today,
      ),
    [placed, today],
  )
  const fromAddress = useMemo((): Window | undefined => {
    const [a, b] = [span(from), span(to)]
    return a && b && a.from < b.to ? { from: a.from, to: b.to + 1 } : undefined
  }, [from, to])
  const [shown, setShown] = useState<Window>(fromAddress ?? whole)
  useEffect(() => setShown(fromAddress ?? whole), [fromAddress, whole])

  // The window goes into the address once the hand rests.
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  const move = (window: Window): void => {
    setShown(window)
    clearTimeout(later.current)
    later.current = setTimeout(
      () =>
        void navigate({
          search: (s) => ({ ...s, from: isoDay(Math.floor(window.from)), to: isoDay(Math.ceil(window.to) - 1) }),
          replace: true,
          resetScroll: false,
        }),
      400,
    )
  }
  useEffect(() => () => clearTimeout(later.current), [])

  const order = useMemo(() => laneOrder(entries, by), [entries, by])
  const items = useMemo(() => {
    const known = new Set(order)
    return entries.map((told, at): Item => {
      const lane = laneOf(told, by)
      return {
        ...(placed[at] as { from: number; to: number }),
        id: told.item,
        lane: known.has(lane) ? lane : others,
        kind: told.kind,
        says: `${say(told.date ?? told.reported)}: ${told.says}`,
        accepted: told.state === 'accepted',
        hollow: told.modality !== 'asserted' || told.negated,
      }
    })
  }, [entries, placed, order, by])
  const visible = useMemo(
    () => entries.filter((_, at) => (placed[at]?.to ?? 0) + 1 > shown.from && (placed[at]?.from ?? 0) < shown.to),
    [entries, placed, shown],
  )
  const middle = (shown.from + shown.to) / 2
  const table = () => [
    ['Date', 'Kind', 'What', 'Reports', 'Independent', 'State'],
    ...visible.map((told) => [
      told.date ?? told.reported ?? '',
      told.kind,
      told.says,
      String(told.support.reports),
      String(told.support.independent),
      told.state,
    ]),
  ]

  return (
    <Page
      title="Timeline"
      full
      says={
        entries.length > 0 &&
        `${count(visible.length, 'item')} from ${say(isoDay(Math.floor(shown.from)))} to ${say(isoDay(Math.ceil(shown.to) - 1))}${entries.length < total ? `; the first ${entries.length} of ${total} are drawn` : ''}`
      }
      tools={
        <>
          <select
            className={classes.select}
            aria-label="Kind"
            value={kind ?? ''}
            onChange={(event) => void navigate({ search: (s) => ({ ...s, kind: event.target.value || undefined }) })}
          >
            <option value="">All but statements</option>
            {kindOrder.map((each) => (
              <option key={each} value={each}>
                {kindWords[each].many}
              </option>
            ))}
          </select>
          <select
            className={classes.select}
            aria-label="Lanes"
            value={by}
            onChange={(event) => void navigate({ search: (s) => ({ ...s, lanes: event.target.value }) })}
          >
            {laneKinds.map((each) => (
              <option key={each} value={each}>
                Lanes by {each}
              </option>
            ))}
          </select>
          <span className={classes.zoom}>
            <button type="button" aria-label="Zoom out" onClick={() => move(zoomed(shown, 1.6, middle))}>
              −
            </button>
            <button type="button" aria-label="Zoom in" onClick={() => move(zoomed(shown, 1 / 1.6, middle))}>
              +
            </button>
            <button type="button" onClick={() => move(whole)}>
              All
            </button>
          </span>
          <Share title="Timeline" table={table} />
        </>
      }
    >
      {entries.length === 0 ? (
        <Empty title="Nothing on the timeline yet.">It fills as reports are read.</Empty>
      ) : (
        <>
          <Chart
            items={items}
            order={order}
            names={(lane) =>
              by === 'kind'
                ? (kindWords[lane as keyof typeof kindWords]?.many ?? lane)
                : lane === others
                  ? 'Others'
                  : lane
            }
            window={shown}
            today={today}
            chosen={fact}
            onWindow={move}
            onPick={(id) => void navigate({ search: (s) => ({ ...s, fact: id }), replace: true, resetScroll: false })}
          />
          <List dossier={dossier} entries={visible} chosen={fact} />
        </>
      )}
    </Page>
  )
}

function List({
  dossier,
  entries,
  chosen,
}: {
  readonly dossier: string
  readonly entries: readonly Told[]
  readonly chosen: string | undefined
}): ReactNode {
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => 28,
    overscan: 12,
  })
  const at = entries.findIndex((told) => told.item === chosen)
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: 'center' })
  }, [at, list])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section className={classes.list} ref={box} tabIndex={0} aria-label="Items in the window">
      <ol style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((row) => {
          const told = entries[row.index]
          const quote = told?.quotes[0]
          if (!told) return null
          return (
            <li
              key={told.item}
              className={classes.row}
              data-chosen={told.item === chosen || undefined}
              style={{ transform: `translateY(${row.start}px)`, ['--kind' as string]: kindColour(told.kind) }}
            >
              <span className={classes.date}>{say(told.date ?? told.reported)}</span>
              <StateMark state={told.state} />
              <span className={classes.kind}>
                {kindWords[told.kind as keyof typeof kindWords].one}
                {told.label && `, ${label(told.label)}`}
              </span>
              {quote ? (
                <Link
                  className={classes.says}
                  to="/d/$dossier/reports/$report"
                  params={{ dossier, report: quote.report }}
                  search={{ fact: quote.fact }}
                  title={quote.exact}
                >
                  {told.says}
                </Link>
              ) : (
                <span className={classes.says}>{told.says}</span>
              )}
              <Voices reports={told.support.reports} independent={told.support.independent} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Where an item lies in time: its date, else the day it was first reported. */
function placedOf(told: Told): { readonly from: number; readonly to: number } {
  return span(told.date) ?? span(told.reported) ?? { from: Infinity, to: Infinity }
}

function laneOf(told: Told, by: string): string {
  if (by === 'actor') return told.actors[0]?.name ?? others
  if (by === 'track') return told.track ?? others
  return told.kind
}

/** Lanes in order: kinds as everywhere, others by how much is in them. */
function laneOrder(entries: readonly Told[], by: string): readonly string[] {
  const sizes = new Map<string, number>()
  for (const told of entries) sizes.set(laneOf(told, by), (sizes.get(laneOf(told, by)) ?? 0) + 1)
  if (by === 'kind') return kindOrder.filter((kind) => sizes.has(kind))
  const named = [...sizes].filter(([lane]) => lane !== others).sort((a, b) => b[1] - a[1])
  const shown = named.slice(0, mostLanes).map(([lane]) => lane)
  return named.length > mostLanes || sizes.has(others) ? [...shown, others] : shown
}
