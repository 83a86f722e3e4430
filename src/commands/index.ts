import type { Command } from 'commander'
import type { Context } from '../cli/context.ts'
import { base } from './base.ts'
import { dedupe } from './dedupe.ts'
import { exportCommand } from './export.ts'
import { forget } from './forget.ts'
import { importCommand } from './import.ts'
import { register } from './register.ts'
import { rfm } from './rfm.ts'
import { segment } from './segment.ts'
import { validate } from './validate.ts'

/** Every subcommand, in the order in which help lists them. Each declares its options here and loads its work when run. */
export const commands: readonly ((program: Command, context: Context) => void)[] = [
  importCommand,
  validate,
  dedupe,
  rfm,
  segment,
  exportCommand,
  forget,
  register,
  base,
]
