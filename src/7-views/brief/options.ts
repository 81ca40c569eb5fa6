/** Gives the text of a report by its id; undefined where it may not be read. */
export type Texts = Pick<ReadonlyMap<string, string>, 'get'>

/** What a brief is asked to be. */
export interface BriefOptions {
  /** YYYY-MM-DD: only what reports of that day and later tell. */
  readonly since?: string
  /** An issue’s or an actor’s id: only what touches it. */
  readonly focus?: string
  /** A page, or all that can be said. */
  readonly length?: 'page' | 'full'
  /** What nobody has reviewed: told and marked, or left out. By default left out as soon as anything has been accepted. */
  readonly proposed?: 'mark' | 'omit'
  /** How sure the coder must be of an unreviewed fact, 0–100. */
  readonly least?: number
  /** The texts of the reports, by id: to show where a name stands that a passage takes up with a pronoun. */
  readonly texts: Texts
  /** The day it is made and the version that makes it: clocks are not for this stage. */
  readonly made: { readonly on: string; readonly version: string }
}
