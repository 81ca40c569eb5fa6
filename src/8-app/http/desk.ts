import type { Report } from '../../0-model/report.ts'
import type { Store } from '../../5-record/store/store.ts'
import type { Intake } from '../intake.ts'
import type { Jobs } from './jobs.ts'

/** What the routes work on: the open workspace and the ways into it. */
export interface Desk {
  readonly store: Store
  /** Who writes, where a request does not say. */
  readonly by: string
  /** The present moment, ISO 8601. */
  readonly now: () => string
  readonly intake: Intake
  readonly jobs: Jobs
  /** What opens a dossier’s calendar, and whether the next launch takes it too. */
  readonly calendar: { readonly key: (dossier: string) => string; readonly lasts: boolean }
  /** Told of every change, with the dossier it happened in. */
  readonly changed: Broadcast
}

/** Tells listeners of changes. */
export interface Broadcast {
  tell(dossier: string): void
  listen(listener: (dossier: string) => void): () => void
}

export function broadcast(): Broadcast {
  const listeners = new Set<(dossier: string) => void>()
  return {
    tell: (dossier) => {
      for (const listener of listeners) listener(dossier)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export type { Report }
