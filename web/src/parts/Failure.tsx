import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './parts.module.css'

/** Why something could not be shown, and a way to try again. */
export function Failure({ error, retry }: { readonly error: unknown; readonly retry?: () => void }): ReactNode {
  return (
    <div className={classes.failure} role="alert">
      <strong>This could not be shown.</strong>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {retry && (
        <Button variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  )
}

export function PageFailure({ error, reset }: { readonly error: unknown; readonly reset: () => void }): ReactNode {
  return (
    <div className={classes.page}>
      <Failure error={error} retry={reset} />
    </div>
  )
}

/** Where an address leads nowhere. */
export function NotFound({ what = 'page' }: { readonly what?: 'page' | 'dossier' }): ReactNode {
  return (
    <div className={classes.page}>
      <div className={classes.empty} role="alert">
        <h1>No such {what}.</h1>
        <p>
          {what === 'page'
            ? 'The address may be mistyped.'
            : 'It may have another name, or stand in another workspace.'}{' '}
          <Link to="/">All dossiers</Link>
        </p>
      </div>
    </div>
  )
}
