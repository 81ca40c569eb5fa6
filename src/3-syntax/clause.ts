import type { Span } from '../0-model/passage.ts'
import type { At } from './analysis.ts'

/**
 * How an argument is tied to its predicate in the text. `controlled`: the subject of an infinitive, found in the clause
 * above (“Oslo agreed to talk”). `shared`: taken over from the first of two coordinated predicates (“met and signed”).
 * `relative`: the noun that a relative clause belongs to. `possessive`, `of`, `adjective`, `compound`: arguments of a
 * noun (“Oslo’s rejection of the truce”, “the Norwegian offer”, “peace talks”).
 */
export type Tie =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'agent'
  | 'controlled'
  | 'shared'
  | 'relative'
  | 'modified'
  | 'possessive'
  | 'of'
  | 'adjective'
  | 'compound'
  | 'preposition'

/**
 * One argument. Coordination is expanded: “Oslo and Bergen” are two arguments, each over its own words.
 * The span is the argument with all that hangs on it, without later conjuncts, relative clauses kept.
 */
export interface Argument extends Span {
  /** The head word. */
  readonly at: At
  readonly tie: Tie
  /** The preposition, lower case, “because of” as one; null for subjects, objects and bare obliques (“last week”). */
  readonly preposition: string | null
  /** True for “no deal”, “neither side”, “nothing”, “no one”. */
  readonly negated: boolean
  /** What is set beside it to say who or what it is (“Brandt, the minister”): the head of each apposition. */
  readonly appositions: readonly At[]
  /** 0–1: how sure the parser is of the arcs that led here. */
  readonly confidence: number
}

/**
 * What a clause is to the one above it. `main`: the sentence's own, or a further main clause of it. `complement`: what
 * is said, thought or wanted (ccomp, or parataxis with the reporting clause set in). `open`: an infinitive or participle
 * whose subject is controlled (xcomp). `condition`: if, unless, provided, in case, as long as, should it … .
 * `time`: when, until, after, before, once, while. `adverbial`: any other subordinate clause (because, although, to …).
 * `relative`: of a noun, with its head among the arguments. `modifier`: participle or infinitive of a noun.
 * `subject`: a clause as subject. `coordinate`: joined to the one above. `nominal`: a noun that tells of an event.
 */
export type Link =
  | 'main'
  | 'complement'
  | 'open'
  | 'condition'
  | 'time'
  | 'adverbial'
  | 'relative'
  | 'modifier'
  | 'subject'
  | 'coordinate'
  | 'nominal'

/** A predicate with its arguments by role. Who does it is a subject, whatever the voice; whom it happens to an object. */
export interface Clause extends Span {
  /** The predicate's head word: verb, or the noun or adjective after a copula, or the event noun. */
  readonly at: At
  /** Place in the array of clauses: what `parent`, `complements` and `coordinates` refer to. */
  readonly index: number
  readonly kind: 'verb' | 'copula' | 'noun'
  /** Lemma of the predicate, particle included: `reject`, `call off`; of an event noun its verb: “rejection” is `reject`. */
  readonly lemma: string
  /** The predicate's own words: auxiliaries, negation, verb, particle; in pieces where others stand between. */
  readonly predicate: readonly Span[]
  /** Who does it: active subject, `by` agent, possessive of a noun. */
  readonly subjects: readonly Argument[]
  /** Whom or what it is done to: active object, passive subject, `of` after a noun. */
  readonly objects: readonly Argument[]
  /** To whom: indirect object (“gave Oslo a week”). */
  readonly recipients: readonly Argument[]
  /** Everything under a preposition, and bare obliques of time. */
  readonly obliques: readonly Argument[]
  readonly passive: boolean
  /** Negation on the predicate (not, never, no longer) or on an argument it reaches through (“no deal was reached”). */
  readonly negated: boolean
  /** The negating words, in the order of the text. */
  readonly negations: readonly At[]
  /** Lemma of the modal: will, would, can, could, may, might, must, shall, should, ought, `have to`, `be to`, `be going to`. */
  readonly modal: string | null
  readonly tense: 'past' | 'present' | 'future' | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly form: 'finite' | 'infinitive' | 'participle' | 'imperative' | 'noun'
  readonly link: Link
  /** Subordinator, lower case: that, if, unless, because, in order to …; null without one. */
  readonly mark: string | null
  /** The clause above, by index; null for a sentence's first main clause. */
  readonly parent: number | null
  /** The noun that a relative, participle or infinitive clause belongs to; null elsewhere. */
  readonly of: At | null
  /** Clauses that are its complements (`complement` and `open`), by index. */
  readonly complements: readonly number[]
  /** Clauses coordinated with it, itself left out, by index, in the order of the text. */
  readonly coordinates: readonly number[]
  /** 0–1, from the parser's certainty about the arcs that make the clause. */
  readonly confidence: number
}
