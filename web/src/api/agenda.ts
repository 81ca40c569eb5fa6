import type { Settings } from './address.ts'
import { send } from './client.ts'
import { useKeep } from './keep.ts'

type Issue = Settings<'put', '/dossiers/{dossier}/issues/{id}'>['body']['value']

const failed = 'The agenda was not changed'

export function useSaveIssue(dossier: string) {
  return useKeep(
    dossier,
    (value: Issue) =>
      send('put', '/dossiers/{dossier}/issues/{id}', { path: { dossier, id: value.id }, body: { value } }),
    { done: 'The agenda is changed.', failed },
  )
}

export function useDropIssue(dossier: string) {
  return useKeep(
    dossier,
    (id: string) => send('delete', '/dossiers/{dossier}/issues/{id}', { path: { dossier, id } }),
    { done: 'The issue is off the agenda.', failed },
  )
}
