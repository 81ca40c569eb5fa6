import type { Report } from '../0-model/report.ts'
import type { Known } from '../1-report/assemble.ts'
import type { Keeper } from '../1-report/keeper.ts'
import type { Carried } from '../1-report/read.ts'
import type { Got } from '../1-report/web/get.ts'
import type { Web, WebOptions } from '../1-report/web/web.ts'

/** The ways by which reports come in: a thread that reads them, and a polite way to the web. Closed when the work is done. */
export interface Doors {
  readonly read: (carried: Carried, known?: Known) => Promise<Report>
  readonly get: (address: string, conditions?: Parameters<Web['get']>[1]) => Promise<Got>
  readonly close: () => Promise<void>
}

/** Opens nothing until it is needed: most work touches neither the web nor a form that needs a thread. `threads` may read at once. */
export function doors(options: WebOptions = {}, threads = 1): Doors {
  let keeper: Promise<Keeper> | undefined
  let web: Promise<Web> | undefined
  return {
    read: async (carried, known) => {
      keeper ??= import('../1-report/keeper.ts').then((module) => module.keeper({ threads }))
      return (await keeper).read(carried, known)
    },
    get: async (address, conditions) => {
      web ??= import('../1-report/web/web.ts').then((module) => module.polite(options))
      return (await web).get(address, conditions)
    },
    close: async () => {
      await Promise.all([keeper?.then((one) => one.close()), web?.then((one) => one.close())])
    },
  }
}
