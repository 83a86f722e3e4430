import type { Encoded } from '../io/encode.ts'
import { recordEncoder } from '../io/sqlite/record.ts'
import type { TableName } from '../model/field.ts'

/** How the rows of one import are encoded on their way into a base: plain data, for any thread. */
export interface BaseForm {
  readonly table: TableName
  /** In a new base rows are evidence from the start; elsewhere they are staged, and compared with what is known. */
  readonly fresh: { readonly sourceId: number; readonly importId: number; readonly layoutId: number } | undefined
}

/** One row, with what a base keeps besides its canonical cells. */
export interface BaseRow {
  readonly line: number
  readonly key: string
  /** What an order calls its customer, in canonical spelling, if that is an e-mail address or a phone. */
  readonly identifier: string
  /** The cells as they stood, as a JSON array. */
  readonly original: string
  readonly cells: readonly string[]
}

/** The columns that stand before the canonical ones in a staged row. */
export const stagedColumns = ['line', 'key', 'identifier', 'original'] as const

/** Encodes rows in the order of the columns of the table they go to: `schema.ts`, or `stagedColumns`. */
export function baseRowEncoder({ table, fresh }: BaseForm): { add(row: BaseRow): void; take(): Encoded } {
  const rows = recordEncoder()
  if (fresh === undefined)
    return {
      add: ({ line, key, identifier, original, cells }) => rows.add([line, key, identifier, original, ...cells]),
      take: () => ({ records: rows.take() }),
    }
  const { sourceId, importId, layoutId } = fresh
  const evidence = ({ line, key, original, cells }: BaseRow): (string | number)[] => [
    importId,
    sourceId,
    line,
    key,
    1,
    layoutId,
    original,
    ...cells,
  ]
  // A primary key stands outside the record, and is null in it; so is whatever is not known yet.
  if (table !== 'customers')
    return { add: (row) => rows.add(['', '', row.identifier, ...evidence(row)]), take: () => ({ records: rows.take() }) }
  const golden = recordEncoder()
  return {
    add(row) {
      rows.add(['', '', ...evidence(row)])
      golden.add(['', ...row.cells])
    },
    take: () => ({ records: rows.take(), second: golden.take() }),
  }
}
