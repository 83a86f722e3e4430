import type { Context } from '../../cli/context.ts'
import type { ExitCode } from '../../cli/exit.ts'
import type { DedupeOptions } from '../dedupe.ts'

/** Runs `clientele dedupe INPUT --link OTHER`. */
export function runLink(_input: string, _other: string, _options: DedupeOptions, _context: Context): Promise<ExitCode> {
  return Promise.reject(new Error('not built yet'))
}
