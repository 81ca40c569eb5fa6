/** The forms a report comes in. */
export type Form = 'text' | 'html' | 'pdf' | 'docx' | 'eml' | 'feed'

/** Bytes a form begins with, or that tell what is no report; null where we have a word for it but no reader. */
const signatures: readonly { readonly bytes: string; readonly form: Form | null; readonly what: string }[] = [
  { bytes: '%PDF', form: 'pdf', what: 'a PDF' },
  { bytes: 'PK\u0003\u0004', form: 'docx', what: 'a Word document' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', form: null, what: 'an old office document; save it as .docx' },
  { bytes: '\u0089PNG', form: null, what: 'a picture; run it through text recognition' },
  { bytes: '\u00ff\u00d8\u00ff', form: null, what: 'a picture; run it through text recognition' },
  { bytes: 'GIF8', form: null, what: 'a picture; run it through text recognition' },
  { bytes: '\u001f\u008b', form: null, what: 'a compressed file; unpack it' },
  { bytes: '\u007fELF', form: null, what: 'a program' },
  { bytes: 'SQLite format 3', form: null, what: 'a database; a workspace is named with --workspace' },
]

/** Endings and media types, where the first bytes leave it open. */
const named: readonly { readonly form: Form; readonly ending: RegExp; readonly type: RegExp }[] = [
  { form: 'html', ending: /\.(x?html?|asp|aspx|php)$/i, type: /^(text\/html|application\/xhtml\+xml)/i },
  { form: 'feed', ending: /\.(rss|atom)$/i, type: /^(application\/(rss|atom|feed)\+(xml|json))/i },
  { form: 'eml', ending: /\.eml$/i, type: /^message\/rfc822/i },
]

/**
 * The form of some bytes: by what they begin with, then by media type, then by the ending of the name, then by a look at
 * the first characters. A string says why they are no report.
 */
export function formOf(
  data: Uint8Array,
  hint: { readonly name?: string; readonly type?: string } = {},
): Form | { readonly not: string } {
  const head = Buffer.from(data.subarray(0, 1024)).toString('latin1')
  const known = signatures.find(({ bytes }) => head.startsWith(bytes))
  if (known) return known.form ?? { not: known.what }
  const path = (hint.name ?? '').replace(/[?#].*$/, '')
  const marked =
    /^[\s\u00ef\u00bb\u00bf]*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|\?xml[^>]*\?>\s*<(?:!doctype\s+html|html))/i.test(
      head,
    )
  const fed =
    /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*\?>\s*(?:<!--[\s\S]*?-->\s*)*)?<(?:rss|feed|rdf:RDF)\b/i.test(head) ||
    /^\s*\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(head)
  if (fed) return 'feed'
  if (marked) return 'html'
  if (!hint.type && !/\.[a-z]{2,8}$/i.test(path) && mailed(head)) return 'eml'
  return (
    named.find(({ type }) => type.test(hint.type ?? ''))?.form ??
    named.find(({ ending }) => ending.test(path))?.form ??
    'text'
  )
}

/**
 * Whether bytes without a name (standard input) open with the headers of a mail. A press release may open with From, To
 * and Subject too: a mail has headers that only mail programs write.
 */
function mailed(head: string): boolean {
  const headers = /^(?:[A-Za-z][A-Za-z-]*:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){3,}/.exec(head)?.[0] ?? ''
  return /^(?:from|sender):/im.test(headers) && /^(?:message-id|mime-version|received|return-path):/im.test(headers)
}
