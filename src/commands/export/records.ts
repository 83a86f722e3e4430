import { isBase } from '../../base/open.ts'
import { openRecordsSource } from '../../base/source.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { whatIs } from '../../io/beside.ts'
import type { Source } from '../../io/source.ts'
import type { Row } from '../../model/row.ts'
import type { ExportOptions } from '../export.ts'
import { rowsSource } from './rows-source.ts'

/**
 * Opens the records of a base: what golden records are made of.
 *
 * @throws {CommanderError} when it is no base, or records are asked for with what is about customers alone
 */
export function openRecords(path: string, { table, channel, for: tool }: ExportOptions, { words }: Context): Source {
  const isMissing = path !== '-' && whatIs(path) === 'nothing' // which opening it says
  if (table !== undefined || (!isMissing && !isBase(path))) throw usageFault(words.export.usage.recordsOfFile)
  // A consent is the customer's, and a tool that takes each record for somebody has whoever was merged twice again.
  if (channel !== undefined || tool !== undefined) throw usageFault(words.export.usage.recordsAlone)
  return openRecordsSource(path)
}

/** The same rows, numbered by their customers, and of how many customers they were. */
export function countingCustomers(source: Source): { readonly source: Source; customers(): number } {
  const seen = new Set<number>()
  async function* batches(): AsyncGenerator<readonly Row[]> {
    if (source.content.form !== 'rows') return
    for await (const rows of source.content.batches()) {
      for (const { line } of rows) seen.add(line)
      yield rows
    }
  }
  return { source: rowsSource(source, batches), customers: () => seen.size }
}
