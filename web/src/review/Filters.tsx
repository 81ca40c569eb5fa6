import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FactRows } from '../api/types.ts'
import classes from '../pages/Review.module.css'
import { kindOrder, kindWords } from '../words.ts'
import type { Decision } from './queue.ts'

/** What stands in the queue: of one kind, one report, one rule, one outlet; undefined for all. */
export interface Chosen {
  readonly kind?: string | undefined
  readonly report?: string | undefined
  readonly rule?: string | undefined
  readonly outlet?: string | undefined
  readonly order?: string | undefined
}

interface FiltersProps {
  readonly chosen: Chosen
  readonly batches: FactRows['batches']
  readonly undecided: readonly string[]
  readonly onChange: (change: Chosen) => void
  readonly onAll: (as: Decision) => void
}

/** What is in the queue and in which order. Facts of one rule, outlet, kind or report can be decided as a whole. */
export function Filters({ chosen, batches, undecided, onChange, onAll }: FiltersProps): ReactNode {
  const { kind, report, rule, outlet, order = 'weight' } = chosen
  const narrowed = kind !== undefined || report !== undefined || rule !== undefined || outlet !== undefined
  return (
    <>
      <Choice label="Kind" all="All kinds" value={kind} onChange={(value) => onChange({ kind: value })}>
        {kindOrder.map((each) => (
          <option key={each} value={each}>
            {kindWords[each].many}
          </option>
        ))}
      </Choice>
      <Batches label="Rule" all="All rules" of={batches?.rules} value={rule} onChange={(v) => onChange({ rule: v })} />
      <Batches
        label="Outlet"
        all="All outlets"
        of={batches?.outlets}
        value={outlet}
        onChange={(value) => onChange({ outlet: value })}
      />
      <select
        className={classes.select}
        aria-label="Order"
        value={order}
        onChange={(event) => onChange({ order: event.target.value })}
      >
        <option value="weight">Weightiest first</option>
        <option value="date">Latest report first</option>
        <option value="text">In the order of the text</option>
      </select>
      {report && (
        <Button variant="subtle" onClick={() => onChange({ report: undefined })}>
          One report only: show all
        </Button>
      )}
      {narrowed && undecided.length > 1 && (
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

interface ChoiceProps {
  readonly label: string
  readonly all: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
  readonly children: ReactNode
}

function Choice({ label, all, value, onChange, children }: ChoiceProps): ReactNode {
  return (
    <select
      className={classes.select}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{all}</option>
      {children}
    </select>
  )
}

/** The batches of one sort with how many facts each has; a chosen one stays in the list when its last fact is decided. */
function Batches({
  of = [],
  ...choice
}: Omit<ChoiceProps, 'children'> & {
  readonly of: readonly { readonly name: string; readonly facts: number }[] | undefined
}): ReactNode {
  const { value } = choice
  const gone = value !== undefined && !of.some(({ name }) => name === value)
  return (
    <Choice {...choice}>
      {gone && <option value={value}>{value}</option>}
      {of.map(({ name, facts }) => (
        <option key={name} value={name}>
          {name} ({facts})
        </option>
      ))}
    </Choice>
  )
}
