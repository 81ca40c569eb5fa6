import { type ReactNode, useState } from 'react'
import { count } from '../words.ts'
import classes from './parts.module.css'

interface FewProps<T> {
  readonly of: readonly T[]
  /** How many are shown at first. */
  readonly few: number
  /** How many come with each press of the button. */
  readonly step?: number
  /** What they are called, one and several: “3 more reports”. */
  readonly name?: readonly [one: string, many: string]
  readonly children: (shown: readonly T[]) => ReactNode
}

/** The first few of a list and a button for the next ones: a long list is read from its top. */
export function Few<T>({ of, few, step = few * 5, name = ['', ''], children }: FewProps<T>): ReactNode {
  const [most, setMost] = useState(few)
  const left = of.length - most
  return (
    <>
      {children(of.slice(0, most))}
      {left > 0 && (
        <button type="button" className={classes.more} onClick={() => setMost(most + step)}>
          {count(left, `more ${name[0]}`.trim(), `more ${name[1]}`.trim())}
        </button>
      )}
    </>
  )
}
