import { Button, Textarea } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { useQuoteCheck } from '../api/queries.ts'
import type { FoundQuote } from '../api/types.ts'
import { say } from '../dates.ts'
import { Loaded, Page } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
import { count, listed } from '../words.ts'
import classes from './QuoteCheck.module.css'

const wordings: Readonly<Record<FoundQuote['wording'], string>> = {
  same: 'word for word',
  shortened: 'shortened: the report has more in between',
  changed: 'not word for word',
  'run-together': 'run together from two places',
  translated: 'in other words: perhaps another translation',
}

/** Paste words, see who said them where, and what differs. */
export function QuoteCheck(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/quote' })
  const { words = '' } = useSearch({ from: '/d/$dossier/quote' })
  const navigate = useNavigate({ from: '/d/$dossier/quote' })
  const [typed, setTyped] = useState(words)
  useEffect(() => setTyped(words), [words])
  const asked = useQuoteCheck(dossier, words)
  return (
    <Page title="Quote check" says="Paste words: who said them, where, and whether word for word.">
      <form
        className={classes.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void navigate({ search: (s) => ({ ...s, words: typed.trim() || undefined }) })
        }}
      >
        <Textarea
          aria-label="Words to look for"
          placeholder="“…”"
          size="sm"
          autosize
          minRows={2}
          maxRows={8}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          Look for them
        </Button>
      </form>
      {words.trim() !== '' && (
        <Loaded asked={asked}>
          {({ found }) => (
            <section aria-label="Where the words stand">
              <p className={classes.verdict} role="status">
                {found.length === 0
                  ? 'Nobody in this dossier is reported to have said that.'
                  : `Found in ${count(found.length, 'report')}, earliest first.`}
              </p>
              {found.length > 0 && <Share title="Quote check" table={() => tableOf(words, found)} />}
              <ol className={classes.list}>
                {found.map((each) => (
                  <Found key={`${each.report}${each.places[0]?.start}`} dossier={dossier} found={each} />
                ))}
              </ol>
            </section>
          )}
        </Loaded>
      )}
    </Page>
  )
}

function Found({ dossier, found }: { readonly dossier: string; readonly found: FoundQuote }): ReactNode {
  return (
    <li className={classes.found} data-wording={found.wording}>
      <p className={classes.head}>
        <strong>{found.speakers.length > 0 ? listed(found.speakers) : 'The report itself'}</strong>
        <span className={classes.wording}>{wordings[found.wording]}</span>
        {!found.quoted && <span className={classes.fine}>not between quotation marks</span>}
        <Link to="/d/$dossier/reports/$report" params={{ dossier, report: found.report }} className={classes.where}>
          {found.outlet ?? found.title}, {say(found.published)}
        </Link>
      </p>
      <p className={classes.words}>
        {found.difference.map((part, at) => {
          const words = `${at === 0 ? '' : ' '}${part.words}`
          const key = `${at}${part.in}`
          if (part.in === 'asked')
            return (
              <del key={key} title="asked for, not in the report">
                {words}
              </del>
            )
          if (part.in === 'report')
            return (
              <ins key={key} title="in the report, not asked for">
                {words}
              </ins>
            )
          return <span key={key}>{words}</span>
        })}
      </p>
      {found.difference.some((part) => part.in !== 'both') && (
        <p className={classes.fine}>In the report: {found.places.map((place) => place.exact).join(' … ')}</p>
      )}
    </li>
  )
}

/** Where the words stand, as it is copied. */
function tableOf(words: string, found: readonly FoundQuote[]): Table {
  return [
    [`“${words}”`, 'Wording', 'Outlet', 'Published', 'Report', 'In the report'],
    ...found.map((each) => [
      listed(each.speakers),
      wordings[each.wording],
      each.outlet ?? '',
      each.published ?? '',
      each.title ?? '',
      each.places.map(({ exact }) => exact).join(' … '),
    ]),
  ]
}
