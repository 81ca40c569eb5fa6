import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '../api/client.ts'
import { refresh, useDossier } from '../api/queries.ts'
import type { DossierPage, OutletRow } from '../api/types.ts'
import { tell } from '../shell/notices.ts'

export type Outlet = DossierPage['outlets'][number]
/** What a person may say of an outlet here. */
type Kept = 'grade' | 'because' | 'line' | 'owner'

/** What the register holds of an outlet, or would hold if it were taken into it now. */
export function outletOf(outlets: readonly Outlet[], { id, name }: OutletRow): Outlet {
  return outlets.find((each) => each.id === id) ?? { id, name, aliases: [] }
}

/** Changes what the register holds of an outlet; `undefined` takes a field out. */
export function useRate(dossier: string, row: OutletRow) {
  const outlets = useDossier(dossier).data?.outlets ?? []
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: { readonly [Name in Kept]?: Outlet[Name] | undefined }) =>
      send('put', '/dossiers/{dossier}/outlets/{id}', {
        path: { dossier, id: row.id },
        body: { value: { ...outletOf(outlets, row), ...changes } },
      }),
    onError: (error) => tell({ tone: 'trouble', text: `The entry was not kept: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
}
