import { useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { OutletRow } from '../api/types.ts'
import classes from '../pages/Sources.module.css'
import { sourceGradeWords } from './grades.ts'
import { OutletPanel } from './OutletPanel.tsx'
import { useRate } from './useRate.ts'

const numbers = [
  { name: 'Reports', says: 'Reports of it in this dossier' },
  { name: 'Independent', says: 'Copies and reprints of one article are one' },
  { name: 'Facts', says: 'Facts its reports tell' },
  { name: 'Alone in saying', says: 'Things that no other voice tells' },
] as const

/** The outlets with their ratings; a chosen one opens below its line. */
export function Outlets({
  dossier,
  rows,
}: {
  readonly dossier: string
  readonly rows: readonly OutletRow[]
}): ReactNode {
  const { outlet } = useSearch({ from: '/d/$dossier/sources' })
  return (
    <section className={classes.scroll} aria-label="Outlets">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Rating</th>
            <th scope="col">Held to be near</th>
            {numbers.map(({ name, says }) => (
              <th key={name} scope="col" className={classes.number} title={says}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <Row dossier={dossier} row={row} chosen={row.name === outlet} />
              {row.name === outlet && (
                <tr>
                  <td colSpan={3 + numbers.length}>
                    <OutletPanel dossier={dossier} row={row} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly dossier: string
  readonly row: OutletRow
  readonly chosen: boolean
}

function Row({ dossier, row, chosen }: RowProps): ReactNode {
  const navigate = useNavigate({ from: '/d/$dossier/sources' })
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <button
          type="button"
          className={classes.name}
          aria-expanded={chosen}
          onClick={() =>
            void navigate({
              search: (s) => ({ ...s, outlet: chosen ? undefined : row.name }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {row.name}
        </button>
        {row.owner && <small>{row.owner}</small>}
      </th>
      <td>
        <Rating dossier={dossier} row={row} />
      </td>
      <td>{row.line}</td>
      <td className={classes.number}>{row.reports}</td>
      <td className={classes.number}>{row.independent}</td>
      <td className={classes.number}>{row.facts}</td>
      <td className={classes.number}>
        <span className={classes.alone}>
          <span
            className={classes.aloneBar}
            style={{ width: `${row.facts === 0 ? 0 : Math.round((row.alone / row.facts) * 44)}px` }}
          />
          {row.alone}
        </span>
      </td>
    </tr>
  )
}

/** How far an outlet can be relied on: a person’s judgement, never the machine’s. */
function Rating({ dossier, row }: { readonly dossier: string; readonly row: OutletRow }): ReactNode {
  const rate = useRate(dossier, row)
  const shown = rate.isPending ? rate.variables.grade : row.grade
  return (
    <select
      className={classes.grade}
      aria-label={`Rating of ${row.name}`}
      value={shown ?? ''}
      onChange={(event) =>
        rate.mutate({ grade: (event.target.value || undefined) as keyof typeof sourceGradeWords | undefined })
      }
    >
      <option value="">not rated</option>
      {Object.entries(sourceGradeWords).map(([grade, words]) => (
        <option key={grade} value={grade}>
          {grade}: {words}
        </option>
      ))}
    </select>
  )
}
