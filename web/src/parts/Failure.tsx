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

export function NotFound(): ReactNode {
  return (
    <div className={classes.page}>
      <div className={classes.empty}>
        <strong>No such page.</strong>
        <p>
          The address may be mistyped. <Link to="/">All dossiers</Link>
        </p>
      </div>
    </div>
  )
}
