import { drafts } from '../attribution/drafts.ts'
import type { Draft } from '../attribution/quoted.ts'
import type { Member } from './cast.ts'
import { isSubject, key, type Reading, tell } from './telling.ts'

const ourselves: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves'])
const myself: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself'])

/**
 * Tells whom “we” and “I” mean inside quotation marks: the body the speaker belongs to, or the speaker. Outside marks
 * they are the outlet's or the author's, and no actor's.
 */
export function speakersOfUs(reading: Reading): void {
  const { page } = reading
  let covering: ((at: number) => Draft | undefined) | undefined
  page.trees.forEach(({ words }, sentence) => {
    words.forEach((word, i) => {
      if (reading.quoted[sentence]![i] === 0 || (word.upos !== 'PRON' && word.upos !== 'DET')) return
      const form = word.form.toLowerCase()
      const many = ourselves.has(form)
      if (!many && !myself.has(form)) return
      covering ??= contents(drafts(page.report, page.trees).drafts)
      const draft = covering(word.start)
      if (draft?.source === undefined) return
      for (const speaker of reading.at.get(key(draft.sentence, draft.source)) ?? []) {
        const member = many ? bodyOf(speaker) : speaker
        tell(reading, {
          sentence,
          first: i,
          last: i,
          head: i,
          form: 'pronoun',
          member,
          place: false,
          because: `“${form}” in the words of ${speaker.name}`,
          subject: isSubject(words, i),
        })
      }
    })
  })
}

const bodyOf = (speaker: Member): Member =>
  speaker.type === 'person' && speaker.of !== undefined ? speaker.of : speaker

/** Finds the attribution whose content covers a place of the text. */
function contents(all: readonly Draft[]): (at: number) => Draft | undefined {
  const carried = all.map((draft) =>
    draft.source === undefined && draft.carried !== undefined
      ? { ...all[draft.carried]!, content: draft.content }
      : draft,
  )
  const parts = carried
    .flatMap((draft) => draft.content.map((part) => ({ ...part, draft })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return (at) => {
    let low = 0
    for (let high = parts.length; low < high; ) {
      const middle = (low + high) >> 1
      if (parts[middle]!.start <= at) low = middle + 1
      else high = middle
    }
    // the outermost that reaches this far; a handful lie nested at one place
    let found: Draft | undefined
    for (let i = low - 1; i >= 0 && i > low - 12; i--)
      if (parts[i]!.end > at && parts[i]!.draft.source !== undefined) found = parts[i]!.draft
    return found
  }
}
