import type { Record } from '../../../5-record/record.ts'
import type { Told } from '../../../7-views/item.ts'
import { type Stood, stood } from '../../../7-views/stood/stood.ts'
import type { Screen } from '../io.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { dateOf, flat, legend, marks, sourcesOf } from './told.ts'

/** What held on a day: “--on”, else the day of the latest report. */
export function stoodAnswer(record: Record, options: { readonly on?: string }): Answer {
  const view = stood(record, options.on === undefined ? {} : { on: options.on })
  return {
    data: view,
    rows: [...view.agreements, ...view.measures, ...view.deadlines].map(flat),
    human: (screen) =>
      [
        paint('underline', `What held on ${view.on}, as far as is known now`, screen),
        ...part('Agreements in force', items(view.agreements), screen),
        ...part('Measures standing', items(view.measures), screen),
        ...part('Last stated', view.positions.map(position), screen),
        ...part('Deadlines ahead', items(view.deadlines), screen),
        ...part('Who sat where', seated(view), screen),
        '',
        paint('dim', legend, screen),
      ].join('\n'),
  }
}

function part(title: string, lines: readonly string[], screen: Screen): readonly string[] {
  const shown = lines.length === 0 ? ['none told'] : lines
  return [
    '',
    paint('bold', title, screen),
    ...shown.flatMap((line) => wrap(line, screen.width - 4).map((text, i) => `${i === 0 ? '  ' : '    '}${text}`)),
  ]
}

function items(told: readonly Told[]): readonly string[] {
  return told.map((one) => `${marks[one.state]} ${dateOf(one)}  ${one.says}  [${sourcesOf(one.support)}]`)
}

function position({ actor, issue, stance }: Stood['positions'][number]): string {
  return `${marks[stance.quote.state]} ${actor.name} on ${issue.name}: ${stance.says} (${stance.on ?? 'undated'})`
}

function seated({ seats }: Stood): readonly string[] {
  const tracks = new Map<string, string[]>()
  for (const { track, actor, role, last } of seats)
    tracks.set(track.name, [
      ...(tracks.get(track.name) ?? []),
      `${actor.name}${role === 'member' ? '' : ` (${role})`}${last === null ? '' : `, last at ${last}`}`,
    ])
  return [...tracks].map(([track, who]) => `${track}: ${who.join('; ')}`)
}
