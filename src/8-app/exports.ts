import type { Store } from '../5-record/store/store.ts'

/** What an export is made of. */
export interface ExportRequest {
  readonly store: Store
  readonly dossier: string
  /** Ids of confidential reports that may leave all the same. */
  readonly confidential: readonly string[]
}

/** A form a dossier leaves in. */
export interface ExportForm {
  readonly says: string
  readonly write: (request: ExportRequest) => Promise<string>
}

/** Every form, by the name `--as` takes. */
export const exportForms: Readonly<Record<string, ExportForm>> = {
  jsonl: {
    says: 'the whole dossier, history and reports: what parley import and parley merge take in',
    write: ({ store, dossier, confidential }) => store.export(dossier, { confidential }),
  },
}
