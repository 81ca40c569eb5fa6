import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useFacts, useReports } from '../api/queries.ts'
import { useDropScenario, useSaveScenario, useScenarios, useWhatFollows } from '../api/reasoning.ts'
import type { DossierPage } from '../api/types.ts'
import { say } from '../dates.ts'
import { Failure } from '../parts/Failure.tsx'
import { Pick } from '../parts/Pick.tsx'
import { Follows } from './Follows.tsx'
import classes from './Reasoning.module.css'
import { type Draft, draftsIn, type Field, fieldsOf, kinds, saidOf, scenarioOf } from './scenario.ts'

const fieldNames: Readonly<Record<Field, string>> = {
  party: 'Party',
  issue: 'Issue',
  to: 'To which position, in words',
  what: 'What, in words',
  report: 'Report',
  deadline: 'Deadline',
}

const doings = kinds.map((each) => ({ id: each.do, name: each.says }))

/** A scenario of changes, and what follows: before and after. It stands in the address, and can be kept in the dossier. */
export function WhatIf({ dossier, about }: { readonly dossier: string; readonly about: DossierPage }): ReactNode {
  const { scenario: text } = useSearch({ from: '/d/$dossier/reasoning' })
  const navigate = useNavigate({ from: '/d/$dossier/reasoning' })
  const read = draftsIn(text)
  const drafts: readonly Draft[] = read.length > 0 ? read : [{ do: 'party-leaves' }]
  const set = (next: readonly Draft[]): void =>
    void navigate({ search: (s) => ({ ...s, scenario: JSON.stringify(next) }), replace: true, resetScroll: false })
  const scenario = scenarioOf(drafts)
  const asked = useWhatFollows(dossier, scenario)
  const choices = useChoices(dossier, about)
  const name = (field: Field, id: string): string => choices[field]?.find((each) => each.id === id)?.name ?? id
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <form className={classes.scenario} aria-label="Scenario" onSubmit={(event) => event.preventDefault()}>
          <h2>Suppose…</h2>
          {drafts.map((draft, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place only
            <div key={at} className={classes.change}>
              <Pick
                label="What changes"
                value={draft.do}
                of={doings}
                onPick={(id) => set(drafts.with(at, { ...draft, do: id as Draft['do'] }))}
              />
              {fieldsOf(draft).map((field) => (
                <ChangeField
                  key={field}
                  field={field}
                  value={draft[field] ?? ''}
                  choices={choices[field]}
                  onChange={(value) => set(drafts.with(at, { ...draft, [field]: value }))}
                />
              ))}
              {drafts.length > 1 && (
                <Button variant="subtle" onClick={() => set(drafts.toSpliced(at, 1))}>
                  Remove
                </Button>
              )}
            </div>
          ))}
          <div className={classes.change}>
            <Button variant="default" onClick={() => set([...drafts, { do: 'happens' }])}>
              And also…
            </Button>
            {!scenario && <span className={classes.fine}>What follows is worked out once every field is filled.</span>}
          </div>
        </form>
        {asked.error && <Failure error={asked.error} />}
        {scenario && asked.data && <Follows dossier={dossier} found={asked.data} issues={about.agenda} />}
      </div>
      <aside className={classes.side}>
        <Saved
          dossier={dossier}
          drafts={scenario ? drafts : undefined}
          suggested={scenario?.changes.map((change) => saidOf(change, name)).join('; ') ?? ''}
          onOpen={set}
        />
      </aside>
    </div>
  )
}

interface Choice {
  readonly id: string
  readonly name: string
}

/** What the fields that name something of the dossier can be. */
function useChoices(dossier: string, about: DossierPage): { readonly [F in Field]?: readonly Choice[] } {
  const reports = useReports(dossier).data ?? []
  const deadlines = useFacts(dossier, { kind: 'deadline', limit: 200 }).data?.facts ?? []
  return {
    party: about.actors,
    issue: about.agenda,
    report: reports.map((line) => ({
      id: line.id,
      name: `${line.outlet ?? ''}, ${say(line.published)}: ${line.title ?? line.id}`,
    })),
    deadline: deadlines
      .filter((row) => row.state !== 'rejected')
      .map((row) => ({ id: row.fact.id, name: `${say(row.fact.date)}: ${row.fact.about ?? row.fact.evidence.exact}` })),
  }
}

interface ChangeFieldProps {
  readonly field: Field
  readonly value: string
  readonly choices: readonly Choice[] | undefined
  readonly onChange: (value: string) => void
}

/** A field of a change; words typed count once the field is left, so that nothing is worked out at every letter. */
function ChangeField({ field, value, choices, onChange }: ChangeFieldProps): ReactNode {
  const [typed, setTyped] = useState(value)
  if (choices)
    return (
      <Pick
        label={fieldNames[field]}
        all={`Which ${fieldNames[field].toLowerCase()}`}
        value={value}
        of={choices}
        onPick={(id) => onChange(id ?? '')}
      />
    )
  return (
    <input
      className={classes.field}
      aria-label={fieldNames[field]}
      placeholder={field === 'to' ? 'an option or a number, in words' : 'in words'}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onChange(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChange(typed)
      }}
    />
  )
}

interface SavedProps {
  readonly dossier: string
  readonly drafts: readonly Draft[] | undefined
  readonly suggested: string
  readonly onOpen: (drafts: readonly Draft[]) => void
}

/** The scenarios kept in the dossier: open one, keep this one, let one go. */
function Saved({ dossier, drafts, suggested, onOpen }: SavedProps): ReactNode {
  const saved = useScenarios(dossier).data ?? []
  const save = useSaveScenario(dossier)
  const drop = useDropScenario(dossier)
  const [name, setName] = useState('')
  return (
    <section aria-label="Scenarios kept in the dossier">
      <h2>Kept in the dossier</h2>
      {saved.length === 0 && <p className={classes.fine}>None yet.</p>}
      <ul className={classes.saved}>
        {saved.map((each) => (
          <li key={each.name}>
            <button type="button" onClick={() => onOpen(each.scenario.changes as readonly Draft[])}>
              {each.name}
            </button>
            <Button variant="subtle" aria-label={`Remove ${each.name}`} onClick={() => drop.mutate(each.name)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {drafts && (
        <form
          className={classes.change}
          aria-label="Keep this scenario"
          onSubmit={(event) => {
            event.preventDefault()
            const scenario = scenarioOf(drafts)
            if (scenario) save.mutate({ name: name.trim() || suggested, scenario }, { onSuccess: () => setName('') })
          }}
        >
          <input
            className={classes.field}
            aria-label="Name of the scenario"
            placeholder={suggested}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" variant="default" loading={save.isPending}>
            Keep
          </Button>
        </form>
      )}
    </section>
  )
}
