import type { Action } from '../../0-model/entry.ts'
import type { Desk } from './desk.ts'

/** Appends actions to a dossier and tells every open page; what comes back is a `Written` that names no facts. */
export async function write(
  desk: Desk,
  dossier: string,
  actions: readonly Action[],
  { by, why }: { readonly by?: string | undefined; readonly why?: string | undefined },
): Promise<{ entry: string | null; head: string[]; rows: [] }> {
  const { record, entries } = await desk.store.append(dossier, actions, {
    by: by ?? desk.by,
    ...(why === undefined ? {} : { why }),
  })
  desk.changed.tell(dossier)
  return { entry: entries.at(-1)?.id ?? null, head: [...record.head], rows: [] }
}
