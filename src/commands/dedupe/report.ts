import type { Context } from '../../cli/context.ts'
import type { Deduped } from './deduped.ts'

/** Writes the page of a run. */
export function writeDedupeReport(_path: string, _run: Deduped, _context: Context): Promise<void> {
  return Promise.reject(new Error('not built yet'))
}
