import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Issue } from '../../../src/0-model/issue.ts'
import { send } from '../api/client.ts'
import { refresh } from '../api/queries.ts'
import { tell } from '../shell/notices.ts'
import { type IssueDraft, issueDraft, issueOf } from './agenda.ts'
import classes from './Reasoning.module.css'

/** The items of the agenda: what they are called, the words that lead to them, and what a deal chooses between. */
export function Agenda({
  dossier,
  issues,
}: {
  readonly dossier: string
  readonly issues: readonly Issue[]
}): ReactNode {
  const [editing, setEditing] = useState<string>()
  return (
    <div className={classes.main}>
      <ul className={classes.agenda}>
        {issues.map((issue) =>
          editing === issue.id ? (
            <li key={issue.id}>
              <IssueForm dossier={dossier} issue={issue} onDone={() => setEditing(undefined)} />
            </li>
          ) : (
            <li key={issue.id} className={classes.issue}>
              <div>
                <strong>{issue.name}</strong>
                <p className={classes.fine}>Words: {issue.words.join(', ') || 'none yet'}</p>
                {issue.options.length > 0 && (
                  <p className={classes.fine}>Options: {issue.options.map((option) => option.name).join(' · ')}</p>
                )}
                {issue.scale && (
                  <p className={classes.fine}>
                    Scale: {issue.scale.low.at} ({issue.scale.low.means}) to {issue.scale.high.at} (
                    {issue.scale.high.means}) {issue.scale.unit}
                  </p>
                )}
              </div>
              <Button variant="default" onClick={() => setEditing(issue.id)} aria-label={`Edit ${issue.name}`}>
                Edit
              </Button>
            </li>
          ),
        )}
      </ul>
      {editing === '' ? (
        <IssueForm dossier={dossier} onDone={() => setEditing(undefined)} />
      ) : (
        <Button variant="default" onClick={() => setEditing('')}>
          Add an issue
        </Button>
      )}
    </div>
  )
}

function IssueForm({
  dossier,
  issue,
  onDone,
}: {
  readonly dossier: string
  readonly issue?: Issue
  readonly onDone: () => void
}): ReactNode {
  const [draft, setDraft] = useState<IssueDraft>(() => issueDraft(issue))
  const client = useQueryClient()
  const done = {
    onSuccess: onDone,
    onError: (error: Error) => tell({ tone: 'trouble', text: `The agenda was not changed: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  }
  const save = useMutation({
    mutationFn: (value: Issue) =>
      send('put', '/dossiers/{dossier}/issues/{id}', { path: { dossier, id: value.id }, body: { value } }),
    ...done,
  })
  const drop = useMutation({
    mutationFn: (id: string) => send('delete', '/dossiers/{dossier}/issues/{id}', { path: { dossier, id } }),
    ...done,
  })
  const value = issueOf(draft, issue)
  const field = (name: keyof IssueDraft, says: string, note?: string): ReactNode => (
    <TextInput
      label={says}
      description={note}
      value={draft[name]}
      onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
    />
  )
  return (
    <form
      className={classes.issueForm}
      aria-label={issue ? `Edit ${issue.name}` : 'Add an issue'}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (value) save.mutate(value)
      }}
    >
      {field('name', 'Name')}
      {field('words', 'Words that lead to it', 'Commas between')}
      {field('options', 'Options, of which a deal takes one', 'Commas between')}
      <div className={classes.change}>
        <Button type="submit" disabled={!value} loading={save.isPending}>
          Save
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        {issue && (
          <Button variant="subtle" color="red" loading={drop.isPending} onClick={() => drop.mutate(issue.id)}>
            Remove from the agenda
          </Button>
        )}
      </div>
    </form>
  )
}
