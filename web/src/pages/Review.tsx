import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useReducer, useRef } from 'react'
import { useDossier, useEdit, useFacts, useReport, useReview, useUndo } from '../api/queries.ts'
import type { FactRow } from '../api/types.ts'
import { say } from '../dates.ts'
import { FactForm } from '../edit/FactForm.tsx'
import { changes, draftOf } from '../edit/form.ts'
import { FactCard } from '../parts/FactCard.tsx'
import { kindColour, StateMark } from '../parts/Marks.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { inContext } from '../review/context.ts'
import { type Decision, emptyQueue, open, type Queue, reasons, stepped } from '../review/queue.ts'
import { useBindings } from '../shell/Keys.tsx'
import { count, kindOrder, kindWords } from '../words.ts'
import classes from './Review.module.css'

/** How many are taken into one sitting; more come once these are done. */
const most = 500

/** What the machine proposed, one after another: one key decides and moves on. */
export function Review(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/review' })
  const { kind, report, actor, order = 'weight' } = useSearch({ from: '/d/$dossier/review' })
  const filter = { state: 'proposed', kind, report, actor, order, limit: most }
  const asked = useFacts(dossier, filter)
  return (
    <Loaded asked={asked}>
      {(list) => (
        <Sitting
          key={JSON.stringify([kind, report, actor, order])}
          dossier={dossier}
          rows={list.facts}
          total={list.total}
        />
      )}
    </Loaded>
  )
}

interface SittingProps {
  readonly dossier: string
  readonly rows: readonly FactRow[]
  readonly total: number
}

