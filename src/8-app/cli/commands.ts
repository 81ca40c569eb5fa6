import type { Command } from 'commander'
import { register as actors } from './commands/actors.ts'
import { register as add } from './commands/add.ts'
import { register as brief } from './commands/brief.ts'
import { register as changes } from './commands/changes.ts'
import { register as code } from './commands/code.ts'
import { register as compare } from './commands/compare.ts'
import { register as export_ } from './commands/export.ts'
import { register as follow } from './commands/follow.ts'
import { register as forget } from './commands/forget.ts'
import { register as import_ } from './commands/import.ts'
import { register as items } from './commands/items.ts'
import { register as looked } from './commands/looked.ts'
import { register as mcp } from './commands/mcp.ts'
import { register as new_ } from './commands/new.ts'
import { register as parse } from './commands/parse.ts'
import { register as quote } from './commands/quote.ts'
import { register as reason } from './commands/reason.ts'
import { register as recode } from './commands/recode.ts'
import { register as review } from './commands/review.ts'
import { register as search } from './commands/search.ts'
import { register as serve } from './commands/serve.ts'
import { register as show } from './commands/show.ts'
import { register as undo } from './commands/undo.ts'
import { register as verify } from './commands/verify.ts'
import { register as withdraw } from './commands/withdraw.ts'
import type { Io } from './io.ts'

/** Adds one command to the program. What it needs of the stages it imports when it runs, so that `--help` stays quick. */
export type Register = (program: Command, io: Io) => void

/** Every command, in the order `--help` lists them. */
export const commands: readonly Register[] = [
  code,
  parse,
  new_,
  add,
  recode,
  follow,
  show,
  changes,
  search,
  quote,
  compare,
  review,
  undo,
  withdraw,
  looked,
  forget,
  items,
  actors,
  reason,
  brief,
  export_,
  import_,
  verify,
  serve,
  mcp,
]
