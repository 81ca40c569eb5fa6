import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from './assemble.ts'
import { decode, decodePage } from './charset.ts'
import { type Form, formOf } from './form.ts'
import { plainReport } from './plain.ts'

/** Bytes that carry a report, and what tells their form. */
export interface Carried {
  /** The file, address or item, as the user gave it. */
  readonly source: string
  readonly data: Uint8Array
  /** Media type, where a server or a mail told one. */
  readonly type?: string
}

type Reader = (carried: Carried, known: Known) => Report | Promise<Report>

/** One reader for each form. Those that need a large library load it when the first such report is read. */
const readers: Readonly<Record<Form, () => Promise<Reader>>> = {
  text: async () => (carried, known) => plainReport(carried.source, decode(carried.source, carried.data), known),
  html: async () => {
    const { htmlReport } = await import('./html/html.ts')
    return ({ source, data, type }, known) => htmlReport(source, decodePage(source, data, type), known)
  },
  pdf: async () => {
    const { pdfReport } = await import('./pdf/pdf.ts')
    return ({ source, data }, known) => pdfReport(source, data, known)
  },
  docx: async () => {
    const { docxReport } = await import('./docx/docx.ts')
    return ({ source, data }, known) => docxReport(source, data, known)
  },
  eml: async () => {
    const { emlReport } = await import('./eml/eml.ts')
    return ({ source, data }, known) => emlReport(source, data, known)
  },
  feed:
    async () =>
    ({ source }) => {
      throw new Misuse('is-a-feed', `${source}: is a feed, not a report; name it to parley add or parley follow`)
    },
}

/** Loads what reading these bytes needs, so that only the reading itself is held against its time. */
export async function prepare(carried: Carried): Promise<void> {
  const form = formOf(carried.data, hint(carried))
  if (typeof form === 'string') await readers[form]()
}

/** A text longer than this is no report; whatever it is, it is read where it can hold up nothing else. */
const long = 500_000

/** Whether reading this form may hang or eat memory on hostile input, and belongs in a worker. */
export function risky(carried: Carried): boolean {
  const form = formOf(carried.data, hint(carried))
  return typeof form === 'string' && (form !== 'text' || carried.data.length > long)
}

/** Reads bytes of any form as a report. Throws a Misuse with the source, what was found and what would do. */
export async function readReport(carried: Carried, known: Known = {}): Promise<Report> {
  if (carried.data.length === 0) throw new Misuse('empty', `${carried.source}: the file is empty`)
  const form = formOf(carried.data, hint(carried))
  if (typeof form !== 'string') throw new Misuse('not-text', `${carried.source}: is ${form.not}, not a text`)
  return (await readers[form]())(carried, known)
}

const hint = ({ source, type }: Carried) => ({ name: source, ...(type === undefined ? {} : { type }) })
