import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFell, useLooked } from '../api/fell.ts'
import type { FellRow } from '../api/types.ts'
import { sayInstant } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { Tool } from '../parts/Tool.tsx'
import { count } from '../words.ts'
import classes from './Fell.module.css'
import { byWithdrawal, effectWords, passageOf } from './groups.ts'

/** How many are shown at once; as they are looked at, the next come. */
const most = 100

/** What fell with withdrawals and waits to be looked at: it stays here until somebody says so. */
export function Fell({ dossier }: { readonly dossier: string }): ReactNode {
  const { data } = useFell(dossier, most)
  const looked = useLooked(dossier)
  if (!data || data.open === 0) return null
  return (
    <section aria-label="Fell with a withdrawal">
      <h2>
        Fell with a withdrawal <small>{count(data.open, 'thing')} to look at</small>
      </h2>
      {byWithdrawal(data.falls).map(({ id, name, rows }) => (
        <div key={id} className={classes.group}>
          <header className={classes.head}>
            <p>
              <strong>{name}</strong>, withdrawn {sayInstant(rows[0]?.on ?? '')} by {rows[0]?.by}
              {rows[0]?.why && `: ${rows[0].why}`}
            </p>
            <Tool
              disabled={looked.isPending}
              onClick={() => looked.mutate({ withdrawal: id, ids: rows.map((row) => row.id) })}
            >
              All {rows.length} looked at
            </Tool>
          </header>
          <ul className={classes.rows}>
            {rows.map((row) => (
              <Row
                key={`${row.kind}${row.id}`}
                dossier={dossier}
                row={row}
                busy={looked.isPending}
                onLooked={() => looked.mutate({ withdrawal: id, ids: [row.id] })}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface RowProps {
  readonly dossier: string
  readonly row: FellRow
  readonly busy: boolean
  readonly onLooked: () => void
}

function Row({ dossier, row, busy, onLooked }: RowProps): ReactNode {
  const passage = passageOf(row)
  return (
    <li className={classes.row} data-effect={row.effect}>
      <span className={classes.effect}>{effectWords[row.effect]}</span>
      <span className={classes.kind}>{row.kind}</span>
      {passage ? (
        <Link
          to="/d/$dossier/reports/$report"
          params={{ dossier, report: passage.report }}
          search={(s) => ({ ...s, fact: passage.fact })}
          title={row.path.map(({ says }) => says).join(' → ')}
        >
          {row.says}
        </Link>
      ) : (
        <span>{row.says}</span>
      )}
      <button
        type="button"
        className={classes.looked}
        disabled={busy}
        aria-label={`Looked at: ${row.says}`}
        onClick={onLooked}
      >
        <Icon name="check" size={12} /> Looked at
      </button>
    </li>
  )
}

/** How much waits to be looked at after withdrawals, and the way there. */
export function FellNotice({ dossier }: { readonly dossier: string }): ReactNode {
  const open = useFell(dossier, 1).data?.open ?? 0
  if (open === 0) return null
  return (
    <p className={classes.notice} role="status">
      <Icon name="warn" size={13} /> {count(open, 'thing')} fell with a withdrawal.{' '}
      <Link to="/d/$dossier/sources" params={{ dossier }}>
        Look at {open === 1 ? 'it' : 'them'}
      </Link>
    </p>
  )
}
