import type { Kind } from '../0-model/fact.ts'
import { dateFrom } from '../3-syntax/times/date-of.ts'
import type { Candidate } from './candidates.ts'
import { type Scene, sentenceAt } from './scene.ts'

/** A time of day that opens an entry of a live report: “17:52”, “8.41pm”. */
const clock = /^\s*(?:[•*–-]\s*)?\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\b/i

/**
 * Dates for what the clause itself leaves open: the day that heads an entry of a timeline (“8 Dec 1987: …”) or of a live
 * report, and, for what happens on a day, the one time its passage names.
 */
export function withDates(
  scene: Scene,
  all: readonly Candidate[],
  happens: (kind: Kind) => boolean,
): readonly Candidate[] {
  return all.map((candidate) => {
    const { draft, kind } = candidate
    const found = draft.date ?? heading(scene, candidate) ?? (happens(kind) ? onlyTime(scene, candidate) : null)
    const date = happens(kind) ? settled(candidate, found) : found
    return date === draft.date ? candidate : { ...candidate, draft: { ...draft, date } }
  })
}

/** What has happened on “../1995-11-21” (“shortly before noon”) happened that day. */
function settled({ draft }: Candidate, date: string | null): string | null {
  const done = (draft.factuality?.modality ?? 'asserted') === 'asserted'
  return done && date?.startsWith('../') ? date.slice(3) : date
}

function heading(scene: Scene, { draft }: Candidate): string | null {
  const block = scene.report.blocks[scene.trees[draft.at.sentence]!.sentence.block]
  if (block === undefined || scene.clauseAt(draft.at)?.tense === 'past') return null
  const told = scene.text.slice(block.start, block.start + 24)
  if (clock.test(told))
    return scene.clauseAt(draft.at)?.form === 'finite' ? (scene.report.written ?? scene.report.published) : null
  const time = scene
    .timesIn(sentenceAt(scene, block.start))
    .find((one) => one.edtf !== null && one.start >= block.start && one.start <= block.start + 3)
  return time !== undefined && /^\s*[:–—]/.test(scene.text.slice(time.end, time.end + 3)) ? time.edtf : null
}

function onlyTime(scene: Scene, { draft }: Candidate): string | null {
  const inside = scene
    .timesIn(draft.at.sentence)
    .filter(
      (time) =>
        time.edtf !== null && time.type !== 'SET' && time.start >= draft.span.start && time.end <= draft.span.end,
    )
  return inside.length === 1 ? dateFrom(scene, inside[0]!) : null
}
