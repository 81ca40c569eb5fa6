import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useDossier, useTimeline } from '../api/queries.ts'
import type { TimelineMark } from '../api/types.ts'
import { isoDay, say } from '../dates.ts'
import { outcomeWords } from '../parts/outcomes.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Pick } from '../parts/Pick.tsx'
import { Share } from '../share/Share.tsx'
import { Chart } from '../timeline/Chart.tsx'
import { itemsOf, laneOrder, others, placedOf } from '../timeline/items.ts'
import { List } from '../timeline/List.tsx'
import { around, fromAddress, inAddress, type Window, zoomed } from '../timeline/scale.ts'
import { count, kinds, kindWords } from '../words.ts'
import classes from './Timeline.module.css'

const laneKinds = (['kind', 'actor', 'track'] as const).map((id) => ({ id, name: `Lanes by ${id}` }))

/** Everything by date: a chart to move in, and below it the list of what the chart shows. */
export function Timeline(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/timeline' })
  const { kind } = useSearch({ from: '/d/$dossier/timeline' })
  const asked = useTimeline(dossier, { kind, statements: kind === 'statement' ? 'true' : undefined })
  return (
    <Loaded asked={asked}>
      {({ marks, total, names }) => <Drawn dossier={dossier} entries={marks} total={total} actors={names} />}
    </Loaded>
  )
}

function Drawn({
  dossier,
  entries,
  total,
  actors,
}: {
  readonly dossier: string
  readonly entries: readonly TimelineMark[]
  readonly total: number
  /** How actors are called, by id. */
  readonly actors: Readonly<Record<string, string>>
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
  const [shown, setShown] = useState<Window>(fromAddress(from, to) ?? whole)
  // What this page wrote into the address itself does not move it: the address is coarser than the hand.
  const written = useRef<string>(undefined)
  useEffect(() => {
    if (written.current !== `${from} ${to}`) setShown(fromAddress(from, to) ?? whole)
  }, [from, to, whole])

  // The window goes into the address once the hand rests.
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  const move = (window: Window): void => {
    setShown(window)
    clearTimeout(later.current)
    later.current = setTimeout(() => {
      const next = inAddress(window)
      written.current = `${next.from} ${next.to}`
      void navigate({ search: (s) => ({ ...s, ...next }), replace: true, resetScroll: false })
    }, 400)
  }
  useEffect(() => () => clearTimeout(later.current), [])

  const tracks = useDossier(dossier).data?.tracks
  const nameOf = (lane: string): string =>
    lane === others ? 'Others' : (actors[lane] ?? tracks?.find(({ id }) => id === lane)?.name ?? lane)
  const order = useMemo(() => laneOrder(entries, by), [entries, by])
  const items = useMemo(() => itemsOf(entries, order, by), [entries, order, by])
  const visible = useMemo(
    () => entries.filter((_, at) => (placed[at]?.to ?? 0) + 1 > shown.from && (placed[at]?.from ?? 0) < shown.to),
    [entries, placed, shown],
  )
  const middle = (shown.from + shown.to) / 2
  const table = () => [
    ['Date', 'Kind', 'What', 'Outcome', 'Reports', 'Independent', 'State'],
    ...visible.map((told) => [
      told.date ?? told.reported ?? '',
      told.kind,
      told.says,
      told.outcome ? outcomeWords[told.outcome] : '',
      String(told.reports),
      String(told.independent),
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
          <Pick
            label="Kind"
            all="All but statements"
            value={kind}
            of={kinds}
            onPick={(id) => void navigate({ search: (s) => ({ ...s, kind: id }) })}
          />
          <Pick
            label="Lanes"
            value={by}
            of={laneKinds}
            onPick={(id) => void navigate({ search: (s) => ({ ...s, lanes: id }) })}
          />
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
            names={(lane) => (by === 'kind' ? (kindWords[lane as keyof typeof kindWords]?.many ?? lane) : nameOf(lane))}
            window={shown}
            today={today}
            chosen={fact}
            onWindow={move}
            onPick={(id) => void navigate({ search: (s) => ({ ...s, fact: id }), replace: true, resetScroll: false })}
          />
          <Legend />
          <List dossier={dossier} entries={visible} chosen={fact} />
        </>
      )}
    </Page>
  )
}

/** What the bars of the chart mean. */
function Legend(): ReactNode {
  return (
    <p className={classes.legend}>
      <span data-bar="accepted">accepted</span>
      <span data-bar="proposed">not reviewed</span>
      <span data-bar="announced">announced or possible, reviewed or not</span>
      <span data-bar="range">somewhere in this time</span>
      <span data-bar="kept">came about</span>
      <span data-bar="late">late</span>
      <span data-bar="missed">missed or overdue</span>
    </p>
  )
}
