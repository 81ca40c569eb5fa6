import { headline, paragraphs, ukrainian } from './story.ts'

/** A page after the habits of some kind of outlet. Words of its noise begin with `zq`, so that each can be told apart. */
export interface Layout {
  readonly name: string
  readonly html: string
  readonly story: readonly string[]
  /** What its own data says, to be read from it. */
  readonly says: {
    readonly title?: string
    readonly published?: string
    readonly outlet?: string
    readonly author?: string
  }
  /** Trouble expected, where the page does not show the whole story. */
  readonly trouble?: string
}

const noise = (words: string) => words.replace(/\b(?=\p{L})/gu, 'zq')
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const page = (head: string, body: string, lang = 'en') =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`
const menu = `<header><nav class="main-nav"><ul>${['Home', 'World', 'Business', 'Sport'].map((word) => `<li><a href="/${word}">${noise(word)}</a></li>`).join('')}</ul></nav></header>`
const foot = `<footer><p>${noise('Copyright of the paper all rights reserved')}</p><ul><li><a href="/about">${noise('About the paper')}</a></li></ul></footer>`
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
const news = {
  '@type': 'NewsArticle',
  headline,
  datePublished: '2024-05-07T18:20:00+02:00',
  author: { '@type': 'Person', name: 'Liv Dahl' },
  publisher: { '@type': 'Organization', name: 'The Harbour Post' },
}
const says = { title: headline, published: '2024-05-07' }
const related = `<div class="related-articles"><h3>${noise('Related')}</h3><ul><li><a href="/x">${noise('Another story about trains and the people who ride them every day')}</a></li><li><a href="/y">${noise('A third story, longer than the others, about the weather on the coast')}</a></li></ul></div>`
const share = `<div class="social-share"><a href="#">${noise('Share on a network')}</a> <button>${noise('Copy link')}</button></div>`

/** Each opens a habit of its own: what it wraps the story in, where it puts what is not the story. */
export const layouts: readonly Layout[] = [
  {
    name: 'agency page with structured data',
    story: paragraphs,
    says: { ...says, outlet: 'The Harbour Post', author: 'Liv Dahl' },
    html: page(
      `<title>${headline} | The Harbour Post</title>${ld(news)}`,
      `${menu}<main><article><h1>${headline}</h1><p class="byline">By Liv Dahl</p>${p(paragraphs)}</article></main>${foot}`,
    ),
  },
  {
    name: 'public broadcaster, data in a graph, related links between paragraphs',
    story: paragraphs,
    says: { ...says, author: 'Liv Dahl' },
    html: page(
      ld({ '@graph': [{ '@type': 'WebPage', name: 'x' }, news] }),
      `${menu}<main><article><header><h1>${headline}</h1></header>${p(paragraphs.slice(0, 3))}<section class="related-topics" data-component="links-block">${related}</section>${p(paragraphs.slice(3))}</article></main>${foot}`,
    ),
  },
  {
    name: 'newspaper with meta tags alone',
    story: paragraphs,
    says: { ...says, outlet: 'The Coast Times' },
    html: page(
      `<meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Coast Times"><meta property="article:published_time" content="2024-05-07T16:00:00Z">`,
      `${menu}<div id="content"><div class="story"><h1>${headline}</h1>${share}<div class="story-body">${p(paragraphs)}</div></div></div>${foot}`,
    ),
  },
  {
    name: 'no structured data, a time element',
    story: paragraphs,
    says,
    html: page(
      `<title>${headline}</title>`,
      `${menu}<article><h1>${headline}</h1><time datetime="2024-05-07">7 May 2024</time>${p(paragraphs)}</article>${foot}`,
    ),
  },
  {
    name: 'old site of tables',
    story: paragraphs,
    says: {},
    html: page(
      `<title>${headline}</title>`,
      `<table width="100%"><tr><td width="150"><a href="/">${noise('Front')}</a><br><a href="/w">${noise('World')}</a></td><td><font size="5"><b>${headline}</b></font><br><br>${paragraphs.join('<br><br>')}</td></tr></table>`,
    ),
  },
  {
    name: 'weblog with comments',
    story: paragraphs,
    says: { title: headline },
    html: page(
      `<title>${headline}</title>`,
      `<div class="site"><div class="post hentry"><h1 class="entry-title">${headline}</h1><div class="entry-content">${p(paragraphs)}</div></div><div id="comments" class="comments-area"><h2>${noise('Comments')}</h2><ol>${[1, 2, 3].map((n) => `<li><p>${noise(`Reader number ${n} writes a long comment about the herring and about the weather, with commas, and much opinion.`)}</p></li>`).join('')}</ol><form><textarea></textarea><input type="submit"></form></div></div>`,
    ),
  },
  {
    name: 'paywalled page with a teaser',
    story: paragraphs.slice(0, 1),
    says: { title: headline },
    trouble: 'paywalled',
    html: page(
      ld({ ...news, isAccessibleForFree: false }),
      `<article><h1>${headline}</h1>${p(paragraphs.slice(0, 1))}<div class="paywall-offer"><p>${noise('Subscribe now for one crown a week and read on')}</p></div></article>`,
    ),
  },
  {
    name: 'cookie banner and newsletter box in the text',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<div id="cookie-banner"><p>${noise('We value your privacy and that of our partners')}</p><button>${noise('Accept')}</button></div><article><h1>${headline}</h1>${p(paragraphs.slice(0, 2))}<div class="newsletter-signup"><h4>${noise('Morning briefing')}</h4><p>${noise('The best of the day in your inbox, free, every morning')}</p></div>${p(paragraphs.slice(2))}</article>`,
    ),
  },
  {
    name: 'pictures with captions',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<article><h1>${headline}</h1><figure><img src="a.jpg" alt="boats"><figcaption>${noise('Boats in the harbour on Monday')}</figcaption></figure>${p(paragraphs)}<figure><img src="b.jpg"><figcaption>${noise('The minister before the talks')}</figcaption></figure></article>`,
    ),
  },
  {
    name: 'live blog',
    story: paragraphs,
    says: { title: headline },
    html: page(
      ld({ ...news, '@type': 'LiveBlogPosting' }),
      `<main><h1>${headline}</h1><div class="live-feed">${paragraphs.map((text, at) => `<article class="live-post" id="post-${at}"><time datetime="2024-05-07T1${at}:00">1${at}:00</time><div class="post-body"><p>${text}</p></div>${share}</article>`).join('')}</div></main>${foot}`,
    ),
  },
  {
    name: 'gallery with the story under it',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<div class="gallery"><ul>${[1, 2, 3, 4].map((n) => `<li><img src="${n}.jpg"></li>`).join('')}</ul></div><article><h1>${headline}</h1>${p(paragraphs)}</article><aside class="most-read"><h3>${noise('Most read')}</h3><ol><li>${noise('First of the most read stories')}</li></ol></aside>`,
    ),
  },
  {
    name: 'AMP page',
    story: paragraphs,
    says,
    html: page(
      `<link rel="canonical" href="https://harbour.example/fishing">${ld(news)}`,
      `<amp-sidebar><ul><li>${noise('Menu entry')}</li></ul></amp-sidebar><article><h1>${headline}</h1>${p(paragraphs)}</article><amp-ad>${noise('Advert words')}</amp-ad>`,
    ),
  },
  {
    name: 'paragraphs as div elements',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `${menu}<div class="article"><h1>${headline}</h1>${paragraphs.map((text) => `<div class="paragraph">${text}</div>`).join('')}</div>${foot}`,
    ),
  },
  {
    name: 'adverts between paragraphs',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<article><h1>${headline}</h1>${paragraphs.map((text, at) => `<p>${text}</p><div class="ad-slot" id="ad-${at}"><span>${noise('Advertisement words here')}</span></div>`).join('')}</article>`,
    ),
  },
  {
    name: 'list of key points above the story',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<article><h1>${headline}</h1><ul class="summary"><li>Talks in Bergen go on</li><li>Boats are free</li></ul>${p(paragraphs)}</article>`,
    ),
  },
  {
    name: 'pull quotes and a fact box',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<article><h1>${headline}</h1>${p(paragraphs.slice(0, 3))}<aside class="pullquote"><blockquote>${noise('We have waited long enough')}</blockquote></aside>${p(paragraphs.slice(3))}<div class="promo-box"><p>${noise('Read our whole series about fish and ships and the sea')}</p></div></article>`,
    ),
  },
  {
    name: 'hidden duplicates for other screens',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<article><h1>${headline}</h1><div hidden>${p(paragraphs.map((text) => noise(text)))}</div><div style="display:none"><p>${noise('Print version words')}</p></div>${p(paragraphs)}</article>`,
    ),
  },
  {
    name: 'author box and tags at the end',
    story: paragraphs,
    says,
    html: page(
      ld(news),
      `<article><h1>${headline}</h1>${p(paragraphs)}<div class="author-bio"><p>${noise('Liv writes about the sea and has done so for twenty years, to the joy of many')}</p></div><ul class="tags"><li><a href="/t">${noise('Herring')}</a></li></ul></article>${related}${foot}`,
    ),
  },
  {
    name: 'Ukrainian page',
    story: ukrainian,
    says: { published: '2024-05-07' },
    trouble: 'not-english',
    html: page(
      ld({ ...news, headline: 'Переговори про рибальство поновлено' }),
      `${menu}<article><h1>Переговори про рибальство поновлено</h1>${p(ukrainian)}</article>${foot}`,
      'uk',
    ),
  },
  {
    name: 'broken markup',
    story: paragraphs,
    says: { title: headline },
    html: `<html><head><title>${headline}</title><body><div class=nav><a href=/>${noise('Front')}</a></div><h1>${headline}<div class=text>${paragraphs.map((text) => `<p>${text}`).join('')}</div><div class="footer"><p>&copy; ${noise('The paper')}`,
  },
]
