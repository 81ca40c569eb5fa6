import { dayNumber, days } from '../../../0-model/edtf.ts'
import { when } from '../dates.ts'
import { listed } from '../names.ts'
import { type Say, source, whereIs } from './say.ts'
import { listedSubject } from './subject.ts'

export const meeting: Say<'meeting'> = (fact, tools) => {
  const { names } = tools
  const { date, label, factuality } = fact
  const place = whereIs(fact, tools)
  if (!place && !date) return null
  const from = days(date)?.from
  // a meeting told as held on a day that was still to come has been misread
  if (label === 'held' && from !== undefined && tools.published !== null && from > dayNumber(tools.published))
    return null
  const who = listedSubject(fact, tools)
  const where = `${place}${date ? ` ${when(date)}` : ''}`
  const whom = names.list(fact.counterparts)
  const extra = listed(
    [
      fact.host?.length ? `hosted by ${names.list(fact.host)}` : '',
      fact.mediator?.length ? `with the mediation of ${names.list(fact.mediator)}` : '',
      fact.absent?.length ? `without ${names.list(fact.absent)}` : '',
    ].filter(Boolean),
  )
  const tail = `${extra ? `, ${extra}` : ''}${source(fact, tools)}`
  const hosted = who && fact.host?.length === 1 && fact.actors.length === 1
  if (hosted) return factuality.negated ? null : `${who.text} hosted talks${where}${source(fact, tools)}`
  const enough = who && (who.many || whom)
  const uncertain = factuality.modality === 'possible' || factuality.modality === 'hypothetical'
  const forms: { readonly [L in typeof label]: readonly [withNames: string, without: string] } = {
    held: ['met', 'talks were held'],
    ongoing: ['are meeting', 'talks are under way'],
    planned: [uncertain ? 'may meet' : 'are to meet', uncertain ? 'talks may be held' : 'talks are planned'],
    cancelled: ['called off a meeting', 'a meeting was called off'],
    postponed: ['put off a meeting', 'a meeting was put off'],
    failed: ['met without result', 'talks ended without result'],
  }
  const form = label === 'held' && uncertain ? forms.planned : forms[label]
  if (!enough) {
    if (who || factuality.negated) return null
    return `${form[1][0]?.toUpperCase()}${form[1].slice(1)}${where}${tail}`
  }
  const singular = !who.many
  const active = singular ? form[0].replace(/^are /, 'is ') : form[0]
  if (factuality.negated)
    return label === 'held'
      ? `${who.text} did not meet${whom ? ` ${whom}` : ''}${where}${tail}`
      : label === 'planned'
        ? `${who.text} ${singular ? 'is' : 'are'} not to meet${whom ? ` ${whom}` : ''}${where}${tail}`
        : null
  return `${who.text} ${active}${whom ? ` ${/^(?:met|are meeting|is meeting|are to meet|is to meet|may meet)$/.test(active) ? '' : 'with '}${whom}` : ''}${where}${tail}`
}
