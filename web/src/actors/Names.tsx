import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useDossier } from '../api/queries.ts'
import type { ActorPage } from '../api/types.ts'
import { count } from '../words.ts'
import classes from './Actor.module.css'
import { useJudgeName } from './useRegister.ts'

type Name = ActorPage['names'][number]

const reasons: Readonly<Record<Name['because'], string>> = {
  decided: 'put here by a person',
  'set-apart': 'set apart by a person',
  register: 'a name of the register',
  coder: 'read from the text',
  written: 'written so',
}

/** What the reports call an actor and why each name is taken for it; any of them can be set apart, with a reason. */
export function Names({ dossier, page }: { readonly dossier: string; readonly page: ActorPage }): ReactNode {
  const [apart, setApart] = useState<string>()
  return (
    <div>
      <h3>Called</h3>
      <ul className={classes.names}>
        {page.names.map((each) => (
          <li key={each.name}>
            <span>
              {each.name}{' '}
              <small>
                {count(each.facts, 'time')}, {reasons[each.because]}
              </small>
            </span>
            {each.name !== page.actor.name && (
              <button
                type="button"
                aria-expanded={apart === each.name}
                onClick={() => setApart(apart === each.name ? undefined : each.name)}
              >
                Set apart…
              </button>
            )}
            {apart === each.name && (
              <Judge
                label={`“${each.name}” is not ${page.actor.name}, because`}
                action="Set apart"
                dossier={dossier}
                judged={{ verdict: 'different', name: each.name, actor: page.actor.id }}
                onDone={() => setApart(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      <Merge key={page.actor.id} dossier={dossier} page={page} />
    </div>
  )
}

/** Puts everything that is told of one actor to another of the register. */
function Merge({ dossier, page }: { readonly dossier: string; readonly page: ActorPage }): ReactNode {
  const navigate = useNavigate()
  const [into, setInto] = useState('')
  const register = (useDossier(dossier).data?.actors ?? []).filter((each) => each.id !== page.actor.id)
  if (register.length === 0) return null
  return (
    <div className={classes.merge}>
      <NativeSelect
        label="The same as"
        value={into}
        onChange={(event) => setInto(event.target.value)}
        data={[{ value: '', label: '…' }, ...register.map((each) => ({ value: each.id, label: each.name }))]}
      />
      {into && (
        <Judge
          label="because"
          action="Put together"
          dossier={dossier}
          judged={{ verdict: 'same', name: page.actor.name, actor: into }}
          onDone={() => void navigate({ to: '/d/$dossier/actors', params: { dossier }, search: { actor: into } })}
        />
      )}
    </div>
  )
}

interface JudgeProps {
  readonly label: string
  readonly action: string
  readonly dossier: string
  readonly judged: { readonly verdict: 'same' | 'different'; readonly name: string; readonly actor: string }
  readonly onDone: () => void
}

function Judge({ label, action, dossier, judged, onDone }: JudgeProps): ReactNode {
  const [why, setWhy] = useState('')
  const judge = useJudgeName(dossier, onDone)
  return (
    <form
      className={classes.judge}
      aria-label={`${action}: ${judged.name}`}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        judge.mutate({ ...judged, why: why.trim() })
      }}
    >
      <TextInput
        label={label}
        placeholder="Reason"
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        required
      />
      <Button type="submit" variant="default" disabled={why.trim() === ''} loading={judge.isPending}>
        {action}
      </Button>
    </form>
  )
}
