import type { Core } from 'cytoscape'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { Linkages } from '../api/types.ts'
import { label } from '../words.ts'
import classes from './Graph.module.css'
import { inLoop, islands, spots } from './graph.ts'

interface GraphProps {
  readonly view: Linkages
  readonly chosen: string | undefined
  readonly onPick: (edge: string | undefined) => void
}

/** What depends on what, drawn. The library is fetched when it is first needed; the list beside says the same in words. */
export function Graph({ view, chosen, onPick }: GraphProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const graph = useRef<Core>(undefined)
  const pick = useRef(onPick)
  const marked = useRef(chosen)
  useLayoutEffect(() => {
    pick.current = onPick
    marked.current = chosen
  })
  useEffect(() => {
    let gone = false
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (gone || !box.current) return
      const style = getComputedStyle(document.documentElement)
      const colour = (name: string): string => style.getPropertyValue(name).trim()
      const places = spots(islands(view))
      const made = cytoscape({
        container: box.current,
        elements: [
          ...view.nodes.map(({ id, says }) => ({ data: { id, says, height: 18 + 16 * Math.ceil(says.length / 24) } })),
          ...view.edges.map((edge) => ({
            data: {
              id: edge.id,
              source: edge.what,
              target: edge.on,
              says: `${edge.negated ? 'not: ' : ''}${label(edge.type)}`,
              loop: inLoop(edge, view.loops) ? 1 : 0,
              settled: edge.quote.state === 'accepted' ? 1 : 0,
            },
          })),
        ],
        style: [
          {
            selector: 'node',
            style: {
              shape: 'round-rectangle',
              label: 'data(says)',
              width: 170,
              height: 'data(height)',
              padding: '7px',
              'text-wrap': 'wrap',
              'text-max-width': '160px',
              'text-valign': 'center',
              'font-size': 12,
              'font-family': getComputedStyle(document.body).fontFamily,
              color: colour('--ink'),
              'background-color': colour('--surface'),
              'border-width': 1,
              'border-color': colour('--line-strong'),
            },
          },
          {
            selector: 'edge',
            style: {
              label: 'data(says)',
              'font-size': 11,
              'font-family': getComputedStyle(document.body).fontFamily,
              color: colour('--ink-2'),
              'text-background-color': colour('--ground'),
              'text-background-opacity': 1,
              'text-background-padding': '2px',
              width: 1.5,
              'curve-style': 'bezier',
              'line-color': colour('--kind-linkage'),
              'target-arrow-color': colour('--kind-linkage'),
              'target-arrow-shape': 'triangle',
              'line-style': 'dashed',
            },
          },
          { selector: 'edge[settled = 1]', style: { 'line-style': 'solid' } },
          {
            selector: 'edge[loop = 1]',
            style: { 'line-color': colour('--bad'), 'target-arrow-color': colour('--bad') },
          },
          {
            selector: '.chosen',
            style: { width: 3.5, 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent') },
          },
        ],
        layout: {
          name: 'preset',
          positions: Object.fromEntries([...places].map(([id, spot]) => [id, { ...spot }])),
          fit: false,
        },
        minZoom: 0.2,
        maxZoom: 2.5,
      })
      // At its natural size from the top left, smaller only where the width demands it: words must stay readable.
      const area = made.elements().boundingBox()
      const zoom = Math.max(0.6, Math.min(1, (made.width() - 24) / area.w))
      made.viewport({ zoom, pan: { x: 12 - area.x1 * zoom, y: 14 - area.y1 * zoom } })
      made.on('tap', 'edge', (event) => pick.current(event.target.id()))
      made.on('tap', 'node', (event) => pick.current(event.target.connectedEdges().first().id()))
      graph.current = made
      if (marked.current) made.getElementById(marked.current).addClass('chosen')
    })
    return () => {
      gone = true
      graph.current?.destroy()
      graph.current = undefined
    }
  }, [view])
  useEffect(() => {
    graph.current?.edges().removeClass('chosen')
    if (chosen) graph.current?.getElementById(chosen).addClass('chosen')
  }, [chosen])
  return (
    <div
      className={classes.graph}
      ref={box}
      role="img"
      aria-label="What depends on what, drawn; the list beside says the same in words"
    />
  )
}
