import type { ActorRef } from '../0-model/actor.ts'
import type { Common, Fact, Kind, Own } from '../0-model/fact.ts'
import type { Span } from '../0-model/passage.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Scene } from './scene.ts'

/** What a finder gives: the reading and its passage; the coder adds id, evidence, citations, PLOVER and confidence. */
export type Draft<K extends Kind = Kind> = {
  [P in K]: Omit<Own[P], 'kind'> &
    Partial<Pick<Common, 'about' | 'place' | 'attribution' | 'basis' | 'wording' | 'confidence' | 'factuality'>> & {
      readonly actors: readonly ActorRef[]
      readonly counterparts?: readonly ActorRef[]
      readonly date: string | null
      readonly span: Span
      /** The word the reading hangs on: a predicate as a rule. */
      readonly at: At
      /** The name of the rule that found it, for `--explain`. */
      readonly rule: string
      /** What else the finder saw that bears on how sure the reading is. */
      readonly signs?: readonly string[]
    }
}[K]

/** What an example expects of a fact; actors by id or name. Fields not given are not looked at. */
export type Expected<K extends Kind> = Partial<Omit<Fact<K>, 'actors' | 'counterparts' | 'evidence'>> & {
  readonly actors?: readonly string[]
  readonly counterparts?: readonly string[]
  readonly evidence?: string
}

/** A text and what is found in it. A near miss finds nothing and says why. */
export type Example<K extends Kind> =
  | { readonly text: string; readonly published?: string; readonly finds: readonly [Expected<K>, ...Expected<K>[]] }
  | { readonly text: string; readonly published?: string; readonly finds: readonly []; readonly because: string }

/** A kind of fact: its meaning, its examples — which are its tests, its reference page and the model coder's prompt — and its finder. */
export interface FactKind<K extends Kind = Kind> {
  readonly name: K
  readonly says: string
  readonly examples: readonly Example<K>[]
  /** Its actors are the parties to one process: where a passage leaves them out, those told of before are meant. */
  readonly parties?: true
  /** Its actors are themselves the source of the words. */
  readonly utterance?: true
  /** It happens on a day: a lone time in its passage is its date. */
  readonly happens?: true
  /** It is done by saying: once done, its date never lies ahead. */
  readonly said?: true
  readonly find: (scene: Scene) => readonly Draft<K>[]
}
