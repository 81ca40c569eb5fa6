import type { Issue } from '../../../src/0-model/issue.ts'
import type { Table } from '../share/table.ts'

type Scale = NonNullable<Issue['scale']>

/** One end of a scale as it stands in the form. */
export interface AnchorDraft {
  readonly at: string
  readonly means: string
  readonly words: string
}

/** An item of the agenda as it stands in the form: words with commas, options line by line. */
export interface IssueDraft {
  readonly name: string
  readonly words: string
  /** What a deal chooses: one of the options, or a place on a scale. */
  readonly by: 'options' | 'scale'
  /** One option a line, its words behind a colon. */
  readonly options: string
  readonly unit: string
  readonly low: AnchorDraft
  readonly high: AnchorDraft
}

export function issueDraft(issue: Issue | undefined): IssueDraft {
  return {
    name: issue?.name ?? '',
    words: issue?.words.join(', ') ?? '',
    by: issue?.scale ? 'scale' : 'options',
    options:
      issue?.options.map(({ name, words }) => [name, words.join(', ')].filter(Boolean).join(': ')).join('\n') ?? '',
    unit: issue?.scale?.unit ?? 'points',
    low: anchorDraft(issue?.scale?.low, '0'),
    high: anchorDraft(issue?.scale?.high, '100'),
  }
}

function anchorDraft(anchor: Scale['low'] | undefined, at: string): AnchorDraft {
  return { at: anchor ? String(anchor.at) : at, means: anchor?.means ?? '', words: anchor?.words?.join(', ') ?? '' }
}

/** What is missing or wrong in the form, by field; empty where it can be kept. */
export function troubles(draft: IssueDraft): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  if (idOf(draft.name) === '') found.name = 'An issue needs a name.'
  if (draft.by === 'scale') {
    for (const end of ['low', 'high'] as const) {
      if (!Number.isFinite(numberIn(draft[end].at))) found[`${end}.at`] = 'Write a number.'
      if (draft[end].means.trim() === '') found[`${end}.means`] = 'Say what it means.'
    }
    if (numberIn(draft.low.at) === numberIn(draft.high.at)) found['high.at'] = 'The ends must differ.'
    if (draft.unit.trim() === '') found.unit = 'Days, troops, per cent, points…'
  }
  return found
}

/**
 * The item a form means; options that keep their name keep their id. Undefined as long as something is missing.
 * What a deal does not choose by is let go: an issue has options or a scale.
 */
export function issueOf(draft: IssueDraft, before: Issue | undefined): Issue | undefined {
  if (Object.keys(troubles(draft)).length > 0) return undefined
  const name = draft.name.trim()
  const { scale: _scale, ...rest } = before ?? {}
  return {
    ...rest,
    id: before?.id ?? idOf(name),
    name,
    words: parts(draft.words, ','),
    options: draft.by === 'scale' ? [] : optionsOf(draft.options, before),
    ...(draft.by === 'scale'
      ? { scale: { low: anchorOf(draft.low), high: anchorOf(draft.high), unit: draft.unit.trim() } }
      : {}),
  }
}

/** A scale in words: its ends and its unit. */
export function sayScale({ low, high, unit }: Scale): string {
  return `${low.at} (${low.means}) to ${high.at} (${high.means}), ${unit}`
}

/** The agenda as it is copied. */
export function tableOf(issues: readonly Issue[]): Table {
  return [
    ['Issue', 'Words', 'Options', 'Scale'],
    ...issues.map(({ name, words, options, scale }) => [
      name,
      words.join(', '),
      options.map((option) => option.name).join('; '),
      scale ? sayScale(scale) : '',
    ]),
  ]
}

function optionsOf(text: string, before: Issue | undefined): Issue['options'] {
  const taken = new Set<string>()
  return parts(text, '\n').flatMap((line) => {
    const [name = '', ...words] = line.split(/:\s/)
    const known = before?.options.find((option) => option.name === name)
    const id = known?.id ?? idOf(name)
    if (id === '' || taken.has(id)) return []
    taken.add(id)
    return [{ id, name: name.trim(), words: parts(words.join(', '), ',') }]
  })
}

function anchorOf({ at, means, words }: AnchorDraft): Scale['low'] {
  const read = parts(words, ',')
  return { at: numberIn(at), means: means.trim(), ...(read.length > 0 ? { words: read } : {}) }
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}

function parts(text: string, between: string): string[] {
  return [
    ...new Set(
      text
        .split(between)
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
