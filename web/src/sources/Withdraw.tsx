import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { send } from '../api/client.ts'
import { refresh, useReport, useUndo } from '../api/queries.ts'
import type { FactRow } from '../api/types.ts'
import { StateMark } from '../parts/Marks.tsx'
import { Loaded } from '../parts/Page.tsx'
import { tell } from '../shell/notices.ts'
import { count } from '../words.ts'
import { falling } from './falls.ts'
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
  const asked = useReport(dossier, report)
  const [why, setWhy] = useState('')
  const client = useQueryClient()
  const undo = useUndo(dossier)
  const withdraw = useMutation({
    mutationFn: () => send('POST', `dossiers/${dossier}/withdraw`, { report, why }),
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
      {({ facts }) => {
        const { fall, weaker, accepted } = falling(facts)
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
              <strong>{count(fall.length, 'fact')} would fall</strong>
              {accepted > 0 && `, ${accepted} of them accepted`}; {count(weaker.length, 'fact')} would stand on other
              reports.
            </p>
            <Facts rows={fall} />
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
