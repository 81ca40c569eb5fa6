import type { Issue } from '../../../src/0-model/issue.ts'

/** An item of the agenda as it stands in the form: text with commas. */
export interface IssueDraft {
  readonly name: string
  readonly words: string
  readonly options: string
}

export function issueDraft(issue: Issue | undefined): IssueDraft {
  return {
    name: issue?.name ?? '',
    words: issue?.words.join(', ') ?? '',
    options: issue?.options.map((option) => option.name).join(', ') ?? '',
  }
}

/** The item a form means; options that keep their name keep their id and words. Undefined as long as it has no name. */
export function issueOf(draft: IssueDraft, before: Issue | undefined): Issue | undefined {
  const name = draft.name.trim()
  const id = before?.id ?? idOf(name)
  if (name === '' || id === '') return undefined
  return {
    ...before,
    id,
    name,
    words: parts(draft.words),
    options: parts(draft.options).map(
      (each) => before?.options.find((option) => option.name === each) ?? { id: idOf(each), name: each, words: [] },
    ),
  }
}

function parts(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ]
}

function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
