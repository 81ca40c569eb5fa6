/** The day a page is about: what was known by its end, or what held on it as far as is known now. */
export interface Moment {
  readonly asOf?: string | undefined
  readonly on?: string | undefined
}

/** What a day in the frame means. */
export type Meaning = 'asOf' | 'on'

/** The pages that can show what held on a day; the others show what is known. */
const momentary: ReadonlySet<string> = new Set([
  '/d/$dossier/positions',
  '/d/$dossier/proposals',
  '/d/$dossier/linkages',
  '/d/$dossier/timeline',
  '/d/$dossier/stood',
  '/d/$dossier/actors',
  '/d/$dossier/tracks',
])

/** What the banner says of the day; undefined where the page shows the present. `day` puts a day in words. */
export function saidOf(
  { asOf, on }: Moment,
  page: string | undefined,
  day: (edtf: string) => string,
): string | undefined {
  if (asOf) return `The record as it stood at the end of ${day(asOf)}.`
  if (!on) return undefined
  return page !== undefined && momentary.has(page)
    ? `What held on ${day(on)}, as far as is known now.`
    : `What held on ${day(on)} is shown on the page On a day, and on Positions, Proposals, Linkages, Timeline, Actors and Tracks; this page shows all that is known.`
}

/** The moment with one day set, in one meaning at a time. */
export function momentOf(meaning: Meaning, day: string): Moment {
  return { asOf: undefined, on: undefined, [meaning]: day || undefined }
}
