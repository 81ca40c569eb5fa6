import PostalMime from 'postal-mime'
import type { Report } from '../../0-model/report.ts'
import { Misuse } from '../../0-model/trouble.ts'
import type { Known } from '../assemble.ts'
import { calendarDay } from '../day.ts'
import { htmlReport } from '../html/html.ts'
import { count } from '../left-out.ts'
import { plainReport } from '../plain.ts'

/** A plain part with fewer words than this may stand for a longer one in HTML. */
const few = 120

/** What stands below a mail's words: a signature, the mail answered, the list's footer. */
const tail =
  /\n(?:-- ?\n|_{10,}\n|-----\s*Original Message|On .{5,80} wrote:\n|You (?:are receiving|received) this (?:e-?mail|message)|To unsubscribe\b|Unsubscribe\b)[\s\S]*$/i

/** Reads a saved mail (newsletter, press office) as a report: the sender is its outlet, the day it was sent its date. */
export async function emlReport(source: string, data: Uint8Array, known: Known = {}): Promise<Report> {
  const mail = await PostalMime.parse(data).catch((cause: Error) => {
    throw new Misuse('eml-broken', `${source}: is no mail that can be read (${cause.message}); save it again as .eml`, {
      cause,
    })
  })
  const words = mail.text?.replace(/\r\n/g, '\n').replace(tail, '').trim()
  if (!words && !mail.html) throw new Misuse('no-text', `${source}: the mail holds no words`)
  // the day in the sender's own zone, as the header writes it
  const sent = calendarDay(mail.headers.find(({ key }) => key === 'date')?.value)
  const about: Known = {
    ...known,
    title: known.title ?? mail.subject ?? null,
    outlet: known.outlet ?? (mail.from?.name || mail.from?.address || null),
    published: known.published ?? sent,
    publishedFrom: known.published ? (known.publishedFrom ?? 'given') : sent ? 'page' : undefined,
  }
  if (!words) return htmlReport(source, mail.html ?? '', about)
  const plain = plainReport(source, words, about)
  if (!mail.html || count(words) >= few) return plain
  // newsletters put a line into the plain part (“View this mail in your browser”) and the words into the other
  const page = htmlReport(source, mail.html, about)
  return count(page.text) > count(words) * 2 ? page : plain
}
