import type { Brief, Citation, Sentence } from './brief.ts'
import { counted } from './made.ts'
import { runs } from './numbers.ts'
import { sentencesOf } from './sentences-of.ts'

/**
 * A brief as one HTML file without script: a number opens its passage (`:target`) with the words marked in what stands
 * around them. Prints on A4 and Letter alike: lengths are in points, page breaks avoid headings and passages.
 */
export function html(brief: Brief): string {
  const mixed = brief.unreviewed > 0 && brief.unreviewed < sentencesOf(brief).length
  const first = new Set<number>()
  const sentence = ({ text, cites, kind, reviewed }: Sentence): string => {
    const link = (n: number): string => {
      const id = first.has(n) ? '' : ` id="r${n}"`
      first.add(n)
      return `<a class="cite" href="#c${n}"${id}>${n}</a>`
    }
    const numbers = runs(cites).map(([a, b]) => `<span>${a === b ? link(a) : `${link(a)}–${link(b)}`}</span>`)
    return `<span class="sentence ${kind}">${escaped(text)}${mixed && !reviewed ? '<span class="open" title="not yet reviewed">°</span>' : ''}<sup>${numbers.join('')}</sup></span>`
  }
  const sections = brief.sections.map(
    (section) => `<section${section.judgement ? ' class="judgement"' : ''}>
<h2>${escaped(section.heading)}</h2>
${section.judgement ? '<p class="note">Judgement: drawn from the record by Parley, not reported by anybody.</p>\n' : ''}${section.paragraphs
  .map(({ lead, sentences }) => `<p>${lead ? `<b>${escaped(lead)}.</b> ` : ''}${sentences.map(sentence).join(' ')}</p>`)
  .join('\n')}
</section>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(brief.headline ? `${brief.headline.text} – ${brief.title}` : brief.title)}</title>
<style>${style}${footer(brief)}</style>
</head>
<body>
<main>
${
  brief.headline
    ? `<h1>${sentence(brief.headline)}</h1>\n<p class="span">${escaped(brief.title)} · `
    : `<h1>${escaped(brief.title)}</h1>\n<p class="span">`
}${escaped(brief.span)}${brief.asOf ? `, as known on ${brief.asOf.slice(0, 10)}` : ''}</p>
${brief.unreviewed > 0 && !mixed ? '<p class="warning"><b>Not yet reviewed:</b> everything below is what the coder proposed; no person has checked it.</p>\n' : ''}<p class="introduction">${brief.introduction.map(sentence).join(' ')}</p>
${sections.join('\n')}
<section>
<h2>Sources</h2>
<p>${counted(brief.sources.reports, 'report')}, ${brief.sources.independent} independent.</p>
<table><thead><tr><th>Outlet</th><th>Rated</th><th>Near to</th><th>Reports</th><th>Citations</th></tr></thead><tbody>
${brief.sources.outlets.map((one) => `<tr><td>${escaped(one.outlet)}</td><td>${one.grade ?? '–'}</td><td>${escaped(one.line ?? '')}</td><td>${one.reports}</td><td>${one.cited}</td></tr>`).join('\n')}
</tbody></table>
</section>
<section>
<h2>How this was made</h2>
<ul>${brief.made.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>
</section>
<section class="passages">
<h2>Passages</h2>
<ol>
${brief.citations.map(passage).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`
}

/** What stands around a passage, cut at whole words. */
function wholeWords(text: string, side: 'before' | 'after'): string {
  const flat = text.replace(/\s+/g, ' ')
  return side === 'before' ? flat.replace(/^\S*\s/, '… ') : flat.replace(/\s\S*$/, ' …')
}

function passage(one: Citation): string {
  const where = [one.outlet ?? 'unnamed outlet', one.published].filter(Boolean).join(', ')
  const last = one.stretches.length - 1
  const words = one.stretches.map(({ exact }, at) => {
    const mark = `<mark>${escaped(exact)}</mark>`
    return at === last
      ? `<span class="around">${escaped(wholeWords(one.prefix, 'before'))}</span>${mark}<span class="around">${escaped(wholeWords(one.suffix, 'after'))}</span>`
      : mark
  })
  const at = one.stretches[last]
  return `<li id="c${one.n}" data-fact="${escaped(one.fact)}" data-report="${escaped(one.report)}" data-start="${at?.start}" data-end="${at?.end}" data-reading="${one.reading}"><cite>${escaped(where)}${one.title ? `: ${escaped(one.title)}` : ''}</cite> <blockquote>${words.join(' … ')}</blockquote> <a class="back" href="#r${one.n}">back to the text</a></li>`
}

const style = `
:root{color-scheme:light dark}
body{font:11pt/1.5 Georgia,'Times New Roman',serif;margin:0;color:CanvasText;background:Canvas}
main{max-width:42em;margin:0 auto;padding:2em 1.2em 6em}
h1 sup{font-size:.45em;line-height:0;font-weight:400}
h1{font-size:1.7em;line-height:1.2;margin:0 0 .2em}
h2{font-size:1.1em;margin:1.8em 0 .4em;break-after:avoid}
p{margin:.5em 0;hyphens:auto}
.span,.note,.around,cite{opacity:.72}
.warning{border-left:3px solid #b26a00;padding-left:.8em}
.judgement:is(section){border-left:3px solid color-mix(in srgb,CanvasText 35%,Canvas);padding-left:1em}
sup{line-height:0;font-size:.72em}
a.cite{text-decoration:none;padding-left:.15em}
sup>span+span::before{content:',\\2009'}
a.cite:hover,a.cite:focus-visible{text-decoration:underline}
table{border-collapse:collapse;font-size:.92em}
th,td{text-align:left;padding:.15em 1.2em .15em 0;border-bottom:1px solid color-mix(in srgb,CanvasText 20%,Canvas)}
.passages li{margin:.9em 0;break-inside:avoid;scroll-margin-top:30vh}
.passages li:target{outline:2px solid #b26a00;outline-offset:.4em}
blockquote{margin:.2em 0;white-space:pre-wrap}
cite{font-style:normal}
mark{background:#ffe08a;color:#000}
p{orphans:2;widows:2}
@media print{
main{max-width:none;padding:0}a{color:inherit}.back{display:none}body{font-size:10pt}
h2,.note{break-after:avoid}tr,.warning{break-inside:avoid}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact;text-decoration:underline;text-decoration-thickness:.5pt}
.passages{font-size:9pt}.passages li{margin:.6em 0}
}

`

/** What stands below every printed page: what it is of, and its number. */
function footer(brief: Brief): string {
  const title = brief.title.replace(/[^\p{L}\p{N} ,.–-]/gu, ' ')
  const font = 'font:8pt Georgia,serif;color:#555'
  return `@page{margin:18mm 18mm 20mm;@bottom-left{content:"${title} · ${brief.span}";${font}}@bottom-right{content:counter(page) " / " counter(pages);${font}}}\n`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
