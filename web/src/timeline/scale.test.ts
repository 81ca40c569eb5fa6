import fc from 'fast-check'
import { expect, it } from 'vitest'
import { span } from '../dates.ts'
import { around, fromAddress, inAddress, ticks, zoomed } from './scale.ts'

const window = (from: string, to: string) => ({ from: span(from)?.from ?? 0, to: span(to)?.from ?? 0 })
const labels = (from: string, to: string, width = 900) => ticks(window(from, to), width, 70).map((tick) => tick.label)

it.each([
  ['years', '2000-01-01', '2012-06-01', ['2000', '2001', '2002']],
  ['quarters', '2024-06-01', '2026-03-01', ['Jul', 'Oct', '2025']],
  ['months', '2025-03-20', '2025-09-01', ['Apr', 'May', 'Jun']],
  ['weeks from Monday', '2025-04-14', '2025-06-10', ['14', '21', '28']],
  ['days', '2025-04-28', '2025-05-06', ['28', '29', '30']],
  ['hours', '2025-04-28', '2025-04-29', ['28 Apr', '03:00', '06:00']],
])('shows %s where they fit', (_, from, to, expected) => expect(labels(from, to).slice(0, 3)).toEqual(expected))

it('never puts marks nearer than they can be read, nor outside of the window', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.double({ min: 0.25, max: 60_000, noNaN: true }),
      (from, length) => {
        const shown = ticks({ from, to: from + length }, 1000, 60)
        expect(shown.length).toBeLessThan(40)
        for (const tick of shown) {
          expect(tick.at).toBeGreaterThanOrEqual(from - 1e-6)
          expect(tick.at).toBeLessThanOrEqual(from + length + 1e-6)
        }
      },
    ),
  ))

it('keeps the place under the pointer while it zooms', () => {
  const next = zoomed({ from: 0, to: 100 }, 0.5, 25)
  expect(next).toEqual({ from: 12.5, to: 62.5 })
  expect(zoomed({ from: 0, to: 1 }, 0.0001, 0.5).to - zoomed({ from: 0, to: 1 }, 0.0001, 0.5).from).toBeCloseTo(0.25)
})

it('shows all that has an end, and a year where nothing has one', () => {
  expect(
    around(
      [
        { from: 10, to: 20 },
        { from: -Infinity, to: 30 },
      ],
      0,
    ),
  ).toEqual({ from: 9, to: 32 })
  expect(around([{ from: -Infinity, to: Infinity }], 1000)).toEqual({ from: 817, to: 1183 })
})

it.each([
  ['one day', '2025-05-16', '2025-05-16', 1],
  ['a month', '2025-05-01', '2025-05-31', 31],
  ['six hours', '2025-05-16T06', '2025-05-16T11', 0.25],
])('keeps %s in the address and finds it again', (_, from, to, days) => {
  const window = fromAddress(from, to)
  expect((window?.to ?? 0) - (window?.from ?? 0)).toBeCloseTo(days, 6)
  const said = inAddress(window ?? { from: 0, to: 1 })
  const again = fromAddress(said.from, said.to)
  expect(again?.from).toBeCloseTo(window?.from ?? 0, 6)
  expect(again?.to).toBeCloseTo(window?.to ?? 0, 6)
})

it.each([
  [undefined, undefined],
  ['2025-05-16', undefined],
  ['soon', 'later'],
  ['2025-05-16', '2025-05-14'],
])('finds no window in %s and %s', (from, to) => expect(fromAddress(from, to)).toBeUndefined())
