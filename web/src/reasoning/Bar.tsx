import type { ReactNode } from 'react'
import classes from './Reasoning.module.css'

interface BarProps {
  readonly spread: { readonly best: number; readonly low: number; readonly high: number }
  /** How far along the scale a value lies, from 0 to 1. */
  readonly share: (value: number) => number
  /** How far the model was off before, as a share of the scale. */
  readonly off?: number
  /** Where it stood before the inputs were changed. */
  readonly ghost?: number | undefined
}

/** A best value with its range on the scale; paler, how far off it may be by experience. */
export function Bar({ spread, share, off = 0, ghost }: BarProps): ReactNode {
  const [low, best, high] = [share(spread.low), share(spread.best), share(spread.high)]
  const band = (from: number, to: number) => ({
    left: `${Math.max(0, Math.min(from, to)) * 100}%`,
    right: `${(1 - Math.min(1, Math.max(from, to))) * 100}%`,
  })
  return (
    <span className={classes.track} aria-hidden>
      {off > 0 && <span className={classes.off} style={band(best - off, best + off)} />}
      <span className={classes.range} style={band(low, high)} />
      {ghost !== undefined && <span className={classes.ghost} style={{ left: `${share(ghost) * 100}%` }} />}
      <span className={classes.best} style={{ left: `${best * 100}%` }} />
    </span>
  )
}
