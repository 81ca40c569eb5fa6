import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import classes from './Chart.module.css'
import { axisHeight, draw, hit, topsOf } from './draw.ts'
import type { Item } from './items.ts'
import { lanes } from './lanes.ts'
import { moved, type Window, zoomed } from './scale.ts'

interface ChartProps {
  readonly items: readonly Item[]
  readonly order: readonly string[]
  readonly names: (lane: string) => string
  readonly window: Window
  readonly today: number
  readonly chosen: string | undefined
  readonly onWindow: (window: Window) => void
  readonly onPick: (id: string) => void
}

const mostRows = 6
/** Room for the names of the lanes, in pixels: less on a phone. */
const labelWidth = (width: number): number => (width < 620 ? 88 : 136)

/** The chart: lanes of bars on one axis of time, on a canvas so that ten thousand of them move with the hand. */
export function Chart(props: ChartProps): ReactNode {
  const { items, order, names, window: shown, today, chosen, onWindow, onPick } = props
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = useWidth(box)
  const scheme = useScheme()
  const [over, setOver] = useState<{ readonly id: string; readonly x: number; readonly y: number }>()
  const labels = labelWidth(width)
  const chartWidth = Math.max(100, width - labels)
  const drawn = useMemo(() => lanes(items, order, shown, chartWidth, mostRows), [items, order, shown, chartWidth])
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items])
  const tops = useMemo(() => topsOf(drawn), [drawn])
  const height = (tops.at(-1) ?? 0) + axisHeight

  useLayoutEffect(() => {
    if (canvas.current && width > 0)
      draw(canvas.current, {
        drawn,
        tops,
        byId,
        shown,
        today,
        chosen,
        scheme,
        over: over?.id,
        width: chartWidth,
        height,
      })
  }, [drawn, tops, byId, shown, today, chosen, over, chartWidth, height, width, scheme])

  const toDay = useCallback((x: number) => shown.from + (x / chartWidth) * (shown.to - shown.from), [shown, chartWidth])
  useWheel(canvas, (event) => {
    const x = event.clientX - (canvas.current?.getBoundingClientRect().left ?? 0)
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey)
      onWindow(moved(shown, ((event.deltaX || event.deltaY) / chartWidth) * (shown.to - shown.from)))
    else onWindow(zoomed(shown, Math.exp(Math.max(-1, Math.min(1, event.deltaY / 300))), toDay(x)))
  })
  const drag = useRef<{ readonly x: number; readonly window: Window; moved: boolean }>(undefined)
  const under = (event: PointerEvent): string | undefined => {
    const area = canvas.current?.getBoundingClientRect()
    return area && hit(drawn, tops, event.clientX - area.left, event.clientY - area.top)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const middle = (shown.from + shown.to) / 2
    const length = shown.to - shown.from
    const next =
      event.key === 'ArrowLeft'
        ? moved(shown, -length / 8)
        : event.key === 'ArrowRight'
          ? moved(shown, length / 8)
          : event.key === '+' || event.key === '='
            ? zoomed(shown, 0.6, middle)
            : event.key === '-'
              ? zoomed(shown, 1 / 0.6, middle)
              : undefined
    if (!next) return
    event.preventDefault()
    onWindow(next)
  }
  const told = over && byId.get(over.id)

  return (
    <div className={classes.box} ref={box}>
      <div className={classes.names} style={{ width: labels, height }}>
        {drawn.map((lane, at) => (
          <div
            key={lane.name}
            className={classes.name}
            style={{ top: axisHeight + (tops[at - 1] ?? 0), height: (tops[at] ?? 0) - (tops[at - 1] ?? 0) }}
          >
            <span title={names(lane.name)}>{names(lane.name)}</span>
            {lane.crowded > 0 && <small title="more than fit into rows of their own: zoom in">+{lane.crowded}</small>}
          </div>
        ))}
      </div>
      <canvas
        ref={canvas}
        className={classes.canvas}
        style={{ width: chartWidth, height }}
        tabIndex={0}
        role="img"
        aria-label={`Timeline of ${items.length} items. Arrow keys move it, plus and minus zoom. The same items are listed below.`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, window: shown, moved: false }
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={(event) => {
          const held = drag.current
          if (held) {
            const by = event.clientX - held.x
            if (Math.abs(by) > 3) held.moved = true
            if (held.moved) onWindow(moved(held.window, (-by / chartWidth) * (held.window.to - held.window.from)))
            return
          }
          const id = under(event)
          const area = box.current?.getBoundingClientRect()
          setOver(id && area ? { id, x: event.clientX - area.left, y: event.clientY - area.top } : undefined)
        }}
        onPointerUp={(event) => {
          const held = drag.current
          drag.current = undefined
          const id = held && !held.moved ? under(event) : undefined
          if (id) onPick(id)
        }}
        onPointerLeave={() => setOver(undefined)}
      />
      {told && over && (
        <div className={classes.tip} style={{ left: Math.min(over.x + 12, width - 330), top: over.y + 14 }}>
          {told.says}
        </div>
      )}
    </div>
  )
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!box.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [box])
  return width
}

/** Light or dark, as the page stands now: a canvas does not follow by itself. */
function useScheme(): string | null {
  const [scheme, setScheme] = useState(() => document.documentElement.getAttribute('data-mantine-color-scheme'))
  useEffect(() => {
    const watch = new MutationObserver(() =>
      setScheme(document.documentElement.getAttribute('data-mantine-color-scheme')),
    )
    watch.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    return () => watch.disconnect()
  }, [])
  return scheme
}

/** The wheel zooms the chart and not the page, which React’s passive listeners cannot do. */
function useWheel(canvas: RefObject<HTMLCanvasElement | null>, act: (event: WheelEvent) => void): void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const element = canvas.current
    const listen = (event: WheelEvent): void => {
      if (
        !event.ctrlKey &&
        !event.shiftKey &&
        Math.abs(event.deltaX) < Math.abs(event.deltaY) &&
        !element?.matches(':focus')
      )
        return
      event.preventDefault()
      latest.current(event)
    }
    element?.addEventListener('wheel', listen, { passive: false })
    return () => element?.removeEventListener('wheel', listen)
  }, [canvas])
}
