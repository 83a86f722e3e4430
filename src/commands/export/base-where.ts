import { openToRead } from '../../base/open.ts'
import { customersWhere } from '../../base/where.ts'
import type { Context } from '../../cli/context.ts'
import { baseAsker } from '../segment/base-asker.ts'
import { whereOf } from '../segment/base.ts'
import { readGiven } from '../segment/given-rules.ts'
import type { ExportOptions } from '../export.ts'
import type { Keeps } from './where.ts'

/**
 * Makes a rule ready for the golden records of a base, as `segment` does: it may speak of orders and segments.
 *
 * @throws {CommanderError} with the place of the fault
 */
export async function baseKeeper(text: string, path: string, options: ExportOptions, context: Context): Promise<Keeps> {
  const given = readGiven('', text, context)
  const database = openToRead(path)
  try {
    const asker = baseAsker(database, path, options.asOf ?? context.today, options, context)
    const kept = new Set(customersWhere(database, await whereOf(asker, given, context)))
    return (_, customer) => kept.has(customer)
  } finally {
    database.close()
  }
}
