import { type CSSProperties, memo, type ReactNode, useMemo } from 'react'
import type { Report } from '../../../src/0-model/report.ts'
import type { State } from '../api/types.ts'
import { kindColour } from '../parts/Marks.tsx'
import { drawnTo, takesDrawn } from './drawing.ts'
import { type Mark, type Run, runs } from './marks.ts'
import classes from './Text.module.css'

/** A mark with what it is drawn by. */
export interface DrawnMark extends Mark {
  readonly fact: string
  readonly kind: string
  readonly state: State
}

interface TextProps {
  readonly report: Report
  readonly marks: readonly DrawnMark[]
  readonly pinned: string | undefined
  readonly hovered: string | undefined
  readonly onHover: (fact: string | undefined) => void
  readonly onPick: (over: readonly DrawnMark[]) => void
  /** A linkage drawn from a note in the margin to a mark in the text. */
  readonly onDraw: (from: string, to: string) => void
}

/** Lines below the text: their thickness and the room from one to the next, in pixels. */
const line = 2
const step = 3.5
const lowest = 3

/** A report’s text with its facts marked in place. It is put into text nodes only; nothing in it can become markup. */
export function Text(props: TextProps): ReactNode {
  const { report, marks } = props
  const blocks =
    report.blocks.length > 0 ? report.blocks : [{ kind: 'paragraph' as const, start: 0, end: report.text.length }]
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks])
  return (
    <div className={classes.text} data-report-text>
      {blocks.map((block) =>
        block.kind === 'links' ? (
          <Cited key={block.start} urls={urlsOf(report, block)} />
        ) : (
          <Block key={block.start} {...props} block={block} byId={byId} />
        ),
      )}
    </div>
  )
}

/** The addresses a row of links gives, each once. */
function urlsOf(report: Report, { start, end }: Report['blocks'][number]): readonly string[] {
  const words = report.text.slice(start, end)
  return [...new Set(report.citations.filter((each) => words.includes(each.url)).map((each) => each.canonical))]
}

/** A row of bare links under a paragraph: what it cites, by host. */
function Cited({ urls }: { readonly urls: readonly string[] }): ReactNode {
  return (
    <p className={classes.block} data-block="links">
      {urls.length === 0 ? 'cites nothing that can be opened' : 'cites '}
      {urls.map((url, at) => (
        <span key={url}>
          {at > 0 && ', '}
          <span title={url}>{hostOf(url)}</span>
        </span>
      ))}
    </p>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}

const tags = {
  title: 'h2',
  heading: 'h3',
  byline: 'p',
  dateline: 'p',
  paragraph: 'p',
  'list-item': 'p',
  caption: 'p',
  links: 'p',
  furniture: 'p',
} as const

interface BlockProps extends TextProps {
  readonly block: Report['blocks'][number]
  readonly byId: ReadonlyMap<string, DrawnMark>
}

const Block = memo(
  function Block({ block, report, marks, byId, pinned, hovered, onHover, onPick, onDraw }: BlockProps): ReactNode {
    const Tag = tags[block.kind]
    const cut = useMemo(() => runs(block.start, block.end, marks), [block, marks])
    return (
      <Tag className={classes.block} data-block={block.kind}>
        {cut.map((run) => (
          <Stretch
            key={run.start}
            run={run}
            text={report.text}
            byId={byId}
            pinned={pinned}
            hovered={hovered}
            onHover={onHover}
            onPick={onPick}
            onDraw={onDraw}
          />
        ))}
      </Tag>
    )
  },
  (a, b) => a.report === b.report && a.marks === b.marks && !concerns(a, b) && !concerns(b, a),
)

/** Whether a block shows the pinned or hovered fact, and the other does not agree on it. */
function concerns(a: BlockProps, b: BlockProps): boolean {
  if (a.pinned === b.pinned && a.hovered === b.hovered) return false
  const shown = new Set([a.pinned, a.hovered, b.pinned, b.hovered])
  return a.marks.some((mark) => shown.has(mark.fact) && mark.start < a.block.end && mark.end > a.block.start)
}

interface StretchProps extends Pick<TextProps, 'pinned' | 'hovered' | 'onHover' | 'onPick' | 'onDraw'> {
  readonly run: Run
  readonly text: string
  readonly byId: ReadonlyMap<string, DrawnMark>
}

function Stretch({ run, text, byId, pinned, hovered, onHover, onPick, onDraw }: StretchProps): ReactNode {
  const words = text.slice(run.start, run.end)
  if (run.marks.length === 0) return <span data-start={run.start}>{words}</span>
  const over = run.marks.flatMap(({ id }) => byId.get(id) ?? [])
  const top = over.find((mark) => mark.fact === pinned) ?? over.find((mark) => mark.fact === hovered)
  const shortest = [...over].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  return (
    // The notes in the margin are the way to the facts by keyboard; the marks are a second one for the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <mark
      className={classes.mark}
      data-start={run.start}
      data-facts={over.map((mark) => mark.fact).join(' ')}
      data-lit={top ? (top.fact === pinned ? 'pinned' : 'hovered') : undefined}
      style={drawn(run, byId, top)}
      onMouseEnter={() => onHover(shortest?.fact)}
      onMouseLeave={() => onHover(undefined)}
      onDragOver={takesDrawn}
      onDragEnter={() => onHover(shortest?.fact)}
      onDrop={(event) => shortest && drawnTo(event, shortest.fact, onDraw)}
      onClick={() => {
        if (window.getSelection()?.isCollapsed !== false) onPick(over)
      }}
    >
      {words}
    </mark>
  )
}

/** The lines of a run: dashed for what is only proposed, full for what is accepted; the lit one’s ground tinted. */
function drawn(run: Run, byId: ReadonlyMap<string, DrawnMark>, top: DrawnMark | undefined): CSSProperties {
  const images: string[] = []
  const places: string[] = []
  const sizes: string[] = []
  for (const { id, lane } of run.marks) {
    const mark = byId.get(id)
    if (!mark) continue
    const colour = kindColour(mark.kind)
    images.push(
      mark.state === 'accepted'
        ? `linear-gradient(${colour}, ${colour})`
        : `repeating-linear-gradient(90deg, ${colour} 0 4px, transparent 4px 6px)`,
    )
    places.push(`0 calc(100% - ${(lowest - Math.min(lane, lowest)) * step}px)`)
    sizes.push(`100% ${line}px`)
  }
  return {
    backgroundImage: images.join(', '),
    backgroundPosition: places.join(', '),
    backgroundSize: sizes.join(', '),
    ...(top ? { backgroundColor: `color-mix(in srgb, ${kindColour(top.kind)} 16%, transparent)` } : {}),
  }
}
