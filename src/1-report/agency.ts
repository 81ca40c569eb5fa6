/** Agencies whose copy other outlets print; the name kept, and how a credit writes it. */
const agencies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AFP', /\b(?:AFP|Agence France-Presse)\b/],
  ['ANSA', /\bANSA\b/],
  ['AP', /\b(?:AP|Associated Press)\b/],
  ['Anadolu', /\b(?:AA|Anadolu(?: Agency)?)\b/],
  ['DPA', /\b(?:dpa|DPA|Deutsche Presse-Agentur)\b/],
  ['EFE', /\bEFE\b/],
  ['Interfax', /\bInterfax(?:-Ukraine)?\b/],
  ['Kyodo', /\bKyodo(?: News)?\b/],
  ['PA', /\b(?:PA(?: Media)?|Press Association)\b/],
  ['PTI', /\bPTI\b/],
  ['Reuters', /\bReuters\b/],
  ['TASS', /\bTASS\b/],
  ['UPI', /\bUPI\b/],
  ['Ukrinform', /\bUkrinform\b/],
  ['Xinhua', /\bXinhua\b/],
]

/** The agency a credit names: “(Reuters)” in a dateline, “with agencies”, “AFP/AP” under the last paragraph. */
export function agency(credit: string): string | null {
  return (
    agencies.find(([, pattern]) => pattern.test(credit))?.[0] ?? (/\bwith agencies\b/i.test(credit) ? 'agencies' : null)
  )
}
