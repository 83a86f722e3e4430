import type { Context } from '../cli/context.ts'
import { openOutput } from '../io/beside.ts'

/** A page that is written and has no name yet. */
export interface PendingPage {
  commit(): Promise<void> | void
  abandon(): void
}

/**
 * Writes a page, closed to others. It has its name when all that is written with it has one.
 *
 * @param path `-` is standard output
 * @throws {DataError} when it can't be written
 */
export function writePage(path: string, page: string, { stdout, self }: Pick<Context, 'stdout' | 'self'>): PendingPage {
  if (path === '-') return { commit: () => void stdout.write(page), abandon: () => {} }
  const writer = openOutput(path, self)
  try {
    writer.write(Buffer.from(page))
    return writer
  } catch (error) {
    writer.abandon()
    throw error
  }
}
