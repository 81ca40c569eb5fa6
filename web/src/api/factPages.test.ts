import { expect, it } from 'vitest'
import { pagesFor } from './factPages.ts'

it.each([
  [0, 30, 1000, [0]],
  [190, 230, 1000, [0, 1]],
  [99_980, 100_020, 100_000, [499]],
  [0, 0, 0, [0]],
])('asks for the pages rows %d to %d of %d lie on', (first, last, total, pages) =>
  expect(pagesFor(first, last, total)).toEqual(pages),
)
