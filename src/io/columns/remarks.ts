import type { RowReason, RowRemarks } from '../../model/row.ts'

const linesKept = 5

/** Adds what is said of the next part of a file to what was said of those before it. */
export function addRemarks(to: RowRemarks, more: RowRemarks): void {
  for (const key in more) {
    const { count, lines } = more[key as RowReason]!
    const known = (to[key as RowReason] ??= { count: 0, lines: [] })
    known.count += count
    for (const line of lines) if (known.lines.length < linesKept) known.lines.push(line)
  }
}
