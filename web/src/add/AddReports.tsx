import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { send } from '../api/client.ts'
import { refresh } from '../api/queries.ts'
import type { Job } from '../api/types.ts'
import { count } from '../words.ts'
import classes from './AddReports.module.css'
import { type Source, sourceOf, sourcesIn } from './sources.ts'
import { useJobs } from './useJobs.ts'

/** Reports come in by drop, by paste or by address; reading them is a job that can be watched and stopped. */
export function AddReports({ dossier, first }: { readonly dossier: string; readonly first: boolean }): ReactNode {
  const [pasted, setPasted] = useState('')
  const [published, setPublished] = useState('')
  const [outlet, setOutlet] = useState('')
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const client = useQueryClient()
  const jobs = useJobs(dossier)
  const add = useMutation({
    mutationFn: (sources: readonly Source[]) =>
      send('post', '/dossiers/{dossier}/reports', {
        path: { dossier },
        body: { sources, published: published || undefined, outlet: outlet.trim() || undefined },
      }),
    onSuccess: () => setPasted(''),
    onSettled: () => refresh(client, dossier),
  })
  const take = async (list: FileList | null): Promise<void> => {
    if (list && list.length > 0) add.mutate(await Promise.all([...list].map(sourceOf)))
  }
  const found = sourcesIn(pasted)
  return (
    <section
      className={classes.add}
      data-over={over || undefined}
      aria-label="Add reports"
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files)
      }}
    >
      <p>
        {first && <strong>No reports yet. </strong>}
        Drop files here, paste a report or addresses below, or{' '}
        <button type="button" className={classes.link} onClick={() => files.current?.click()}>
          choose files
        </button>
        . In the terminal: <code>parley add FILE… --dossier {dossier}</code>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={(event) => void take(event.target.files).then(() => event.target.form?.reset())}
      />
      <Textarea
        aria-label="Text of a report, or addresses, one a line"
        placeholder="Text of a report, or addresses, one a line"
        autosize
        minRows={3}
        maxRows={14}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <div className={classes.row}>
        <TextInput
          type="date"
          label="Published"
          value={published}
          onChange={(event) => setPublished(event.target.value)}
        />
        <TextInput label="Outlet" value={outlet} onChange={(event) => setOutlet(event.target.value)} />
        <Button disabled={found.length === 0} loading={add.isPending} onClick={() => add.mutate(found)}>
          {found.length > 1 ? `Read ${found.length} addresses` : 'Read it'}
        </Button>
      </div>
      {add.error && (
        <p role="alert" className={classes.trouble}>
          {add.error.message}
        </p>
      )}
      {jobs.map((job) => (
        <JobLine key={job.id} dossier={dossier} job={job} />
      ))}
    </section>
  )
}

function JobLine({ dossier, job }: { readonly dossier: string; readonly job: Job }): ReactNode {
  return (
    <div className={classes.job} role="status">
      <span>{job.state === 'running' ? `${job.doing || job.what}… ${job.done} of ${job.total}` : ended(job)}</span>
      {job.state === 'running' && (
        <>
          <progress max={Math.max(1, job.total)} value={job.done} aria-label={job.what} />
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              void send('post', '/dossiers/{dossier}/jobs/{job}/cancel', { path: { dossier, job: job.id } })
            }
          >
            Stop
          </Button>
        </>
      )}
      {job.troubles.map((trouble) => (
        <p key={`${trouble.source}${trouble.code}`} className={classes.trouble}>
          {trouble.source}: {trouble.message}
        </p>
      ))}
    </div>
  )
}

function ended(job: Job): string {
  const known = job.known.length > 0 ? `, ${job.known.length} were there already` : ''
  if (job.state === 'cancelled') return `Stopped: ${count(job.added.length, 'report')} kept${known}.`
  if (job.state === 'failed') return `It failed: ${count(job.added.length, 'report')} kept${known}.`
  return `${count(job.added.length, 'report')} added${known}.`
}
