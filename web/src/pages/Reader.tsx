import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAddFact, useDossier, useEdit, useReport, useReview } from '../api/queries.ts'
import type { FactRow, ReportPage } from '../api/types.ts'
import { FactForm } from '../edit/FactForm.tsx'
import { linkedTo, nothing, savingOf, sheetOf, type Writing } from '../edit/writing.ts'
import { Empty, Loaded } from '../parts/Page.tsx'
import { About } from '../reader/About.tsx'
import { Card } from '../reader/Card.tsx'
import { Compare } from '../reader/Compare.tsx'
import { Handles } from '../reader/Handles.tsx'
import { Head, Kinds } from '../reader/Head.tsx'
import { Margin } from '../reader/Margin.tsx'
import { pick } from '../reader/marks.ts'
import { marksOf, shown, stepFrom } from '../reader/rows.ts'
import { SelectionBar, useSelected } from '../reader/Selection.tsx'
import { Text } from '../reader/Text.tsx'
import { Undated } from '../reader/Undated.tsx'
import { useBindings } from '../shell/Keys.tsx'
import classes from './Reader.module.css'

/** A report with its facts marked in place and beside it, or set beside another report. */
export function Reader(): ReactNode {
  const { dossier, report } = useParams({ from: '/d/$dossier/reports/$report' })
  const { with: other } = useSearch({ from: '/d/$dossier/reports/$report' })
  const asked = useReport(dossier, report)
  if (other) return <Compare dossier={dossier} report={report} other={other} />
  return <Loaded asked={asked}>{(page) => <Open key={page.report.id} dossier={dossier} page={page} />}</Loaded>
}

function Open({ dossier, page }: { readonly dossier: string; readonly page: ReportPage }): ReactNode {
  const { report } = page
  const { fact: pinned, kind: only } = useSearch({ from: '/d/$dossier/reports/$report' })
  const navigate = useNavigate({ from: '/d/$dossier/reports/$report' })
  const register = useDossier(dossier).data?.actors ?? []
  const [hovered, setHovered] = useState<string>()
  const [writing, setWriting] = useState<Writing>(nothing)
  const text = useRef<HTMLDivElement>(null)
  const [selection, look, unselect] = useSelected(report.text, text)
  const review = useReview(dossier)
  const edit = useEdit(dossier)
  const add = useAddFact(dossier)

  const rows = useMemo(() => shown(page.facts, only, pinned), [page.facts, only, pinned])
  const marks = useMemo(() => marksOf(rows), [rows])
  const rowOf = (fact: string | undefined): FactRow | undefined => rows.find((each) => each.fact.id === fact)
  const row = rowOf(pinned)
  const pin = useCallback(
    (fact: string | undefined) => {
      setWriting((before) => (before.what === 'linkage' && fact ? before : nothing))
      void navigate({ search: (s) => ({ ...s, fact }), replace: true, resetScroll: false })
    },
    [navigate],
  )

  // A fact opened by its address is brought into view; one pinned by hand is in view already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => show(pinned), [])

  const choose = (target: FactRow | undefined): void => {
    if (!target) return
    const linked = linkedTo(writing, target)
    if (linked) setWriting(linked)
    else pin(target.fact.id)
  }
  const draw = (from: string, to: string): void => {
    const [first, second] = [rowOf(from), rowOf(to)]
    if (first && second) setWriting({ what: 'linkage', from: first, to: second })
  }
  const move = (by: number): void => {
    const next = stepFrom(rows, pinned, by)
    if (!next) return
    pin(next.fact.id)
    show(next.fact.id)
  }
  const decide = (target: FactRow | undefined, state: 'accepted' | 'rejected' | 'proposed'): void => {
    if (target) review.mutate({ facts: [target.fact.id], state })
  }
  const correct = (target: FactRow | undefined): void => {
    if (target) setWriting({ what: 'correction', row: target, span: target.fact.evidence })
  }
  const link = (target: FactRow | undefined): void => {
    if (target) setWriting({ what: 'linkage', from: target })
  }
  useBindings([
    { keys: 'j', says: 'Next fact', group: 'Reader', run: () => move(1) },
    { keys: 'k', says: 'Fact before', group: 'Reader', run: () => move(-1) },
    { keys: 'a', says: 'Accept the fact', group: 'Reader', run: () => decide(row, 'accepted') },
    { keys: 'r', says: 'Reject the fact', group: 'Reader', run: () => decide(row, 'rejected') },
    { keys: 'e', says: 'Correct the fact', group: 'Reader', run: () => correct(row) },
    { keys: 'l', says: 'Link the fact to another', group: 'Reader', run: () => link(row) },
    { keys: 'Escape', says: 'Close what is open', group: 'Reader', run: () => pin(undefined) },
  ])

  const sheet = sheetOf(writing, report.text)
  const stop = (): void => setWriting(nothing)
  const form = sheet && (
    <FactForm
      {...sheet}
      register={register}
      busy={edit.isPending || add.isPending}
      onCancel={stop}
      onSave={(draft) => {
        const saving = savingOf(writing, draft, report.id, register)
        if (saving.what === 'nothing') stop()
        else if (saving.what === 'edit')
          edit.mutate({ fact: saving.fact, changes: saving.changes }, { onSuccess: stop })
        else add.mutate(saving.fact, { onSuccess: stop })
      }}
    />
  )

  return (
    <div className={classes.reader}>
      <Head dossier={dossier} page={page} />
      {report.published === null && <Undated dossier={dossier} report={report} />}
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
        <div className={classes.text} ref={text} onMouseUp={look} onKeyUp={look}>
          <Text
            report={report}
            marks={marks}
            pinned={pinned}
            hovered={hovered}
            onHover={setHovered}
            onDraw={draw}
            onPick={(over) => {
              const chosen = pick(over, over.find((mark) => mark.fact === pinned)?.id)
              choose(rowOf(over.find((mark) => mark.id === chosen)?.fact))
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
            <SelectionBar
              dossier={dossier}
              text={report.text}
              at={selection}
              onAdd={(span) => {
                setWriting({ what: 'fact', span })
                unselect()
              }}
            />
          )}
        </div>
        <aside className={classes.side} aria-label="Facts of the report">
          {rows.length === 0 && !sheet ? (
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
              onPin={(id) => choose(rowOf(id))}
              onDraw={draw}
              {...(sheet
                ? { sheet: { span: sheet.span, content: form, of: writing.what === 'correction' ? pinned : undefined } }
                : {})}
              card={(each) => (
                <Card
                  dossier={dossier}
                  row={each}
                  onDecide={(state) => decide(each, state)}
                  onEdit={() => correct(each)}
                  onLink={() => link(each)}
                  onClose={() => pin(undefined)}
                />
              )}
            />
          )}
        </aside>
      </div>
      <About dossier={dossier} page={page} />
    </div>
  )
}

function show(fact: string | undefined): void {
  if (fact === undefined) return
  document.querySelector(`[data-facts~="${CSS.escape(fact)}"]`)?.scrollIntoView({ block: 'center', behavior: 'auto' })
}
