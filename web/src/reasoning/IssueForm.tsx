import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Issue } from '../../../src/0-model/issue.ts'
import { useDropIssue, useSaveIssue } from '../api/agenda.ts'
import { type AnchorDraft, type IssueDraft, issueDraft, issueOf, troubles } from './agenda.ts'
import classes from './Reasoning.module.css'

interface IssueFormProps {
  readonly dossier: string
  readonly issue?: Issue
  readonly onDone: () => void
}

/** An item of the agenda: its name, the words that lead to it, and what a deal chooses between. */
export function IssueForm({ dossier, issue, onDone }: IssueFormProps): ReactNode {
  const [draft, setDraft] = useState<IssueDraft>(() => issueDraft(issue))
  const save = useSaveIssue(dossier)
  const drop = useDropIssue(dossier)
  const value = issueOf(draft, issue)
  const wrong = draft.name === '' ? {} : troubles(draft)
  const set = (change: Partial<IssueDraft>): void => setDraft((before) => ({ ...before, ...change }))
  return (
    <form
      className={classes.issueForm}
      aria-label={issue ? `Edit ${issue.name}` : 'Add an issue'}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (value) save.mutate(value, { onSuccess: onDone })
      }}
    >
      <TextInput label="Name" value={draft.name} onChange={(event) => set({ name: event.target.value })} />
      <TextInput
        label="Words that lead to it"
        description="Commas between: positions that say one of them are put on this issue."
        value={draft.words}
        onChange={(event) => set({ words: event.target.value })}
      />
      <SegmentedControl
        size="xs"
        aria-label="What a deal chooses"
        value={draft.by}
        onChange={(by) => set({ by: by as IssueDraft['by'] })}
        data={[
          { value: 'options', label: 'A deal takes one of several options' },
          { value: 'scale', label: 'A deal takes a place on a scale' },
        ]}
      />
      {draft.by === 'options' ? (
        <Textarea
          label="Options"
          description="One a line, in order from one end to the other; behind a colon the words that lead to it."
          placeholder={'None: reject, no recognition\nIn part: partial'}
          autosize
          minRows={3}
          value={draft.options}
          onChange={(event) => set({ options: event.target.value })}
        />
      ) : (
        <>
          <TextInput
            label="Unit"
            description="Days, people, per cent, points: numbers said in it are places on the scale."
            value={draft.unit}
            error={wrong.unit}
            onChange={(event) => set({ unit: event.target.value })}
          />
          {(['low', 'high'] as const).map((end) => (
            <Anchor
              key={end}
              name={end === 'low' ? 'One end' : 'The other end'}
              value={draft[end]}
              wrong={{ at: wrong[`${end}.at`], means: wrong[`${end}.means`] }}
              onChange={(anchor) => set({ [end]: anchor })}
            />
          ))}
        </>
      )}
      <div className={classes.change}>
        <Button type="submit" disabled={!value} loading={save.isPending}>
          Save
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        {issue && (
          <Button
            variant="subtle"
            color="red"
            loading={drop.isPending}
            onClick={() => drop.mutate(issue.id, { onSuccess: onDone })}
          >
            Remove from the agenda
          </Button>
        )}
      </div>
    </form>
  )
}

interface AnchorProps {
  readonly name: string
  readonly value: AnchorDraft
  readonly wrong: { readonly at: string | undefined; readonly means: string | undefined }
  readonly onChange: (value: AnchorDraft) => void
}

/** An end of a scale: its number, what it means, and the words of those who want it. */
function Anchor({ name, value, wrong, onChange }: AnchorProps): ReactNode {
  return (
    <fieldset className={classes.anchor} aria-label={name}>
      <TextInput
        label={name}
        aria-label={`${name}: number`}
        inputMode="decimal"
        value={value.at}
        error={wrong.at}
        onChange={(event) => onChange({ ...value, at: event.target.value })}
      />
      <TextInput
        label="means"
        aria-label={`${name}: what it means`}
        value={value.means}
        error={wrong.means}
        onChange={(event) => onChange({ ...value, means: event.target.value })}
      />
      <TextInput
        label="words that lead there"
        aria-label={`${name}: words that lead there`}
        value={value.words}
        onChange={(event) => onChange({ ...value, words: event.target.value })}
      />
    </fieldset>
  )
}
