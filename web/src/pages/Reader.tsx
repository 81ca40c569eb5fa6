import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '../../../src/0-model/passage.ts'
import { useAddFact, useDossier, useEdit, useReport, useReports, useReview } from '../api/queries.ts'
import type { FactRow, ReportPage } from '../api/types.ts'
import { sayLong } from '../dates.ts'
import { FactForm } from '../edit/FactForm.tsx'
import { changes, draftOf, emptyDraft, written } from '../edit/form.ts'
import { FactCard } from '../parts/FactCard.tsx'
import { Icon } from '../parts/Icon.tsx'
import { kindColour } from '../parts/Marks.tsx'
import { Empty, Loaded } from '../parts/Page.tsx'
import { About } from '../reader/About.tsx'
import { Handles } from '../reader/Handles.tsx'
import { Margin } from '../reader/Margin.tsx'
import { pick } from '../reader/marks.ts'
import { selected, wholeWords } from '../reader/offsets.ts'
import { type DrawnMark, Text } from '../reader/Text.tsx'
import { useBindings } from '../shell/Keys.tsx'
import { tell } from '../shell/notices.ts'
import { kindOrder, kindWords } from '../words.ts'
import classes from './Reader.module.css'

/** A report with its facts marked in place and beside it. */
export function Reader(): ReactNode {
  const { dossier, report } = useParams({ from: '/d/$dossier/reports/$report' })
  const asked = useReport(dossier, report)
  return <Loaded asked={asked}>{(page) => <Open key={page.report.id} dossier={dossier} page={page} />}</Loaded>
}

/** What is being written: nothing, a correction, a new fact on a stretch of text, a linkage between two facts. */
type Writing =
  | { readonly what: 'nothing' }
  | { readonly what: 'correction'; readonly row: FactRow; readonly span: Span }
  | { readonly what: 'fact'; readonly span: Span }
  | { readonly what: 'linkage'; readonly from: FactRow; readonly to?: FactRow }

