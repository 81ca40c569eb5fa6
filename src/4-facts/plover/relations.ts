import type { Span } from '../../0-model/passage.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import type { Tree, Word } from '../../3-syntax/tree.ts'
import { frames } from './frames.ts'
import { type PloverType, types } from './vocabulary.ts'

/** A directed event that a clause tells of, in PLOVER's terms: who does what to whom. */
export interface Relation {
  readonly clause: Clause
  readonly type: PloverType
  readonly source: readonly Span[]
  readonly target: readonly Span[]
}

/** Predicates whose infinitive is what they promise, refuse, threaten or ask: the deed itself is not done by them. */
const controls: ReadonlyMap<string, PloverType> = new Map(
  Object.entries({
    AGREE: 'agree promise pledge vow offer commit undertake volunteer ready willing prepared',
    REJECT: 'refuse decline reject fail',
    THREATEN: 'threaten',
  }).flatMap(([type, verbs]) => verbs.split(' ').map((verb): [string, PloverType] => [verb, type as PloverType])),
)

/** Modals that ask what they are said with. */
const duties: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'have to'])
const ahead: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'be to', 'be going to'])

/** Where relations are read from. */
export interface Read {
  readonly trees: readonly Tree[]
  readonly clauses: readonly Clause[]
}

/** The directed events of an analysis, one a clause at most, in the order of the text. */
export function relations(read: Read): Relation[] {
  return read.clauses.flatMap((clause) => {
    if (controllerOf(read, clause) !== undefined || isThing(read, clause)) return []
    const type = relationOf(read, clause)
    if (type === null) return []
    const deed = controls.has(clause.lemma) ? deedOf(read, clause) : undefined
    const target = [clause, ...(deed === undefined ? [] : [deed])].flatMap((one) => [
      ...one.recipients,
      ...one.objects,
      ...one.obliques,
    ])
    return [{ clause, type, source: clause.subjects.map(span), target: target.map(span) }]
  })
}

const span = ({ start, end }: Argument): Span => ({ start, end })

/**
 * What a clause tells of, by its predicate, what stands with it, its modality and what controls it; null for nothing
 * that PLOVER has a name for.
 */
export function relationOf(read: Read, clause: Clause): PloverType | null {
  const controller = controllerOf(read, clause)
  if (controller !== undefined) return relationOf(read, controller)
  const control = controls.get(clause.lemma)
  const deed = control === undefined ? undefined : deedOf(read, clause)
  if (control !== undefined && deed !== undefined) {
    if (control !== 'AGREE') return control
    const type = framed(read, deed)
    if (clause.negated) return 'REJECT'
    return type !== null && types[type].side === 'conflict' && types[type].deed ? 'THREATEN' : 'AGREE'
  }
  const type = framed(read, clause)
  if (type !== null) return staged(type, clause)
  // “Oslo said Bergen must ensure security”
  return clause.link === 'complement' && duties.has(clause.modal ?? '') ? 'REQUEST' : null
}

/** The infinitive under a predicate. */
function deedOf({ clauses }: Read, clause: Clause): Clause | undefined {
  return clause.complements.map((index) => clauses[index]!).find((one) => one.link === 'open')
}

/** The predicate that promises, refuses or threatens what a clause tells of. */
function controllerOf({ clauses }: Read, clause: Clause): Clause | undefined {
  if (clause.link !== 'open' || clause.parent === null) return undefined
  const above = clauses[clause.parent]!
  return controls.has(above.lemma) ? above : undefined
}

/** The type of the frame that fits a clause. */
function framed(read: Read, clause: Clause): PloverType | null {
  return frameOf(read, clause)?.type ?? null
}

/**
 * The frame that fits a clause and the argument that made it fit: its objects before what stands under prepositions, the
 * thing itself before what stands with it, the predicate alone last.
 */
function frameOf({ trees }: Read, clause: Clause): { type: PloverType; thing?: Argument } | undefined {
  const { words } = trees[clause.at.sentence]!
  const predicate = words[clause.at.word]!
  const next = words[clause.at.word + 1]?.form.toLowerCase() ?? ''
  const names = new Set([`${clause.lemma} ${next}`, clause.lemma, ...(clause.kind === 'verb' ? [predicate.lemma] : [])])
  const all = [...names].flatMap((name) => frames.get(name) ?? [])
  if (all.length === 0) return undefined
  for (const things of [[...clause.objects, ...clause.recipients], clause.obliques])
    for (const wordsOf of [head, beside])
      for (const { type, things: wanted } of all)
        for (const thing of things)
          if (wordsOf(words, thing.at.word).some((word) => wanted.has(word))) return { type, thing }
  return all.find((frame) => frame.things.size === 0)
}

/** Whether a noun is but the thing of the predicate above, and tells of nothing besides: the strike in “went on strike”. */
function isThing(read: Read, clause: Clause): boolean {
  if (clause.link !== 'nominal' || clause.parent === null) return false
  return frameOf(read, read.clauses[clause.parent]!)?.thing?.at.word === clause.at.word
}

function head(words: readonly Word[], at: number): string[] {
  return [words[at]!.lemma.toLowerCase(), words[at]!.form.toLowerCase()]
}

/** “arrest warrant”, “a legal action”, “a suspension of aid”: what stands with a head. */
function beside(words: readonly Word[], at: number): string[] {
  return words.flatMap((word, index) => {
    if (word.head !== at) return []
    const before = index < at && /^(?:compound|amod|nmod)/.test(word.deprel)
    return before || /^(?:nmod|conj)/.test(word.deprel) ? head(words, index) : []
  })
}

/** Futures are promises or threats, “must” asks, “not” refuses what would be kind and undoes what would be hostile. */
function staged(type: PloverType, clause: Clause): PloverType | null {
  const { side, deed } = types[type]
  if (clause.negated) return side === 'cooperation' ? 'REJECT' : deed ? null : type
  if (duties.has(clause.modal ?? '')) return 'REQUEST'
  if (!ahead.has(clause.modal ?? '') && clause.tense !== 'future') return type
  return side === 'cooperation' ? 'AGREE' : deed ? 'THREATEN' : type
}
