import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { chunkReader } from '../../io/csv/chunk.ts'
import { DataError } from '../../model/error.ts'
import type { FieldName } from '../../model/field.ts'
import { identifierReader } from '../../normalise/customer-identifier.ts'
import { customerSet } from '../../validate/orders/customer-set.ts'
import type { KnownCustomers } from '../../validate/orders/judge.ts'
import { openInput } from '../open-input.ts'
import { takeRows } from '../parts.ts'
import { understandSource, type UnderstoodSource } from '../understand.ts'

/** What an order can call its customer by. */
const identifying: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>(['id', 'email', 'phone', 'mobile'])

/**
 * The customers of a file, or of a base: all that were ever imported, merged or not.
 *
 * @param orders what they are held against
 * @throws {CommanderError} where that has no customers to look for
 * @throws {DataError} when the file can't be read, or tells customers by nothing
 */
export async function readKnownCustomers(path: string, orders: UnderstoodSource, context: Context): Promise<KnownCustomers> {
  if (!orders.understanding.columns.some(({ field }) => field === 'customer'))
    throw usageFault(context.words.validate.usage.noCustomers(orders.source.path))
  const source = await openInput(path, isBase(path) ? { table: 'records' } : {}, context)
  try {
    const hints = { table: 'customers', given: new Map(), country: undefined, region: context.region } as const
    const { understanding, country } = understandSource(source, hints)
    const columns = understanding.columns.filter(({ field }) => identifying.has(field))
    if (columns.length === 0) throw new DataError({ fault: 'no-identifiers', about: { path } })
    const customers = customerSet(identifierReader(country))
    const take = (cells: readonly string[]): void => {
      for (const { index, field } of columns) customers.add(cells[index] ?? '', field === 'id')
    }
    const { content } = source
    if (content.form === 'rows') for await (const rows of content.batches()) takeRows(rows, take)
    else {
      const readChunk = chunkReader(content.setting)
      for await (const chunk of content.chunks()) readChunk(chunk, take)
    }
    return customers
  } finally {
    source.close()
  }
}