function Sitting({ dossier, rows, total }: SittingProps): ReactNode {
  const search = useSearch({ from: '/d/$dossier/review' })
  const navigate = useNavigate({ from: '/d/$dossier/review' })
  const known = useRef(new Map<string, FactRow>())
  for (const row of rows) known.current.set(row.fact.id, row)
  const [queue, dispatch] = useReducer(stepped, emptyQueue, (empty): Queue => {
    const loaded = stepped(empty, { type: 'loaded', ids: rows.map((row) => row.fact.id), fresh: true })
    return search.fact ? stepped(loaded, { type: 'went', to: search.fact }) : loaded
  })
  useEffect(() => dispatch({ type: 'loaded', ids: rows.map((row) => row.fact.id), fresh: false }), [rows])
  const review = useReview(dossier)
  const undo = useUndo(dossier)
  const edit = useEdit(dossier)
  const about = useDossier(dossier)
  const id = queue.order[queue.at]
  const row = id === undefined ? undefined : known.current.get(id)
  const editing = search.state === 'edit'
  const setEditing = (on: boolean): void =>
    void navigate({ search: (s) => ({ ...s, state: on ? 'edit' : undefined }), replace: true })

  // The place in the queue is in the address, so that it can be reloaded and passed on.
  useEffect(() => {
    if (id !== undefined && id !== search.fact)
      void navigate({ search: (s) => ({ ...s, fact: id, state: undefined }), replace: true, resetScroll: false })
  }, [id, search.fact, navigate])

  const decide = (facts: readonly string[], as: Decision, why?: string): void => {
    if (facts.length === 0) return
    dispatch({ type: 'decided', facts, as })
    review.mutate(
      { facts, state: as, ...(why ? { why } : {}) },
      { onError: () => dispatch({ type: 'refused', facts }) },
    )
  }
  const takeBack = (): void => {
    undo.mutate(undefined, { onSuccess: () => dispatch({ type: 'undone' }) })
  }
  const one = id === undefined ? [] : [id]
  useBindings([
    { keys: 'a', says: 'Accept and go on', group: 'Review', run: () => decide(one, 'accepted') },
    {
      keys: 'r',
      says: 'Reject: then 1–9 for the reason',
      group: 'Review',
      run: () => dispatch({ type: 'choosing', on: true }),
    },
    { keys: 's', says: 'Leave open, not sure', group: 'Review', run: () => decide(one, 'unsure') },
    { keys: 'e', says: 'Correct', group: 'Review', run: () => setEditing(true) },
    { keys: 'u', says: 'Undo and go back', group: 'Review', run: takeBack },
    { keys: 'j', says: 'Next', group: 'Review', run: () => dispatch({ type: 'moved', by: 1 }) },
    { keys: 'k', says: 'One before', group: 'Review', run: () => dispatch({ type: 'moved', by: -1 }) },
    ...(queue.choosing
      ? [
          ...reasons.map((reason, index) => ({
            keys: String(index + 1),
            says: `Reject: ${reason}`,
            group: 'Review',
            run: () => decide(one, 'rejected', reason),
          })),
          { keys: 'Enter', says: 'Reject without a reason', group: 'Review', run: () => decide(one, 'rejected') },
          {
            keys: 'Escape',
            says: 'Do not reject',
            group: 'Review',
            run: () => dispatch({ type: 'choosing', on: false }),
          },
        ]
      : []),
  ])

  const left = open(queue)
  const undecided = queue.order.filter((each) => !queue.decided.has(each))
  return (
    <Page
      title="Review"
      full
      says={
        <>
          <span role="status">
            {left === 0 ? 'Nothing is left to review here' : `${count(left, 'fact')} to review`}
          </span>
          {total > most && `, of ${total.toLocaleString('en-GB')} in all`}
          {queue.made.length > 0 && `; ${queue.decided.size} decided in this sitting`}
        </>
      }
      tools={
        <Filters
          {...search}
          onChange={(change) => void navigate({ search: (s) => ({ ...s, ...change, fact: undefined }) })}
          undecided={undecided}
          onAll={(as) => decide(undecided, as)}
        />
      }
    >
      {queue.order.length === 0 ? (
        <Empty title="Nothing to review.">
          Every fact has been decided on. New ones come with new{' '}
          <Link to="/d/$dossier/reports" params={{ dossier }}>
            reports
          </Link>
          .
        </Empty>
      ) : (
        <div className={classes.desk}>
          <List queue={queue} rows={known.current} onGo={(to) => dispatch({ type: 'went', to })} />
          {row && (
            <section className={classes.case} aria-label="The fact under review">
              <Passage dossier={dossier} row={row} />
              {editing ? (
                <FactForm
                  key={row.fact.id}
                  title="Correct the fact"
                  start={draftOf(row.fact)}
                  words={row.fact.evidence.exact}
                  register={about.data?.actors ?? []}
                  busy={edit.isPending}
                  note="A corrected fact still waits for your decision."
                  onCancel={() => setEditing(false)}
                  onSave={(draft) => {
                    const changed = changes(row.fact, draft, about.data?.actors ?? [])
                    if (Object.keys(changed).length === 0) return setEditing(false)
                    edit.mutate({ fact: row.fact.id, changes: changed }, { onSuccess: () => setEditing(false) })
                  }}
                />
              ) : (
                <FactCard row={{ ...row, state: queue.decided.get(row.fact.id) ?? row.state }} />
              )}
              {queue.choosing ? (
                <ol className={classes.reasons} aria-label="Why is it rejected?">
                  {reasons.map((reason, index) => (
                    <li key={reason}>
                      <button type="button" onClick={() => decide(one, 'rejected', reason)}>
                        <kbd>{index + 1}</kbd> {reason}
                      </button>
                    </li>
                  ))}
                </ol>
              ) : (
                <div className={classes.decide}>
                  <Button
                    onClick={() => decide(one, 'accepted')}
                    rightSection={<kbd className={classes.onAccent}>a</kbd>}
                  >
                    Accept
                  </Button>
                  <Button
                    variant="default"
                    onClick={() => dispatch({ type: 'choosing', on: true })}
                    rightSection={<kbd>r</kbd>}
                  >
                    Reject
                  </Button>
                  <Button variant="default" onClick={() => decide(one, 'unsure')} rightSection={<kbd>s</kbd>}>
                    Not sure
                  </Button>
                  <Button variant="default" onClick={() => setEditing(true)} rightSection={<kbd>e</kbd>}>
                    Correct
                  </Button>
                  <Button
                    variant="subtle"
                    onClick={takeBack}
                    disabled={queue.made.length === 0}
                    rightSection={<kbd>u</kbd>}
                  >
                    Undo
                  </Button>
                </div>
              )}
            </section>
          )}
        </div>
      )}
    </Page>
  )
}

