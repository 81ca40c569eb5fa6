import type { Record } from '../../5-record/record.ts'
import type { Store } from '../../5-record/store/store.ts'
import { prepare } from '../../7-views/prepare.ts'
import type { Broadcast } from './desk.ts'

/** Milliseconds between two pieces of work, in which requests are answered. */
const pause = 5

/** Prepares the views of dossiers while nobody waits. */
export interface Warmer {
  /** Settles once nothing is left to prepare. */
  idle(): Promise<void>
  close(): void
}

/**
 * Prepares the dossier that changed last, and whichever changes from now on: first its record, then what its views
 * share. Of a dossier that changed meanwhile only the latest record is prepared to the end.
 */
export function warmer(store: Store, changed: Broadcast): Warmer {
  const asked = new Map<string, number>()
  let closed = false
  let last: Promise<void> = Promise.resolve()
  const ask = (dossier: string): void => {
    const turn = (asked.get(dossier) ?? 0) + 1
    asked.set(dossier, turn)
    last = last.then(() => work(dossier, () => !closed && asked.get(dossier) === turn)).catch(() => undefined)
  }
  const work = async (dossier: string, current: () => boolean): Promise<void> => {
    if (!current()) return
    const record: Record = await store.record(dossier)
    for (const pieces = prepare(record); current() && !pieces.next().done; ) await rest()
  }
  const deaf = changed.listen(ask)
  void store
    .dossiers()
    .then((all) => {
      const latest = [...all].sort((a, b) => (a.changed < b.changed ? 1 : -1))[0]
      if (latest && !closed) ask(latest.id)
    })
    .catch(() => undefined)
  return {
    idle: async () => {
      await store.dossiers()
      for (let seen: Promise<void> | undefined; seen !== last; ) {
        seen = last
        await seen
      }
    },
    close() {
      closed = true
      deaf()
    },
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause).unref())
}
