import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Adds one command to the program. What it needs of the stages it imports when it runs, so that `--help` stays quick. */
export type Register = (program: Command, io: Io) => void

/** Every command, in the order `--help` lists them. */
export const commands: readonly Register[] = []
