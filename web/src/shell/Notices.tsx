import { type ReactNode, useSyncExternalStore } from 'react'
import classes from './Notices.module.css'
import { current, dismiss, listen } from './notices.ts'

/** The notices, told to screen readers as they come. */
export function Notices(): ReactNode {
  const notices = useSyncExternalStore(listen, current)
  return (
    <output className={classes.all} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={classes.notice} data-tone={notice.tone}>
          <span>{notice.text}</span>
          {notice.action && (
            <button
              type="button"
              className={classes.action}
              onClick={() => {
                notice.action?.run()
                dismiss(notice.id)
              }}
            >
              {notice.action.name}
            </button>
          )}
          <button type="button" className={classes.close} aria-label="Dismiss" onClick={() => dismiss(notice.id)}>
            ×
          </button>
        </div>
      ))}
    </output>
  )
}
