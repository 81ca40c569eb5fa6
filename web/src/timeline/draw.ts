import type { Outcome } from '../parts/outcomes.ts'
import type { Item } from './items.ts'
import type { Lane } from './lanes.ts'
import { ticks, type Window } from './scale.ts'

/** What is drawn at the end of something announced; what is still open has no mark. */
const outcomeInk: Readonly<Partial<Record<Outcome, string>>> = {
  overdue: '--bad',
  missed: '--bad',
  late: '--warn',
  kept: '--good',
}

const rowHeight = 11
const barHeight = 8
const lanePadding = 5
export const axisHeight = 24

/** Where each lane ends, from the axis down. */
export function topsOf(drawn: readonly Lane[]): readonly number[] {
  let top = 0
  return drawn.map((lane) => (top += lane.rows * rowHeight + 2 * lanePadding))
}

/** What lies under a place of the canvas. */
export function hit(drawn: readonly Lane[], tops: readonly number[], x: number, y: number): string | undefined {
  const at = tops.findIndex((end) => y - axisHeight < end)
  const lane = drawn[at]
  if (!lane || y < axisHeight) return undefined
  const row = Math.floor((y - axisHeight - (tops[at - 1] ?? 0) - lanePadding) / rowHeight)
  return lane.items.findLast((item) => item.row === row && x >= item.x - 1 && x <= item.x + item.width + 1)?.id
}

export interface Scene {
  readonly drawn: readonly Lane[]
  readonly tops: readonly number[]
  readonly byId: ReadonlyMap<string, Item>
  readonly shown: Window
  readonly today: number
  readonly chosen: string | undefined
  readonly over: string | undefined
  readonly width: number
  readonly height: number
  /** Drawn anew where it changes: its colours are other ones. */
  readonly scheme: string | null
}

/** Draws the chart: axis, lanes, bars, the day it is. */
export function draw(canvas: HTMLCanvasElement, scene: Scene): void {
  const { drawn, tops, byId, shown, today, chosen, over, width, height } = scene
  const pen = canvas.getContext('2d')
  if (!pen) return
  const fine = globalThis.devicePixelRatio || 1
  if (canvas.width !== Math.round(width * fine)) canvas.width = Math.round(width * fine)
  if (canvas.height !== Math.round(height * fine)) canvas.height = Math.round(height * fine)
  const style = getComputedStyle(document.documentElement)
  const colours = new Map<string, string>()
  const colour = (name: string): string => {
    const known = colours.get(name) ?? style.getPropertyValue(name).trim()
    colours.set(name, known)
    return known
  }
  pen.setTransform(fine, 0, 0, fine, 0, 0)
  pen.clearRect(0, 0, width, height)
  const toX = (day: number): number => ((day - shown.from) / (shown.to - shown.from)) * width
  pen.font = `11.5px ${getComputedStyle(document.body).fontFamily}`
  for (const tick of ticks(shown, width, 62)) {
    const x = Math.round(toX(tick.at)) + 0.5
    pen.strokeStyle = colour(tick.major ? '--line-strong' : '--line')
    pen.beginPath()
    pen.moveTo(x, axisHeight - 5)
    pen.lineTo(x, height)
    pen.stroke()
    pen.fillStyle = colour(tick.major ? '--ink' : '--ink-3')
    pen.fillText(tick.label, x + 3, 13)
  }
  pen.strokeStyle = colour('--line')
  for (const top of [0, ...tops]) {
    pen.beginPath()
    pen.moveTo(0, axisHeight + top + 0.5)
    pen.lineTo(width, axisHeight + top + 0.5)
    pen.stroke()
  }
  drawn.forEach((lane, at) => {
    const laneTop = axisHeight + (tops[at - 1] ?? 0) + lanePadding
    for (const { id, row, x, width: long } of lane.items) {
      const item = byId.get(id)
      if (!item) continue
      const y = laneTop + row * rowHeight
      const ink = colour(`--kind-${item.kind}`)
      pen.globalAlpha = item.accepted || id === over || id === chosen ? 1 : 0.62
      if (item.hollow) {
        pen.strokeStyle = ink
        pen.lineWidth = 1.5
        pen.setLineDash(item.accepted ? [] : [3, 2])
        pen.strokeRect(x + 0.75, y + 0.75, Math.max(2, long - 1.5), barHeight - 1.5)
        pen.setLineDash([])
        pen.lineWidth = 1
      } else {
        pen.fillStyle = ink
        pen.fillRect(x, y, long, barHeight)
      }
      pen.globalAlpha = 1
      const end = item.outcome && outcomeInk[item.outcome]
      if (end) {
        pen.fillStyle = colour(end)
        pen.fillRect(x + long - 3, y - 1, 3, barHeight + 2)
      }
      if (id === over || id === chosen) {
        pen.strokeStyle = colour('--ink')
        pen.lineWidth = 1.5
        pen.strokeRect(x - 1.5, y - 1.5, long + 3, barHeight + 3)
        pen.lineWidth = 1
      }
    }
  })
  const now = toX(today)
  if (now >= 0 && now <= width) {
    pen.strokeStyle = colour('--bad')
    pen.beginPath()
    pen.moveTo(Math.round(now) + 0.5, 16)
    pen.lineTo(Math.round(now) + 0.5, height)
    pen.stroke()
  }
}
