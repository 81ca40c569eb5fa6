export type { Brief } from './brief.ts'
export { check, type Fault, type Finding, faults } from './check.ts'
export { type BriefOptions, brief } from './compose.ts'
export { type ReadBrief, readBrief } from './read.ts'

import type { Brief } from './brief.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'

/** The forms a brief can take. */
export const write: { readonly [form in 'markdown' | 'html' | 'text']: (brief: Brief) => string } = {
  markdown,
  html,
  text: plain,
}
