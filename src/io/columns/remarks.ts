import type { RowReason, RowRemarks } from '../../model/row.ts'

const fewLines = 5

/**
 * Adds what is said of the next part of a file to what was said of those before it.
 *
 * @param linesKept so many lines are told; unless told, a few
 */
export function addRemarks(to: RowRemarks, more: RowRemarks, linesKept = fewLines): void {
  for (const key in more) {
    const { count, lines } = more[key as RowReason]!
    const known = (to[key as RowReason] ??= { count: 0, lines: [] })
    known.count += count
    for (const line of lines) if (known.lines.length < linesKept) known.lines.push(line)
  }
}
