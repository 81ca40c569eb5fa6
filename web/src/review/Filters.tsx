import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FactRows } from '../api/types.ts'
import { Pick } from '../parts/Pick.tsx'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
import { kinds } from '../words.ts'
import { type Chosen, type Decision, isNarrowed } from './queue.ts'

const orders = [
  { id: 'weight', name: 'Weightiest first' },
  { id: 'date', name: 'Latest report first' },
  { id: 'text', name: 'In the order of the text' },
] as const

interface FiltersProps {
  readonly chosen: Chosen
  readonly batches: FactRows['batches']
  readonly undecided: readonly string[]
  readonly onChange: (change: Chosen) => void
  readonly onAll: (as: Decision) => void
  /** The queue as it is copied. */
  readonly onTable: () => Table
}

/** What is in the queue and in which order. Facts of one rule, outlet, kind or report can be decided as a whole. */
export function Filters(props: FiltersProps): ReactNode {
  const { chosen, batches, undecided, onChange, onAll, onTable } = props
  const { kind, report, rule, outlet, order = 'weight' } = chosen
  return (
    <>
      <Pick label="Kind" all="All kinds" value={kind} of={kinds} onPick={(id) => onChange({ kind: id })} />
      <Pick
        label="Rule"
        all="All rules"
        value={rule}
        of={batched(batches?.rules)}
        onPick={(id) => onChange({ rule: id })}
      />
      <Pick
        label="Outlet"
        all="All outlets"
        value={outlet}
        of={batched(batches?.outlets)}
        onPick={(id) => onChange({ outlet: id })}
      />
      <Pick label="Order" value={order} of={orders} onPick={(id) => onChange({ order: id })} />
      <Share title="Review" table={onTable} />
      {report && (
        <Button variant="subtle" onClick={() => onChange({ report: undefined })}>
          One report only: show all
        </Button>
      )}
      {isNarrowed(chosen) && undecided.length > 1 && (
        <>
          <Button variant="default" onClick={() => onAll('accepted')}>
            Accept all {undecided.length}
          </Button>
          <Button variant="default" onClick={() => onAll('rejected')}>
            Reject all {undecided.length}
          </Button>
        </>
      )}
    </>
  )
}

/** The batches of one sort with how many facts each has. */
function batched(
  of: readonly { readonly name: string; readonly facts: number }[] = [],
): readonly { readonly id: string; readonly name: string }[] {
  return of.map(({ name, facts }) => ({ id: name, name: `${name} (${facts})` }))
}
