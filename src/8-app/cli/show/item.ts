import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import { type ItemPage, itemPage, type Pair } from '../../../7-views/item-page.ts'
import { idOf, shortId } from '../ids.ts'
import type { Screen } from '../io.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'
import { effects } from './effects.ts'
import { dateOf, marks, sourcesOf } from './told.ts'

/** One thing with all that is told of it, and why its facts are one thing. Throws `item-unknown`. */
export function itemAnswer(record: Record, given: string): Answer {
  const id = idOf(record, record.facts.has(given) ? 'fact' : 'item', given)
  const page = itemPage(record, id)
  if (!page) throw new Misuse('item-unknown', `${given}: nothing of it stands; parley show history says why`)
  return {
    data: page,
    rows: [...page.pairs, ...page.near].map(({ a, b, reasons, ...pair }) => ({
      ...pair,
      a: a.fact,
      b: b.fact,
      reasons: reasons.map(({ says, points }) => `${says} ${points}`).join('; '),
    })),
    human: (screen) => shown(page, screen).join('\n'),
  }
}

function shown(page: ItemPage, screen: Screen): readonly string[] {
  const { told } = page
  const { source, information, stix, reasons } = page.credibility
  const head = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint('bold', title, screen), ...lines]
  const folded = (text: string): readonly string[] =>
    wrap(text, screen.width - 2).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`)
  return [
    paint('bold', `${told.kind}${told.label ? ` (${told.label})` : ''}  ${dateOf(told)}`, screen),
    ...folded(told.says),
    ...folded(
      `${marks[told.state]} ${sourcesOf(told.support)} ${told.support.reports === 1 ? 'source' : 'sources'}; ${source}${information}${stix === null ? '' : ` (STIX ${stix})`}: ${reasons.join('; ')}`,
    ),
    ...(told.fell
      ? folded(
          `! ${effects[told.fell.effect]}: ${told.fell.of.says} was withdrawn ${told.fell.on.slice(0, 10)} by ${told.fell.by} (parley looked ${shortId(told.fell.id)})`,
        )
      : []),
    ...head(
      'Told by',
      told.quotes.flatMap(({ fact, exact, outlet, published }) =>
        folded(`${shortId(fact)}  “${oneLine(exact)}” — ${outlet ?? 'unnamed outlet'}, ${published ?? 'undated'}`),
      ),
    ),
    ...head(
      'Conflicting accounts',
      page.accounts.flatMap(({ says, accounts }) => [
        ...folded(`${says}:`),
        ...accounts.flatMap(({ value, independent, quotes }) =>
          folded(`  ${value} — ${independent} ${independent === 1 ? 'voice' : 'voices'}: ${outlets(quotes)}`),
        ),
      ]),
    ),
    ...head(
      'Wordings',
      page.variants.length < 2
        ? []
        : page.variants.flatMap(({ words, wording }) => folded(`${wordings[wording]}: “${oneLine(words)}”`)),
    ),
    ...head(
      'Why these are one',
      page.pairs.flatMap((pair) => folded(pairLine(pair))),
    ),
    ...head(
      'Near, but kept apart',
      page.near.flatMap((pair) =>
        folded(
          `${pairLine(pair)} — “${oneLine(pair.b.exact)}”${pair.decided === null ? '; parley merge-items joins them' : ''}`,
        ),
      ),
    ),
    ...head(
      'Names',
      page.names.flatMap(({ name, actor, because }) => folded(`“${name}” is ${actor.name} (${actor.id}): ${because}`)),
    ),
    ...head(
      'Alike, not merged',
      page.alike.flatMap(({ name, other }) => folded(`“${name}” and “${other}”: parley merge-actors joins them`)),
    ),
  ]
}

const wordings: { readonly [wording: string]: string } = {
  first: 'first told as',
  shortened: 'shortened',
  lengthened: 'with more',
  changed: 'changed',
  translated: 'in other words, perhaps another translation',
}

function pairLine({ a, b, points, same, decided, reasons }: Pair): string {
  const said = decided === null ? '' : `, a person said ${decided}`
  const why = reasons.map(({ says, points: own }) => `${says} ${own > 0 ? '+' : '−'}${Math.abs(own)}`).join(', ')
  return `${shortId(a.fact)} and ${shortId(b.fact)}: ${points} points (same from ${same})${said}: ${why}`
}

function outlets(quotes: ItemPage['told']['quotes']): string {
  return [...new Set(quotes.map(({ outlet }) => outlet ?? 'unnamed outlet'))].join(', ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
