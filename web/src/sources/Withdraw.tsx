import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { send } from '../api/client.ts'
import { refresh, useFalls, useReport, useUndo } from '../api/queries.ts'
import type { FactRow } from '../api/types.ts'
import { StateMark } from '../parts/Marks.tsx'
import { Loaded } from '../parts/Page.tsx'
import { tell } from '../shell/notices.ts'
import { count } from '../words.ts'
import { summary } from './falls.ts'
import classes from './Withdraw.module.css'

/** How many facts are listed; the number says the rest. */
const listed = 12

/** What falls if a report is withdrawn, before it is; withdrawn, it can be undone. */
export function Withdraw({
  dossier,
  report,
  onDone,
}: {
  readonly dossier: string
  readonly report: string
  readonly onDone: () => void
}): ReactNode {
  const asked = useFalls(dossier, report)
  const rows = useReport(dossier, report).data?.facts ?? []
  const [why, setWhy] = useState('')
  const client = useQueryClient()
  const undo = useUndo(dossier)
  const withdraw = useMutation({
    mutationFn: () => send('post', '/dossiers/{dossier}/withdraw', { path: { dossier }, body: { report, why } }),
    onSuccess: () => {
      tell({
        tone: 'done',
        text: 'Withdrawn. What rested on it alone has fallen.',
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
        const accepted = told.filter((row) => row.state === 'accepted').length
        return (
          <form
            className={classes.form}
            aria-label="Withdraw the report"
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              withdraw.mutate()
            }}
          >
            <p>
              <strong>{lost.length === 1 ? '1 thing would fall' : `${lost.length} things would fall`}</strong>
              {accepted > 0 && `, ${accepted} of them accepted`}: nothing else tells of them.{' '}
              {weaker.length > 0 && `${count(weaker.length, 'thing')} would stand on fewer voices. `}
              {flagged.length > 0 && `${count(flagged.length, 'thing')} elsewhere should be looked at again.`}
            </p>
            <Facts rows={told} />
            <TextInput label="Reason" value={why} onChange={(event) => setWhy(event.target.value)} required />
            <div className={classes.buttons}>
              <Button type="submit" color="red" disabled={why.trim() === ''} loading={withdraw.isPending}>
                Withdraw the report
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
