import { plainReader } from '../rule/cell-values.ts'
import { isLike } from '../rule/like.ts'

/** What SQLite hands over and takes back. */
type SqlValue = string | number | null

/** A function that SQL can call. */
export type SqlFunction = (...values: never[]) => SqlValue

const ofCell =
  (read: (cell: string) => string | number | boolean | undefined) =>
  (cell: SqlValue): SqlValue => {
    if (cell === null) return null
    const value = read(String(cell))
    return value === undefined ? null : typeof value === 'boolean' ? Number(value) : value
  }

/**
 * What compiled rules call: cells read as rules read them in memory, so that both agree.
 *
 * @param figure what a customer comes to by the test of orders of that number
 */
export function sqlFunctions(
  figure: (test: number, customer: number) => number | undefined,
): Readonly<Record<string, SqlFunction>> {
  return {
    rule_text: ofCell(plainReader.text),
    rule_number: ofCell(plainReader.number),
    rule_day: ofCell(plainReader.day),
    rule_flag: ofCell(plainReader.flag),
    rule_like: (text: string | null, pattern: string) => (text === null ? null : Number(isLike(text, pattern))),
    rule_order: (a: string | null, b: string) => (a === null ? null : a < b ? -1 : Number(a > b)),
    rule_figure: (test: number, customer: number) => figure(test, customer) ?? null,
  }
}
