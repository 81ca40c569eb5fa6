import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useDossier } from '../api/queries.ts'
import type { Actor, ActorPage } from '../api/types.ts'
import { label } from '../words.ts'
import classes from './Actor.module.css'
import { postsOf, typedPosts } from './posts.ts'
import { usePutActor } from './useRegister.ts'

const types = ['state', 'organisation', 'armed-group', 'party', 'company', 'union', 'person', 'group'] as const
const roles = ['party', 'mediator', 'facilitator', 'guarantor', 'witness', 'co-sponsor', 'observer'] as const

interface RegisterFormProps {
  readonly dossier: string
  readonly page: ActorPage
  readonly onDone: () => void
}

/** An actor as the register has it: its name and others, what it is, whom it speaks for, and its posts over time. */
export function RegisterForm({ dossier, page, onDone }: RegisterFormProps): ReactNode {
  const register = useDossier(dossier).data?.actors ?? []
  const known = register.find((each) => each.id === page.actor.id)
  const [name, setName] = useState(page.actor.name)
  const [type, setType] = useState<Actor['type']>(page.actor.type ?? 'person')
  const [role, setRole] = useState(known?.role ?? '')
  const [of, setOf] = useState(known?.of ?? '')
  const [aliases, setAliases] = useState(page.aliases.join(', '))
  const [posts, setPosts] = useState(typedPosts(page.posts))
  const [why, setWhy] = useState('')
  const put = usePutActor(dossier, onDone)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    put.mutate({
      why,
      value: {
        id: page.actor.id,
        name: name.trim(),
        type,
        aliases: aliases.split(',').flatMap((each) => each.trim() || []),
        posts: postsOf(posts),
        ids: known?.ids ?? {},
        role: roles.find((each) => each === role),
        of: of || undefined,
      },
    })
  }
  return (
    <form className={classes.form} aria-label="Entry in the register" onSubmit={save}>
      <TextInput label="Name" value={name} onChange={(event) => setName(event.target.value)} required />
      <NativeSelect
        label="Is a"
        value={type}
        onChange={(event) => setType(types.find((each) => each === event.target.value) ?? 'group')}
        data={types.map((each) => ({ value: each, label: label(each) }))}
      />
      <NativeSelect
        label="Role in the talks"
        value={role}
        onChange={(event) => setRole(event.target.value)}
        data={[{ value: '', label: 'none' }, ...roles.map((each) => ({ value: each, label: each }))]}
      />
      <NativeSelect
        label="Belongs to or speaks for"
        value={of}
        onChange={(event) => setOf(event.target.value)}
        data={[
          { value: '', label: 'nobody' },
          ...register.flatMap((each) => (each.id === page.actor.id ? [] : [{ value: each.id, label: each.name }])),
        ]}
      />
      <TextInput
        label="Other names, commas between"
        value={aliases}
        onChange={(event) => setAliases(event.target.value)}
      />
      <Textarea
        label="Posts, one a line"
        placeholder="prime minister, 2021 – 2024"
        autosize
        minRows={2}
        value={posts}
        onChange={(event) => setPosts(event.target.value)}
      />
      <TextInput label="Reason" value={why} onChange={(event) => setWhy(event.target.value)} />
      <div className={classes.buttons}>
        <Button type="submit" disabled={name.trim() === ''} loading={put.isPending}>
          Save
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
