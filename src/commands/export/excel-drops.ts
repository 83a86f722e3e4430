import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'

/** What Excel takes for a number in a CSV file and shows as another text: the + or the zeros are gone, or digits are rounded. */
const reshaped = /^(?:\+\d{5,}|0\d+|\d{12,})$/

/** The columns, by the first rows, in which Excel would show cells otherwise than a CSV file has them. */
export function droppedByExcel(source: Source, columns: readonly string[]): string[] {
  const { names } = sourceColumns(source)
  return columns.filter((name) => {
    const place = names.indexOf(name)
    return source.content.sample.some((row) => reshaped.test(row[place] ?? ''))
  })
}
