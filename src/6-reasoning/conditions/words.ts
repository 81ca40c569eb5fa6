/** Words that say nothing about what is asked for. */
const empty = new Set(
  `a about all also an and any are as at be been before being by can could do for from had has have he her his how if in
  into is it its more must of on or our over she should so some such than that the their them then there these they this
  to under until up upon was we were what when which who will with would you your not no never nor neither without`.split(
    /\s+/,
  ),
)

const denial = /\b(?:not|no|never|nor|neither|without|cannot|refus(?:e|es|ed|ing)|n['’]t)\b/i
/** Bounds that are worded with a “no” but deny nothing. */
const bounds = /\bno (?:more|less|fewer|later|earlier|longer) than\b|\bnot (?:only|just|later|before)\b/gi

/** Verbs that put an end to what they name: to lift sanctions is to have none. */
const endings = /\b(?:lift|eas|end|remov|waiv|scrap|suspend|stop|halt|ceas|cancel|withdraw)(?:s|e|es|ed|ing|n|al)?\b/i
/** Verbs that only say that the thing is there: to impose sanctions is to have them. */
const beginnings = /\b(?:impos|tighten|introduc|maintain|keep|continu|provid|start|begin|launch)(?:s|e|es|ed|ing)?\b/gi

/** Whether the words deny what they name. */
export function negated(text: string): boolean {
  return denial.test(text.replace(bounds, ''))
}

/** What the words name once the verb that ends or begins it is taken off, and whether it is ended. */
export function named(text: string): { readonly thing: string; readonly ended: boolean } {
  return { thing: text.replace(endings, '').replace(beginnings, ''), ended: endings.test(text) }
}

/** Whether one of the words or phrases stands in the text, whatever its ending. */
export function saysAny(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false
  const plain = ` ${stems(text).join(' ')} `
  return phrases.some((phrase) => {
    const own = stems(phrase).join(' ')
    return own !== '' && plain.includes(` ${own} `)
  })
}

/** What is left of a text without its small words, endings cut, sorted. */
export function contentWords(text: string): string[] {
  return [...new Set(stems(text).filter((w) => !empty.has(w)))].sort()
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)
}

/** Words cut before: a dossier says much in few words. */
const cut = new Map<string, string>()
const kept = 50_000

/** Cuts the endings of plural, past and gerund, and the British or American spelling of -ise. */
function stem(word: string): string {
  if (empty.has(word) || word.length <= 3) return word
  const before = cut.get(word)
  if (before !== undefined) return before
  const made = word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ises|ized|ised|izes|ising|izing|ise|ize)$/, 'is')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '')
  if (cut.size >= kept) cut.clear()
  cut.set(word, made)
  return made
}
