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
  for (const [raw] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
    const word = raw.replace(/[’']s$/, '').replace(/(?<=\p{L}{3})s$/u, '')
    if (word.length > 1 && !empty.has(raw) && !empty.has(word)) found.add(word)
  }
  return found
}
