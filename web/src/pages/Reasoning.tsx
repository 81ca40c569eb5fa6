import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDossier } from '../api/queries.ts'
import { Choice } from '../parts/Choice.tsx'
import { Loaded, Page } from '../parts/Page.tsx'
import { Agenda } from '../reasoning/Agenda.tsx'
import { Demands } from '../reasoning/Demands.tsx'
import { Forecast } from '../reasoning/Forecast.tsx'
import { Packages } from '../reasoning/Packages.tsx'
import { WhatIf } from '../reasoning/WhatIf.tsx'

const tabs = [
  { value: 'demands', shown: 'Incompatible demands' },
  { value: 'forecast', shown: 'Forecasts' },
  { value: 'packages', shown: 'Package deals' },
  { value: 'what-if', shown: 'What if' },
  { value: 'agenda', shown: 'Agenda' },
] as const

/** What collides, what would have to give, where it may settle, what follows if something changes. */
export function Reasoning(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/reasoning' })
  const { tab = 'demands', issue } = useSearch({ from: '/d/$dossier/reasoning' })
  const navigate = useNavigate({ from: '/d/$dossier/reasoning' })
  const asked = useDossier(dossier)
  return (
    <Page
      title="Reasoning"
      full
      tools={
        <Choice
          name="What to show"
          of={tabs}
          value={tabs.find(({ value }) => value === tab)?.value}
          onChoose={(next) => void navigate({ search: (s) => ({ ...s, tab: next ?? tab }) })}
        />
      }
    >
      <Loaded asked={asked}>
        {(about) => (
          <>
            {tab === 'demands' && <Demands dossier={dossier} />}
            {tab === 'forecast' && <Forecast dossier={dossier} about={about} chosen={issue} />}
            {tab === 'packages' && <Packages dossier={dossier} />}
            {tab === 'what-if' && <WhatIf dossier={dossier} about={about} />}
            {tab === 'agenda' && <Agenda dossier={dossier} issues={about.agenda} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
