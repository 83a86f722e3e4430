import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { findOpposed, type Decision } from '../../dedupe/decisions.ts'
import { readColumns } from '../../io/columns/read.ts'
import { valueText } from '../../io/columns/text.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { openSource } from '../../io/source.ts'
import type { Constraints } from '../../match/resolution.ts'
import { DataError } from '../../model/error.ts'
import type { Table } from './table.ts'

/**
 * What people have decided about pairs of rows: files of `row_a, row_b`, whatever else is in them.
 *
 * @param known rows that are one already, in pairs
 * @throws {CommanderError} when rows that are one already are said to be different
 * @throws {DataError} when a file can't be read or names rows that are not there, or the two contradict each other
 */
export async function readDecisions(
  { same, different }: { readonly same?: string; readonly different?: string },
  table: Table,
  context: Context,
  known: readonly (readonly [number, number])[] = [],
): Promise<Constraints> {
  const together = same === undefined ? [] : await readPairs(same, table, context)
  const apart = different === undefined ? [] : await readPairs(different, table, context)
  const opposed = findOpposed(together, apart, table.rows)
  if (opposed !== undefined) throw new DataError({ fault: 'same-and-different', about: nameOf(opposed) })
  const alreadyOne = findOpposed([...known.map(([a, b]) => ({ a, b })), ...together], apart, table.rows)
  if (alreadyOne !== undefined) throw usageFault(context.words.dedupe.usage.alreadyOne(nameOf(alreadyOne)))
  return { mustLink: [...known, ...together.map(toPair)], cannotLink: apart.map(toPair) }

  function nameOf({ line, a, b }: Decision): { path: string; line: number; a: string; b: string } {
    return { path: different!, line, a: String(table.numberOf(a)), b: String(table.numberOf(b)) }
  }
}

const toPair = ({ a, b }: Decision): [number, number] => [a, b]

async function readPairs(path: string, table: Table, context: Context): Promise<Decision[]> {
  const source = await openSource(path, {}, context.stdin, context.self)
  try {
    const { names, isNamed } = sourceColumns(source)
    const { rows, columns, lines } = await readColumns(source, { cores: 1, stop: context.stop, progress: () => {} })
    const places = isNamed
      ? ['row_a', 'row_b'].map((name) => names.findIndex((own) => own.trim().toLowerCase() === name))
      : [0, 1]
    const [left, right] = places.map((place) => columns[place])
    if (rows === 0) return []
    if (left === undefined || right === undefined) throw new DataError({ fault: 'pairs-columns', about: { path } })
    return Array.from({ length: rows }, (_, row) => {
      const line = lines[row]!
      const [a, b] = [left, right].map(({ values, ids }) => rowNamed(valueText(values, ids[row]!).trim(), path, line, table))
      return { a: a!, b: b!, line }
    })
  } finally {
    source.close()
  }
}

/**
 * @throws {DataError} when there is no such row
 */
function rowNamed(text: string, path: string, line: number, table: Table): number {
  const row = /^\d{1,9}$/.test(text) ? table.rowOf(Number(text)) : undefined
  if (row !== undefined) return row
  const about = { path, line, row: text.slice(0, 20), of: table.path }
  throw new DataError(
    table.lineOf === undefined
      ? { fault: 'no-such-record', about }
      : { fault: 'no-such-row', about: { ...about, rows: table.rows } },
  )
}
