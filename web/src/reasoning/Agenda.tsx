import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Issue } from '../../../src/0-model/issue.ts'
import { Empty } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import { sayScale, tableOf } from './agenda.ts'
import { IssueForm } from './IssueForm.tsx'
import classes from './Reasoning.module.css'

interface AgendaProps {
  readonly dossier: string
  readonly issues: readonly Issue[]
}

/** The items of the agenda: what they are called, the words that lead to them, and what a deal chooses between. */
export function Agenda({ dossier, issues }: AgendaProps): ReactNode {
  const [editing, setEditing] = useState<string>()
  const close = (): void => setEditing(undefined)
  return (
    <div className={classes.main}>
      {issues.length > 0 && (
        <div className={classes.bar}>
          <h2>The items of the agenda</h2>
          <Share title="Agenda" table={() => tableOf(issues)} />
        </div>
      )}
      {issues.length === 0 && editing === undefined && (
        <Empty title="No agenda yet.">
          An issue is what the parties differ about: its words sort the positions, its options or its scale let Parley
          reason over them.
        </Empty>
      )}
      <ul className={classes.agenda}>
        {issues.map((issue) => (
          <li key={issue.id}>
            {editing === issue.id ? (
              <IssueForm dossier={dossier} issue={issue} onDone={close} />
            ) : (
              <div className={classes.issue}>
                <div>
                  <strong>{issue.name}</strong>
                  <p className={classes.fine}>Words: {issue.words.join(', ') || 'none yet'}</p>
                  <Choices issue={issue} />
                </div>
                <Button variant="default" onClick={() => setEditing(issue.id)} aria-label={`Edit ${issue.name}`}>
                  Edit
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {editing === '' ? (
        <IssueForm dossier={dossier} onDone={close} />
      ) : (
        <Button variant="default" className={classes.add} onClick={() => setEditing('')}>
          Add an issue
        </Button>
      )}
    </div>
  )
}

function Choices({ issue: { options, scale } }: { readonly issue: Issue }): ReactNode {
  if (scale) return <p className={classes.fine}>Scale: {sayScale(scale)}</p>
  if (options.length === 0) return <p className={classes.fine}>Neither options nor a scale yet.</p>
  return <p className={classes.fine}>Options: {options.map((option) => option.name).join(' · ')}</p>
}
