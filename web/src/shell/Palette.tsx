import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useDossier, useDossiers, useSearchHits } from '../api/queries.ts'
import { say } from '../dates.ts'
import { kindColour } from '../parts/Marks.tsx'
import { begun, type Entry, matching } from './match.ts'
import classes from './Palette.module.css'
import { pages } from './pages.ts'

interface Going extends Entry {
  readonly kind?: string
  readonly go: () => void
}

interface PaletteProps {
  readonly dossier: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** Type to go anywhere: pages, dossiers, actors, issues and the facts and reports that hold the words. */
export function Palette({ dossier, opened, onClose }: PaletteProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size={620}
      padding={0}
      yOffset="10vh"
      attributes={{ content: { 'aria-label': 'Search or jump' } }}
      returnFocus
    >
      {opened && <Chooser dossier={dossier} onClose={onClose} />}
    </Modal>
  )
}

function Chooser({ dossier, onClose }: { readonly dossier: string; readonly onClose: () => void }): ReactNode {
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [asked] = useDebouncedValue(typed.trim(), 120)
  const about = useDossier(dossier)
  const dossiers = useDossiers()
  const hits = useSearchHits(dossier, begun(asked))
  const list = useRef<HTMLUListElement>(null)

  const entries = useMemo<Going[]>(() => {
    const params = { dossier }
    return [
      ...pages.map((page) => ({
        id: page.to,
        group: 'Pages',
        name: page.name,
        hint: page.says,
        go: () => void navigate({ to: page.to, params }),
      })),
      ...(about.data?.actors ?? []).map((actor) => ({
        id: `actor:${actor.id}`,
        group: 'Actors',
        name: actor.name,
        hint: [actor.id, ...actor.aliases].join(' '),
        go: () => void navigate({ to: '/d/$dossier/actors', params, search: { actor: actor.id } }),
      })),
      ...(about.data?.agenda ?? []).map((issue) => ({
        id: `issue:${issue.id}`,
        group: 'Issues',
        name: issue.name,
        hint: issue.words.join(' '),
        go: () => void navigate({ to: '/d/$dossier/positions', params, search: { issue: issue.id } }),
      })),
      ...(dossiers.data ?? [])
        .filter((other) => other.id !== dossier)
        .map((other) => ({
          id: `dossier:${other.id}`,
          group: 'Dossiers',
          name: other.title,
          hint: other.id,
          go: () => void navigate({ to: '/d/$dossier', params: { dossier: other.id } }),
        })),
    ]
  }, [about.data, dossiers.data, dossier, navigate])

  const found = useMemo<Going[]>(() => {
    const words: Going[] = (hits.data ?? []).map((hit) => ({
      id: `hit:${hit.fact ?? hit.report}`,
      group: 'In the record',
      name: hit.says,
      hint: [hit.outlet, say(hit.published)].filter(Boolean).join(', '),
      ...(hit.kind ? { kind: hit.kind } : {}),
      go: () =>
        void navigate({
          to: '/d/$dossier/reports/$report',
          params: { dossier, report: hit.report },
          search: hit.fact ? { fact: hit.fact } : {},
        }),
    }))
    const check: Going[] =
      asked.length > 8
        ? [
            {
              id: 'quote',
              group: 'In the record',
              name: `Who said “${asked}”?`,
              hint: 'Quote check',
              go: () => void navigate({ to: '/d/$dossier/quote', params: { dossier }, search: { words: asked } }),
            },
          ]
        : []
    return [...matching(entries, typed, typed ? 8 : 40), ...words, ...check]
  }, [entries, typed, asked, hits.data, dossier, navigate])

  const chosen = Math.min(at, Math.max(0, found.length - 1))
  const go = (entry: Going | undefined): void => {
    if (!entry) return
    onClose()
    entry.go()
  }
  const onKey = (event: KeyboardEvent): void => {
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (move !== 0) {
      event.preventDefault()
      const next = (chosen + move + found.length) % Math.max(1, found.length)
      setAt(next)
      list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(found[chosen])
    }
  }

  return (
    <div>
      <input
        className={classes.input}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined}
        aria-label="Search or jump"
        placeholder="Page, actor, issue, words of a report…"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
      />
      <ul className={classes.list} id="palette-list" aria-label="Found" ref={list}>
        {found.map((entry, index) => (
          <li key={entry.id} role="presentation">
            {entry.group !== found[index - 1]?.group && <div className={classes.group}>{entry.group}</div>}
            <div
              id={`palette-${index}`}
              data-at={index}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={classes.entry}
              onMouseMove={() => setAt(index)}
              onClick={() => go(entry)}
              onKeyDown={() => {}}
            >
              {entry.kind && <span className={classes.swatch} style={{ background: kindColour(entry.kind) }} />}
              <span className={classes.name}>{entry.name}</span>
              {entry.hint && entry.group !== 'Actors' && entry.group !== 'Issues' && (
                <span className={classes.hint}>{entry.hint}</span>
              )}
            </div>
          </li>
        ))}
        {found.length === 0 && <li className={classes.none}>Nothing found for “{typed}”.</li>}
      </ul>
    </div>
  )
}
