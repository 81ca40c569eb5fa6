import type { ReactNode, Ref } from 'react'
import { type Deals, dealOf, dots, type Packages, points } from './packages.ts'

interface FrontierProps {
  readonly problem: Deals['problem']
  readonly found: Packages
  /** Places of the two parties among all. */
  readonly first: number
  readonly second: number
  readonly ref?: Ref<SVGSVGElement>
}

const size = { width: 360, height: 300, left: 44, right: 12, top: 12, bottom: 40 }

/** The packages that leave no way to give one party more without another less, by what they are worth to two of them. */
export function Frontier({ problem, found, first, second, ref }: FrontierProps): ReactNode {
  const drawn = dots(found, first, second)
  const { width, height, left, right, top, bottom } = size
  const most = (values: readonly number[]): number => Math.max(1, ...values)
  const [widest, highest] = [most(drawn.map(({ x }) => x)), most(drawn.map(({ y }) => y))]
  const x = (value: number): number => left + (value / widest) * (width - left - right)
  const y = (value: number): number => height - bottom - (value / highest) * (height - top - bottom)
  const [across, upwards] = [problem.parties[first]?.name ?? '', problem.parties[second]?.name ?? '']
  return (
    <svg
      ref={ref}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Packages by their worth to ${across} and ${upwards}`}
      fontSize="11"
      fill="currentColor"
    >
      <path d={`M${left} ${top}V${height - bottom}H${width - right}`} fill="none" stroke="currentColor" opacity=".4" />
      {[0, widest].map((value) => (
        <text key={value} x={x(value)} y={height - bottom + 15} textAnchor="middle">
          {value}
        </text>
      ))}
      {[0, highest].map((value) => (
        <text key={value} x={left - 6} y={y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      <text x={(left + width - right) / 2} y={height - 8} textAnchor="middle" fontWeight="600">
        {across} →
      </text>
      <text transform={`translate(12 ${(top + height - bottom) / 2}) rotate(-90)`} textAnchor="middle" fontWeight="600">
        {upwards} →
      </text>
      {drawn.map((dot) => (
        <g key={`${dot.x} ${dot.y}`} data-dot>
          <title>
            {[
              `${across} ${dot.x}, ${upwards} ${dot.y}`,
              ...dot.points.map((name) => points.find((each) => each.name === name)?.says ?? name),
              ...dot.packages.slice(0, 3).map((each) =>
                dealOf(problem, each)
                  .map(({ issue, option }) => `${issue}: ${option}`)
                  .join(' · '),
              ),
            ].join('\n')}
          </title>
          <circle
            cx={x(dot.x)}
            cy={y(dot.y)}
            r={dot.points.length > 0 ? 6 : 4}
            fill={dot.points.length > 0 ? 'var(--accent, #16698a)' : 'none'}
            stroke="var(--accent, #16698a)"
            strokeWidth="1.5"
          />
          {dot.points.length > 0 && (
            <text
              x={x(dot.x) + (x(dot.x) > width / 2 ? -10 : 10)}
              y={y(dot.y) + (y(dot.y) < 40 ? 16 : -8)}
              textAnchor={x(dot.x) > width / 2 ? 'end' : 'start'}
            >
              {dot.points.map((name) => short[name]).join(', ')}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** The points as they are written beside their dot. */
const short = {
  utilitarian: 'sum',
  egalitarian: 'least gain',
  nash: 'product',
  kalaiSmorodinsky: 'equal shares',
} as const
