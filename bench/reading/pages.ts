import { layouts } from '../../test/cases/layouts/layouts.ts'
import { paragraphs } from '../../test/cases/layouts/story.ts'

const towns = ['Bergen', 'Stavanger', 'Esbjerg', 'Skagen', 'Hirtshals', 'Haugesund', 'Thyborøn', 'Mandal']

/** The layouts that carry the story in English and whole, so that every page made of them is a report of its own. */
const whole = layouts.filter(({ html }) => html.includes(paragraphs[0]?.slice(0, 40) ?? ''))

/** A page of news made from the layouts, another text for each number: towns, days and counts differ. */
export function made(at: number): string {
  const layout = whole[at % whole.length]?.html ?? ''
  const town = towns[Math.floor(at / whole.length) % towns.length] ?? 'Bergen'
  return layout
    .replaceAll('Bergen', town)
    .replaceAll('three boats', `${at + 3} boats`)
    .replaceAll('https://harbour.example/', `https://harbour.example/${at}/`)
}
