/** What a written brief says of one citation. */
export interface ReadCitation {
  readonly n: number
  readonly fact: string
  readonly report: string
  readonly start: number
  readonly end: number
  readonly reading: string
  /** The words shown, white space drawn together. */
  readonly words: string
}

/** A brief as it can be read back from any of its forms. */
export interface ReadBrief {
  readonly sentences: readonly { readonly text: string; readonly cites: readonly number[] }[]
  readonly citations: readonly ReadCitation[]
}

type Form = 'markdown' | 'html' | 'text' | 'json'

/** How each form is told, and how its body and passages are found in it. */
const forms: {
  readonly [F in Exclude<Form, 'json'>]: {
    readonly body: (text: string) => string
    readonly passages: (text: string) => ReadCitation[]
  }
} = {
  markdown: {
    body: (text) =>
      text
        .slice(0, end(text, '\n## Sources\n'))
        .replace(/^(?:##.*|>.*|\*[^*].*\*)$/gm, '')
        .replace(/^# (?:(.*\[\[\d+\]\]\(#c\d+\).*)|.*)$/m, '$1')
        .replace(/^\*\*.*?\.\*\* /gm, '')
        .replace(/\[\[(\d+)\]\]\(#c\d+\)/g, '[$1]')
        .replace(/\\([\\`*_[\]<>|])/g, '$1'),
    passages: (text) =>
      [...text.matchAll(/<a id="c(\d+)"><\/a>.*? — «(.*)» `(\S+) (\S+):(\d+)-(\d+) ~([0-9a-f]{8})`/g)].map(
        ([, n, words, fact, report, start, stop, mark]) =>
          cited(n, fact, report, start, stop, mark, (words ?? '').replace(/\\([\\`*_[\]<>|])/g, '$1')),
      ),
  },
  html: {
    body: (text) =>
      [
        ...text
          .slice(0, end(text, '<h2>Sources</h2>'))
          .matchAll(/<span class="sentence [a-z]+">(.*?)<sup>(.*?)<\/sup><\/span>/gs),
      ]
        .map(([, said = '', numbers = '']) => `${plain(said)} ${plain(numbers.replace(/<a[^>]*>(\d+)<\/a>/g, '[$1]'))}`)
        .join('\n'),
    passages: (text) =>
      [
        ...text.matchAll(
          /<li id="c(\d+)" data-fact="(\S+?)" data-report="(\S+?)" data-start="(\d+)" data-end="(\d+)" data-reading="([0-9a-f]{8})">(.*?)<\/li>/gs,
        ),
      ].map(([, n, fact, report, start, stop, mark, inner = '']) =>
        cited(
          n,
          fact,
          report,
          start,
          stop,
          mark,
          [...inner.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, words = '']) => plain(words)).join(' … '),
        ),
      ),
  },
  text: {
    body: (text) =>
      text
        .slice(0, end(text, '\nSOURCES\n'))
        .split(/\n\n+/)
        .map((paragraph) => paragraph.replace(/^[^[\n]*:\n/, '').replace(/\n/g, ' '))
        .filter((paragraph) => /\[\d+\]/.test(paragraph))
        .join('\n'),
    passages: (text) =>
      [
        ...text
          .slice(end(text, '\nPASSAGES\n'))
          .matchAll(/^(\d+)\. (.*?)\n {3}\((\S+) (\S+):(\d+)-(\d+) ~([0-9a-f]{8})\)$/gms),
      ].map(([, n, words = '', fact, report, start, stop, mark]) =>
        cited(n, fact, report, start, stop, mark, /«(.*)»/s.exec(words.replace(/\s+/g, ' '))?.[1] ?? ''),
      ),
  },
}

/** Reads a brief back. Null where the text is none of the forms a brief takes. */
export function readBrief(text: string): ReadBrief | null {
  const form = formOf(text)
  if (form === null) return null
  if (form === 'json') return fromJson(text)
  const { body, passages } = forms[form]
  const citations = passages(text)
  return citations.length === 0 ? null : { sentences: sentences(body(text)), citations }
}

function formOf(text: string): Form | null {
  if (/^<!doctype html>/i.test(text)) return 'html'
  if (/^\s*\{/.test(text)) return 'json'
  if (/^## Passages$/m.test(text)) return 'markdown'
  return /^PASSAGES$/m.test(text) ? 'text' : null
}

/** Sentences are what stands before numbers; “[3]–[5]” is three numbers. */
function sentences(body: string): ReadBrief['sentences'] {
  return [...body.matchAll(/([^\n]+?)°? ?((?:\s?\[\d+\](?:–\[\d+\])?)+)/g)].map(([, text = '', numbers = '']) => ({
    text: text.trim(),
    cites: [...numbers.matchAll(/\[(\d+)\](?:–\[(\d+)\])?/g)].flatMap(([, from, to]) =>
      Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, at) => Number(from) + at),
    ),
  }))
}

function fromJson(text: string): ReadBrief | null {
  try {
    const brief = JSON.parse(text) as {
      introduction: { text: string; cites: number[] }[]
      headline: { text: string; cites: number[] } | null
      sections: { paragraphs: { sentences: { text: string; cites: number[] }[] }[] }[]
      citations: {
        n: number
        fact: string
        report: string
        reading: string
        stretches: { start: number; end: number; exact: string }[]
      }[]
    }
    return {
      sentences: [
        ...(brief.headline ? [brief.headline] : []),
        ...brief.introduction,
        ...brief.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences)),
      ].map(({ text, cites }) => ({ text, cites })),
      citations: brief.citations.map(({ n, fact, report, reading, stretches }) => ({
        n,
        fact,
        report,
        reading,
        start: stretches.at(-1)?.start ?? 0,
        end: stretches.at(-1)?.end ?? 0,
        words: stretches.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … '),
      })),
    }
  } catch {
    return null
  }
}

function cited(n = '', fact = '', report = '', start = '', stop = '', reading = '', words = ''): ReadCitation {
  return {
    n: Number(n),
    fact,
    report,
    start: Number(start),
    end: Number(stop),
    reading,
    words: words.replace(/\s+/g, ' '),
  }
}

function end(text: string, mark: string): number {
  const at = text.indexOf(mark)
  return at < 0 ? text.length : at
}

/** The text of a piece of our own HTML: tags away, the five marks we write as numbers back. */
function plain(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}
