import { type Fact, kinds } from '../../src/0-model/fact.ts'
import { overlap, type Span } from '../../src/0-model/passage.ts'
import { actorsOf, type GoldFact, type GoldReport, labelOf } from './gold.ts'
import type { Share, Step, Summary } from './summary.ts'

/** The figures: a line for each kind, then what is measured on the facts that were matched. */
export function table(standard: Summary, strict: Summary): string {
  const head = `${'kind'.padEnd(12)}${['P', 'R', 'F1', 'strict F1', 'agreed', 'coded', 'label', 'date'].map((name) => name.padStart(10)).join('')}`
  const rows = kinds.map((kind) => {
    const a = standard.kinds[kind]
    const b = strict.kinds[kind]
    return `${kind.padEnd(12)}${[a.precision, a.recall, a.f1, b.f1].map(percent).join('')}${[a.gold, a.coded].map((n) => String(n).padStart(10)).join('')}${percent(a.label.share)}${percent(a.date.share)}`
  })
  const micro = `${'all (micro)'.padEnd(12)}${[standard.micro.precision, standard.micro.recall, standard.micro.f1, strict.micro.f1].map(percent).join('')}${[standard.micro.gold, standard.micro.coded].map((n) => String(n).padStart(10)).join('')}`
  const line = (name: string, share: Share) => `  ${name.padEnd(46)}${percent(share.share)}  of ${share.of}`
  return [
    head,
    ...rows,
    micro,
    '',
    'on matched facts',
    line('actors named by the coder that are agreed', standard.actors.precision),
    line('agreed actors that the coder names', standard.actors.recall),
    line('passage, mean intersection over union', standard.iou),
    line('label right', standard.label),
    line('date exact', standard.date),
    line('date meets', standard.dateMeets),
    line('dated though left open', standard.undated),
    line('type of a measure right', standard.measureType),
    line('modality right', standard.modality),
    line('negation right', standard.negation),
    '',
  ].join('\n')
}

export function reliabilityTable(steps: readonly Step[]): string {
  return [
    'confidence      facts      said     right',
    ...steps.map(
      (step) =>
        `${`${step.from}–${step.to}`.padEnd(12)}${String(step.facts).padStart(9)}${step.said.toFixed(1).padStart(10)}${step.right.toFixed(1).padStart(10)}`,
    ),
    '',
  ].join('\n')
}

export function goldLine(text: string, fact: GoldFact): string {
  const actors = actorsOf(fact, 'actors').map((one) => one.actor)
  return `${fact.id.padEnd(26)} ${fact.kind} ${labelOf(fact) ?? ''} ${actors.join('+')} ${fact.date ?? ''} :: ${shown(text, fact.evidence)}`
}

export function codedLine(text: string, fact: Fact, key: string): string {
  const actors = fact.actors.map((one) => one.id ?? one.name)
  return `${key.padEnd(26)} ${fact.kind} ${fact.label ?? ''} ${actors.join('+')} ${fact.date ?? ''} ${fact.confidence} :: ${shown(text, fact.evidence)}`
}

/** A passage in its paragraph with every fact of both sides that touches it. */
export function opened(report: GoldReport, facts: readonly Fact[], at: Span): string {
  const start = report.text.lastIndexOf('\n', at.start) + 1
  const stop = report.text.indexOf('\n', at.end)
  const paragraph = `${report.text.slice(start, at.start)}⟦${report.text.slice(at.start, at.end)}⟧${report.text.slice(at.end, stop === -1 ? undefined : stop)}`
  const agreed = report.facts.filter((fact) => overlap(fact.evidence, at) > 0)
  const found = facts.filter((fact) => overlap(fact.evidence, at) > 0)
  return [
    paragraph,
    '',
    'agreed',
    ...agreed.map((fact) => `  ${goldLine(report.text, fact)}`),
    'coded',
    ...found.map((fact) => `  ${codedLine(report.text, fact, '')}`),
  ].join('\n')
}

function shown(text: string, span: Span): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return words.length > 150 ? `${words.slice(0, 147)}…` : words
}

function percent(share: number | null): string {
  return (share === null ? '–' : (100 * share).toFixed(1)).padStart(10)
}
