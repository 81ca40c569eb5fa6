import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useCalendarAddress } from '../api/queries.ts'
import { Failure } from '../parts/Failure.tsx'
import { Tool } from '../parts/Tool.tsx'
import { tell } from '../shell/notices.ts'
import classes from './Subscribe.module.css'

/** The address under which a calendar program on this machine keeps up with the dossier’s dates. */
export function Subscribe({ dossier }: { readonly dossier: string }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.subscribe}>
      <Tool aria-expanded={open} onClick={() => setOpen(!open)}>
        Subscribe
      </Tool>
      {open && <Address dossier={dossier} />}
    </div>
  )
}

function Address({ dossier }: { readonly dossier: string }): ReactNode {
  const asked = useCalendarAddress(dossier)
  if (asked.error) return <Failure error={asked.error} />
  if (!asked.data) return <div className={classes.panel} aria-busy="true" />
  const address = `${window.location.origin}${asked.data.path}`
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    tell({ tone: 'done', text: 'The address is copied.' })
  }
  return (
    <section className={classes.panel} aria-label="Subscribe to this calendar">
      <p>Add this address to a calendar program on this machine; it asks again by itself.</p>
      <div className={classes.row}>
        <input
          readOnly
          aria-label="Address of the calendar"
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <Button size="compact-sm" onClick={() => void copy()}>
          Copy
        </Button>
        <Button size="compact-sm" variant="default" component="a" href={asked.data.path} download={`${dossier}.ics`}>
          Save as a file
        </Button>
      </div>
      <p className={classes.fine}>
        Its key opens these dates and nothing else. Confidential reports are left out.{' '}
        {asked.data.lasts
          ? 'It holds as long as Parley is served under the same token and port.'
          : 'It holds until “parley serve” ends; serve with --token to keep it.'}
      </p>
    </section>
  )
}
