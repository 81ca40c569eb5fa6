import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { send } from '../api/client.ts'
import { refresh, type Target, useFalls, useReport, useUndo } from '../api/queries.ts'
import type { FactRow, Falling } from '../api/types.ts'
import { StateMark } from '../parts/Marks.tsx'
import { Loaded } from '../parts/Page.tsx'
import { tell } from '../shell/notices.ts'
import { count } from '../words.ts'
import { summary } from './falls.ts'
import classes from './Withdraw.module.css'

/** How many facts are listed; the number says the rest. */
const listed = 12

interface WithdrawProps {
  readonly dossier: string
  readonly target: Target
  /** What is withdrawn, as in “Withdraw the report”. */
  readonly name: string
  readonly onDone: () => void
}

/** What falls if a report, an outlet’s rating or an outlet is withdrawn, before it is; withdrawn, it can be undone. */
export function Withdraw({ dossier, target, name, onDone }: WithdrawProps): ReactNode {
  const asked = useFalls(dossier, target)
  const rows = useReport(dossier, 'report' in target ? target.report : undefined).data?.facts ?? []
  const [why, setWhy] = useState('')
  const client = useQueryClient()
  const undo = useUndo(dossier)
  const withdraw = useMutation({
    mutationFn: () => send('post', '/dossiers/{dossier}/withdraw', { path: { dossier }, body: { ...target, why } }),
    onSuccess: () => {
      tell({
        tone: 'done',
        text: `Withdrawn: ${name}. What rested on it alone has fallen, and is marked until you have looked at it.`,
        action: { name: 'Undo', run: () => undo.mutate() },
      })
      onDone()
    },
    onError: (error) => tell({ tone: 'trouble', text: `Not withdrawn: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
  return (
    <Loaded asked={asked}>
      {({ falls }) => {
        const { lost, weaker, flagged } = summary(falls)
        const gone = new Set(lost.map((each) => each.id))
        const told = rows.filter((row) => gone.has(row.item) && row.state !== 'rejected')
        const takesReports = 'report' in target || target.reports === true
        const accepted = told.filter((row) => row.state === 'accepted').length
        return (
          <form
            className={classes.form}
            aria-label={`Withdraw ${name}`}
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              withdraw.mutate()
            }}
          >
            <p>
              {(lost.length > 0 || takesReports) && (
                <>
                  <strong>{lost.length === 1 ? '1 thing would fall' : `${lost.length} things would fall`}</strong>
                  {accepted > 0 && `, ${accepted} of them accepted`}: nothing else tells of them.{' '}
                </>
              )}
              {weaker.length > 0 && `${count(weaker.length, 'thing')} would stand on fewer voices. `}
              {flagged.length > 0 && `${count(flagged.length, 'thing')} elsewhere should be looked at again.`}
            </p>
            {'report' in target ? <Facts rows={told} /> : <Lost falls={lost} />}
            <Flagged falls={flagged} />
            <TextInput label="Reason" value={why} onChange={(event) => setWhy(event.target.value)} required />
            <div className={classes.buttons}>
              <Button type="submit" color="red" disabled={why.trim() === ''} loading={withdraw.isPending}>
                Withdraw {name}
              </Button>
              <Button variant="default" onClick={onDone}>
                Cancel
              </Button>
            </div>
          </form>
        )
      }}
    </Loaded>
  )
}

/** What would go with an outlet, conclusions first: nothing else tells of it. */
function Lost({ falls }: { readonly falls: readonly Falling[] }): ReactNode {
  const things = [...falls].sort((a, b) => Number(a.kind === 'item') - Number(b.kind === 'item'))
  return (
    <ul className={classes.facts}>
      {things.slice(0, listed).map(({ kind, id, says }) => (
        <li key={`${kind}${id}`}>
          <span>
            {kind !== 'item' && <small>{kind} </small>}
            {says.replace(/ \(nothing else tells of it\)$/, '')}
          </span>
        </li>
      ))}
      {things.length > listed && <li>and {things.length - listed} more</li>}
    </ul>
  )
}

function Facts({ rows }: { readonly rows: readonly FactRow[] }): ReactNode {
  return (
    <ul className={classes.facts}>
      {rows.slice(0, listed).map((row) => (
        <li key={row.fact.id}>
          <StateMark state={row.state} /> {row.says}
        </li>
      ))}
      {rows.length > listed && <li>and {rows.length - listed} more</li>}
    </ul>
  )
}

/** What rests on it further up: findings, forecasts, undertakings, briefs, each with why it should be looked at again. */
function Flagged({ falls }: { readonly falls: readonly Falling[] }): ReactNode {
  const further = falls.filter(({ kind }) => kind !== 'item' && kind !== 'fact')
  return (
    <ul className={classes.flagged}>
      {further.slice(0, listed).map((each) => (
        <li key={`${each.kind}${each.id}`}>
          <small>{each.kind}</small> {each.says}
        </li>
      ))}
      {further.length > listed && <li>and {further.length - listed} more</li>}
    </ul>
  )
}
