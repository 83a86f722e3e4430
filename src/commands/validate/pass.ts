import type { Encoded } from '../../io/encode.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { Source } from '../../io/source.ts'
import type { Messages } from '../../messages/messages.ts'
import type { RowReason, RowRemarks } from '../../model/row.ts'
import { rowReasons } from '../../model/row.ts'
import type { RowKeys } from '../../validate/row-keys.ts'
import { addFinding, type Finding, type FoundByRule } from '../../validate/finding.ts'
import { keysOf, type KeyRule } from '../../validate/keys.ts'
import { PrintTable } from '../../validate/print-table.ts'
import { findInColumns, type ColumnFinding } from '../../validate/columns.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import { addSeen, nothingSeen, type Seen } from '../../validate/seen.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import { reachGroups } from '../../validate/reach.ts'
import { rowsExpected } from './rows-expected.ts'
import { addRemarks, workOnParts } from '../parts.ts'
import type { ChangeForm } from './change-rows.ts'
import type { MendForm } from './mend.ts'
import { problemWriter, rowSays, type ProblemForm } from './problem-rows.ts'
import { worker, type Worked, type WorkSetting } from './work.ts'

/** What a pass over a source came to. */
export interface Passed {
  readonly read: number
  readonly taken: number
  readonly blank: number
  readonly rejected: number
  readonly remarks: RowRemarks
  readonly seen: Seen
  /** Rows that repeat a key, by key: its place among the columns of the plan, -1 for the row; and all of them. */
  readonly repeats: readonly { readonly column: number; readonly found: FoundByRule }[]
  readonly repeated: number
  readonly columns: readonly ColumnFinding[]
  /** Cells that were mended. */
  readonly changed: number
  /** Are rows that could not be read in the mended file all the same? */
  readonly keptRejects: boolean
}

export interface PassOptions {
  readonly plan: ValidatePlan
  readonly settings: ValidateSettings
  readonly problems: ProblemForm | undefined
  readonly words: Messages
  readonly cores: number
  readonly stop: AbortSignal
  readonly changes: ChangeForm | undefined
  readonly mend: MendForm | undefined
  /** Takes findings, changes and the mended file as they were encoded, in the order of the source. */
  append(problems: Encoded): void | Promise<void>
  appendChanges(changes: Encoded): void | Promise<void>
  appendMended(rows: Encoded): void | Promise<void>
  /** So many bytes and rows are done. */
  progress(bytes: number, rows: number): void
}

/** One pass over a source: each part is read and checked, in threads when there is much, and what was found is added up. */
export async function pass(source: Source, options: PassOptions): Promise<Passed> {
  const { content } = source
  const { plan, settings, problems, changes, mend } = options
  const setting: WorkSetting = {
    plan,
    settings,
    problems,
    changes,
    mend,
    chunks: content.form === 'csv' ? content.setting : undefined,
  }
  let bytes = 0
  const done = workOnParts<WorkSetting, Worked>(source, {
    script: new URL('./thread.js', import.meta.url),
    setting,
    work: worker(setting),
    cores: options.cores,
    stop: options.stop,
    read: (more) => void (bytes += more),
  })
  const own = openOwn(source, options)
  let [read, taken, blank] = [0, 0, 0]
  let remarks: RowRemarks = {}
  let seen = nothingSeen(plan.columns.length, reachGroups(plan).length)
  const expected = rowsExpected(source)
  const keys = keysOf(plan, settings).map((key): Key => ({ ...key, table: new PrintTable(expected), found: {} }))
  let [repeated, changed] = [0, 0]
  for await (const worked of done) {
    if (worked.problems !== undefined) await options.append(worked.problems)
    if (worked.changes !== undefined) await options.appendChanges(worked.changes)
    if (worked.mended !== undefined) {
      await options.appendMended(worked.mended.rows)
      changed += worked.mended.changed
    }
    own.tellRows(worked)
    repeated += findRepeats(worked.keys, keys, settings, plan, own.tell)
    await own.flush()
    read += worked.rows.read
    taken += worked.taken
    blank += worked.rows.blank
    remarks = addRemarks(remarks, worked.rows.remarks)
    seen = addSeen(seen, worked.seen)
    options.progress(bytes, read)
  }
  const columns = findInColumns(plan, seen, settings).filter(({ rule }) => settings.severities[rule] !== undefined)
  for (const { rule, column } of columns)
    own.tell({ line: 0, column: plan.columns[column]!.index, rule, value: '', suggestion: '', confidence: 0 })
  await own.flush()
  // An oversize record may come in several pieces, so rejects are what is left over.
  return {
    read,
    taken,
    blank,
    rejected: read - blank - taken,
    remarks,
    seen,
    repeats: keys.map(({ column, found }) => ({ column, found })),
    repeated,
    columns,
    changed,
    keptRejects: mend?.as === 'file',
  }
}

/** A key, where it was seen, and how often again. */
interface Key extends KeyRule {
  readonly table: PrintTable
  readonly found: FoundByRule
}

/** Counts rows that repeat a key, and tells of each. */
function findRepeats(
  { lines, prints, cells }: RowKeys,
  keys: readonly Key[],
  { severities }: ValidateSettings,
  plan: ValidatePlan,
  tell: (finding: Finding, first: number) => void,
): number {
  let repeated = 0
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row]!
    let repeats_ = false
    for (const [i, { rule, column, table, found }] of keys.entries()) {
      const first = table.seen(prints[i]!, row, line)
      if (first === 0) continue
      repeats_ = true
      if (severities[rule] === undefined) continue
      const value = cells[i]![row] ?? ''
      addFinding(found, rule, () => ({ line, value, suggestion: '' }))
      tell({ line, column: column === -1 ? -1 : plan.columns[column]!.index, rule, value, suggestion: '', confidence: 0 }, first)
    }
    if (repeats_) repeated++
  }
  return repeated
}

/** Findings that are made here and not in the threads: of rows that could not be read as they are, of repeats, of columns. */
function openOwn(
  { content }: Source,
  { problems, settings, words, append }: PassOptions,
): {
  tell(finding: Finding, first?: number): void
  tellRows(worked: Worked): void
  flush(): Promise<void>
} {
  if (problems === undefined) return { tell: () => {}, tellRows: () => {}, flush: () => Promise.resolve() }
  const encoder = rowEncoder(problems.form)
  const write = problemWriter(problems, settings)
  const width = content.form === 'csv' ? content.setting.width : content.width
  let some = false
  const add = (row: string[]): void => {
    some = true
    encoder.add(row)
  }
  const rowFinding = (rule: RowReason, line: number, cells: number): void => {
    if (settings.severities[rule] === undefined) return
    add(write({ line, column: -1, rule, value: '', suggestion: '', confidence: 0 }, rowSays(rule, cells, width, words)))
  }
  return {
    tell(finding, first) {
      const says = problems.says[finding.rule]
      add(write(finding, first === undefined ? says : `${says}, ${words.validate.sameAs(first)}`))
    },
    tellRows({ rows }) {
      for (const { reason, line, cells, goesOn } of rows.rejects) if (goesOn !== true) rowFinding(reason, line, cells)
      for (const [rule, remark] of Object.entries(rows.remarks))
        if (rowReasons[rule as RowReason] !== 'rejected') for (const line of remark.lines) rowFinding(rule as RowReason, line, 0)
    },
    async flush() {
      if (!some) return
      some = false
      await append(encoder.take())
    },
  }
}
