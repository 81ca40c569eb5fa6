import type { ComponentProps, ReactNode } from 'react'
import classes from './parts.module.css'

/** A quiet button among the tools of a page. */
export function Tool(props: ComponentProps<'button'>): ReactNode {
  return <button type="button" {...props} className={classes.tool} />
}
