import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Issue } from '../../../src/0-model/issue.ts'
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
        <Button variant="default" onClick={() => setEditing('')}>
          Add an issue
        </Button>
      )}
    </div>
  )
}

function Choices({ issue: { options, scale } }: { readonly issue: Issue }): ReactNode {
  if (scale)
    return (
      <p className={classes.fine}>
        Scale: {scale.low.at} ({scale.low.means}) to {scale.high.at} ({scale.high.means}), {scale.unit}
      </p>
    )
  if (options.length === 0) return <p className={classes.fine}>Neither options nor a scale yet.</p>
  return <p className={classes.fine}>Options: {options.map((option) => option.name).join(' · ')}</p>
}
