/** Words that say nothing about the subject. */
const empty = new Set(
  `a about after again all also an and any are as at back be been being both but by can could did do does done for from
  had has have he her his how if in into is it its latest more new no not now of off on one only or other our out over own plan
  proposal proposals offer offers proposed put said says she should so some still such than that the their them then there these they
  this to under until up was we were what when where which while who will with would you your`.split(/\s+/),
)

/** The words of a text that carry its subject, lower case, plural and possessive endings off. */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const raw of text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []) {
    const word = carried(raw)
    if (word !== '') found.add(word)
  }
  return found
}

/** Words met before, as they are compared: a dossier says much in few words. */
const known = new Map<string, string>()
const kept = 50_000

/** A word without its ending; empty where it carries nothing. */
function carried(raw: string): string {
  const before = known.get(raw)
  if (before !== undefined) return before
  const word = raw.replace(/[’']s$/, '').replace(/(?<=\p{L}{3})s$/u, '')
  const made = word.length > 1 && !empty.has(raw) && !empty.has(word) ? word : ''
  if (known.size >= kept) known.clear()
  known.set(raw, made)
  return made
}
