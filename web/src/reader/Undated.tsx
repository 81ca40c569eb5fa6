import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useDated } from '../api/reader.ts'
import type { Report } from '../api/types.ts'
import { span } from '../dates.ts'
import classes from '../pages/Reader.module.css'

/** A report whose day is not known: “on Monday” and “last week” in it say nothing until somebody gives it. */
export function Undated({ dossier, report }: { readonly dossier: string; readonly report: Report }): ReactNode {
  const [day, setDay] = useState('')
  const dated = useDated(dossier, report.id)
  return (
    <form
      className={classes.undated}
      aria-label="Date of the report"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (span(day) !== null) dated.mutate(day)
      }}
    >
      <p>
        <strong>When was this published?</strong> Without a day, “on Monday” or “last week” in it cannot be placed.
      </p>
      <TextInput type="date" aria-label="Published on" value={day} onChange={(event) => setDay(event.target.value)} />
      <Button type="submit" disabled={day === ''} loading={dated.isPending}>
        Keep the date and read again
      </Button>
    </form>
  )
}
