import type { Context } from '../../cli/context.ts'
import type { Source } from '../../io/source.ts'
import { isRuleFault } from '../../rule/read.ts'
import { tableAsker } from '../../segment/table.ts'
import type { ExportOptions } from '../export.ts'
import { countryOf, fileTable } from '../segment/file-table.ts'
import { readGiven, ruleRefused } from '../segment/given-rules.ts'
import { tableOf } from '../segment/table.ts'

/** Is a row one of those that were asked for? Its line is the number of the customer, in a base; rows are counted from 0. */
export type Keeps = (cells: readonly string[], line: number, row: number) => boolean

/**
 * Makes a rule ready for a source, which is read once for it, and finds the rows that `segment` finds: by its columns, by the fields of
 * customers that they are, and by what is worked out from these. What is neither true nor false is not kept.
 *
 * @throws {CommanderError} with the place of the fault
 */
export async function keeperOf(text: string, source: Source, options: ExportOptions, context: Context): Promise<Keeps> {
  const given = readGiven('', text, context)
  const asOf = options.asOf ?? context.today
  const { table } = fileTable(await tableOf(source, options, context), asOf, countryOf(options, context))
  const rows = tableAsker(table, asOf).rowsOf(given.rule)
  if (isRuleFault(rows)) throw ruleRefused(given, rows, context)
  const isKept = new Uint8Array(table.rows)
  for (const row of rows) isKept[row] = 1
  return (_cells, _line, row) => isKept[row] === 1
}
