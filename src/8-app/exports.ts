import type { Store } from '../5-record/store/store.ts'
import { factColumns, factRows } from '../7-views/fact-rows.ts'
import { ploverColumns, ploverRows } from '../7-views/plover-rows.ts'
import { csv } from './cli/output.ts'
import { ical } from './ical.ts'

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
  csv: {
    says: 'a table of facts with ids to join by; its columns are explained by --as codebook',
    write: async ({ store, dossier, confidential }) => csv(factRows(await store.record(dossier), confidential)),
  },
  plover: {
    says: 'a table of directed events, after PLOVER',
    write: async ({ store, dossier, confidential }) => csv(ploverRows(await store.record(dossier), confidential)),
  },
  ical: {
    says: 'meetings, deadlines and expiries as an iCalendar',
    write: async ({ store, dossier, confidential }) => ical(await store.record(dossier), confidential),
  },
  codebook: {
    says: 'what the columns of csv and plover hold, as Markdown',
    write: async () => codebook(),
  },
}

function codebook(): string {
  const part = (name: string, columns: Readonly<Record<string, string>>): string[] => [
    `## ${name}`,
    '',
    '| column | holds |',
    '|---|---|',
    ...Object.entries(columns).map(([column, holds]) => `| ${column} | ${holds} |`),
    '',
  ]
  const note =
    'UTF-8, comma-separated, one header line (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe.'
  return [
    '# Codebook of the exports',
    '',
    note,
    '',
    ...part('csv', factColumns),
    ...part('plover', ploverColumns),
  ].join('\n')
}
