import type { Clause } from '../3-syntax/clause.ts'
import type { Candidate } from './candidates.ts'
import { verbClass } from './classes.ts'
import { above, isQuoted } from './reading.ts'
import type { Scene } from './scene.ts'
import { thingsOf } from './words/things.ts'

/** What weighs in all kinds alike, as well as in each for itself: how it is said, not what. */
const alike = /^(?:said|quoted|link|form|modal|tense|passive|actors?|share|length|sure|ties|class)=/

/**
 * What of a candidate bears on whether it is worth recording, as names. Every name begins with the kind, so that each
 * kind learns for itself, or with `all`; no actor, place or day is ever among them, so that renaming changes nothing.
 */
export function features(scene: Scene, candidate: Candidate, others: readonly Candidate[]): readonly string[] {
  const { kind, draft } = candidate
  const word = scene.word(draft.at)
  const clause = scene.clauseAt(draft.at)
  const upper = clause === undefined ? undefined : above(scene, clause)
  const rule = draft.rule.replace(/:.*$/, '')
  const found: string[] = [
    'any',
    `rule=${rule}`,
    `label=${draft.label ?? '-'}`,
    `lemma=${word.lemma.toLowerCase()}`,
    `class=${verbClass(word.lemma.toLowerCase())}`,
    `label+rule=${draft.label ?? '-'}+${rule}`,
    `upos=${word.upos}`,
    `said=${scene.saidIn(word) !== undefined}`,
    `quoted=${isQuoted(scene, draft.span)}`,
    `block=${blockAt(scene, draft.span.start)}`,
    `length=${bucket(draft.span.end - draft.span.start, [20, 40, 60, 90, 130, 180, 260])}`,
    `sentence=${bucket(scene.trees[draft.at.sentence]!.words.length, [8, 15, 25, 35, 50])}`,
    `actors=${Math.min(3, draft.actors.length)}`,
    ...new Set(
      draft.actors.map(
        (actor) =>
          `actor=${actor.id !== undefined ? 'id' : actor.of !== undefined ? 'of' : /^\p{Lu}/u.test(actor.name) ? 'name' : 'group'}`,
      ),
    ),
    `dated=${draft.date !== null}`,
    `modality=${draft.factuality?.modality ?? 'asserted'}`,
    `negated=${draft.factuality?.negated ?? false}`,
    `placed=${draft.place !== undefined}`,
    ...(draft.signs ?? []).map((sign) => `sign=${sign}`),
    `share=${bucket((10 * (draft.span.end - draft.span.start)) / Math.max(1, sentenceLength(scene, candidate)), [2, 4, 6, 8])}`,
  ]
  if (clause !== undefined)
    found.push(
      `link=${clause.link}`,
      `form=${clause.form}`,
      `modal=${clause.modal ?? '-'}`,
      `tense=${clause.tense ?? '-'}`,
      `passive=${clause.passive}`,
      `undone=${clause.negated}`,
      `perfect=${clause.perfect}`,
      `goes on=${clause.progressive}`,
      `content=${contentOf(scene, clause)}`,
      // “pledged to help” is a deed, “pledged that it would” a saying
      `class+content=${verbClass(word.lemma.toLowerCase())}+${contentOf(scene, clause)}`,
      `content+tense=${contentOf(scene, clause)}+${clause.tense ?? '-'}`,
      `joined=${clause.coordinates.length > 0}`,
      `clause=${clause.kind}`,
      `objects=${clause.objects.length > 0}`,
      `ties=${clause.subjects[0]?.tie ?? '-'}`,
      `sure=${bucket(10 * clause.confidence, [5, 7, 8, 9])}`,
      ...clause.obliques.map((one) => `under=${one.preposition ?? '-'}`),
      ...clause.objects.flatMap((one) => thingsOf(scene.word(one.at).lemma).map((thing) => `object=${thing}`)),
      ...clause.subjects.flatMap((one) => thingsOf(scene.word(one.at).lemma).map((thing) => `subject=${thing}`)),
    )
  else found.push(...thingsOf(word.lemma).map((thing) => `self=${thing}`))
  if (upper !== undefined) found.push(`above=${verbClass(upper.lemma)}`)
  for (const other of others)
    if (other !== candidate && other.draft.at.sentence === draft.at.sentence) {
      if (other.draft.at.word === draft.at.word) found.push(`beside=${other.kind}`)
      else if (
        other.kind === kind &&
        other.draft.span.start < draft.span.end &&
        draft.span.start < other.draft.span.end
      )
        found.push(
          other.draft.span.end - other.draft.span.start > draft.span.end - draft.span.start
            ? 'inside own kind'
            : 'around own kind',
        )
      else if (other.draft.span.start < draft.span.end && draft.span.start < other.draft.span.end)
        found.push(`touches=${other.kind}`)
    }
  const names = [...new Set(found)].map((name) => name.replace(/\s+/g, '_'))
  return [
    ...names.map((name) => `${kind}:${name}`),
    ...names.filter((name) => alike.test(name)).map((name) => `all:${name}`),
  ]
}

/** What hangs on a clause as its content: a clause that stands by itself, an infinitive, a question, nothing. */
function contentOf(scene: Scene, clause: Clause): string {
  const under = scene.below(clause).filter(({ link }) => link === 'complement' || link === 'open')
  const [first] = under
  if (first === undefined) return 'none'
  if (/^(?:whether|if|how|why|what|who|when|where)$/.test(first.mark ?? '')) return 'question'
  return first.form
}

function bucket(value: number, steps: readonly number[]): number {
  return steps.filter((step) => value >= step).length
}

function blockAt(scene: Scene, offset: number): string {
  return scene.report.blocks.find((block) => block.start <= offset && offset < block.end)?.kind ?? '-'
}

function sentenceLength(scene: Scene, { draft }: Candidate): number {
  const { sentence } = scene.trees[draft.at.sentence]!
  return sentence.end - sentence.start
}
