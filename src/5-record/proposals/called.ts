/** Words by which reports say that something on the table is a later version of another, before what it is called. */
const later =
  /\b(second|third|fourth|fifth|new|newer|revised|updated|amended|modified|reworked|final|latest|improved|fresh|counter-?)(?=(?:[ -]\w+){0,2}?[ -]?(?:proposals?|offers?|plans?|drafts?|texts?|versions?|packages?|initiatives?|papers?|memorand\w+)\b)/i
/** Of the versions that coders tell, those that are no later one. */
const first: ReadonlySet<string> = new Set(['first', 'initial', 'earlier', 'original'])

/** What makes the thing on the table a later version (“revised”, “second”), by its field or its words; null where nothing says so. */
export function calledIn(fact: object, text: string): string | null {
  const { version } = fact as { readonly version?: string }
  const found = (version ?? later.exec(text)?.[1])?.toLowerCase()
  return found === undefined || first.has(found) ? null : found
}
