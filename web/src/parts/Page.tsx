import type { ReactNode } from 'react'
import { Failure } from './Failure.tsx'
import classes from './parts.module.css'

interface PageProps {
  readonly title: string
  /** One line on what is shown: counts, the span of time. */
  readonly says?: ReactNode
  readonly tools?: ReactNode
  /** The page uses the whole width and height itself. */
  readonly full?: boolean
  readonly children: ReactNode
}

/** A page: its name, its tools, what it shows. */
export function Page({ title, says, tools, full, children }: PageProps): ReactNode {
  return (
    <div className={full ? classes.pageFull : classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        {says && <p className={classes.says}>{says}</p>}
        {tools && <div className={classes.tools}>{tools}</div>}
      </div>
      {children}
    </div>
  )
}

/** Nothing to show, and what would change that. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className={classes.empty}>
      <strong>{title}</strong>
      {children && <div>{children}</div>}
    </div>
  )
}

interface Asked<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly isPending: boolean
  readonly refetch: () => unknown
}

/** What a page waits for: the thing itself, why it failed, or room held for it. */
export function Loaded<T>({
  asked,
  children,
}: {
  readonly asked: Asked<T>
  readonly children: (data: T) => ReactNode
}): ReactNode {
  if (asked.data !== undefined) return children(asked.data)
  if (asked.error) return <Failure error={asked.error} retry={() => void asked.refetch()} />
  return <div className={classes.waiting} aria-busy="true" />
}
