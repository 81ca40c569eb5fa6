import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { send } from '../api/client.ts'
import { refresh, useDossier, useUndo } from '../api/queries.ts'
import { Tool } from '../parts/Tool.tsx'
import { tell } from '../shell/notices.ts'
import { label } from '../words.ts'
import { emptyTrack, roles, type Seat, seatsWith, type Track } from './seats.ts'
import classes from './TrackForm.module.css'

interface TrackFormProps {
  readonly dossier: string
  readonly track: Track
  readonly onDone: () => void
}

/** A channel of talks as the dossier keeps it: its name and format, who sits in it, and by which words meetings fall to it. */
export function TrackForm({ dossier, track, onDone }: TrackFormProps): ReactNode {
  const [name, setName] = useState(track.name)
  const [format, setFormat] = useState(track.format ?? '')
  const [words, setWords] = useState(track.words.join(', '))
  const [seats, setSeats] = useState<readonly Seat[]>(track.seats)
  const [why, setWhy] = useState('')
  const { put, drop } = useTrack(dossier, onDone)
  const kept = useDossier(dossier).data?.tracks ?? []
  const known = kept.some((each) => each.id === track.id)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    put.mutate({
      why,
      track: {
        ...(known ? track : emptyTrack(name, kept)),
        name: name.trim(),
        words: words.split(',').flatMap((each) => each.trim() || []),
        seats: seats.filter((seat) => seat.actor !== ''),
        ...(format.trim() ? { format: format.trim() } : {}),
      },
    })
  }
  return (
    <form className={classes.form} aria-label={`Channel: ${track.name || 'new'}`} onSubmit={save}>
      <div className={classes.fields}>
        <TextInput label="Name" value={name} onChange={(event) => setName(event.target.value)} required />
        <TextInput
          label="Format"
          placeholder="direct, proximity, shuttle, contact group…"
          value={format}
          onChange={(event) => setFormat(event.target.value)}
        />
        <TextInput
          label="Words by which meetings fall to it, commas between"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <Seats dossier={dossier} seats={seats} onChange={setSeats} />
      <div className={classes.fields}>
        <TextInput label="Reason" value={why} onChange={(event) => setWhy(event.target.value)} />
        <div className={classes.buttons}>
          <Button type="submit" disabled={name.trim() === ''} loading={put.isPending}>
            Save
          </Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          {known && (
            <Button variant="default" color="red" loading={drop.isPending} onClick={() => drop.mutate(track)}>
              Remove
            </Button>
          )}
        </div>
      </div>
    </form>
  )
}

interface SeatsProps {
  readonly dossier: string
  readonly seats: readonly Seat[]
  readonly onChange: (seats: readonly Seat[]) => void
}

function Seats({ dossier, seats, onChange }: SeatsProps): ReactNode {
  const register = useDossier(dossier).data?.actors ?? []
  const change = (at: number, seat: Partial<Seat> | null): void => onChange(seatsWith(seats, at, seat))
  return (
    <fieldset className={classes.seats}>
      <legend>Seats</legend>
      {seats.map((seat, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a seat has no name but its place
        <div key={at} className={classes.seat}>
          <select
            aria-label={`Who has seat ${at + 1}`}
            value={seat.actor}
            onChange={(event) => change(at, { actor: event.target.value })}
          >
            <option value="">…</option>
            {register.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          <select
            aria-label={`Role of seat ${at + 1}`}
            value={seat.role}
            onChange={(event) => change(at, { role: roles.find((each) => each === event.target.value) ?? 'member' })}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {label(each)}
              </option>
            ))}
          </select>
          <input
            aria-label={`Seat ${at + 1} from`}
            placeholder="from 2025-05"
            value={seat.from ?? ''}
            onChange={(event) => change(at, { from: event.target.value })}
          />
          <input
            aria-label={`Seat ${at + 1} until`}
            placeholder="until"
            value={seat.until ?? ''}
            onChange={(event) => change(at, { until: event.target.value })}
          />
          <Tool aria-label={`Take seat ${at + 1} away`} onClick={() => change(at, null)}>
            ×
          </Tool>
        </div>
      ))}
      <Tool onClick={() => change(seats.length, {})}>Add a seat</Tool>
    </fieldset>
  )
}

/** Keeps or removes a channel; both can be undone. */
function useTrack(dossier: string, onDone: () => void) {
  const client = useQueryClient()
  const undo = useUndo(dossier)
  const ended = (text: string) => () => {
    tell({ tone: 'done', text, action: { name: 'Undo', run: () => undo.mutate() } })
    onDone()
  }
  const onError = (error: Error): void => {
    tell({ tone: 'trouble', text: `Not changed: ${error.message}` })
  }
  const onSettled = () => refresh(client, dossier)
  const put = useMutation({
    mutationFn: ({ track, why }: { readonly track: Track; readonly why: string }) =>
      send('put', '/dossiers/{dossier}/tracks/{id}', {
        path: { dossier, id: track.id },
        body: { value: track, why: why.trim() || undefined },
      }),
    onSuccess: ended('The channel is kept.'),
    onError,
    onSettled,
  })
  const drop = useMutation({
    mutationFn: (track: Track) =>
      send('delete', '/dossiers/{dossier}/tracks/{id}', { path: { dossier, id: track.id } }),
    onSuccess: ended('The channel is removed; its meetings stay.'),
    onError,
    onSettled,
  })
  return { put, drop }
}
