/** More nested elements than any page of news has; linkedom takes seconds from here on, and minutes for attacks. */
const deepest = 500
const largest = 20 * 1024 * 1024

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

/** Why a page is refused before it is parsed; null where it may be parsed. Linear in the page. */
export function refusal(html: string): string | null {
  if (html.length > largest)
    return `the page has ${Math.round(html.length / 1024 / 1024)} MB; a report has at most 20 MB`
  let depth = 0
  let most = 0
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    const name = (match[2] ?? '').toLowerCase()
    if (voids.has(name) || match[3]) continue
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1
    if (depth > most) most = depth
  }
  return most > deepest ? `the page nests ${most} elements; more than ${deepest} are no report` : null
}
