import type { DragEvent } from 'react'

/** What a drawn linkage carries from one fact to the other: the id of the first. */
const kind = 'parley/fact'

export function drawFrom(event: DragEvent, fact: string): void {
  event.dataTransfer.setData(kind, fact)
  event.dataTransfer.effectAllowed = 'link'
}

/** Lets a linkage be drawn to here; anything else that is dragged passes by. */
export function takesDrawn(event: DragEvent): void {
  if (event.dataTransfer.types.includes(kind)) event.preventDefault()
}

export function drawnTo(event: DragEvent, to: string, draw: (from: string, to: string) => void): void {
  const from = event.dataTransfer.getData(kind)
  if (from === '') return
  event.preventDefault()
  if (from !== to) draw(from, to)
}
