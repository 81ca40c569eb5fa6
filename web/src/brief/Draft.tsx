import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Brief, Citation, Sentence } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Brief.module.css'
import { StateMark } from '../parts/Marks.tsx'
import { count } from '../words.ts'
import { citedOf, sentenceAt } from './cites.ts'

interface DraftProps {
  readonly dossier: string
  readonly brief: Brief
  readonly chosen: string | undefined
}

/** The draft beside its passages: every sentence shows what it rests on. */
export function Draft({ dossier, brief, chosen }: DraftProps): ReactNode {
  const known = chosen !== undefined && sentenceAt(brief, chosen) !== undefined
  const line = (sentence: Sentence, key: string): ReactNode => (
    <Told key={key} dossier={dossier} sentence={sentence} at={key} chosen={key === chosen} />
  )
  return (
    <div className={classes.columns}>
      <article className={classes.paper} aria-label="The brief">
        <h2 className={classes.title}>{brief.title}</h2>
        <p className={classes.fine}>
          {brief.span} · {count(brief.sources.reports, 'report')}, {brief.sources.independent} independent
        </p>
        {brief.headline && <p className={classes.headline}>{line(brief.headline, 'h')}</p>}
        {brief.introduction.length > 0 && <p>{brief.introduction.map((sentence, at) => line(sentence, `i${at}`))}</p>}
        {brief.sections.map((section, s) => (
          <section key={section.heading} data-judgement={section.judgement || undefined}>
            <h3>{section.heading}</h3>
            {section.judgement && (
              <p className={classes.fine}>Drawn from the record by Parley; not reported by anyone.</p>
            )}
            {section.paragraphs.map((paragraph, p) => (
              <p key={`${section.heading}${paragraph.lead ?? p}`}>
                {paragraph.lead && <strong className={classes.matter}>{paragraph.lead}. </strong>}
                {paragraph.sentences.map((sentence, at) => line(sentence, `${s}.${p}.${at}`))}
              </p>
            ))}
          </section>
        ))}
        <footer className={classes.fine}>{brief.made.join(' ')}</footer>
      </article>
      <aside className={classes.side} aria-label="What it rests on">
        <h3>{known ? 'This sentence rests on' : 'Everything it rests on'}</h3>
        {!known && <p className={classes.fine}>Choose a sentence to see its passages alone.</p>}
        <ol className={classes.citations}>
          {citedOf(brief, chosen).map((citation) => (
            <Passage key={citation.n} dossier={dossier} citation={citation} />
          ))}
        </ol>
      </aside>
    </div>
  )
}

interface ToldProps {
  readonly dossier: string
  readonly sentence: Sentence
  /** Its place in the brief, as the address names it. */
  readonly at: string
  readonly chosen: boolean
}

function Told({ dossier, sentence, at, chosen }: ToldProps): ReactNode {
  return (
    <Link
      to="/d/$dossier/brief"
      params={{ dossier }}
      search={(s) => ({ ...s, sentence: chosen ? undefined : at })}
      replace
      resetScroll={false}
      className={classes.sentence}
      data-kind={sentence.kind}
      data-unreviewed={!sentence.reviewed || undefined}
      data-chosen={chosen || undefined}
    >
      {sentence.text}
      <sup>{sentence.cites.join(', ')}</sup>{' '}
    </Link>
  )
}

function Passage({ dossier, citation }: { readonly dossier: string; readonly citation: Citation }): ReactNode {
  const last = citation.stretches.at(-1)
  const named = citation.stretches.slice(0, -1)
  return (
    <li className={classes.passage}>
      <span className={classes.number}>{citation.n}</span>
      <div>
        <blockquote>
          {named.map((stretch) => (
            <span key={stretch.start} className={classes.fine}>
              {stretch.exact} …{' '}
            </span>
          ))}
          {last?.exact}
        </blockquote>
        <p className={classes.from}>
          <StateMark state={citation.state} />
          <Link
            to="/d/$dossier/reports/$report"
            params={{ dossier, report: citation.report }}
            search={{ fact: citation.fact }}
          >
            {citation.outlet ?? citation.title}, {say(citation.published)}
          </Link>
        </p>
      </div>
    </li>
  )
}
