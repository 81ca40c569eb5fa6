import { Menu } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type BriefAsked, type Format, useKeepBrief } from '../api/brief.ts'
import { useBrief } from '../api/queries.ts'
import type { Brief as BriefView } from '../api/types.ts'
import { Check } from '../brief/Check.tsx'
import { Draft } from '../brief/Draft.tsx'
import { type Asked, Options } from '../brief/Options.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Tool } from '../parts/Tool.tsx'
import { copy, copyLink, save } from '../share/copy.ts'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
import { count } from '../words.ts'

/** The draft beside its passages, what it is asked to be, and older ones checked against today’s record. */
export function Brief(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/brief' })
  const { sentence, check, ...asked } = useSearch({ from: '/d/$dossier/brief' })
  const { since, focus, length, proposed } = asked
  const navigate = useNavigate({ from: '/d/$dossier/brief' })
  const brief = useBrief(dossier, { since, focus, length, proposed })
  const set = (change: Asked & { readonly check?: string | undefined }): void =>
    void navigate({ search: (s) => ({ ...s, sentence: undefined, ...change }), replace: true, resetScroll: false })
  return (
    <Loaded asked={brief}>
      {(draft) => (
        <Page
          title="Brief"
          full
          says={draft.citations.length > 0 && saysOf(draft)}
          tools={
            <>
              <Options dossier={dossier} asked={asked} onChange={set} />
              <TakeAway
                dossier={dossier}
                asked={{ since, focus, length, proposed } as BriefAsked}
                empty={draft.citations.length === 0}
                onCheck={() => set({ check: check ? undefined : 'yes' })}
              />
              {draft.citations.length > 0 && <Share title="Passages of the brief" table={() => tableOf(draft)} />}
            </>
          }
        >
          {check && <Check dossier={dossier} />}
          {draft.citations.length === 0 ? (
            <Empty title="Nothing can be told yet.">
              Add reports, or accept facts in the review; a brief says nothing it cannot cite.
            </Empty>
          ) : (
            <Draft dossier={dossier} brief={draft} chosen={sentence} />
          )}
        </Page>
      )}
    </Loaded>
  )
}

function saysOf({ span, citations, unreviewed }: BriefView): string {
  const open = unreviewed > 0 ? `; ${count(unreviewed, 'sentence')} not reviewed` : ''
  return `${span}; ${count(citations.length, 'passage')} cited${open}`
}

/** The passages the brief rests on, as they are copied. */
function tableOf({ citations }: BriefView): Table {
  return [
    ['No.', 'Words', 'Outlet', 'Published', 'Report', 'State'],
    ...citations.map(({ n, stretches, outlet, published, title, state }) => [
      String(n),
      stretches.map(({ exact }) => exact).join(' … '),
      outlet ?? '',
      published ?? '',
      title ?? '',
      state,
    ]),
  ]
}

const formats: readonly (readonly [format: Format, name: string])[] = [
  ['html', 'HTML'],
  ['markdown', 'Markdown'],
  ['text', 'text'],
]

interface TakeAwayProps {
  readonly dossier: string
  readonly asked: BriefAsked
  readonly empty: boolean
  readonly onCheck: () => void
}

/** The brief as a file, on the clipboard or on paper. What goes out is remembered: a withdrawal names it later. */
function TakeAway({ dossier, asked, empty, onCheck }: TakeAwayProps): ReactNode {
  const keep = useKeepBrief(dossier)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tool>Take away…</Tool>
      </Menu.Target>
      <Menu.Dropdown>
        {!empty && (
          <>
            {formats.map(([format, name]) => (
              <Menu.Item
                key={format}
                onClick={() =>
                  keep.mutate(
                    { ...asked, format },
                    { onSuccess: ({ text, type, name: file }) => save(new Blob([text], { type }), file) },
                  )
                }
              >
                Save as {name}
              </Menu.Item>
            ))}
            <Menu.Item
              onClick={() =>
                keep.mutate(
                  { ...asked, format: 'markdown' },
                  { onSuccess: ({ text }) => void copy(text, 'Brief copied as Markdown.') },
                )
              }
            >
              Copy as Markdown
            </Menu.Item>
            <Menu.Item onClick={() => window.print()}>Print</Menu.Item>
          </>
        )}
        <Menu.Item onClick={copyLink}>Link to this view</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={onCheck}>Check an older brief…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
