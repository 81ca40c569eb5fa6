import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Change } from '../../../src/6-reasoning/scenario.ts'
import type { Difference } from '../../../src/6-reasoning/what-if.ts'
import { send } from '../api/client.ts'
import type { DossierPage } from '../api/types.ts'
import { Failure } from '../parts/Failure.tsx'
import classes from './Reasoning.module.css'

/** What may be supposed, and which fields it takes. */
const kinds = [
  { do: 'party-leaves', says: 'A party leaves', fields: ['party'] },
  { do: 'position-moves', says: 'A party moves on an issue', fields: ['party', 'issue', 'to'] },
  { do: 'happens', says: 'Something comes true', fields: ['what'] },
  { do: 'fails', says: 'Something is ruled out', fields: ['what'] },
  { do: 'measure-lifted', says: 'A measure is lifted', fields: ['what'] },
  { do: 'guarantee-given', says: 'A guarantee is given', fields: ['what'] },
] as const

type Draft = { readonly id: number; readonly do: (typeof kinds)[number]['do'] } & {
  readonly [field in 'party' | 'issue' | 'to' | 'what']?: string
}

let next = 1

/** A scenario of changes, and what follows: before and after. */
export function WhatIf({ dossier, about }: { readonly dossier: string; readonly about: DossierPage }): ReactNode {
  const [drafts, setDrafts] = useState<readonly Draft[]>([{ id: 0, do: 'party-leaves' }])
  const run = useMutation({
    mutationFn: (changes: readonly Change[]) =>
      send('post', '/dossiers/{dossier}/reasoning/what-if', { path: { dossier }, body: { changes } }),
  })
  const set = (id: number, change: Partial<Draft>): void =>
    setDrafts(drafts.map((draft) => (draft.id === id ? ({ ...draft, ...change } as Draft) : draft)))
  const changes = drafts.flatMap((draft) => changeOf(draft) ?? [])
  return (
    <div className={classes.main}>
      <form
        className={classes.scenario}
        aria-label="Scenario"
        onSubmit={(event) => {
          event.preventDefault()
          run.mutate(changes)
        }}
      >
        {drafts.map((draft) => {
          const kind = kinds.find((each) => each.do === draft.do) ?? kinds[0]
          return (
            <div key={draft.id} className={classes.change}>
              <select
                className={classes.select}
                aria-label="What changes"
                value={draft.do}
                onChange={(event) => set(draft.id, { do: event.target.value as Draft['do'] })}
              >
                {kinds.map((each) => (
                  <option key={each.do} value={each.do}>
                    {each.says}
                  </option>
                ))}
              </select>
              {kind.fields.map((field) =>
                field === 'party' || field === 'issue' ? (
                  <select
                    key={field}
                    className={classes.select}
                    aria-label={field === 'party' ? 'Party' : 'Issue'}
                    value={draft[field] ?? ''}
                    onChange={(event) => set(draft.id, { [field]: event.target.value })}
                  >
                    <option value="">{field === 'party' ? 'Which party' : 'Which issue'}</option>
                    {(field === 'party' ? about.actors : about.agenda).map((each) => (
                      <option key={each.id} value={each.id}>
                        {each.name}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input
                    key={field}
                    className={classes.field}
                    aria-label={field === 'to' ? 'To which position, in words' : 'What, in words'}
                    placeholder={field === 'to' ? 'an option or a number, in words' : 'in words'}
                    value={draft[field] ?? ''}
                    onChange={(event) => set(draft.id, { [field]: event.target.value })}
                  />
                ),
              )}
              {drafts.length > 1 && (
                <Button variant="subtle" onClick={() => setDrafts(drafts.filter((each) => each.id !== draft.id))}>
                  Remove
                </Button>
              )}
            </div>
          )
        })}
        <div className={classes.change}>
          <Button variant="default" onClick={() => setDrafts([...drafts, { id: next++, do: 'happens' }])}>
            And also…
          </Button>
          <Button type="submit" disabled={changes.length < drafts.length} loading={run.isPending}>
            What follows?
          </Button>
        </div>
      </form>
      {run.error && <Failure error={run.error} />}
      {run.data && <Follows found={run.data} />}
    </div>
  )
}

/** A change with all its fields; undefined as long as one is missing. */
export function changeOf(draft: Draft): Change | undefined {
  const kind = kinds.find((each) => each.do === draft.do)
  if (!kind || kind.fields.some((field) => !draft[field]?.trim())) return undefined
  return Object.fromEntries([
    ['do', draft.do],
    ...kind.fields.map((field) => [field, draft[field]?.trim()]),
  ]) as unknown as Change
}

function Follows({ found }: { readonly found: Difference }): ReactNode {
  return (
    <section aria-label="What follows" className={classes.follows}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Incompatible sets</th>
            <td>{found.conflicts.before}</td>
            <td>{found.conflicts.after}</td>
          </tr>
          <tr>
            <th scope="row">Cost of the cheapest way out</th>
            <td>{found.cheapest.before ?? 'none'}</td>
            <td>{found.cheapest.after ?? 'none'}</td>
          </tr>
          {found.forecasts.map((each) => (
            <tr key={each.issue}>
              <th scope="row">Forecast, {each.issue}</th>
              <td>{each.before ? Math.round(each.before.best) : 'none'}</td>
              <td>{each.after ? Math.round(each.after.best) : 'none'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.sentences.length === 0 ? (
        <p>Nothing changes.</p>
      ) : (
        <ul className={classes.sentences}>
          {found.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className={classes.fine}>How: {found.method}.</p>
    </section>
  )
}
