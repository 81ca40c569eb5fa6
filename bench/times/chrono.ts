import * as chrono from 'chrono-node'
import type { TimeExpression } from '../../src/3-syntax/analysis.ts'

/** What chrono-node finds, as TIMEX3: the baseline. */
export function chronoTimes(text: string, published: string | null): TimeExpression[] {
  const reference = published === null ? undefined : new Date(`${published}T12:00:00`)
  return chrono.parse(text, reference).map(({ index, text: said, start }) => {
    const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(start.get(part) ?? 0).padStart(2, '0')
    const day = start.isCertain('day') || start.isCertain('weekday')
    const date = `${start.get('year')}${start.isCertain('month') || day ? `-${two('month')}` : ''}${day ? `-${two('day')}` : ''}`
    const clock = start.isCertain('hour') ? `T${two('hour')}:${two('minute')}` : ''
    return {
      start: index,
      end: index + said.length,
      at: { sentence: 0, word: 0 },
      type: clock === '' ? 'DATE' : 'TIME',
      value: date + clock,
      edtf: date,
      because: 'chrono-node',
    }
  })
}
