import { z } from 'zod'
import { reviewStates } from '../../0-model/entry.ts'

/** A stretch of a report that a sentence rests on: the passage itself, or the place where the one it speaks of is named. */
export const Stretch = z.object({ start: z.int(), end: z.int(), exact: z.string() }).meta({ id: 'Stretch' })
export type Stretch = z.infer<typeof Stretch>

/** A numbered citation. It stands for one fact, and opens the words. */
export const Citation = z
  .object({
    n: z.int(),
    fact: z.string(),
    report: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    prefix: z.string(),
    suffix: z.string(),
    stretches: z.array(Stretch).min(1).describe('In the order of the text; the last is the passage.'),
    state: z.enum(reviewStates),
    reading: z.string().describe('A mark of how the fact was read when the brief was made.'),
  })
  .meta({ id: 'BriefCitation' })
export type Citation = z.infer<typeof Citation>

/** fact: reports state it as their own. claim: somebody is said to have said it. judgement: drawn from the record by Parley. */
export const Sentence = z
  .object({
    text: z.string(),
    kind: z.enum(['fact', 'claim', 'judgement']),
    cites: z.array(z.int()).min(1),
    reviewed: z.boolean().describe('All facts it rests on have been accepted by a person.'),
  })
  .meta({ id: 'BriefSentence' })
export type Sentence = z.infer<typeof Sentence>

/** Sentences on one matter; `lead` names it where the section goes through several. */
export const Paragraph = z
  .object({ lead: z.string().nullable(), sentences: z.array(Sentence).min(1) })
  .meta({ id: 'BriefParagraph' })
export type Paragraph = z.infer<typeof Paragraph>

export const Section = z
  .object({ heading: z.string(), judgement: z.boolean(), paragraphs: z.array(Paragraph) })
  .meta({ id: 'BriefSection' })
export type Section = z.infer<typeof Section>

export const SourceLine = z
  .object({
    outlet: z.string(),
    grade: z.string().nullable(),
    line: z.string().nullable(),
    reports: z.int(),
    cited: z.int(),
  })
  .meta({ id: 'BriefSource' })
export type SourceLine = z.infer<typeof SourceLine>

/** A brief before it takes a form. */
export const Brief = z
  .object({
    id: z.string(),
    dossier: z.string(),
    title: z.string().describe('The dossier’s.'),
    headline: Sentence.nullable().describe(
      'The most telling news of its latest reports; null where nothing can stand so.',
    ),
    span: z.string().describe('The days it covers, in words.'),
    asOf: z.string().nullable(),
    introduction: z.array(Sentence),
    sections: z.array(Section),
    sources: z.object({ reports: z.int(), independent: z.int(), outlets: z.array(SourceLine) }),
    made: z.array(z.string()).describe('How it was made, in sentences.'),
    citations: z.array(Citation),
    unreviewed: z.int().describe('Sentences that rest on something nobody has reviewed.'),
  })
  .meta({ id: 'Brief' })
export type Brief = z.infer<typeof Brief>
