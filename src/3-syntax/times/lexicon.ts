/** Words of time with what they count for. A class is what the rules call them by: `<month>`, `<unit>`. */

// biome-ignore format: a table
export const months: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8,
  september: 9, october: 10, november: 11, december: 12,
}

/** Taken only with a capital; the stop belongs to them. */
// biome-ignore format: a table
export const monthsCut: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
}

// biome-ignore format: a table
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
}

/** Words of their own too (“sat”, “the Sun”): taken only with a capital and a stop, or before a date. */
// biome-ignore format: a table
export const weekdaysCut: Readonly<Record<string, number>> = {
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
}

/** Units by their singular: the designator in a TIMEX3 duration, how many of it, and the calendar's name for it. */
export const units = {
  second: { designator: 'TS', times: 1, period: null },
  minute: { designator: 'TM', times: 1, period: null },
  hour: { designator: 'TH', times: 1, period: null },
  day: { designator: 'D', times: 1, period: 'day' },
  night: { designator: 'D', times: 1, period: 'day' },
  week: { designator: 'W', times: 1, period: 'week' },
  fortnight: { designator: 'W', times: 2, period: 'week' },
  weekend: { designator: 'WE', times: 1, period: 'weekend' },
  month: { designator: 'M', times: 1, period: 'month' },
  quarter: { designator: 'Q', times: 1, period: 'quarter' },
  year: { designator: 'Y', times: 1, period: 'year' },
  decade: { designator: 'DE', times: 1, period: 'decade' },
  century: { designator: 'CE', times: 1, period: 'century' },
} as const

export type UnitName = keyof typeof units

/** Spellings of the units apart from the regular plural. */
// biome-ignore format: a table
export const unitForms: Readonly<Record<string, UnitName>> = { centuries: 'century', sec: 'second', secs: 'second', min: 'minute', mins: 'minute', hr: 'hour', hrs: 'hour', yr: 'year', yrs: 'year' }

/** 0 spring … 3 winter, as the calendar counts them. */
// biome-ignore format: a table
export const seasons: Readonly<Record<string, number>> = {
  spring: 0, springtime: 0, summer: 1, summertime: 1, autumn: 2, fall: 2, winter: 3, wintertime: 3,
}

/** Parts of a day with their TIMEX3 code; noon and midnight are hours. */
// biome-ignore format: a table
export const dayParts: Readonly<Record<string, string>> = {
  morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', nighttime: 'TNI', daytime: 'TDT', lunchtime: 'TMI',
  dawn: 'TMO', daybreak: 'TMO', sunrise: 'TMO', dusk: 'TEV', sunset: 'TEV', nightfall: 'TNI',
  noon: 'T12:00', midday: 'T12:00', noontime: 'T12:00', midnight: 'T24:00',
}

/** Days by their place before or after the report's own, with the part of the day they name. */
export const nearDays: Readonly<Record<string, readonly [number, string?]>> = {
  today: [0],
  yesterday: [-1],
  tomorrow: [1],
  tonight: [0, 'TNI'],
  overnight: [-1, 'TNI'],
}

/** Vague times, in as many words as they have. */
// biome-ignore format: a table
export const references: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', readonly string[]>> = {
  PRESENT_REF: [
    'at present', 'at the moment', 'at this moment', 'at this point', 'at this time', 'currently', 'for the moment',
    'for the time being', 'just now', 'now', 'nowadays', 'presently', 'right now', 'the present', 'these days',
    'this moment',
  ],
  PAST_REF: [
    'a while ago', 'ages ago', 'back then', 'formerly', 'just recently', 'lately', 'long ago', 'more recently',
    'most recently', 'not long ago', 'recent', 'recently', 'some time ago', 'sometime ago', 'the past',
    'the recent past', 'very recently',
  ],
  FUTURE_REF: [
    'as soon as possible', 'at a later date', 'coming days', 'coming hours', 'coming months', 'coming weeks',
    'coming years', 'future', 'imminently', 'in due course', 'shortly', 'some day', 'someday', 'soon',
    'sooner or later', 'the coming days', 'the coming hours', 'the coming months', 'the coming weeks',
    'the coming years', 'the foreseeable future', 'the future', 'the near future', 'the near term', 'the short term',
    'very soon',
  ],
}

/** Frequencies in one word, as TIMEX3 sets. */
// biome-ignore format: a table
export const sets: Readonly<Record<string, string>> = {
  hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', biweekly: 'P2W', monthly: 'P1M',
  yearly: 'P1Y', annually: 'P1Y',
}

/** Numbers not told: “a few days” is PXD. */
export const vague: readonly string[] = ['several', 'few', 'many', 'some', 'numerous', 'countless']

/** Cardinal words to ninety; hundreds and thousands multiply what stands before. */
// biome-ignore format: a table
export const cardinals: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

export const multipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
}

// biome-ignore format: a table
export const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
}

/** “the nineties”: the decade's tens. */
// biome-ignore format: a table
export const decades: Readonly<Record<string, number>> = {
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
}

/** Small words the rules call by a class rather than by themselves. */
// biome-ignore format: a table
export const classes: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'an', 'one'],
  ago: ['ago', 'back'],
  and: ['and', '&'],
  approx: ['about', 'around', 'nearly', 'almost', 'approximately', 'roughly', 'over', 'under', 'some', 'barely', 'just', 'exactly', 'only', 'another'],
  comma: [','],
  dash: ['-', '–', '—', '‐', '‑'],
  dot: ['.'],
  early: ['early', 'earlier'],
  every: ['every', 'each'],
  half: ['half'],
  last: ['last', 'past', 'previous', 'preceding', 'recent'],
  late: ['late', 'later'],
  later: ['later', 'after', 'afterwards', 'afterward', 'thereafter'],
  before: ['earlier', 'before', 'previously', 'beforehand'],
  meridian: ['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m'],
  mid: ['mid', 'middle'],
  next: ['next', 'coming', 'upcoming'],
  slash: ['/'],
  start: ['beginning', 'start', 'outset', 'opening'],
  end: ['end', 'close', 'ending'],
  this: ['this', 'current'],
  to: ['to', 'through', 'until', 'till', 'thru'],
  zone: ['gmt', 'utc', 'est', 'edt', 'cet', 'cest', 'bst', 'pst', 'pdt', 'et'],
}
