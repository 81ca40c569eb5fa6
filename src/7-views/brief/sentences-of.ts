import type { Brief, Sentence } from './brief.ts'

/** All sentences of a brief, in order, the headline first. */
export function sentencesOf(brief: Pick<Brief, 'headline' | 'introduction' | 'sections'>): Sentence[] {
  return [
    ...(brief.headline ? [brief.headline] : []),
    ...brief.introduction,
    ...brief.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.sentences)),
  ]
}
