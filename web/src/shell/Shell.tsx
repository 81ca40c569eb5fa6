import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useMediaQuery, useNetwork } from '@mantine/hooks'
import { Link, Outlet, useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useChanges } from '../api/changes.ts'
import { ApiError } from '../api/client.ts'
import { useDossier, useUndo } from '../api/queries.ts'
import { say } from '../dates.ts'
import { NotFound } from '../parts/Failure.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Help } from './Help.tsx'
import { useBindings } from './Keys.tsx'
import { MomentPicker } from './MomentPicker.tsx'
import { momentOf, saidOf } from './moment.ts'
import { Palette } from './Palette.tsx'
import { pageGroups, pages } from './pages.ts'
import classes from './Shell.module.css'

/** The frame of a dossier: rail of pages, the line on top, the page itself. */
export function Shell(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier' })
  const moment = useSearch({ from: '/d/$dossier' })
  const navigate = useNavigate()
  const [railOpen, setRailOpen] = useState(false)
  const [palette, setPalette] = useState(false)
  const [help, setHelp] = useState(false)
  const about = useDossier(dossier)
  const undo = useUndo(dossier)
  const live = useChanges(dossier)
  const { online } = useNetwork()
  // there is no room for the day in the line on top of a phone: it stands in the rail
  const narrow = useMediaQuery('(max-width: 820px)', undefined, { getInitialValueInEffect: false })
  const path = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the rail
  useEffect(() => setRailOpen(false), [path])

  useBindings(
    [
      { keys: 'mod+k', says: 'Search or jump to anything', group: 'Everywhere', run: () => setPalette(true) },
      { keys: '/', says: 'Search or jump to anything', group: 'Everywhere', run: () => setPalette(true) },
      { keys: '?', says: 'Show all keys', group: 'Everywhere', run: () => setHelp(true) },
      { keys: 'u', says: 'Undo your last change', group: 'Everywhere', run: () => undo.mutate() },
      ...pages.map((page) => ({
        keys: `g ${page.key}`,
        says: page.name,
        group: 'Go to',
        run: () => void navigate({ to: page.to, params: { dossier } }),
      })),
    ],
    'frame',
  )
  const unknown = about.error instanceof ApiError && about.error.status === 404
  const page = pages.find((each) => each.to.replace('$dossier', dossier) === path.replace(/\/$/, ''))
  const said = saidOf(moment, page?.to, say)
  useEffect(() => {
    document.title = `${page?.name ?? 'Report'} · ${about.data?.title ?? dossier} · Parley`
  }, [page, dossier, about.data?.title])

  return (
    <div className={classes.frame} data-rail={railOpen || undefined}>
      <a className={classes.skip} href="#page">
        Skip to the page
      </a>
      <header className={classes.top}>
        <ActionIcon
          className={classes.burger}
          aria-label="Pages"
          aria-expanded={railOpen}
          size="md"
          onClick={() => setRailOpen(!railOpen)}
        >
          <Icon name="menu" />
        </ActionIcon>
        <Link to="/" className={classes.brand} aria-label="Parley: all dossiers">
          <Icon name="parley" size={20} />
        </Link>
        <span className={classes.title}>{about.data?.title ?? dossier}</span>
        <button type="button" className={classes.search} aria-label="Search or jump" onClick={() => setPalette(true)}>
          <Icon name="search" />
          <span>Search or jump</span>
          <kbd>Ctrl K</kbd>
        </button>
        {!narrow && <MomentPicker dossier={dossier} moment={moment} />}
        <SchemeSwitch />
        <Tooltip label="Keys (?)">
          <ActionIcon size="md" aria-label="Keys" onClick={() => setHelp(true)}>
            <Icon name="help" />
          </ActionIcon>
        </Tooltip>
      </header>
      <nav className={classes.rail} aria-label="Pages of the dossier">
        {narrow && <MomentPicker dossier={dossier} moment={moment} />}
        {pageGroups.map((group) => (
          <div key={group.name ?? 'first'} className={classes.group}>
            {group.name && <div className={classes.groupName}>{group.name}</div>}
            {group.pages.map((page) => (
              <Link
                key={page.to}
                to={page.to}
                params={{ dossier }}
                className={classes.page}
                activeProps={{ 'aria-current': 'page' }}
                activeOptions={{ exact: page.key === 't', includeSearch: false }}
              >
                <span>{page.name}</span>
                {page.key === 'v' && about.data && about.data.counts.proposed > 0 ? (
                  <span className={classes.count}>{about.data.counts.proposed.toLocaleString('en-GB')}</span>
                ) : (
                  <span className={classes.key} aria-hidden>
                    g {page.key}
                  </span>
                )}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <main className={classes.main} id="page" tabIndex={-1}>
        {!unknown && (!online || live === 'lost') && (
          <div className={classes.banner} data-tone="warn" role="status">
            {online
              ? 'The server does not answer. What you see may be out of date; Parley keeps trying.'
              : 'You are offline. What you see may be out of date; decisions wait until you are back.'}
          </div>
        )}
        {said && (
          <div className={classes.banner} role="status">
            {said}{' '}
            <button
              type="button"
              className={classes.link}
              onClick={() => void navigate({ to: '.', search: (s) => ({ ...s, ...momentOf('asOf', '') }) })}
            >
              Back to now
            </button>
          </div>
        )}
        {unknown ? <NotFound what="dossier" /> : <Outlet />}
      </main>
      <Palette dossier={dossier} opened={palette} onClose={() => setPalette(false)} />
      <Help opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}

function SchemeSwitch(): ReactNode {
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <Tooltip label={dark ? 'Light' : 'Dark'}>
      <ActionIcon
        size="md"
        aria-label={dark ? 'Switch to light' : 'Switch to dark'}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        <Icon name={dark ? 'sun' : 'moon'} />
      </ActionIcon>
    </Tooltip>
  )
}
