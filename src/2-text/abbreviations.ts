const list = (words: string): readonly string[] => words.split(/\s+/)

/** Never the last word of a sentence: a name, a number or a clause must follow. Lower case, without the full stop. */
export const leading: ReadonlySet<string> = new Set(
  list(`
    adm amb approx brig capt cf cmdr col dr e.g ft gen gov hon i.e lt maj messrs mr mrs ms mt pp pres prof rep rev sec
    sen sgt st supt viz vol vs
  `),
)

/** Abbreviations before a figure (“No. 10”, “c. 1871”), words or letters elsewhere (“No. They will not.”). */
export const numbering: ReadonlySet<string> = new Set(list('art c ch fig figs no nos p para sec vol'))

/** Written with a full stop, and now and then at the end of a sentence: a common opening word after it decides. */
export const trailing: ReadonlySet<string> = new Set(
  list(`
    a.d a.m al apr aug ave b.c blvd bros co corp d.c dec dept e.u ed eds esq est etc feb fri inc jan jr jul jun ltd mar
    mon nov oct p.m ph.d rd sat sep sept sr sun thu thur thurs tue tues u.k u.n u.s u.s.a univ wed
  `),
)

/** Words that open a sentence far more often than they stand capitalised inside one. */
export const openers: ReadonlySet<string> = new Set(
  list(`
    A After Although An And Any As At Before Both But By Despite Did Do During Each Earlier Even Every Few For From He
    Her Here His How However I If In Instead It Its Just Last Later Many Meanwhile More Most My Neither Nevertheless No
    Nor Not Now Of On Once One Only Or Other Our She Since So Some Still Such That The Their Then There These They This
    Those Though Thus To Today Two Under Unless Until We What When Where Whether Which While Who Why Will With Without
    Yesterday Yet You
  `),
)

/** Prefixes that stay with the word after their hyphen (“non-state”, “co-sponsor”); every other hyphen is a word of its own. */
export const prefixes: ReadonlySet<string> = new Set(
  list(`
    ante anti bi co counter de e ex extra inter intra macro mega micro mid mini mm multi neo non over pan post pre pro
    quasi re semi sub super trans tri uh ultra un under vice
  `),
)
