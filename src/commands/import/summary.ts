import type { Context } from '../../cli/context.ts'
import { cut, harmless, renderTable, wrap } from '../../cli/table.ts'
import type { ColumnPlan } from '../../import/plan.ts'
import type { ColumnSeen } from '../../import/tidy.ts'
import { tidier } from '../../import/tidy.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Messages } from '../../messages/messages.ts'
import { sentence } from '../../messages/sentence.ts'
import type { Reason, Verdict } from '../../model/reason.ts'
import { reasons } from '../../model/reason.ts'
import type { RowReason } from '../../model/row.ts'
import { rowReasons } from '../../model/row.ts'
import { encodingFacts } from '../encoding-facts.ts'
import type { ImportOptions } from '../import.ts'
import { hasFailed, totalOf, type Imported, type Outcome } from './outcome.ts'

const remarksShown = 12
const columnsShown = 60
const plainWidth = 100
const sampleRows = 3
const sampleWidth = 24

/** Says what was understood of each file, and what a person should know of its rows and cells. */
export function printOutcomes(outcomes: readonly Outcome[], options: ImportOptions, context: Context): void {
  const { words, say, paint } = context
  for (const outcome of outcomes) {
    if (hasFailed(outcome)) {
      context.stderr.write(`${paint.bad(words.import.failed(outcome.path, sentence(words, outcome.fault)))}\n`)
      continue
    }
    say(
      paint.strong(
        harmless(words.import.read({ path: outcome.path, facts: factsOf(outcome, context), rows: outcome.rows.read })),
      ),
    )
    for (const [i, line] of columnTable(outcome, options, context).entries()) say(`  ${i === 0 ? paint.quiet(line) : line}`)
    const remarks = [...fileRemarks(outcome, context), ...rowRemarks(outcome, context), ...cellRemarks(outcome, context)]
    const most = options.verbose === true ? remarks.length : remarksShown
    const room = (context.stderr.columns ?? plainWidth) - 4
    for (const remark of remarks.slice(0, most)) {
      const [first = '', ...rest] = wrap(harmless(remark), room, '')
      say(`  ${paint.warn('·')} ${first}`)
      for (const line of rest) say(`    ${line}`)
    }
    if (remarks.length > most) say(`  ${words.import.moreRemarks(remarks.length - most)}`)
    if (options.dryRun === true) printSample(outcome, context)
  }
}

/** The first rows as they would be written, a cell a line where they are many. */
function printSample({ plan, understood }: Imported, { words, say, stderr }: Context): void {
  const rows = understood.source.content.sample.slice(0, sampleRows)
  if (rows.length === 0) return
  const tidy = tidier(plan, repairMojibake)
  const tidied = rows.map((cells, at) => tidy.row(cells, at))
  say(`  ${words.import.sampleHead}`)
  const lines = plan.output.map((name, i) => [name, ...tidied.map((row) => cut(harmless(row[i]!), sampleWidth))])
  for (const line of renderTable(
    lines.map((cells) => cells.map(harmless)),
    stderr.columns ?? plainWidth,
  ))
    say(`    ${line}`)
}

/** The one line that sums up a run, numbers first, and where everything is. */
export function printTotals(done: readonly Imported[], options: ImportOptions, { words, say, paint }: Context): void {
  if (done.length === 0) return
  for (const { rejects } of done) if (rejects !== undefined) say(paint.warn(words.import.rejectsAt(rejects)))
  const stopped = done.reduce((sum, file) => sum + file.stopped, 0)
  if (stopped > 0) say(words.import.stopped(stopped))
  const recalled = done.flatMap((file) => file.recalled)
  if (recalled.length > 0) say(paint.warn(words.import.recalled(recalled.length, recalled[0]!)))
  const contradicted = done.reduce((sum, file) => sum + file.contradicted, 0)
  if (contradicted > 0) say(paint.warn(words.import.contradicted(contradicted)))
  const lapsed = done.reduce((sum, file) => sum + file.lapsed, 0) - contradicted
  if (lapsed > 0) say(paint.warn(words.import.lapsed(lapsed)))
  const target = options.into ?? options.output ?? '-'
  const line = words.import.done(totalOf(done))
  say(
    paint.good(
      options.dryRun === true ? words.import.would(line) : target === '-' ? line : `${line} ${words.import.where(target)}`,
    ),
  )
}

/** How a file is written, in words. */
function factsOf({ understood, plan }: Imported, { words }: Context): string[] {
  const { source, understanding } = understood
  const { content } = source
  const say = words.import
  const facts = [say.tables[plan.table]]
  if (understanding.crm !== undefined) facts.push(say.crm(understanding.crm))
  if (content.form === 'rows') return content.part === undefined ? facts : [...facts, say.sheetNamed(content.part)]
  const { dialect } = content
  const [read, ...doubts] = encodingFacts(content, words)
  facts.push(
    read!,
    say.delimiter(dialect.delimiter ?? ''),
    dialect.headerLine === null ? say.noHeader : say.headerOn(dialect.headerLine),
  )
  return [...facts, ...doubts]
}

