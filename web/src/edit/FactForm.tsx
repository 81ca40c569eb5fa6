import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Actor } from '../../../src/0-model/actor.ts'
import type { Kind } from '../../../src/0-model/fact.ts'
import { kindOrder, kindWords, label } from '../words.ts'
import classes from './FactForm.module.css'
import { type Draft, emptyDraft, labelsOf, ownFields, troubles } from './form.ts'

interface FactFormProps {
  readonly start: Draft
  readonly words: string
  readonly register: readonly Actor[]
  readonly title: string
  readonly note?: ReactNode
  readonly busy: boolean
  readonly onSave: (draft: Draft) => void
  readonly onCancel: () => void
}

/** Correct a fact or write one: what fits the kind, no more. */
export function FactForm({ start, words, register, title, note, busy, onSave, onCancel }: FactFormProps): ReactNode {
  const [draft, setDraft] = useState(start)
  const list = useId()
  const wrong = troubles(draft)
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }))
  const setKind = (kind: Kind): void =>
    setDraft((before) => {
      const fresh = emptyDraft(kind, words)
      return { ...before, kind, label: fresh.label, own: kind === start.kind ? start.own : fresh.own }
    })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (Object.keys(wrong).length === 0) onSave(draft)
  }
  const options = (values: readonly string[]) =>
    values.map((value) => ({ value, label: value === '' ? '–' : label(value) }))

  return (
    <form
      className={classes.form}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
      aria-label={title}
    >
      <h3 className={classes.title}>{title}</h3>
      <div className={classes.pair}>
        <NativeSelect
          label="Kind"
          value={draft.kind}
          onChange={(event) => setKind(event.target.value as Kind)}
          data={kindOrder.map((kind) => ({ value: kind, label: kindWords[kind].one }))}
        />
        {labelsOf[draft.kind].length > 0 && (
          <NativeSelect
            label="Label"
            value={draft.label}
            onChange={(event) => set({ label: event.target.value })}
            data={options(labelsOf[draft.kind])}
          />
        )}
      </div>
      <TextInput
        label="Who"
        placeholder="names, with commas between"
        value={draft.actors}
        list={list}
        onChange={(event) => set({ actors: event.target.value })}
        data-autofocus
        autoFocus
      />
      <TextInput
        label="Towards"
        value={draft.counterparts}
        list={list}
        onChange={(event) => set({ counterparts: event.target.value })}
      />
      <datalist id={list}>
        {register.map((actor) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
      <Textarea
        label="About"
        autosize
        minRows={1}
        maxRows={5}
        value={draft.about}
        onChange={(event) => set({ about: event.target.value })}
      />
      {ownFields[draft.kind].map((field) =>
        field.options ? (
          <NativeSelect
            key={field.name}
            label={field.says}
            value={draft.own[field.name] ?? ''}
            onChange={(event) => set({ own: { ...draft.own, [field.name]: event.target.value } })}
            data={options(field.options)}
          />
        ) : (
          <TextInput
            key={field.name}
            label={field.says}
            value={draft.own[field.name] ?? ''}
            error={wrong[field.name]}
            onChange={(event) => set({ own: { ...draft.own, [field.name]: event.target.value } })}
          />
        ),
      )}
      <div className={classes.pair}>
        <TextInput
          label="Date"
          placeholder="2025-04-21/2025-04-23"
          value={draft.date}
          error={wrong.date}
          onChange={(event) => set({ date: event.target.value })}
        />
        <NativeSelect
          label="How certain"
          value={draft.modality}
          onChange={(event) => set({ modality: event.target.value })}
          data={options(['asserted', 'planned', 'possible', 'hypothetical'])}
        />
      </div>
      <Checkbox
        size="xs"
        label="It is said not to be so"
        checked={draft.negated}
        onChange={(event) => set({ negated: event.currentTarget.checked })}
      />
      {note && <p className={classes.note}>{note}</p>}
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          Save
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
