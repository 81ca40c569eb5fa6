import type { Report } from '../../../0-model/report.ts'
import type { Coded } from '../../../4-facts/index.ts'
import { emptyRecord } from '../../../5-record/record.ts'
import { lineOf } from '../../../7-views/says/says.ts'
import type { Screen } from '../io.ts'
import type { Answer } from '../output.ts'
import { paint, wrap } from '../table.ts'

/** A report with what was found in it. */
export interface CodedLine {
  readonly report: Report
  readonly coded: Coded
}

/** What `parley code` prints. In CSV a row is a fact, with its report. */
export function codedLines(
  lines: readonly CodedLine[],
  options: { readonly explain?: boolean; readonly near?: boolean },
): Answer {
  return {
    data: lines.map(({ report, coded }) => ({
      report: {
        source: report.source,
        sha256: report.sha256,
        title: report.title,
        published: report.published,
        language: report.language,
        citations: report.citations.map(({ url }) => url),
      },
      facts: coded.facts,
      troubles: [...report.troubles, ...coded.troubles],
    })),
    rows: lines.flatMap(({ report, coded }) =>
      coded.facts.map((fact) => ({
        source: report.source,
        published: report.published,
        kind: fact.kind,
        label: fact.label ?? null,
        actors: fact.actors.map((actor) => actor.id ?? actor.name),
        counterparts: fact.counterparts.map((actor) => actor.id ?? actor.name),
        about: fact.about ?? null,
        date: fact.date,
        place: fact.place?.name ?? null,
        modality: fact.factuality.modality,
        negated: fact.factuality.negated,
        channel: fact.attribution.channel,
        confidence: fact.confidence,
        start: fact.evidence.start,
        end: fact.evidence.end,
        exact: fact.evidence.exact,
        id: fact.id,
      })),
    ),
    human: (screen) => lines.map((line) => page(line, options, screen)).join('\n'),
  }
}

function page(
  { report, coded }: CodedLine,
  options: { readonly explain?: boolean; readonly near?: boolean },
  screen: Screen,
): string {
  const cited = new Set(report.citations.map(({ canonical }) => canonical)).size
  const head = [
    paint('bold', report.title ?? report.source, screen),
    [
      report.published
        ? `published ${report.published} (${report.publishedFrom})`
        : 'publication date unknown: relative dates stay open',
      `${coded.facts.length} facts`,
      cited > 0 ? `cites ${cited} ${cited === 1 ? 'article' : 'articles'}, not read` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  ]
  const facts = coded.facts.map((fact) => {
    const line = `${fact.kind.padEnd(11)}${fact.date ?? ''}`.padEnd(34)
    const says = wrap(lineOf(emptyRecord(''), fact), screen.width - 2)
    const passage = wrap(`“${fact.evidence.exact.replace(/\s+/g, ' ')}”`, screen.width - 4).map((one) =>
      paint('dim', `    ${one}`, screen),
    )
    const why = options.explain ? explained(coded, fact.id) : []
    return [paint('bold', line.trimEnd(), screen), ...says.map((one) => `  ${one}`), ...passage, ...why].join('\n')
  })
  const near = options.near
    ? coded.near
        .slice(0, 20)
        .map(
          (one) =>
            `  ${one.kind}${one.label ? ` ${one.label}` : ''} at ${one.start}–${one.end}: ${one.confidence} (${one.rule}) “${report.text.slice(one.start, one.end)}”`,
        )
    : []
  const troubles = [...report.troubles, ...coded.troubles].map((one) => `  ${one.message}; ${one.advice} [${one.code}]`)
  return [
    ...head,
    '',
    ...facts,
    ...(near.length > 0 ? ['', 'Almost facts:', ...near] : []),
    ...(troubles.length > 0 ? ['', 'Troubles:', ...troubles] : []),
    '',
  ].join('\n')
}

function explained(coded: Coded, id: string): string[] {
  const why = coded.why.get(id)
  if (!why) return []
  return [
    `    rule ${why.rule}`,
    ...why.tree.split('\n').map((line) => `      ${line}`),
    ...why.actors.map((actor) => `    ${actor.name}: ${actor.because}`),
    `    date: ${why.date}`,
    ...(why.place === undefined ? [] : [`    place: ${why.place}`]),
  ]
}
