import type { Outlet } from '../../../src/0-model/outlet.ts'

/** The Admiralty grades of a source, in words. */
export const sourceGradeWords: Readonly<Record<NonNullable<Outlet['grade']>, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}