/** What was decided for a column, in words; '' for nothing. */
export function decisionOf({ decision }: ColumnPlan, { votes }: ColumnSeen, { words }: Context): string {
  const { dates, mark, names } = decision
  const say = words.import
  // 2024-03-05 needs no decision.
  if (dates !== undefined && !['day_first', 'month_first', 'either'].some((shape) => (votes[shape] ?? 0) > 0)) return ''
  if (dates !== undefined) return dates.certain ? say.dates[dates.order] : say.uncertain(say.dates[dates.order])
  if (mark !== undefined) return mark.certain ? say.mark(mark.decimalMark) : ''
  return names === undefined ? '' : say.names[names]
}

/** The table of columns, as lines; none where there is no column. */
function columnTable(outcome: Imported, options: ImportOptions, context: Context): string[] {
  const { length } = outcome.plan.columns
  if (length === 0) return []
  const most = options.verbose === true ? length : columnsShown
  const lines = renderTable(columnRows(outcome, context).slice(0, most + 1), (context.stderr.columns ?? plainWidth) - 2)
  return length > most ? [...lines, context.words.import.moreColumns(length - most)] : lines
}

function columnRows({ plan, seen, rows }: Imported, context: Context): string[][] {
  const { words } = context
  const taken = rows.stored + rows.updated + rows.unchanged + rows.suppressed
  const body = plan.columns.map((column, i) => {
    const { filled, remarks } = seen.columns[i]!
    const verdicts: Record<Verdict, number> = { repaired: 0, doubted: 0, refused: 0 }
    for (const [reason, remark] of Object.entries(remarks)) verdicts[reasons[reason as Reason]] += remark.count
    const counted = (Object.keys(verdicts) as Verdict[])
      .filter((verdict) => verdicts[verdict] > 0)
      .map((verdict) => words.import.verdicts[verdict](verdicts[verdict]))
    const said = [decisionOf(column, seen.columns[i]!, context), ...counted].filter((part) => part !== '').join(', ')
    const sure = column.field === undefined ? '' : words.percent(column.confidence)
    return [
      harmless(column.header),
      column.field ?? words.import.custom,
      sure,
      taken === 0 ? '' : words.percent(filled / taken),
      said,
    ]
  })
  return [[...words.import.columnHeads], ...body]
}

/** What is odd about the file as a whole. */
function fileRemarks({ understood, plan, rows }: Imported, { words }: Context): string[] {
  const { content } = understood.source
  const said: string[] = []
  if (content.form === 'csv' && rows.read === 0 && content.dialect.headerLine === null) said.push(words.import.nothingInIt)
  else if (plan.columns.every(({ field }) => field === undefined)) said.push(words.import.noField)
  const names = content.form === 'csv' ? content.dialect.header.length : 0
  if (content.form === 'csv' && names > 0 && content.dialect.headerFit !== 'exact' && !content.setting.mended)
    said.push(words.import.headerFit({ names, cells: content.dialect.width }))
  return [...said, ...understood.clashes.map((name) => words.import.clash(name))]
}

/** Why many rows were rejected or mended: the number of cells of each stands with its line in the file of rejects. */
export function rowSentence(reason: RowReason, width: number, { report, rowReasons: sentences }: Messages): string {
  return reason === 'row_too_long' || reason === 'row_misaligned'
    ? report.uneven[reason](width)
    : sentences[reason]({ cells: width, width })
}

function rowRemarks({ remarks, understood }: Imported, { words }: Context): string[] {
  const width = understood.names.length
  const order = Object.keys(rowReasons) as RowReason[]
  return order.flatMap((reason) => {
    const remark = remarks[reason]
    if (remark === undefined) return []
    return [words.import.rowRemark({ reason: rowSentence(reason, width, words), n: remark.count, lines: remark.lines })]
  })
}

/** Remarks on cells, what could not be read first, then doubts, then repairs; the most frequent first. */
function cellRemarks({ plan, seen }: Imported, { words }: Context): string[] {
  const weight: Record<Verdict, number> = { refused: 0, doubted: 1, repaired: 2 }
  return plan.columns
    .flatMap(({ header }, i) =>
      Object.entries(seen.columns[i]!.remarks).map(([reason, remark]) => ({ header, reason: reason as Reason, ...remark })),
    )
    .toSorted((a, b) => weight[reasons[a.reason]] - weight[reasons[b.reason]] || b.count - a.count)
    .map(({ header, reason, count, examples }) =>
      words.import.remark({ column: header, reason: words.reasons[reason], n: count, lines: examples.map(({ line }) => line) }),
    )
}
