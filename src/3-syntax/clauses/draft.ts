import type { Argument, Clause } from '../clause.ts'
import type { Group } from './group.ts'

/** A clause while its arguments are still being gathered from the clauses around it. `parent` counts within the sentence. */
export interface Draft {
  readonly word: number
  readonly kind: Clause['kind']
  readonly lemma: string
  readonly link: Clause['link']
  readonly mark: string | null
  readonly parent: number | null
  readonly of: number | null
  group: Group
  subjects: Argument[]
  objects: Argument[]
  recipients: Argument[]
  obliques: Argument[]
}

/** The arguments that a predicate has by itself. */
export type Frame = Pick<Draft, 'subjects' | 'objects' | 'recipients' | 'obliques'>
