import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useBrief, useDossier } from '../api/queries.ts'
import type { Brief as BriefView, Citation, Sentence } from '../api/types.ts'
import { citedOf, markdownOf, sentenceAt } from '../brief/cites.ts'
import { say } from '../dates.ts'
import { StateMark } from '../parts/Marks.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { tell } from '../shell/notices.ts'
import { count } from '../words.ts'
import classes from './Brief.module.css'

/** The draft beside its passages: every sentence shows what it rests on. */
export function Brief(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/brief' })
  const { since, focus, length, sentence } = useSearch({ from: '/d/$dossier/brief' })
  const navigate = useNavigate({ from: '/d/$dossier/brief' })
  const about = useDossier(dossier)
  const asked = useBrief(dossier, { since, focus, length })
  const set = (change: Record<string, string | undefined>): void =>
    void navigate({ search: (s) => ({ ...s, sentence: undefined, ...change }), replace: true, resetScroll: false })
  return (
    <Loaded asked={asked}>
      {(brief) => (
        <Page
          title="Brief"
          full
          says={
            brief.citations.length > 0 &&
            `${brief.span}; ${count(brief.citations.length, 'passage')} cited${brief.unreviewed > 0 ? `; ${count(brief.unreviewed, 'sentence')} rest on facts nobody has reviewed` : ''}`
          }
          tools={
            <>
              <label className={classes.since}>
                Since{' '}
                <input
                  type="date"
                  value={since ?? ''}
                  onChange={(event) => set({ since: event.target.value || undefined })}
                />
              </label>
              <select
                className={classes.select}
                aria-label="Focus"
                value={focus ?? ''}
                onChange={(event) => set({ focus: event.target.value || undefined })}
              >
                <option value="">On everything</option>
                {(about.data?.agenda ?? []).map((issue) => (
                  <option key={issue.id} value={issue.id}>
                    {issue.name}
                  </option>
                ))}
                {(about.data?.actors ?? []).map((actor) => (
                  <option key={actor.id} value={actor.id}>
                    {actor.name}
                  </option>
                ))}
              </select>
              <select
                className={classes.select}
                aria-label="Length"
                value={length ?? 'page'}
                onChange={(event) => set({ length: event.target.value })}
              >
                <option value="page">One page</option>
                <option value="full">In full</option>
              </select>
              <button type="button" className={classes.button} onClick={() => window.print()}>
                Print
              </button>
              <button
                type="button"
                className={classes.button}
                onClick={() =>
                  void navigator.clipboard.writeText(markdownOf(brief)).then(
                    () => tell({ tone: 'done', text: 'Brief copied as Markdown.' }),
                    () => tell({ tone: 'trouble', text: 'The browser does not let this page copy.' }),
                  )
                }
              >
                Copy
              </button>
            </>
          }
        >
          {brief.citations.length === 0 ? (
            <Empty title="Nothing can be told yet.">
              Add reports, or accept facts in the review; a brief says nothing it cannot cite.
            </Empty>
          ) : (
            <Draft dossier={dossier} brief={brief} chosen={sentence} />
          )}
        </Page>
      )}
    </Loaded>
  )
}

interface DraftProps {
  readonly dossier: string
  readonly brief: BriefView
  readonly chosen: string | undefined
}

function Draft({ dossier, brief, chosen }: DraftProps): ReactNode {
  const known = chosen !== undefined && sentenceAt(brief, chosen) !== undefined
  const cited = citedOf(brief, chosen)
  const line = (sentence: Sentence, key: string): ReactNode => (
    <Link
      key={key}
      to="/d/$dossier/brief"
      params={{ dossier }}
      search={(s) => ({ ...s, sentence: key === chosen ? undefined : key })}
      replace
      resetScroll={false}
      className={classes.sentence}
      data-kind={sentence.kind}
      data-unreviewed={!sentence.reviewed || undefined}
      data-chosen={key === chosen || undefined}
    >
      {sentence.text}
      <sup>{sentence.cites.join(', ')}</sup>{' '}
    </Link>
  )
  return (
    <div className={classes.columns}>
      <article className={classes.paper} aria-label="The brief">
        <h2 className={classes.title}>{brief.headline ? line(brief.headline, 'headline') : brief.title}</h2>
        <p className={classes.fine}>
          {brief.headline && `${brief.title} · `}
          {brief.span} · {count(brief.sources.reports, 'report')}, {brief.sources.independent} independent
        </p>
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
          {cited.map((citation) => (
            <Passage key={citation.n} dossier={dossier} citation={citation} />
          ))}
        </ol>
      </aside>
    </div>
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
