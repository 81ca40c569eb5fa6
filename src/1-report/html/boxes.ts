import { count, type LeftOut, together } from '../left-out.ts'

/** Elements whose words are never the report's, and what they are; `code` holds no words for people. */
const silent: ReadonlyMap<string, string> = new Map([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'canvas', 'object', 'audio', 'video'].map(
    (name) => [name, 'code'] as const,
  ),
  ...['form', 'button', 'input', 'select', 'textarea'].map((name) => [name, 'form'] as const),
  ...['nav', 'menu', 'footer'].map((name) => [name, 'menu'] as const),
  ['aside', 'box'],
  ['dialog', 'notice'],
])

/** Names that newsrooms give to boxes which are not the report, as whole words of class and id, and what the boxes are. */
const boxes: readonly { readonly what: string; readonly names: RegExp }[] = (
  [
    ['sharing', 'share|sharing|social|toolbar'],
    [
      'more to read',
      'related|recirc|recommended|most-?(?:read|popular|viewed)|read-?more|more-?on|up-?next|trending|outbrain|taboola',
    ],
    ['subscription', 'newsletter|subscribe|subscription|signup|paywall'],
    ['notice', 'cookie|consent|gdpr|banner|modal|popup'],
    ['comment form', 'comment|comments|disqus'],
    ['advertisement', 'advert|advertisement|ad-slot|sponsored|promo'],
    ['menu', 'breadcrumb|tags?|topic-list'],
    ['box', 'byline-?image|author-?bio'],
    ['hidden', 'sr-only|visually-hidden|screen-reader|print-only'],
  ] as const
).map(([what, names]) => ({ what, names: new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i') }))

/** As what an element is left out whatever it is called: forms, menus, hidden words; null where it is not. */
export function silentAs(element: Element, name: string): string | null {
  const what = silent.get(name)
  if (what !== undefined) return what
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'hidden'
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ? 'hidden' : null
}

/** As what an element is left out for what it is called. */
function boxAs(element: Element): string | null {
  const labels = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return labels.length > 1 ? (boxes.find(({ names }) => names.test(labels))?.what ?? null) : null
}

/**
 * Takes boxes that are not the report out of a page, before their names are lost to Readability.
 * A box that holds most of the page's words is the page, whatever it is called. Gives the words taken out.
 */
export function prune(document: Document): LeftOut {
  const body = document.body
  for (const code of [...(body?.querySelectorAll('script, style, template') ?? [])]) code.remove()
  const half = (body?.textContent?.length ?? 0) / 2
  const found: LeftOut[] = []
  for (const element of [...(body?.querySelectorAll('*') ?? [])]) {
    if (element.localName === 'main') continue
    const what = silentAs(element, element.localName) ?? boxAs(element)
    if (what === null || !element.isConnected) continue // a box in a box goes, and counts, with it
    const text = element.textContent ?? ''
    if (text.length > half) continue
    if (what !== 'code') found.push({ [what]: count(text) })
    element.remove()
  }
  return together(...found)
}
