import { restrictedCustomers } from '../../base/marks.ts'
import { openToRead } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Row } from '../../model/row.ts'
import type { ExportOptions } from '../export.ts'
import { usageFault } from '../../cli/usage.ts'
import { baseKeeper } from './base-where.ts'
import { isOfCustomers } from './of-customers.ts'
import { reachableOn, unreachableReasons, type UnreachableReason, type WhyNot } from './reachable.ts'
import { readParts } from './read.ts'
import { rowsSource } from './rows-source.ts'
import { keeperOf } from './where.ts'

/** A source of which only some rows were asked for. */
export interface Chosen {
  readonly source: Source
  /** How many rows could not be taken, when it was read to its end. */
  left(): number
  /**
   * How many rows that were asked for are of people who may not be reached, by the reason; where no channel was named,
   * of those whose data may only be stored.
   */
  withheld(): ReadonlyMap<UnreachableReason, number>
}

/**
 * The rows that were asked for, as a source of their own: read as often as it is read, and closed with the one they are from.
 *
 * @throws {CommanderError} when the rule has a fault
 */
export async function chosenRows(source: Source, options: ExportOptions, context: Context): Promise<Chosen> {
  const { where, segment, channel, limit = Infinity } = options
  const { names } = sourceColumns(source)
  const isOfBase = isOfCustomers(source)
  if (segment !== undefined && !isOfBase) throw usageFault(context.words.export.usage.segmentOfFile)
  const inSegment = segment && (await baseKeeper(`IN SEGMENT '${segment.replaceAll("'", "''")}'`, source.path, options, context))
  const keeps =
    where && (isOfBase ? await baseKeeper(where, source.path, options, context) : await keeperOf(where, source, options, context))
  if (channel !== undefined && !isOfBase) throw usageFault(context.words.export.usage.channelOfFile(channel))
  const whyNot =
    channel === undefined
      ? isOfBase
        ? notRestricted(source.path, options, context)
        : undefined
      : reachableOn(channel, source.path, names, options, context)
  let left = 0
  let withheld = new Map<UnreachableReason, number>()
  async function* batches(): AsyncGenerator<readonly Row[]> {
    let [row, taken] = [-1, 0]
    let rows: Row[] = []
    left = 0
    withheld = new Map(channel && unreachableReasons.map((reason) => [reason, 0]))
    const take = (cells: readonly string[], line: number): void => {
      row++
      if (taken >= limit || (keeps && !keeps(cells, line, row)) || (inSegment && !inSegment(cells, line, row))) return // what can't be taken is counted to the end
      const why = whyNot?.(cells, line)
      if (why !== undefined) return void withheld.set(why, (withheld.get(why) ?? 0) + 1)
      taken++
      rows.push({ cells, line })
    }
    for await (const more of readParts(source, take)) {
      context.stop.throwIfAborted()
      left += more
      if (rows.length > 0) yield rows
      rows = []
    }
  }
  return { left: () => left, withheld: () => withheld, source: rowsSource(source, batches) }
}

/** Are there people in a base whose data may only be stored? They are in no export but their own (GDPR Art. 18). */
export function hasRestricted(source: Source, options: ExportOptions, context: Context): boolean {
  return isOfCustomers(source) && notRestricted(source.path, options, context) !== undefined
}

function notRestricted(path: string, { asOf }: ExportOptions, { today }: Context): WhyNot | undefined {
  const database = openToRead(path)
  try {
    const restricted = new Set(restrictedCustomers(database, asOf ?? today))
    return restricted.size === 0 ? undefined : (_, customer) => (restricted.has(customer) ? 'restriction' : undefined)
  } finally {
    database.close()
  }
}
