import type { ReactNode } from 'react'
import classes from './parts.module.css'

interface ChoiceProps<V extends string> {
  /** What is chosen here, for those who do not see it. */
  readonly name: string
  readonly of: readonly { readonly value: V | undefined; readonly shown: ReactNode }[]
  readonly value: V | undefined
  readonly onChoose: (value: V | undefined) => void
}

/** One of a few, side by side; choosing the chosen one again gives `undefined`, which stands for all. */
export function Choice<V extends string>({ name, of, value, onChoose }: ChoiceProps<V>): ReactNode {
  return (
    <fieldset className={classes.choice} aria-label={name}>
      {of.map((each) => (
        <button
          key={each.value ?? ''}
          type="button"
          aria-pressed={value === each.value}
          onClick={() => onChoose(value === each.value ? undefined : each.value)}
        >
          {each.shown}
        </button>
      ))}
    </fieldset>
  )
}
