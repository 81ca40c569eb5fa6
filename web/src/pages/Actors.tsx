import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Actor } from '../../../src/0-model/actor.ts'
import { send } from '../api/client.ts'
import { refresh, useActor, useActors, useDossier, usePositions } from '../api/queries.ts'
import type { ActorPage, ActorRow } from '../api/types.ts'
import { say } from '../dates.ts'
import { KindMark } from '../parts/Marks.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { tell } from '../shell/notices.ts'
import { count, label } from '../words.ts'
import classes from './Actors.module.css'
import { leaning } from './Positions.tsx'

/** Everyone the record speaks of, and all there is on one of them. */
export function Actors(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/actors' })
  const { actor, q = '' } = useSearch({ from: '/d/$dossier/actors' })
  const navigate = useNavigate({ from: '/d/$dossier/actors' })
  const asked = useActors(dossier)
  return (
    <Loaded asked={asked}>
      {({ actors }) => {
        const words = q.toLowerCase()
        const shown = actors.filter(
          (each) => !words || `${each.name} ${each.id} ${each.of ?? ''}`.toLowerCase().includes(words),
        )
        return (
          <Page
            title="Actors"
            full
            says={
              actors.length > 0 &&
              `${count(actors.filter((each) => each.registered).length, 'actor')} in the register, ${actors.filter((each) => !each.registered).length} only named by reports`
            }
            tools={
              <input
                className={classes.filter}
                type="search"
                aria-label="Filter by name"
                placeholder="Name"
                value={q}
                onChange={(event) =>
                  void navigate({ search: (s) => ({ ...s, q: event.target.value || undefined }), replace: true })
                }
              />
            }
          >
            {actors.length === 0 ? (
              <Empty title="Nobody yet.">Actors come with the reports that name them.</Empty>
            ) : (
              <div className={classes.columns}>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
                <section className={classes.list} tabIndex={0} aria-label="Actors">
                  <ul>
                    {shown.map((each) => (
                      <li key={each.id}>
                        <Link
                          to="/d/$dossier/actors"
                          params={{ dossier }}
                          search={(s) => ({ ...s, actor: each.id })}
                          replace
                          resetScroll={false}
                          className={classes.row}
                          aria-current={each.id === actor ? 'true' : undefined}
                        >
                          <span className={classes.name}>{each.name}</span>
                          <span className={classes.fine}>{rowWords(each)}</span>
                          <span className={classes.facts}>{each.facts}</span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                </section>
                {actor ? (
                  <One dossier={dossier} id={actor} />
                ) : (
                  <p className={classes.hint}>Choose an actor to see its positions, words and posts.</p>
                )}
              </div>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

function rowWords(row: ActorRow): string {
  return [
    row.of,
    row.type && label(row.type),
    row.role && row.role !== 'party' ? row.role : null,
    row.registered ? null : 'not in the register',
  ]
    .filter(Boolean)
    .join(' · ')
}

function One({ dossier, id }: { readonly dossier: string; readonly id: string }): ReactNode {
  const asked = useActor(dossier, id)
  const issues = usePositions(dossier).data?.issues ?? []
  return (
    <section className={classes.one} aria-label="The actor">
      <Loaded asked={asked}>
        {(page) => (
          <>
            <header>
              <h2>{page.actor.name}</h2>
              <p className={classes.fine}>
                {rowWords(page.actor)}
                {page.actor.first && ` · named from ${say(page.actor.first)} to ${say(page.actor.last)}`}
              </p>
              {page.aliases.length > 0 && <p className={classes.fine}>Also: {page.aliases.join(', ')}</p>}
            </header>
            {page.posts.length > 0 && (
              <div>
                <h3>Posts</h3>
                <ul>
                  {page.posts.map((post) => (
                    <li key={`${post.post}${post.from ?? ''}`}>
                      {post.post}
                      <span className={classes.fine}>
                        {' '}
                        {post.from || post.until
                          ? `${post.from ? say(post.from) : '…'} – ${post.until ? say(post.until) : 'now'}`
                          : ''}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {(page.members.length > 0 || page.tracks.length > 0) && (
              <div>
                <h3>Belongs together</h3>
                <p className={classes.links}>
                  {page.members.map((member) => (
                    <Link
                      key={member.id}
                      to="/d/$dossier/actors"
                      params={{ dossier }}
                      search={(s) => ({ ...s, actor: member.id })}
                    >
                      {member.name}
                    </Link>
                  ))}
                  {page.tracks.map((track) => (
                    <Link key={track.id} to="/d/$dossier/tracks" params={{ dossier }}>
                      {track.role} in {track.name}
                    </Link>
                  ))}
                </p>
              </div>
            )}
            {page.positions.length > 0 && (
              <div>
                <h3>Positions</h3>
                <ul>
                  {page.positions.map((cell) => (
                    <li key={cell.issue ?? '-'} className={classes.position} data-leaning={leaning(cell.latest)}>
                      <Link
                        to="/d/$dossier/positions"
                        params={{ dossier }}
                        search={{ actor: page.actor.id, issue: cell.issue ?? '-' }}
                      >
                        {issues.find((each) => each.id === cell.issue)?.name ?? 'On no item of the agenda'}
                      </Link>
                      <span>
                        <strong>{label(cell.latest.label)}</strong> {cell.latest.about}
                      </span>
                      <span className={classes.fine}>{say(cell.latest.on)}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <SameAs dossier={dossier} page={page} />
            <div>
              <h3>
                What it did, said and proposed <small>{page.total}</small>
              </h3>
              <ul className={classes.items}>
                {page.items.map((told) => (
                  <ToldLine key={told.item} dossier={dossier} told={told}>
                    <span className={classes.fine}>
                      <KindMark kind={told.kind} />
                    </span>
                  </ToldLine>
                ))}
              </ul>
            </div>
          </>
        )}
      </Loaded>
    </section>
  )
}

/** Puts a name that reports use to an actor of the register, or makes it an actor of its own. */
function SameAs({ dossier, page }: { readonly dossier: string; readonly page: ActorPage }): ReactNode {
  const about = useDossier(dossier)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [into, setInto] = useState('')
  const [why, setWhy] = useState('')
  const { actor } = page
  const register = (about.data?.actors ?? []).filter((each) => each.id !== actor.id)
  const change = useMutation({
    mutationFn: (value: Actor) =>
      send('put', '/dossiers/{dossier}/actors/{id}', {
        path: { dossier, id: value.id },
        body: { value, why: why || undefined },
      }),
    onSuccess: (_, value) => {
      tell({ tone: 'done', text: `“${actor.name}” is now ${value.name}.` })
      void refresh(client, dossier)
      void navigate({ to: '/d/$dossier/actors', params: { dossier }, search: { actor: value.id } })
    },
    onError: (error) => tell({ tone: 'trouble', text: `Not changed: ${error.message}` }),
  })
  if (actor.registered) return null
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const target = register.find((each) => each.id === into)
    if (target) change.mutate({ ...target, aliases: [...new Set([...target.aliases, actor.name])] })
    else change.mutate({ id: actor.id, name: actor.name, type: actor.type ?? 'group', aliases: [], posts: [], ids: {} })
  }
  return (
    <form className={classes.same} onSubmit={save}>
      <NativeSelect
        label="This name is"
        value={into}
        onChange={(event) => setInto(event.target.value)}
        data={[
          { value: '', label: 'an actor of its own' },
          ...register.map((each) => ({ value: each.id, label: each.name })),
        ]}
      />
      <TextInput label="Reason" value={why} onChange={(event) => setWhy(event.target.value)} />
      <Button type="submit" variant="default" loading={change.isPending}>
        {into ? 'Put together' : 'Take into the register'}
      </Button>
    </form>
  )
}
