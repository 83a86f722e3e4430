import type { Context } from '../../cli/context.ts'
import type { Reason, Verdict } from '../../model/reason.ts'
import { reasons } from '../../model/reason.ts'
import type { RowReason } from '../../model/row.ts'
import { rowReasons } from '../../model/row.ts'
import { renderFindings, type Finding } from '../../report/findings.ts'
import type { Part } from '../../report/html.ts'
import { renderCode, renderText } from '../../report/section.ts'
import { renderTable, type Head } from '../../report/table.ts'
import { visible } from '../../report/unseen.ts'
import type { Imported } from './outcome.ts'
import { rowSentence } from './summary.ts'

/** Rows that were not taken: why, how many, and where they are kept; undefined when all were. */
export function renderRejected(imported: Imported, context: Context): Part {
  const { words } = context
  const { rows, rejects } = imported
  if (rows.rejected === 0) return undefined
  return [
    rejects === undefined ? '' : renderText([words.report.unbroken(words.report.rejectsAt), ' ', renderCode(visible(rejects))]),
    renderRowRemarks(imported, 'rejected', words.report.rowsLeft(rows.rejected), context),
  ]
}

/** All that was said with one verdict: of whole rows, then of cells, the most frequent first; undefined for nothing. */
export function renderRemarks(imported: Imported, verdict: Verdict, context: Context): Part {
  const { words } = context
  const { report } = words
  const findings = findingsOf(imported, verdict, context)
  const inRows = rowsWith(imported, verdict)
  if (findings.length === 0 && inRows.length === 0) return undefined
  const changing = verdict !== 'refused'
  const heads = {
    place: report.heads.line,
    before: changing ? report.heads.before : report.heads.value,
    after: changing ? report.heads.after : undefined,
  }
  const cells = findings.reduce((sum, { times }) => sum + times, 0)
  return [
    inRows.length === 0
      ? ''
      : renderRowRemarks(imported, verdict, report.rowsOf(inRows.reduce((sum, { count }) => sum + count, 0)), context),
    findings.length === 0 ? '' : renderFindings(report.cells(cells), heads, findings),
  ]
}

function findingsOf({ plan, seen }: Imported, verdict: Verdict, { words }: Context): (Finding & { readonly times: number })[] {
  const { cells, unbroken } = words.report
  return plan.columns
    .flatMap(({ header }, i) =>
      Object.entries(seen.columns[i]!.remarks).map(([reason, remark]) => ({ header, reason: reason as Reason, ...remark })),
    )
    .filter(({ reason }) => reasons[reason] === verdict)
    .toSorted((a, b) => b.count - a.count)
    .map(({ header, reason, count, examples }) => ({
      subject: header,
      says: unbroken(words.reasons[reason]),
      count: cells(count),
      times: count,
      examples: examples.map(({ line, before, after }) => ({
        place: String(line),
        before,
        after: verdict === 'refused' ? undefined : after,
      })),
    }))
}

interface RowsWith {
  readonly reason: RowReason
  readonly count: number
  readonly lines: readonly number[]
}

/** What was said of whole rows with one verdict, the most frequent first. */
function rowsWith({ remarks }: Imported, verdict: Verdict | 'rejected'): RowsWith[] {
  return (Object.keys(rowReasons) as RowReason[])
    .filter((reason) => rowReasons[reason] === verdict)
    .flatMap((reason) => (remarks[reason] === undefined ? [] : [{ reason, ...remarks[reason] }]))
    .toSorted((a, b) => b.count - a.count)
}

function renderRowRemarks(imported: Imported, verdict: Verdict | 'rejected', caption: string, context: Context): Part {
  const { words } = context
  const { heads, lines: listed } = words.report
  const width = imported.understood.names.length
  const head: Head[] = [{ head: heads.reason }, { head: heads.rows, numbers: true }, { head: heads.lines, numbers: true }]
  const rows = rowsWith(imported, verdict).map(({ reason, count, lines }): Part[] => [
    sentenceOf(reason, width, context),
    words.number(count),
    listed(lines, count),
  ])
  return renderTable(caption, head, [{ rows }])
}

function sentenceOf(reason: RowReason, width: number, { words }: Context): string {
  return words.report.unbroken(rowSentence(reason, width, words))
}
