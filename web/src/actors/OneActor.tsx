import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useActor, usePositions } from '../api/queries.ts'
import type { ActorPage } from '../api/types.ts'
import { say } from '../dates.ts'
import { Few } from '../parts/Few.tsx'
import { KindMark } from '../parts/Marks.tsx'
import { OutcomeMark } from '../parts/Outcome.tsx'
import { Loaded } from '../parts/Page.tsx'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Tool } from '../parts/Tool.tsx'
import { leaning } from '../positions/stance.ts'
import { Share } from '../share/Share.tsx'
import { toldTable } from '../share/tables.ts'
import { label } from '../words.ts'
import classes from './Actor.module.css'
import { Names } from './Names.tsx'
import { RegisterForm } from './RegisterForm.tsx'
import { rowWords } from './words.ts'

/** All there is on one actor: posts, positions, undertakings, its own words, what it did, and what it is called. */
export function OneActor({ dossier, id }: { readonly dossier: string; readonly id: string }): ReactNode {
  const asked = useActor(dossier, id)
  return (
    <section className={classes.one} aria-label="The actor">
      <Loaded asked={asked}>{(page) => <Sections key={page.actor.id} dossier={dossier} page={page} />}</Loaded>
    </section>
  )
}

interface SectionProps {
  readonly dossier: string
  readonly page: ActorPage
}

function Sections({ dossier, page }: SectionProps): ReactNode {
  const [editing, setEditing] = useState(false)
  return (
    <>
      <header className={classes.head}>
        <div>
          <h2>{page.actor.name}</h2>
          <p className={classes.fine}>
            {rowWords(page.actor)}
            {page.actor.first && ` · named from ${say(page.actor.first)} to ${say(page.actor.last)}`}
          </p>
          {page.aliases.length > 0 && <p className={classes.fine}>Also: {page.aliases.join(', ')}</p>}
        </div>
        <div className={classes.tools}>
          <Tool aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {page.actor.registered ? 'Edit…' : 'Take into the register…'}
          </Tool>
          <Share title={page.actor.name} table={() => toldTable(page.items)} />
        </div>
      </header>
      {editing && <RegisterForm dossier={dossier} page={page} onDone={() => setEditing(false)} />}
      {page.posts.length > 0 && (
        <div>
          <h3>Posts</h3>
          <ul className={classes.posts}>
            {page.posts.map((post) => (
              <li key={`${post.post}${post.from ?? ''}`}>
                <span className={classes.fine}>
                  {post.from || post.until
                    ? `${post.from ? say(post.from) : '…'} – ${post.until ? say(post.until) : 'now'}`
                    : ''}
                </span>
                {post.post}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Together dossier={dossier} page={page} />
      <PositionsOf dossier={dossier} page={page} />
      <UndertakingsOf dossier={dossier} page={page} />
      <Quotes dossier={dossier} page={page} />
      <div>
        <h3>
          What it did, said and proposed <small>{page.total}</small>
        </h3>
        <Few of={page.items} few={60}>
          {(shown) => (
            <ul className={classes.items}>
              {shown.map((told) => (
                <ToldLine key={told.item} dossier={dossier} told={told}>
                  <span className={classes.fine}>
                    <KindMark kind={told.kind} />
                  </span>
                </ToldLine>
              ))}
            </ul>
          )}
        </Few>
      </div>
      <Names dossier={dossier} page={page} />
    </>
  )
}

function Together({ dossier, page }: SectionProps): ReactNode {
  if (page.members.length + page.tracks.length === 0) return null
  return (
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
  )
}

function PositionsOf({ dossier, page }: SectionProps): ReactNode {
  const issues = usePositions(dossier).data?.issues ?? []
  if (page.positions.length === 0) return null
  return (
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
  )
}

function UndertakingsOf({ dossier, page }: SectionProps): ReactNode {
  if (page.undertakings.length === 0) return null
  return (
    <div>
      <h3>
        Undertakings <small>{page.undertakingsTotal}</small>
      </h3>
      <ul className={classes.items}>
        {page.undertakings.map(({ item, what, due, outcome, because, quotes: [quote] }) => (
          <li key={`${item}${what}`} className={classes.undertaking} title={because}>
            <OutcomeMark outcome={outcome} />
            <span className={classes.fine}>{due ? say(due) : 'no day named'}</span>
            {quote ? (
              <Link
                to="/d/$dossier/reports/$report"
                params={{ dossier, report: quote.report }}
                search={{ fact: quote.fact }}
              >
                {what}
              </Link>
            ) : (
              <span>{what}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Quotes({ dossier, page }: SectionProps): ReactNode {
  if (page.quotes.length === 0) return null
  return (
    <div>
      <h3>
        Its own words <small>{page.quotes.length}</small>
      </h3>
      <Few of={page.quotes} few={4} step={20}>
        {(shown) => (
          <div className={classes.quotes}>
            {shown.map((quote) => (
              <QuoteLine key={quote.fact} dossier={dossier} quote={quote} />
            ))}
          </div>
        )}
      </Few>
    </div>
  )
}
