import { Link, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useReducer, useRef } from 'react'
import { useAddFact, useDossier, useEdit, useFact, useFacts, useReview, useUndo } from '../api/queries.ts'
import type { FactRow, FactRows } from '../api/types.ts'
import { FactForm } from '../edit/FactForm.tsx'
import { type Draft, draftOf } from '../edit/form.ts'
import { savingOf } from '../edit/writing.ts'
import { Accounts } from '../parts/Accounts.tsx'
import { FactCard } from '../parts/FactCard.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Decide } from '../review/Decide.tsx'
import { Filters } from '../review/Filters.tsx'
import { List } from '../review/List.tsx'
import { Passage } from '../review/Passage.tsx'
import { type Decision, emptyQueue, isNarrowed, open, type Queue, reasons, stepped } from '../review/queue.ts'
import { factsTable } from '../share/tables.ts'
import { useBindings } from '../shell/Keys.tsx'
import { count } from '../words.ts'
import classes from './Review.module.css'

/** How many are taken into one sitting; more come once these are done. */
const most = 500

/** What the machine proposed, one after another: one key decides and moves on. */
export function Review(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/review' })
  const { kind, report, actor, rule, outlet, order = 'weight' } = useSearch({ from: '/d/$dossier/review' })
  const chosen = { kind, report, actor, rule, outlet, order }
  const filter = { state: 'proposed', ...chosen, limit: most, batches: 'true' }
  const asked = useFacts(dossier, filter)
  // A sitting begins with the facts it is about: those of another queue are no placeholder for them.
  const begun = { ...asked, data: asked.isPlaceholderData ? undefined : asked.data }
  return (
    <Loaded asked={begun}>{(list) => <Sitting key={JSON.stringify(chosen)} dossier={dossier} list={list} />}</Loaded>
  )
}

interface SittingProps {
  readonly dossier: string
  readonly list: FactRows
}

function Sitting({ dossier, list }: SittingProps): ReactNode {
  const { facts: rows, total } = list
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
  const add = useAddFact(dossier)
  const register = useDossier(dossier).data?.actors ?? []
  const id = queue.order[queue.at]
  const row = id === undefined ? undefined : known.current.get(id)
  const router = useRouter()
  const editing = search.state === 'edit'
  const setEditing = (on: boolean): void =>
    void navigate({ search: (s) => ({ ...s, state: on ? 'edit' : undefined }), replace: true })

  // The place in the queue is in the address, so that it can be reloaded and passed on.
  useEffect(() => {
    // whoever is on the way to another page is not called back
    if (!router.latestLocation.pathname.endsWith('/review')) return
    if (id !== undefined && id !== search.fact)
      void navigate({ search: (s) => ({ ...s, fact: id, state: undefined }), replace: true, resetScroll: false })
  }, [id, search.fact, navigate, router])

  const decide = (facts: readonly string[], as: Decision, why?: string): void => {
    if (facts.length === 0) return
    dispatch({ type: 'decided', facts, as })
    review.mutate(
      { facts, state: as, ...(why ? { why } : {}) },
      { onError: () => dispatch({ type: 'refused', facts }) },
    )
  }
  const correct = (of: FactRow, draft: Draft): void => {
    const writing = { what: 'correction' as const, row: of, span: of.fact.evidence }
    const saving = savingOf(writing, draft, of.report.id, register)
    const done = { onSuccess: () => setEditing(false) }
    if (saving.what === 'edit') edit.mutate({ fact: saving.fact, changes: saving.changes }, done)
    else if (saving.what === 'nothing') setEditing(false)
    else
      add.mutate(saving.fact, {
        onSuccess: () => dispatch({ type: 'decided', facts: [of.fact.id], as: 'rejected' }),
      })
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
          chosen={search}
          batches={list.batches}
          undecided={undecided}
          onChange={(change) => void navigate({ search: (s) => ({ ...s, ...change, fact: undefined }) })}
          onAll={(as) => decide(undecided, as)}
          onTable={() =>
            factsTable(queue.order.map((each) => known.current.get(each)).filter((each) => each !== undefined))
          }
        />
      }
    >
      {queue.order.length === 0 ? (
        <Nothing dossier={dossier} narrowed={isNarrowed(search)} />
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
                  register={register}
                  busy={edit.isPending || add.isPending}
                  note="A corrected fact still waits for your decision; one of another kind takes its place, accepted."
                  onCancel={() => setEditing(false)}
                  onSave={(draft) => correct(row, draft)}
                />
              ) : (
                <FactCard row={{ ...row, state: queue.decided.get(row.fact.id) ?? row.state }}>
                  {row.disputed && <Differing dossier={dossier} fact={row.fact.id} />}
                </FactCard>
              )}
              <Decide
                choosing={queue.choosing}
                canUndo={queue.made.length > 0}
                onDecide={(as, why) => decide(one, as, why)}
                onChoosing={() => dispatch({ type: 'choosing', on: true })}
                onEdit={() => setEditing(true)}
                onUndo={takeBack}
              />
            </section>
          )}
        </div>
      )}
    </Page>
  )
}

/** Where reports tell the fact under review differently. */
function Differing({ dossier, fact }: { readonly dossier: string; readonly fact: string }): ReactNode {
  const { data } = useFact(dossier, fact)
  return <Accounts dossier={dossier} accounts={data?.accounts ?? []} />
}

/** An empty queue: everything is decided on, or nothing fits what was chosen. */
function Nothing({ dossier, narrowed }: { readonly dossier: string; readonly narrowed: boolean }): ReactNode {
  const facts = useDossier(dossier).data?.counts.facts ?? 0
  if (narrowed)
    return (
      <Empty title="Nothing to review here.">
        No fact that waits for review fits what is chosen above.{' '}
        <Link to="/d/$dossier/review" params={{ dossier }}>
          Show all that wait
        </Link>
      </Empty>
    )
  return (
    <Empty title="Nothing to review.">
      {facts > 0 && 'Every fact has been decided on. '}
      New ones come with new{' '}
      <Link to="/d/$dossier/reports" params={{ dossier }}>
        reports
      </Link>
      .
    </Empty>
  )
}
