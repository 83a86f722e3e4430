import type { Context } from '../../cli/context.ts'
import { harmless } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { eachText } from '../../io/columns/text.ts'
import type { ValueColumn } from '../../model/columns.ts'
import type { FileContext } from '../../normalise/decide.ts'
import { placesThatFit } from '../../numeric/decimals.ts'
import { isNumber } from '../../orders/amounts.ts'
import { boughtBy } from '../../segment/bought.ts'
import type { ClassColumn } from '../../segment/crosstab.ts'
import { readNumbers } from '../../segment/numbers.ts'
import { requireColumns } from '../given-columns.ts'
import type { BaseTable } from './base-table.ts'
import type { Ordered } from './ordered.ts'
import { asValues, type Subject } from './subject.ts'

/** What is added up: whole units of 10^−places. */
export interface Sums {
  readonly units: Float64Array
  readonly places: number
  /** Rows whose cell is no amount. */
  readonly unread: number
}

/** What a table counts: rows of a file, customers of a base, or customers by what they bought. */
export interface Counted {
  readonly rows: number
  classesOf(name: string): ClassColumn
  /** @throws {CommanderError} where the column has no numbers, or they are too large to be summed exactly */
  sumsOf(name: string): Sums
  /** How many customers bought what is counted; undefined where nobody asked what was bought. */
  readonly buyers: number | undefined
}

/**
 * What is counted by some fields: customers, and where one of the fields is of orders (`product`), each once with each of those that
 * they bought.
 *
 * @param sum the field that is added up
 * @throws {CommanderError} where there is no such field
 */
export async function countedBy(
  subject: Subject,
  classes: readonly string[],
  sum: string | undefined,
  context: Context,
): Promise<Counted> {
  const { table, base } = subject
  const fields = sum === undefined ? classes : [...classes, sum]
  const others = fields.filter((name) => !table.names.includes(name))
  const ordered = others.length > 0 && base !== undefined ? await base.table.orders() : undefined
  requireColumns(fields, [...table.names, ...(ordered?.names ?? [])], context)
  await subject.ready(
    [],
    fields.filter((name) => table.names.includes(name)),
  )
  return ordered === undefined
    ? rowsOf(subject, context)
    : boughtOf(
        subject,
        base!.table,
        ordered,
        classes.filter((name) => others.includes(name)),
        context,
      )
}

function rowsOf(subject: Subject, context: Context): Counted {
  const { table } = subject
  return {
    rows: table.rows,
    classesOf: (name) => table.cells(table.names.indexOf(name)),
    sumsOf: (name) => sumsOf(asValues(subject, name), name, subject.file, context),
    buyers: undefined,
  }
}

function boughtOf(
  subject: Subject,
  { rowOf }: BaseTable,
  { table: { lines }, numbers, names, cells, columns }: Ordered,
  classes: readonly string[],
  context: Context,
): Counted {
  const rowOfPlace = numbers.map((number) => rowOf[number] ?? -1)
  const orderCells = (name: string): ClassColumn => cells.cells(names.indexOf(name))
  const bought = boughtBy(lines, rowOfPlace, classes.map(orderCells))
  const own = rowsOf(subject, context)
  return {
    rows: bought.customers.length,
    classesOf: (name) =>
      classes.includes(name) ? at(orderCells(name), bought.orders) : at(own.classesOf(name), bought.customers),
    sumsOf(name) {
      if (subject.table.names.includes(name)) {
        const sums = own.sumsOf(name)
        return { ...sums, units: Float64Array.from(bought.customers, (row) => sums.units[row]!) }
      }
      const sums = sumsOf(columns[names.indexOf(name)]!, name, subject.file, context)
      const units = new Float64Array(bought.customers.length)
      for (let line = 0; line < lines.count; line++)
        if (bought.placeOf[line]! >= 0) units[bought.placeOf[line]!]! += sums.units[lines.row[line]!]!
      return { ...sums, units }
    },
    buyers: new Set(bought.customers).size,
  }
}

const at = ({ texts, ids }: ClassColumn, rows: Uint32Array): ClassColumn => ({ texts, ids: rows.map((row) => ids[row]!) })

function sumsOf(column: ValueColumn, name: string, file: FileContext, { words }: Context): Sums {
  const [amounts] = readNumbers([column], file, eachText)
  const { ids, states, numbers } = amounts!
  let [size, unread, read] = [0, 0, 0]
  for (const id of ids) {
    if (states[id] === isNumber) {
      size += Math.abs(numbers.near(id))
      read++
    } else if (states[id] !== 0) unread++
  }
  if (read === 0 && ids.length > 0) throw usageFault(words.crosstab.usage.noNumbers(harmless(name)))
  const places = placesThatFit(numbers.places, size)
  if (places < 0) throw usageFault(words.crosstab.usage.tooLarge(harmless(name)))
  return { units: Float64Array.from(ids, (id) => (states[id] === isNumber ? numbers.units(id, places) : 0)), places, unread }
}
