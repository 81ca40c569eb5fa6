import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { send } from '../api/client.ts'
import { useDossiers } from '../api/queries.ts'
import { sayInstant } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { Empty, Loaded } from '../parts/Page.tsx'
import { count } from '../words.ts'
import classes from './Dossiers.module.css'

/** The dossiers of the workspace: the first page. */
export function Dossiers(): ReactNode {
  const asked = useDossiers()
  return (
    <main className={classes.home}>
      <header className={classes.head}>
        <Icon name="parley" size={30} />
        <div>
          <h1>Parley</h1>
          <p>Who wants what, who proposed what, who answered how. Every line opens the words it rests on.</p>
        </div>
      </header>
      <Loaded asked={asked}>
        {(dossiers) => (
          <>
            {dossiers.length === 0 ? (
              <Empty title="No dossier yet.">
                A dossier follows one negotiation: its reports, agenda, actors and channels of talks. Open one below,
                then add reports to it.
              </Empty>
            ) : (
              <ul className={classes.list}>
                {dossiers.map((dossier) => (
                  <li key={dossier.id}>
                    <Link to="/d/$dossier" params={{ dossier: dossier.id }} className={classes.dossier}>
                      <strong>{dossier.title}</strong>
                      <span>
                        {count(dossier.reports, 'report')} · {count(dossier.facts, 'fact')}
                      </span>
                      <span>changed {sayInstant(dossier.changed)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            <NewDossier />
          </>
        )}
      </Loaded>
    </main>
  )
}

function NewDossier(): ReactNode {
  const [title, setTitle] = useState('')
  const client = useQueryClient()
  const navigate = useNavigate()
  const id = idFor(title)
  const open = useMutation({
    mutationFn: () => send('post', '/dossiers', { body: { id, title } }),
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: ['dossiers'] })
      void navigate({ to: '/d/$dossier', params: { dossier: made.id } })
    },
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (id) open.mutate()
      }}
    >
      <TextInput
        label="Open a new dossier"
        placeholder="Title of the negotiation"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={open.error?.message}
      />
      <Button type="submit" variant="default" disabled={id === ''} loading={open.isPending}>
        Open
      </Button>
    </form>
  )
}

/** A name for addresses and the command line, made from a title. */
export function idFor(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
}
