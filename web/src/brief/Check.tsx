import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import type { Named } from '../api/address.ts'
import { useBriefCheck } from '../api/brief.ts'
import classes from '../pages/Brief.module.css'
import { Failure } from '../parts/Failure.tsx'
import { count } from '../words.ts'

/** An older brief against today’s record: which sentences rest on what was withdrawn, rejected or read anew since. */
export function Check({ dossier }: { readonly dossier: string }): ReactNode {
  const check = useBriefCheck(dossier)
  const field = useId()
  return (
    <section className={classes.check} aria-label="Check an older brief">
      <h2>Check an older brief</h2>
      <p className={classes.fine}>
        Whether what it says still stands today. Any form that Parley wrote will do: Markdown, HTML or text.
      </p>
      <label htmlFor={field} className={classes.file}>
        Brief{' '}
        <input
          id={field}
          type="file"
          accept=".md,.html,.txt,text/*"
          onChange={async (event) => {
            const [file] = event.target.files ?? []
            if (file) check.mutate(await file.text())
          }}
        />
      </label>
      {check.error && <Failure error={check.error} />}
      {check.data && <Found dossier={dossier} found={check.data} />}
    </section>
  )
}

function Found({ dossier, found }: { readonly dossier: string; readonly found: Named<'BriefChecked'> }): ReactNode {
  const touched = new Set(found.findings.map(({ sentence }) => sentence))
  return (
    <div role="status">
      <p>
        <strong>
          {touched.size === 0
            ? `All ${found.sentences} sentences stand: their ${count(found.passages, 'passage')} are unchanged.`
            : `${touched.size} of ${count(found.sentences, 'sentence')} ${touched.size === 1 ? 'needs' : 'need'} another look.`}
        </strong>
      </p>
      <ul className={classes.findings}>
        {found.findings.map((finding) => (
          <li key={`${finding.cite}${finding.sentence}`}>
            <p>{finding.sentence}</p>
            <p className={classes.fine}>
              [{finding.cite}] {finding.says}
              {finding.report && (
                <>
                  {': '}
                  <Link
                    to="/d/$dossier/reports/$report"
                    params={{ dossier, report: finding.report }}
                    search={{ fact: finding.fact }}
                  >
                    open it
                  </Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
