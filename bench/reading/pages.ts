import { layouts } from '../../test/cases/layouts/layouts.ts'
import { headline, paragraphs } from '../../test/cases/layouts/story.ts'
import { story } from './stories.ts'

/** The layouts that carry the story in English and whole, so that every page made of them is a report of its own. */
const whole = layouts.filter(({ html }) => paragraphs.every((text) => html.includes(text)))

/** A page of news for each number: one of the layouts, with a story of its own in place of ours. */
export function made(at: number): string {
  const told = story(at)
  const layout = whole[at % whole.length]?.html ?? ''
  const filled = paragraphs.reduce((html, text, place) => html.replaceAll(text, parts(told.paragraphs, place)), layout)
  return filled
    .replaceAll(headline, told.headline)
    .replaceAll('https://harbour.example/', `https://harbour.example/${at}/`)
}

/** The paragraphs of a story dealt out to as many places as the layout has. */
function parts(all: readonly string[], place: number): string {
  return all.filter((_, at) => at % paragraphs.length === place).join(' ')
}