function Open({ dossier, page }: { readonly dossier: string; readonly page: ReportPage }): ReactNode {
  const { report } = page
  const { fact: pinned, kind: only } = useSearch({ from: '/d/$dossier/reports/$report' })
  const navigate = useNavigate({ from: '/d/$dossier/reports/$report' })
  const about = useDossier(dossier)
  const register = about.data?.actors ?? []
  const [hovered, setHovered] = useState<string>()
  const [writing, setWriting] = useState<Writing>({ what: 'nothing' })
  const [selection, setSelection] = useState<{ readonly span: Span; readonly x: number; readonly y: number }>()
  const text = useRef<HTMLDivElement>(null)
  const review = useReview(dossier)
  const edit = useEdit(dossier)
  const add = useAddFact(dossier)

  const rows = useMemo(
    () =>
      page.facts
        .filter((row) => (!only || row.fact.kind === only) && (row.state !== 'rejected' || row.fact.id === pinned))
        .sort((a, b) => a.fact.evidence.start - b.fact.evidence.start || a.fact.evidence.end - b.fact.evidence.end),
    [page.facts, only, pinned],
  )
  const marks = useMemo<DrawnMark[]>(
    () =>
      rows.flatMap(({ fact, state }) =>
        [fact.evidence, ...fact.also].map((passage, at) => ({
          id: `${fact.id}:${at}`,
          fact: fact.id,
          kind: fact.kind,
          state,
          start: passage.start,
          end: passage.end,
        })),
      ),
    [rows],
  )
  const pin = useCallback(
    (fact: string | undefined) => {
      setWriting((before) => (before.what === 'linkage' && fact ? before : { what: 'nothing' }))
      void navigate({ search: (s) => ({ ...s, fact }), replace: true, resetScroll: false })
    },
    [navigate],
  )
  const row = rows.find((each) => each.fact.id === pinned)

  // A fact opened by its address is brought into view; one pinned by hand is in view already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (pinned) document.querySelector(`[data-facts~="${CSS.escape(pinned)}"]`)?.scrollIntoView({ block: 'center' })
  }, [])

  const choose = (target: FactRow): void => {
    if (writing.what === 'linkage' && !writing.to && target.fact.id !== writing.from.fact.id)
      setWriting({ ...writing, to: target })
    else pin(target.fact.id)
  }
  const move = (by: number): void => {
    const at = rows.findIndex((each) => each.fact.id === pinned)
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))]
    if (!next) return
    pin(next.fact.id)
    document
      .querySelector(`[data-facts~="${CSS.escape(next.fact.id)}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'auto' })
  }
  const decide = (target: FactRow | undefined, state: 'accepted' | 'rejected' | 'proposed'): void => {
    if (target) review.mutate({ facts: [target.fact.id], state })
  }
  useBindings([
    { keys: 'j', says: 'Next fact', group: 'Reader', run: () => move(1) },
    { keys: 'k', says: 'Fact before', group: 'Reader', run: () => move(-1) },
    { keys: 'a', says: 'Accept the fact', group: 'Reader', run: () => decide(row, 'accepted') },
    { keys: 'r', says: 'Reject the fact', group: 'Reader', run: () => decide(row, 'rejected') },
    { keys: 'e', says: 'Correct the fact', group: 'Reader', run: () => row && correct(row) },
    {
      keys: 'l',
      says: 'Link the fact to another',
      group: 'Reader',
      run: () => row && setWriting({ what: 'linkage', from: row }),
    },
    { keys: 'Escape', says: 'Close what is open', group: 'Reader', run: () => pin(undefined) },
  ])

  const correct = (target: FactRow): void => setWriting({ what: 'correction', row: target, span: target.fact.evidence })
  const select = (): void => {
    const chosen = window.getSelection()
    const span = selected(chosen, report.text)
    if (!span || !chosen) {
      setSelection(undefined)
      return
    }
    const box = chosen.getRangeAt(0).getBoundingClientRect()
    const origin = text.current?.getBoundingClientRect()
    setSelection({
      span: wholeWords(span, report.text),
      x: box.left - (origin?.left ?? 0),
      y: box.bottom - (origin?.top ?? 0),
    })
  }
  const done = { onSuccess: () => setWriting({ what: 'nothing' }) }

  const form = (): ReactNode => {
    if (writing.what === 'correction') {
      const { row: target, span } = writing
      const moved = span.start !== target.fact.evidence.start || span.end !== target.fact.evidence.end
      return (
        <FactForm
          key={target.fact.id}
          title="Correct the fact"
          start={draftOf(target.fact)}
          words={report.text.slice(span.start, span.end)}
          register={register}
          busy={edit.isPending || add.isPending}
          note={
            moved
              ? 'The passage was changed: the fact is replaced by a new one.'
              : 'Drag the ends of the passage in the text to change it.'
          }
          onCancel={() => setWriting({ what: 'nothing' })}
          onSave={(draft) => {
            if (!moved && draft.kind === target.fact.kind) {
              const changed = changes(target.fact, draft, register)
              if (Object.keys(changed).length === 0) return setWriting({ what: 'nothing' })
              return edit.mutate({ fact: target.fact.id, changes: changed }, done)
            }
            // Kind and passage make a fact what it is: another kind or passage is another fact.
            add.mutate({ ...written(draft, report.id, span, register), replaces: target.fact.id }, done)
          }}
        />
      )
    }
    if (writing.what === 'fact') {
      const words = report.text.slice(writing.span.start, writing.span.end)
      return (
        <FactForm
          key={`${writing.span.start}-${writing.span.end}`}
          title="Add a fact"
          start={emptyDraft('position', words)}
          words={words}
          register={register}
          busy={add.isPending}
          note="The passage is what you selected."
          onCancel={() => setWriting({ what: 'nothing' })}
          onSave={(draft) => add.mutate(written(draft, report.id, writing.span, register), done)}
        />
      )
    }
    if (writing.what === 'linkage' && writing.to) {
      const { from, to } = writing
      const span = {
        start: Math.min(from.fact.evidence.start, to.fact.evidence.start),
        end: Math.max(from.fact.evidence.end, to.fact.evidence.end),
      }
      const words = (each: FactRow): string => each.fact.about ?? each.fact.evidence.exact
      return (
        <FactForm
          key={`${from.fact.id}-${to.fact.id}`}
          title="Link two facts"
          start={{
            ...emptyDraft('linkage', ''),
            actors: from.fact.actors.map((ref) => ref.name).join(', '),
            about: '',
            own: { what: words(from), type: 'precondition_of', dependsOn: words(to) },
          }}
          words=""
          register={register}
          busy={add.isPending}
          onCancel={() => setWriting({ what: 'nothing' })}
          onSave={(draft) => add.mutate(written(draft, report.id, span, register), done)}
        />
      )
    }
    return null
  }

  return (
    <div className={classes.reader}>
      <Head dossier={dossier} page={page} />
      <Kinds
        page={page}
        only={only}
        onOnly={(kind) => void navigate({ search: (s) => ({ ...s, kind }), replace: true, resetScroll: false })}
      />
      {writing.what === 'linkage' && !writing.to && (
        <p className={classes.hint} role="status">
          Choose the fact that “{writing.from.says}” depends on, or press Escape.
        </p>
      )}
      <div className={classes.columns}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting text is the browser’s own; this only looks at it */}
        <div className={classes.text} ref={text} onMouseUp={select} onKeyUp={select}>
          <Text
            report={report}
            marks={marks}
            pinned={pinned}
            hovered={hovered}
            onHover={setHovered}
            onPick={(over) => {
              const chosen = over.find((mark) => mark.id === pick(over, over.find((mark) => mark.fact === pinned)?.id))
              const target = rows.find((each) => each.fact.id === chosen?.fact)
              if (target) choose(target)
            }}
          />
          {writing.what === 'correction' && (
            <Handles
              text={report.text}
              span={writing.span}
              box={text}
              onChange={(span) => setWriting({ ...writing, span })}
            />
          )}
          {selection && (
            <div className={classes.selection} style={{ left: selection.x, top: selection.y + 4 }}>
              <Button
                leftSection={<Icon name="plus" size={12} />}
                onClick={() => {
                  setWriting({ what: 'fact', span: selection.span })
                  setSelection(undefined)
                  window.getSelection()?.removeAllRanges()
                }}
              >
                Add a fact
              </Button>
              <Button
                variant="default"
                onClick={() =>
                  void navigate({
                    to: '/d/$dossier/quote',
                    params: { dossier },
                    search: { words: report.text.slice(selection.span.start, selection.span.end).slice(0, 400) },
                  })
                }
              >
                Who else said it
              </Button>
            </div>
          )}
        </div>
        <aside className={classes.side} aria-label="Facts of the report">
          {writing.what !== 'nothing' && form() && <div className={classes.form}>{form()}</div>}
          {rows.length === 0 ? (
            <Empty title={page.facts.length === 0 ? 'No facts were found in this report.' : 'No facts of this kind.'}>
              Select words in the text to add one.
            </Empty>
          ) : (
            <Margin
              rows={rows}
              pinned={pinned}
              hovered={hovered}
              text={text}
              onHover={setHovered}
              onPin={(id) => {
                const target = rows.find((each) => each.fact.id === id)
                if (target) choose(target)
              }}
              onDraw={(fromId, toId) => {
                const from = rows.find((each) => each.fact.id === fromId)
                const to = rows.find((each) => each.fact.id === toId)
                if (from && to) setWriting({ what: 'linkage', from, to })
              }}
              card={(each) => (
                <FactCard
                  row={each}
                  onDecide={(state) => decide(each, state)}
                  onEdit={() => correct(each)}
                  onLink={() => setWriting({ what: 'linkage', from: each })}
                >
                  <div className={classes.cardFoot}>
                    <button
                      type="button"
                      className={classes.quiet}
                      onClick={() =>
                        void navigator.clipboard
                          .writeText(window.location.href)
                          .then(() => tell({ tone: 'done', text: 'Link copied.' }))
                      }
                    >
                      Copy link
                    </button>
                    <button type="button" className={classes.quiet} onClick={() => pin(undefined)}>
                      Close
                    </button>
                  </div>
                </FactCard>
              )}
            />
          )}
        </aside>
      </div>
      <About dossier={dossier} page={page} />
    </div>
  )
}

/** Title, outlet and date, and the reports before and after. */
function Head({ dossier, page }: { readonly dossier: string; readonly page: ReportPage }): ReactNode {
  const { report, line } = page
  const all = useReports(dossier).data ?? []
  const at = all.findIndex((each) => each.id === report.id)
  const [before, after] = [all[at - 1], at < 0 ? undefined : all[at + 1]]
  return (
    <header className={classes.head}>
      {/* The title stands in the text itself as a rule; shown twice it would only take room. */}
      <h1 className={report.blocks.some((block) => block.kind === 'title') ? 'visually-hidden' : classes.title}>
        {report.title ?? 'Untitled report'}
      </h1>
      <p className={classes.line}>
        {[
          line.outlet,
          report.agency && report.agency !== line.outlet ? `words of ${report.agency}` : null,
          sayLong(report.published),
        ]
          .filter(Boolean)
          .join(' · ')}
        {page.copies.length > 0 &&
          ` · ${page.copies.length === 1 ? 'one copy' : `${page.copies.length} copies`} elsewhere`}
        {page.line.withdrawn && <strong className={classes.withdrawn}> · withdrawn</strong>}
      </p>
      <nav className={classes.near} aria-label="Other reports">
        {before && (
          <Link
            to="/d/$dossier/reports/$report"
            params={{ dossier, report: before.id }}
            title={before.title ?? undefined}
          >
            <Icon name="left" size={12} /> Earlier
          </Link>
        )}
        {after && (
          <Link
            to="/d/$dossier/reports/$report"
            params={{ dossier, report: after.id }}
            title={after.title ?? undefined}
          >
            Later <Icon name="right" size={12} />
          </Link>
        )}
      </nav>
    </header>
  )
}

/** The kinds that are in the report, each with its number; one chosen shows it alone. */
function Kinds({
  page,
  only,
  onOnly,
}: {
  readonly page: ReportPage
  readonly only: string | undefined
  readonly onOnly: (kind: string | undefined) => void
}): ReactNode {
  const counts = new Map<string, number>()
  for (const { fact, state } of page.facts)
    if (state !== 'rejected') counts.set(fact.kind, (counts.get(fact.kind) ?? 0) + 1)
  return (
    <fieldset className={classes.kinds} aria-label="Show only one kind">
      {kindOrder
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className={classes.kind}
            aria-pressed={only === kind}
            style={{ ['--kind' as string]: kindColour(kind) }}
            onClick={() => onOnly(only === kind ? undefined : kind)}
          >
            <span className={classes.kindLine} />
            {kindWords[kind].many} <span className={classes.number}>{counts.get(kind)}</span>
          </button>
        ))}
    </fieldset>
  )
}
