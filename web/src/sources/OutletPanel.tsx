import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useAlone, useDossier } from '../api/queries.ts'
import type { OutletRow } from '../api/types.ts'
import { Loaded } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Tool } from '../parts/Tool.tsx'
import { count } from '../words.ts'
import classes from './OutletPanel.module.css'
import { type Outlet, outletOf, useRate } from './useRate.ts'
import { Withdraw } from './Withdraw.tsx'

interface OutletPanelProps {
  readonly dossier: string
  readonly row: OutletRow
}

/** One outlet: why it is rated so, whose it is, what it is alone in saying; and the way to take its rating back. */
export function OutletPanel({ dossier, row }: OutletPanelProps): ReactNode {
  const [withdrawing, setWithdrawing] = useState<'rating' | 'outlet'>()
  const asked = useAlone(dossier, row.id)
  const done = (): void => setWithdrawing(undefined)
  return (
    <div className={classes.panel}>
      <Details dossier={dossier} row={row} />
      {withdrawing === undefined && (
        <div className={classes.tools}>
          {row.grade && <Tool onClick={() => setWithdrawing('rating')}>Take the rating back…</Tool>}
          {row.reports > 0 && <Tool onClick={() => setWithdrawing('outlet')}>Withdraw it and {its(row.reports)}…</Tool>}
        </div>
      )}
      {withdrawing === 'rating' && (
        <Withdraw dossier={dossier} target={{ outlet: row.id }} name={`the rating of ${row.name}`} onDone={done} />
      )}
      {withdrawing === 'outlet' && (
        <Withdraw
          dossier={dossier}
          target={{ outlet: row.id, reports: true }}
          name={`${row.name} and ${its(row.reports)}`}
          onDone={done}
        />
      )}
      <section aria-label={`What ${row.name} is alone in saying`}>
        <h3>
          Alone in saying <small>{row.alone}</small>
        </h3>
        <Loaded asked={asked}>
          {({ total, items }) => (
            <>
              <ul className={classes.items}>
                {items.map((told) => (
                  <ToldLine key={told.item} dossier={dossier} told={told} />
                ))}
                {total === 0 && <li className={classes.none}>Nothing: others tell of all it tells.</li>}
              </ul>
              {total > items.length && (
                <p className={classes.none}>{count(total - items.length, 'more thing')} not shown here.</p>
              )}
            </>
          )}
        </Loaded>
      </section>
    </div>
  )
}

function its(reports: number): string {
  return reports === 1 ? 'its report' : `its ${count(reports, 'report')}`
}

/** What the dossier holds of an outlet beside its grade. */
function Details({ dossier, row }: OutletPanelProps): ReactNode {
  const about = useDossier(dossier).data
  // what is kept must be known before it is written over
  return about ? <Entry dossier={dossier} row={row} known={outletOf(about.outlets, row)} /> : null
}

function Entry({ dossier, row, known }: OutletPanelProps & { readonly known: Outlet }): ReactNode {
  const [because, setBecause] = useState(known.because ?? '')
  const [line, setLine] = useState(known.line ?? '')
  const [owner, setOwner] = useState(known.owner ?? '')
  const rate = useRate(dossier, row)
  const changed =
    because.trim() !== (known.because ?? '') ||
    line.trim() !== (known.line ?? '') ||
    owner.trim() !== (known.owner ?? '')
  return (
    <form
      className={classes.form}
      aria-label={`Entry of ${row.name}`}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        rate.mutate({
          because: because.trim() || undefined,
          line: line.trim() || undefined,
          owner: owner.trim() || undefined,
        })
      }}
    >
      <TextInput label="Rated so because" value={because} onChange={(event) => setBecause(event.target.value)} />
      <TextInput label="Held to be near" value={line} onChange={(event) => setLine(event.target.value)} />
      <TextInput
        label="Owner (two outlets of one owner are one voice)"
        value={owner}
        onChange={(event) => setOwner(event.target.value)}
      />
      <Button type="submit" variant="default" disabled={!changed} loading={rate.isPending}>
        Save
      </Button>
    </form>
  )
}
