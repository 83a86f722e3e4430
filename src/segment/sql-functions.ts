import { plainReader } from '../rule/cell-values.ts'
import { isLike } from '../rule/like.ts'
import { fold } from '../text/fold.ts'

/** What SQLite hands over and takes back. */
type SqlValue = string | number | null

/** A function that SQL can call. */
export type SqlFunction = (...values: never[]) => SqlValue

const ofCell =
  (read: (cell: string) => SqlValue | undefined) =>
  (cell: SqlValue): SqlValue =>
    cell === null ? null : (read(String(cell)) ?? null)

/**
 * What compiled rules call: cells read as rules read them in memory, so that both agree.
 *
 * @param figure what a customer comes to by the test of orders of that number
 */
export function sqlFunctions(
  figure: (test: number, customer: number) => number | undefined,
): Readonly<Record<string, SqlFunction>> {
  return {
    rule_text: ofCell(fold),
    rule_number: ofCell((cell) => plainReader.number(cell) as number | undefined),
    rule_like: (text: string | null, pattern: string) => (text === null ? null : Number(isLike(text, pattern))),
    rule_order: (a: string | null, b: string) => (a === null ? null : a < b ? -1 : Number(a > b)),
    rule_figure: (test: number, customer: number) => figure(test, customer) ?? null,
  }
}
