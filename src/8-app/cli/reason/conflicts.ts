import type { Record } from '../../../5-record/record.ts'
import {
  type Finding,
  type Incompatible,
  incompatible,
  type Member,
  type WaysOut,
  waysOut,
} from '../../../6-reasoning/index.ts'
import { outletsNamed } from '../../../7-views/quote.ts'
import type { Screen } from '../io.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'

export function conflictsAnswer(record: Record, options: { readonly ms?: number }): Answer {
  const found = outletsNamed(record, incompatible(record, options))
  return { data: found, rows: found.incompatible.map(row), human: (screen) => shownConflicts(found, screen) }
}

export function concessionsAnswer(record: Record, options: { readonly top: number; readonly ms?: number }): Answer {
  const found = outletsNamed(record, waysOut(record, options))
  return {
    data: found,
    rows: found.ways.map((way, i) => ({
      rank: i + 1,
      cost: way.cost,
      payers: way.payers,
      ...row(way),
      deal: way.deal,
    })),
    human: (screen) => shownWays(found, screen),
  }
}

function row({ sentence, members }: Finding): object {
  return {
    sentence,
    parties: [...new Set(members.map((m) => m.party))],
    facts: members.flatMap((m) => m.quotes.map((q) => q.fact)),
  }
}

function shownConflicts(found: Incompatible, screen: Screen): string {
  const { answer } = found
  const head = [
    ...wrap(answer.sentence, screen.width),
    ...(answer.possible && answer.deal.length > 0
      ? ['For instance:', ...answer.deal.map((line) => `  · ${line}`)]
      : []),
  ]
  const sets = found.incompatible.map((finding, i) => block(`${i + 1}. ${finding.sentence}`, finding.members, screen))
  const parties = found.byParty.map((f) => `  · ${f.sentence}`)
  return [
    paint('bold', 'Can there be a deal?', screen),
    ...head,
    '',
    paint('bold', `Incompatible demands (${found.total} among ${found.conditions} conditions)`, screen),
    ...(sets.length === 0 ? ['None: everything asked for can be had together.'] : sets),
    ...(parties.length === 0 ? [] : ['', paint('bold', 'By party', screen), ...parties]),
    ...ending(found.complete, found.method, screen),
    ...found.troubles.map((t) => paint('dim', `${t.message} ${t.advice}`, screen)),
  ].join('\n')
}

function shownWays(found: WaysOut, screen: Screen): string {
  const ways = found.ways.map((way, i) => {
    const price = `cost ${way.cost}; paid by ${way.payers.join(', ') || 'nobody'}${way.redLines ? '; gives up a red line' : ''}`
    const deal = way.deal.length === 0 ? [] : ['   A deal could then be:', ...way.deal.map((line) => `     · ${line}`)]
    return [block(`${i + 1}. ${way.sentence}`, way.members, screen), paint('dim', `   ${price}`, screen), ...deal].join(
      '\n',
    )
  })
  const none = 'No concession helps: the rules of the agenda contradict each other.'
  return [
    paint('bold', 'What would have to give', screen),
    ...(ways.length === 0 ? [none] : ways),
    ...ending(found.complete, found.method, screen),
  ].join('\n')
}

/** A finding with the words of each member under it. */
function block(sentence: string, members: readonly Member[], screen: Screen): string {
  const quotes = members.flatMap((m) =>
    m.quotes.slice(0, 3).flatMap((q) => {
      const words = `“${q.exact.replace(/\s+/g, ' ')}” — ${q.outlet ?? 'unnamed outlet'}, ${q.published ?? 'undated'}${m.reviewed ? '' : ' (not reviewed)'}`
      return wrap(words, screen.width - 6).map((line) => paint('dim', `      ${line}`, screen))
    }),
  )
  return [...wrap(sentence, screen.width), ...quotes].join('\n')
}

function ending(complete: boolean, method: string, screen: Screen): string[] {
  const whole = complete ? [] : ['The search was ended by its limit: there may be more. Give it more time with --ms.']
  return ['', ...whole, ...wrap(`Method: ${method}.`, screen.width).map((line) => paint('dim', line, screen))]
}
