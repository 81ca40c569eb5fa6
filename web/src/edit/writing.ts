import type { Actor } from '../../../src/0-model/actor.ts'
import type { Span } from '../../../src/0-model/passage.ts'
import type { FactRow } from '../api/types.ts'
import { changes, type Draft, draftOf, emptyDraft, written } from './form.ts'

/** What is being written: nothing, a correction, a new fact on a stretch of text, a linkage between two facts. */
export type Writing =
  | { readonly what: 'nothing' }
  | { readonly what: 'correction'; readonly row: FactRow; readonly span: Span }
  | { readonly what: 'fact'; readonly span: Span }
  | { readonly what: 'linkage'; readonly from: FactRow; readonly to?: FactRow }

export const nothing: Writing = { what: 'nothing' }

/** The writing once a fact was chosen as the other end of a linkage; null where no linkage waits for one. */
export function linkedTo(writing: Writing, target: FactRow): Writing | null {
  return writing.what === 'linkage' && !writing.to && target.fact.id !== writing.from.fact.id
    ? { ...writing, to: target }
    : null
}

/** A form to be filled in, and the stretch of text it is about. */
export interface Sheet {
  readonly key: string
  readonly title: string
  readonly start: Draft
  readonly words: string
  readonly span: Span
  readonly note?: string
}

/** The form of what is being written; null where there is none yet. */
export function sheetOf(writing: Writing, text: string): Sheet | null {
  switch (writing.what) {
    case 'nothing':
      return null
    case 'correction': {
      const { row, span } = writing
      return {
        key: row.fact.id,
        title: 'Correct the fact',
        start: draftOf(row.fact),
        words: text.slice(span.start, span.end),
        span,
        note: hasMoved(row, span)
          ? 'The passage was changed: the fact is replaced by a new one.'
          : 'Drag the ends of the passage in the text to change it.',
      }
    }
    case 'fact': {
      const words = text.slice(writing.span.start, writing.span.end)
      return {
        key: `${writing.span.start}-${writing.span.end}`,
        title: 'Add a fact',
        start: emptyDraft('position', words),
        words,
        span: writing.span,
        note: 'The passage is what you selected.',
      }
    }
    case 'linkage': {
      const { from, to } = writing
      if (!to) return null
      return {
        key: `${from.fact.id}-${to.fact.id}`,
        title: 'Link two facts',
        start: linkage(from, to),
        words: '',
        span: around(from, to),
      }
    }
  }
}

/** What saving a form comes to. */
export type Saving =
  | { readonly what: 'nothing' }
  | { readonly what: 'edit'; readonly fact: string; readonly changes: Record<string, unknown> }
  | { readonly what: 'add'; readonly fact: ReturnType<typeof written> }

/**
 * A correction that leaves kind and passage as they are edits the fact. Kind and passage make a fact what it is:
 * with another of either it is another fact, which takes the old one’s place.
 */
export function savingOf(writing: Writing, draft: Draft, report: string, register: readonly Actor[]): Saving {
  if (writing.what === 'nothing') return { what: 'nothing' }
  if (writing.what !== 'correction') {
    const span = writing.what === 'fact' ? writing.span : writing.to && around(writing.from, writing.to)
    return span ? { what: 'add', fact: written(draft, report, span, register) } : { what: 'nothing' }
  }
  const { row, span } = writing
  if (hasMoved(row, span) || draft.kind !== row.fact.kind)
    return { what: 'add', fact: { ...written(draft, report, span, register), replaces: row.fact.id } }
  const found = changes(row.fact, draft, register)
  return Object.keys(found).length === 0 ? { what: 'nothing' } : { what: 'edit', fact: row.fact.id, changes: found }
}

function hasMoved({ fact }: FactRow, span: Span): boolean {
  return span.start !== fact.evidence.start || span.end !== fact.evidence.end
}

function linkage(from: FactRow, to: FactRow): Draft {
  const words = ({ fact }: FactRow): string => fact.about ?? fact.evidence.exact
  return {
    ...emptyDraft('linkage', ''),
    actors: from.fact.actors.map((ref) => ref.name).join(', '),
    own: { what: words(from), type: 'precondition_of', dependsOn: words(to) },
  }
}

function around(from: FactRow, to: FactRow): Span {
  return {
    start: Math.min(from.fact.evidence.start, to.fact.evidence.start),
    end: Math.max(from.fact.evidence.end, to.fact.evidence.end),
  }
}
