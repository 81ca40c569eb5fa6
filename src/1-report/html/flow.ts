import type { Block, Citation } from '../../0-model/report.ts'
import type { Read } from '../assemble.ts'
import { aboutReport } from '../blocks.ts'
import { canonicalUrl } from '../canonical.ts'
import { furniture } from '../furniture.ts'
import { count, type LeftOut, together } from '../left-out.ts'
import { silentAs } from './boxes.ts'

/** Elements that begin a block of their own, and what the block is. */
const kinds: ReadonlyMap<string, Block['kind']> = new Map([
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['td', 'list-item'],
  ['th', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ...[
    'p',
    'div',
    'article',
    'section',
    'main',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'dl',
    'table',
    'tr',
    'tbody',
    'thead',
    'figure',
    'header',
    'address',
    'details',
    'summary',
    'hr',
  ].map((name) => [name, 'paragraph'] as const),
])

/**
 * The text of an element as blocks, one per paragraph, two line ends between them; links stay with the block they stand in.
 * `dropped` counts the words left out with boxes, forms and menus, by what they are.
 */
export function flow(root: Element, base: string | null): Read & { readonly dropped: LeftOut } {
  const blocks: Block[] = []
  const citations: Citation[] = []
  let text = ''
  let line = ''
  let links: string[] = []
  let kind = 'paragraph' as Block['kind']
  let dropped: LeftOut = {}

  const close = () => {
    const words = line.replace(/[ \t\n\r\f\v]+/g, ' ').trim()
    if (words !== '') {
      if (text !== '') text += '\n\n'
      const what = furniture(words) ? 'furniture' : kind === 'paragraph' && aboutReport(words) ? 'byline' : kind
      blocks.push({ kind: what, start: text.length, end: text.length + words.length })
      text += words
      if (what !== 'furniture')
        for (const url of links) citations.push({ url, canonical: canonicalUrl(url), block: blocks.length - 1 })
    }
    line = ''
    links = []
  }

  // a stack of our own: pages may nest deeper than the call stack
  const stack: (Node | { readonly leave: Block['kind'] })[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) break
    if ('leave' in node) {
      close()
      kind = node.leave
    } else if (node.nodeType === 3) line += node.textContent ?? ''
    else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.localName?.toLowerCase() ?? ''
      const what = element === root ? null : silentAs(element, name)
      if (what !== null) {
        if (what !== 'code') dropped = together(dropped, { [what]: count(element.textContent ?? '') })
        continue
      }
      if (name === 'br') {
        line += '\n'
        if (/\n\s*\n\s*$/.test(line)) close()
        continue
      }
      const own = kinds.get(name)
      if (own) {
        close()
        stack.push({ leave: kind })
        // a paragraph inside a list item or a caption stays what holds it
        kind = own === 'paragraph' && (kind === 'list-item' || kind === 'caption') ? kind : own
      } else if (name === 'a') {
        const url = address(element.getAttribute('href'), base)
        if (url) links.push(url)
      }
      const children = element.childNodes
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at]
        if (child) stack.push(child)
      }
    }
  }
  close()
  return { text, blocks, citations, dropped }
}

function address(href: string | null, base: string | null): string | null {
  if (!href || /^(#|javascript:|data:|mailto:|tel:)/i.test(href.trim())) return null
  try {
    const url = base ? new URL(href, base) : new URL(href)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
