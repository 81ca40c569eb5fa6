import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { usePackages } from '../api/reasoning.ts'
import { Empty, Loaded } from '../parts/Page.tsx'
import { Pick } from '../parts/Pick.tsx'
import { inks, Share } from '../share/Share.tsx'
import { count } from '../words.ts'
import { Frontier } from './Frontier.tsx'
import { chosenIn, type Deals, dealOf, type Packages as Found, points, tableOf } from './packages.ts'
import classes from './Reasoning.module.css'

/** Package deals worth talking about: what theory would propose, in plain words, and the frontier two parties see. */
export function Packages({ dossier }: { readonly dossier: string }): ReactNode {
  const asked = usePackages(dossier)
  return (
    <Loaded asked={asked}>
      {(deals) =>
        deals.packages ? (
          <Open dossier={dossier} deals={deals} found={deals.packages} />
        ) : (
          <Empty title="No package deals yet.">
            No position on record asks for an option of an issue on the agenda: see the tab Agenda.
          </Empty>
        )
      }
    </Loaded>
  )
}

interface OpenProps {
  readonly dossier: string
  readonly deals: Deals
  readonly found: Found
}

function Open({ deals, found }: OpenProps): ReactNode {
  const { problem } = deals
  const { parties: text } = useSearch({ from: '/d/$dossier/reasoning' })
  const navigate = useNavigate({ from: '/d/$dossier/reasoning' })
  const drawing = useRef<SVGSVGElement>(null)
  const names = problem.parties.map(({ name }) => name)
  const [first, second] = chosenIn(text, names, found)
  const choose = (a: string, b: string): void =>
    void navigate({ search: (s) => ({ ...s, parties: `${a}~${b}` }), replace: true, resetScroll: false })
  const select = (label: string, value: number, onChange: (name: string) => void): ReactNode => (
    <Pick
      label={label}
      value={names[value]}
      of={names.map((name) => ({ id: name, name }))}
      onPick={(name) => name && onChange(name)}
    />
  )
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <div className={classes.bar}>
          <p>
            {count(found.outcomes, 'package')} {found.outcomes === 1 ? 'is' : 'are'} open;{' '}
            {found.frontier.length === 1 ? 'one leaves' : `${found.frontier.length} leave`} no way to give one party
            more without giving another less.
          </p>
          <Share title="Package deals" table={() => tableOf(deals, found)} picture={() => pictureOf(drawing.current)} />
        </div>
        <ol className={classes.points}>
          {points.map(({ name, says, means }) => (
            <li key={name} data-point={name}>
              <h3>{says}</h3>
              <p className={classes.fine}>{means}</p>
              {found[name].ties.length === 0 && <p>None: every package leaves somebody worse off than no deal.</p>}
              <Ties problem={problem} ties={found[name].ties} />
            </li>
          ))}
        </ol>
        <section>
          <h2>What each option is worth</h2>
          <p className={classes.fine}>
            Suggested by the record: a demand counts 3, a preference 1, a red line 20, times its independent sources,
            three at most. Red lines and linkages rule packages out.
          </p>
          <Worths problem={problem} />
        </section>
      </div>
      <aside className={classes.side}>
        <section>
          <h2>The frontier, as two parties see it</h2>
          {names.length > 1 ? (
            <>
              <div className={classes.change}>
                {select('Party across', first, (name) => choose(name, names[second] ?? ''))}
                {select('Party upwards', second, (name) => choose(names[first] ?? '', name))}
              </div>
              <Frontier ref={drawing} problem={problem} found={found} first={first} second={second} />
            </>
          ) : (
            <p className={classes.fine}>It takes two parties that ask for something.</p>
          )}
        </section>
      </aside>
    </div>
  )
}

/** The packages of a point: the first in full, those as good as it behind a click. */
function Ties({ problem, ties }: { readonly problem: Deals['problem']; readonly ties: Found['frontier'] }): ReactNode {
  const [first, ...others] = ties
  if (!first) return null
  return (
    <>
      <Deal problem={problem} deal={first} />
      {others.length > 0 && (
        <details className={classes.details}>
          <summary>{others.length === 1 ? 'Another is as good' : `${others.length} others are as good`}</summary>
          {others.slice(0, 10).map((each) => (
            <Deal key={each.options.join()} problem={problem} deal={each} />
          ))}
        </details>
      )}
    </>
  )
}

function Deal({
  problem,
  deal,
}: {
  readonly problem: Deals['problem']
  readonly deal: Found['frontier'][number]
}): ReactNode {
  return (
    <dl className={classes.deal}>
      {dealOf(problem, deal).map(({ issue, option }) => (
        <div key={issue}>
          <dt>{issue}</dt>
          <dd>{option}</dd>
        </div>
      ))}
      <div>
        <dt>Worth</dt>
        <dd>{problem.parties.map(({ name }, at) => `${name} ${deal.utilities[at]}`).join(' · ')}</dd>
      </div>
    </dl>
  )
}

/** What each option of each issue is worth to each party. */
function Worths({ problem }: { readonly problem: Deals['problem'] }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <section className={classes.inputs} tabIndex={0} aria-label="Worth of each option">
      <table>
        <thead>
          <tr>
            <td />
            {problem.parties.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {problem.issues.map((issue, at) => (
          <tbody key={issue.name}>
            <tr>
              <th scope="rowgroup" colSpan={problem.parties.length + 1}>
                {issue.name}
              </th>
            </tr>
            {issue.options.map((option, o) => (
              <tr key={option}>
                <th scope="row" className={classes.option}>
                  {option}
                </th>
                {problem.parties.map((party) => (
                  <td key={party.name}>{party.values[at]?.[o] === '0' ? '' : party.values[at]?.[o]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** The plot as it stands on the page, able to stand alone. */
function pictureOf(drawing: SVGSVGElement | null) {
  if (!drawing) return undefined
  const { ground, ink, font } = inks()
  const alone = drawing.cloneNode(true) as SVGSVGElement
  const { width, height } = drawing.viewBox.baseVal
  alone.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  alone.setAttribute('width', String(width))
  alone.setAttribute('height', String(height))
  alone.setAttribute('style', `background:${ground};color:${ink};font-family:${font}`)
  return { svg: alone.outerHTML, width, height }
}