/** The words the fact rests on, in their paragraph. */
function Passage({ dossier, row }: { readonly dossier: string; readonly row: FactRow }): ReactNode {
  const report = useReport(dossier, row.report.id)
  const { before, exact, after } = inContext(row.fact.evidence, report.data?.report, 420)
  return (
    <figure className={classes.passage}>
      <blockquote>
        {before}
        <mark style={{ ['--kind' as string]: kindColour(row.fact.kind) }}>{exact}</mark>
        {after}
      </blockquote>
      <figcaption>
        {[row.report.outlet, say(row.report.published)].filter(Boolean).join(', ')}
        {' · '}
        <Link
          to="/d/$dossier/reports/$report"
          params={{ dossier, report: row.report.id }}
          search={{ fact: row.fact.id }}
        >
          {row.report.title ?? 'Open the report'}
        </Link>
      </figcaption>
    </figure>
  )
}

interface ListProps {
  readonly queue: Queue
  readonly rows: ReadonlyMap<string, FactRow>
  readonly onGo: (fact: string) => void
}

function List({ queue, rows, onGo }: ListProps): ReactNode {
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count: queue.order.length,
    getScrollElement: () => box.current,
    estimateSize: () => 42,
    overscan: 12,
  })
  useEffect(() => list.scrollToIndex(queue.at, { align: 'auto' }), [list, queue.at])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section className={classes.list} ref={box} tabIndex={0} aria-label="Queue">
      <ol style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((item) => {
          const id = queue.order[item.index] as string
          const row = rows.get(id)
          if (!row) return null
          return (
            <li key={id} className={classes.place} style={{ transform: `translateY(${item.start}px)` }}>
              <button
                type="button"
                className={classes.item}
                aria-current={item.index === queue.at}
                data-decided={queue.decided.get(id)}
                style={{ ['--kind' as string]: kindColour(row.fact.kind) }}
                onClick={() => onGo(id)}
              >
                <StateMark state={queue.decided.get(id) ?? row.state} />
                <span className={classes.says}>{row.says}</span>
                <span className={classes.fine}>
                  {kindWords[row.fact.kind].one}
                  {' · '}
                  {row.report.outlet ?? row.report.title}, {say(row.report.published)}
                </span>
                <span className={classes.confidence} title="Confidence of the reading">
                  {Math.round(row.fact.confidence)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface FiltersProps {
  readonly kind?: string | undefined
  readonly report?: string | undefined
  readonly order?: string | undefined
  readonly undecided: readonly string[]
  readonly onChange: (change: { kind?: string | undefined; order?: string | undefined; report?: undefined }) => void
  readonly onAll: (as: Decision) => void
}

/** What is in the queue and in which order; a queue of one kind or one report can be decided as a whole. */
function Filters({ kind, report, order = 'weight', undecided, onChange, onAll }: FiltersProps): ReactNode {
  return (
    <>
      <select
        className={classes.select}
        aria-label="Kind"
        value={kind ?? ''}
        onChange={(event) => onChange({ kind: event.target.value || undefined })}
      >
        <option value="">All kinds</option>
        {kindOrder.map((each) => (
          <option key={each} value={each}>
            {kindWords[each].many}
          </option>
        ))}
      </select>
      <select
        className={classes.select}
        aria-label="Order"
        value={order}
        onChange={(event) => onChange({ order: event.target.value })}
      >
        <option value="weight">Weightiest first</option>
        <option value="date">Latest report first</option>
        <option value="text">In the order of the text</option>
      </select>
      {report && (
        <Button variant="subtle" onClick={() => onChange({ report: undefined })}>
          One report only: show all
        </Button>
      )}
      {(kind || report) && undecided.length > 1 && (
        <>
          <Button variant="default" onClick={() => onAll('accepted')}>
            Accept all {undecided.length}
          </Button>
          <Button variant="default" onClick={() => onAll('rejected')}>
            Reject all {undecided.length}
          </Button>
        </>
      )}
    </>
  )
}
