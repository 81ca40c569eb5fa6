import { z } from 'zod'
import { Trouble } from './trouble.ts'

export const blockKinds = [
  'title',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'links',
  'furniture',
] as const

/** A paragraph-sized stretch of the report's text. Only title, heading, paragraph and list-item are coded as text. */
export const Block = z.object({
  kind: z.enum(blockKinds),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Block = z.infer<typeof Block>

/** A link the report gives: cited, not read. `block` is the index of the block it belongs to. */
export const Citation = z.object({
  url: z.string().describe('As the report writes it.'),
  canonical: z.string().describe('The same for every variant of one address (AMP, country domain, tracking).'),
  block: z.int().min(0),
})
export type Citation = z.infer<typeof Citation>

/** Where the publication date comes from; never a silent guess. */
export const dateSources = ['given', 'asked', 'page', 'feed', 'dateline', 'text', 'unknown'] as const

/** News as it came, its text fixed from here on: every offset anywhere counts UTF-16 units of `text`. */
export const Report = z.object({
  id: z.string().describe('Derived from the text: two reports with the same text have the same id.'),
  source: z.string().describe('The file, address or feed item as the user gave it.'),
  sha256: z.string().describe('Of the text, UTF-8, hexadecimal.'),
  text: z.string(),
  blocks: z.array(Block),
  citations: z.array(Citation),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable().describe('Canonical address, where the report has one.'),
  authors: z.array(z.string()),
  agency: z.string().nullable().describe('The agency credited with the words: Reuters, AFP, …'),
  dateline: z.object({ place: z.string(), date: z.string().nullable() }).nullable(),
  published: z.string().nullable().describe('YYYY-MM-DD.'),
  publishedFrom: z.enum(dateSources),
  updated: z.string().nullable(),
  written: z
    .string()
    .optional()
    .describe(
      'First and last day the words may be of, EDTF, where the dates leave it open; relative dates are read against both. ' +
        'Absent: the dateline’s day, else that of publication.',
    ),
  language: z.string().nullable().describe('ISO 639-1; only English is coded.'),
  leftOut: z.int().min(0).optional().describe('Words that are not coded: menus, boxes, forms, notices, captions.'),
  leftOutAs: z
    .record(z.string(), z.int().min(0))
    .optional()
    .describe('The same by what they are: menu, sharing, more to read, comment form, notice, caption, …'),
  confidential: z.boolean().default(false),
  troubles: z.array(Trouble),
})
export type Report = z.infer<typeof Report>
