import type { ComponentProps, ReactNode } from 'react'
import classes from './Pick.module.css'

interface PickProps {
  readonly label: string
  /** The first line, which stands for none chosen; left out where one always is. */
  readonly all?: string | undefined
  readonly value: string | undefined
  readonly onPick: (value: string | undefined) => void
  readonly of: readonly { readonly id: string; readonly name: string }[]
}

/** One of a list. A value that is no longer on it keeps its place, by its own name. */
export function Pick({ label, all, value, onPick, of }: PickProps): ReactNode {
  const gone = value !== undefined && value !== '' && !of.some(({ id }) => id === value)
  return (
    <select
      className={classes.field}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onPick(event.target.value || undefined)}
    >
      {all !== undefined && <option value="">{all}</option>}
      {gone && <option value={value}>{value}</option>}
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

interface WordsProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string | undefined
  readonly onType: (value: string | undefined) => void
}

/** Words by which a list is narrowed while they are typed. */
export function Words({ label, placeholder, value, onType }: WordsProps): ReactNode {
  return (
    <input
      className={classes.field}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={value ?? ''}
      onChange={(event) => onType(event.target.value || undefined)}
    />
  )
}

/** A day with its name before it. */
export function Day({ label, ...input }: { readonly label: string } & ComponentProps<'input'>): ReactNode {
  return (
    <label className={classes.day}>
      {label}
      <input {...input} className={classes.field} type="date" />
    </label>
  )
}
