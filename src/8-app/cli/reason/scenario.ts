import { Misuse } from '../../../0-model/trouble.ts'
import type { Change } from '../../../6-reasoning/scenario.ts'

/** The options of what-if that suppose something, each as often as it was given. */
export interface WhatIfOptions {
  readonly leaves?: readonly string[]
  readonly moves?: readonly string[]
  readonly happens?: readonly string[]
  readonly fails?: readonly string[]
  readonly lifted?: readonly string[]
  readonly guarantee?: readonly string[]
  readonly passes?: readonly string[]
  readonly disbelieve?: readonly string[]
}

const readers: { readonly [O in keyof Required<WhatIfOptions>]: (given: string) => Change } = {
  leaves: (party) => ({ do: 'party-leaves', party }),
  moves: (given) => {
    const [party, issue, ...rest] = given.split(':')
    const to = rest.join(':').trim()
    if (!party || !issue || !to)
      throw new Misuse(
        'move-unreadable',
        `--moves ${given}: write PARTY:ISSUE:WORDS, for instance NOR:port:a shared port`,
      )
    return { do: 'position-moves', party: party.trim(), issue: issue.trim(), to }
  },
  happens: (what) => ({ do: 'happens', what }),
  fails: (what) => ({ do: 'fails', what }),
  lifted: (what) => ({ do: 'measure-lifted', what }),
  guarantee: (what) => ({ do: 'guarantee-given', what }),
  passes: (deadline) => ({ do: 'deadline-passes', deadline }),
  disbelieve: (report) => ({ do: 'report-disbelieved', report }),
}

/** The changes that options suppose, in the order of the help. Throws a Misuse where a move is not readable. */
export function changesOf(options: WhatIfOptions): Change[] {
  const names = Object.keys(readers) as (keyof WhatIfOptions)[]
  return names.flatMap((name) => (options[name] ?? []).map(readers[name]))
}
