import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Named } from '../api/address.ts'
import { useCompared } from '../api/reader.ts'
import type { ReportLine } from '../api/types.ts'
import { say } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { Loaded, Page } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import { count } from '../words.ts'
import classes from './Compare.module.css'
import { type Side, sidesOf, tableOf } from './compare.ts'

interface CompareProps {
  readonly dossier: string
  readonly report: string
  readonly other: string
}

/** Two versions or two reports side by side: what one has and the other has not, word by word. */
export function Compare({ dossier, report, other }: CompareProps): ReactNode {
  const asked = useCompared(dossier, report, other)
  return (
    <Loaded asked={asked}>
      {({ first, second, rows }) => (
        <Page
          title="Side by side"
          full
          says={says(rows)}
          tools={
            <>
              <Link to="/d/$dossier/reports/$report" params={{ dossier, report }} className={classes.back}>
                <Icon name="left" size={12} /> Back to the report
              </Link>
              <Share title="Side by side" table={() => tableOf([name(first), name(second)], rows)} />
            </>
          }
        >
          <div className={classes.frame}>
            <table className={classes.rows}>
              <thead>
                <tr>
                  <Column dossier={dossier} line={first} />
                  <Column dossier={dossier} line={second} />
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => {
                  const [left, right] = sidesOf(row)
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows never move; two may hold the same words
                    <tr key={at} data-as={row.as}>
                      <Cell side={left} mark="del" />
                      <Cell side={right} mark="ins" />
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </Page>
      )}
    </Loaded>
  )
}

function Column({ dossier, line }: { readonly dossier: string; readonly line: ReportLine }): ReactNode {
  return (
    <th scope="col">
      <Link to="/d/$dossier/reports/$report" params={{ dossier, report: line.id }}>
        {line.title ?? 'Untitled report'}
      </Link>
      <span>{[line.outlet, say(line.published)].filter(Boolean).join(', ')}</span>
    </th>
  )
}

function Cell({ side, mark: Mark }: { readonly side: Side; readonly mark: 'ins' | 'del' }): ReactNode {
  return (
    <td>
      {side.map(({ words, own }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one row never move
        own ? <Mark key={at}>{words}</Mark> : <span key={at}>{words}</span>,
      )}
    </td>
  )
}

function name(line: ReportLine): string {
  return [line.outlet ?? line.title ?? 'Report', say(line.published)].join(', ')
}

function says(rows: readonly Named<'ComparedRow'>[]): string {
  const changed = rows.filter(({ as }) => as === 'changed').length
  const alone = rows.filter(({ as }) => as.startsWith('only')).length
  return `${count(rows.length, 'paragraph')}: ${changed} changed, ${alone} in one of them only`
}
