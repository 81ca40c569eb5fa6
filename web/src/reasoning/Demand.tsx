import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Named } from '../api/address.ts'
import { useDossier } from '../api/queries.ts'
import { say } from '../dates.ts'
import { label, voices } from '../words.ts'
import classes from './Reasoning.module.css'

export type Member = Named<'DemandMember'>

/** A demand with its firmness, who tells of it, and the words it rests on. */
export function Demand({ dossier, member }: { readonly dossier: string; readonly member: Member }): ReactNode {
  const outlets = useDossier(dossier).data?.outlets ?? []
  return (
    <li className={classes.demand}>
      <p>
        {member.says}
        {member.firmness !== 'demand' && <span className={classes.tag}>{label(member.firmness)}</span>}
        <span className={classes.fine}>
          {voices(member.reports, member.independent)}
          {member.reviewed ? '' : ' · not reviewed'}
        </span>
      </p>
      {member.quotes.slice(0, 3).map((quote) => (
        <p key={quote.fact} className={classes.quote}>
          “{quote.exact}”{' '}
          <Link
            to="/d/$dossier/reports/$report"
            params={{ dossier, report: quote.report }}
            search={{ fact: quote.fact }}
          >
            {nameIn(outlets, quote.outlet) ?? 'Report'}, {say(quote.published)}
          </Link>
        </p>
      ))}
    </li>
  )
}

/** What the register calls an id or another of its names. */
export function nameIn(
  register: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
  id: string | null,
): string | null {
  return register.find((each) => each.id === id || (id !== null && each.aliases.includes(id)))?.name ?? id
}
