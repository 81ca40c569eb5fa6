import type { MemberType } from './cast.ts'
import { group } from './groups.ts'
import type { Page } from './page.ts'
import type { Raw } from './raw.ts'
import { speech } from './speech.ts'

/** What the places where a name stands say of its bearer: how often it is used as a person's, a place's, a body's. */
export interface Evidence {
  person: number
  place: number
  article: number
  plural: number
  /** Where nothing that it could describe follows. */
  alone: number
  sex: 'm' | 'f' | null
  type: MemberType | undefined
}

/** Gathers what all places say where one name stands. */
export function evidence(page: Page, same: readonly Raw[]): Evidence {
  const seen: Evidence = { person: 0, place: 0, article: 0, plural: 0, alone: 0, sex: null, type: undefined }
  for (const { sentence, first, chunk, title } of same) {
    const { words } = page.trees[sentence]!
    if (title.person || title.phrase !== '') seen.person++
    seen.sex ??= title.sex
    const before = words[title.from - 1]
    const after = words[chunk.last + 1]
    const lower = before?.form.toLowerCase() ?? ''
    if (title.from === first && locative.has(lower)) seen.place++
    // “the village of X”, “the port city of X”
    if (after?.upos === 'NOUN' && waters.has(after.lemma) && lower === 'the') seen.place += 2
    if (lower === 'of' && spots.has(words[title.from - 2]?.lemma.toLowerCase() ?? '')) seen.place += 2
    if (title.from === first && lower === 'the') seen.article++
    if (after === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(after.upos)) seen.alone++
    if (after !== undefined && /Number=Plur/.test(after.feats) && after.upos === 'AUX') seen.plural++
    if (before?.upos === 'NOUN' && before.end + 1 === words[first]!.start) {
      const kinds = group(before.lemma)
      if (kinds.includes('union')) seen.type ??= 'union'
      else if (kinds.includes('company')) seen.type ??= 'company'
      else if (kinds.includes('party')) seen.type ??= 'party'
      else if (kinds.includes('armed')) seen.type ??= 'armed-group'
      else if (kinds.includes('body')) seen.type ??= 'organisation'
    }
    if (after?.upos === 'NOUN' && after.start === words[chunk.last]!.end + 1) {
      const kinds = group(after.lemma)
      if (kinds.includes('party')) seen.type ??= 'party'
      else if (kinds.includes('union')) seen.type ??= 'union'
      else if (kinds.includes('armed')) seen.type ??= 'armed-group'
      else if (kinds.includes('body')) seen.type ??= 'organisation'
    }
    // “the monitoring group Tern Watch said”: what speaks is a body
    if (seen.type !== undefined) continue
    if (words[chunk.last + 1]?.form === ',' && /^(?:\d\d|who|whose)$/.test(words[chunk.last + 2]?.form ?? ''))
      seen.person++
    if (
      after?.form === 'who' ||
      (chunk.last > first && lower !== 'the' && after?.upos === 'VERB' && speech.has(after.lemma))
    )
      seen.person++
  }
  return seen
}

/** Places that do not act: “the village of X”, where “the region of X” may. */
const spots: ReadonlySet<string> = new Set(
  'airport base bay beach bridge camp checkpoint county department district governorate hamlet municipality harbour harbor island junction mountain neighbourhood neighborhood port quarter river road suburb town valley village'.split(
    ' ',
  ),
)

/** What “the Sarvan river” is. */
const waters: ReadonlySet<string> = new Set(
  'basin bay canal coast corridor dam delta gulf lake mine mountains peninsula plain region river strait valley'.split(
    ' ',
  ),
)

const locative: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'inside',
  'throughout',
  'via',
])
