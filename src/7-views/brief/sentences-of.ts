import type { Brief, Sentence } from './brief.ts'

/** All sentences of a brief, in order. */
export function sentencesOf(brief: Pick<Brief, 'introduction' | 'sections'>): Sentence[] {
  return [
    ...brief.introduction,
    ...brief.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.sentences)),
  ]
}
