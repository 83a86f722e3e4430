import type { Encoded } from '../../io/encode.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { Source } from '../../io/source.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Reject, RowReason, RowRemarks } from '../../model/row.ts'
import { rowReasons } from '../../model/row.ts'
import { keyCell, type RowKeys } from '../../validate/row-keys.ts'
import type { Finding, FoundByRule } from '../../validate/finding.ts'
import { KeyLedger } from '../../validate/key-ledger.ts'
import { keysOf } from '../../validate/keys.ts'
import type { Store } from '../../validate/late-keys.ts'
import { RowSet } from '../../validate/row-set.ts'
import { findInColumns, type ColumnFinding } from '../../validate/columns.ts'
import { orderJudge, type KnownCustomers, type OrdersFound } from '../../validate/orders/judge.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { CellsKept } from '../../validate/portrait/kept.ts'
import { addSeen, nothingSeen, type Seen } from '../../validate/seen.ts'
import { sharesOf } from '../../validate/shares.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import { reachGroups } from '../../validate/reach.ts'
import { rowsExpected } from './rows-expected.ts'
import { addRemarks, workOnParts } from '../parts.ts'
import type { ChangeForm } from './change-rows.ts'
import type { MailCounts } from './mail.ts'
import type { MarkedRows } from './marked-rows.ts'
import type { MendForm } from './mend.ts'
import { workInShares, type Beginner } from './in-shares.ts'
import { Observatory, type Observation } from './observation.ts'
import { placeWords } from './place-words.ts'
import { columnSays, problemWriter, rowSays, type ProblemForm } from './problem-rows.ts'
import { addRemedies, noRemedies, type Remedies } from './remedies.ts'
import { rowAt } from './row-at.ts'
import type { StaleForm } from './stale-rows.ts'
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
  readonly orders: readonly OrdersFound[]
  readonly columns: readonly ColumnFinding[]
  /** How many addresses have each domain, where that was wanted. */
  readonly domains: ReadonlyMap<string, number>
  /** What name servers said of them, if they were asked. */
  readonly mail?: MailCounts
  /** Rows without a sign of life that were listed, and those that were left out. */
  readonly stale: number
  readonly withheld: number
  readonly remedies: Remedies
  /** Cells that were mended. */
  readonly changed: number
  /** What a page shows of the file, where one is wanted. */
  readonly observation: Observation | undefined
}

export interface PassOptions {
  readonly plan: ValidatePlan
  readonly settings: ValidateSettings
  readonly problems: ProblemForm | undefined
  /** Who orders can be of, where somebody said so. */
  readonly customers: KnownCustomers | undefined
  readonly words: Messages
  readonly cores: number
  /** Another thread to divide the columns with, where that is what divides the work best. */
  readonly beginner: Beginner | undefined
  readonly stop: AbortSignal
  readonly changes: ChangeForm | undefined
  readonly stale: StaleForm | undefined
  readonly mend: MendForm | undefined
  /** How cells are kept for a page; undefined when none is wanted. */
  readonly observe: CellsKept | undefined
  /** Takes the rows with what was found of each; undefined when nobody wants them. */
  readonly appendMarked: ((marked: MarkedRows) => Promise<void>) | undefined
  /** Opens room for keys that don't fit in memory; undefined where there is none. */
  readonly openStore: () => Store | undefined
  /** Takes findings, changes, rows without a sign of life and the mended file as they were encoded, in the order of the source. */
  append(problems: Encoded): void | Promise<void>
  appendChanges(changes: Encoded): void | Promise<void>
  appendStale(rows: Encoded): void | Promise<void>
  appendMended(rows: Encoded): void | Promise<void>
  /** Takes rows that could not be read. */
  reject(rejects: readonly Reject[]): void
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
    stale: options.stale,
    mend,
    observe: options.observe,
    mark: options.appendMarked !== undefined,
    chunks: content.form === 'csv' ? content.setting : undefined,
  }
  let bytes = 0
  const read = (more: number): void => void (bytes += more)
  const { beginner } = options
  const shares = beginner && sharesOf(plan, settings)
  const done =
    content.form === 'csv' && beginner !== undefined && shares !== undefined
      ? workInShares(content, plan, settings, shares, beginner, options.stop, read)
      : workOnParts<WorkSetting, Worked>(source, {
          script: new URL('./validate-thread.js', import.meta.url),
          setting,
          work: worker(setting),
          cores: options.cores,
          stop: options.stop,
          read,
        })
  const observatory = options.observe && new Observatory(plan, settings, options.observe)
  let marked: OwnMarks | undefined
  const own = openOwn(source, options, (finding, note) => {
    observatory?.tell(finding, note)
    marked?.tell(finding, note)
  })
  let [rows, taken, blank] = [0, 0, 0]
  let remarks: RowRemarks = {}
  let seen = nothingSeen(plan.columns.length, reachGroups(plan).length)
  const expected = rowsExpected(source)
  // Where somebody wants to hear of each repeat in its place, no key can be told of at the end.
  const tellsEach = problems !== undefined || options.observe !== undefined || options.appendMarked !== undefined
  const keys = keysOf(plan, settings).map((key) => new KeyLedger(key, expected, tellsEach ? undefined : options.openStore))
  const repeats = new RowSet()
  const orderFindings = orderJudge(plan, settings, options.customers, own.tell)
  const domains = new Map<string, number>()
  let [repeated, changed, stale, withheld] = [0, 0, 0, 0]
  let remedies = noRemedies
  for await (const worked of done) {
    remedies = addRemedies(remedies, worked.remedies)
    if (worked.problems !== undefined) await options.append(worked.problems)
    if (worked.changes !== undefined) await options.appendChanges(worked.changes)
    if (worked.stale !== undefined) {
      await options.appendStale(worked.stale.rows)
      stale += worked.stale.count
      withheld += worked.stale.withheld
    }
    if (worked.mended !== undefined) {
      await options.appendMended(worked.mended.rows)
      changed += worked.mended.changed
    }
    if (worked.observed !== undefined) observatory!.begin(worked.observed, worked.keys.lines)
    if (worked.marked !== undefined) marked = ownMarks(worked.marked, worked.keys.lines)
    options.reject(worked.rows.rejects)
    own.tellRows(worked)
    for (const [domain, count] of worked.domains) domains.set(domain, (domains.get(domain) ?? 0) + count)
    if (worked.orders !== undefined) orderFindings.take(worked.orders)
    repeated += findRepeats(worked.keys, taken, keys, repeats, settings, plan, own.tell)
    await own.flush()
    if (marked !== undefined) await options.appendMarked!(marked.all())
    rows += worked.rows.read
    taken += worked.taken
    blank += worked.rows.blank
    remarks = addRemarks(remarks, worked.rows.remarks)
    seen = addSeen(seen, worked.seen)
    options.progress(bytes, rows)
  }
  for (const key of keys)
    key.settle(settings.severities[key.rule] !== undefined, (row) => {
      if (repeats.add(row)) repeated++
    })
  const orders = orderFindings.end((finding, of) => own.tellSaying(finding, options.words.validate.outliers(of)))
  const columns = findInColumns(plan, seen, keys, settings).filter(({ rule }) => settings.severities[rule] !== undefined)
  for (const finding of columns) own.tellColumn(finding, plan)
  await own.flush()
  // An oversize record may come in several pieces, so rejects are what is left over.
  return {
    read: rows,
    taken,
    blank,
    rejected: rows - blank - taken,
    remarks,
    seen,
    repeats: keys.map(({ column, found }) => ({ column, found })),
    repeated,
    orders,
    domains,
    columns,
    stale,
    withheld,
    remedies,
    changed,
    observation: observatory?.finish(),
  }
}

/** The rows of a part, to whose marks others come. */
interface OwnMarks {
  tell(finding: Finding, note: string | undefined): void
  all(): MarkedRows
}

function ownMarks({ rows, marks }: MarkedRows, lines: Uint32Array): OwnMarks {
  const more: MarkedRows['marks'][number][] = []
  return {
    tell({ line, column, rule, suggestion, confidence }, note) {
      const row = rowAt(lines, line)
      if (row !== -1) more.push({ row, column, rule, suggestion, confidence, note })
    },
    all: () => ({ rows, marks: more.length === 0 ? marks : [...marks, ...more].toSorted((a, b) => a.row - b.row) }),
  }
}

/**
 * Counts rows that repeat a key, and tells of each.
 *
 * @param before so many rows are before these
 * @param repeats gets the numbers of rows that repeat any
 */
function findRepeats(
  { lines, prints, cells }: RowKeys,
  before: number,
  keys: readonly KeyLedger[],
  repeats: RowSet,
  { severities }: ValidateSettings,
  plan: ValidatePlan,
  tell: (finding: Finding, first: number) => void,
): number {
  let repeated = 0
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row]!
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      const first = key.seen(prints[i]!, row, line, before + row)
      if (first === 0) continue
      const { rule, column } = key
      if (repeats.add(before + row)) repeated++
      if (severities[rule] === undefined) continue
      const value = keyCell({ cells }, i, row)
      key.add(line, value)
      tell({ line, column: column === -1 ? -1 : plan.columns[column]!.index, rule, value, suggestion: '', confidence: 0 }, first)
    }
  }
  return repeated
}

/**
 * Findings that are made here and not in the threads: of rows that could not be read as they are, of repeats, of columns.
 *
 * @param listen hears of them too, with what only this one has to say
 */
function openOwn(
  { content }: Source,
  { problems, settings, words, append, observe, appendMarked }: PassOptions,
  listen: (finding: Finding, note: string | undefined) => void,
): {
  tell(finding: Finding, first?: number): void
  tellSaying(finding: Finding, says: string): void
  tellColumn(finding: ColumnFinding, plan: ValidatePlan): void
  tellRows(worked: Worked): void
  flush(): Promise<void>
} {
  if (problems === undefined && observe === undefined && appendMarked === undefined)
    return { tell: () => {}, tellSaying: () => {}, tellColumn: () => {}, tellRows: () => {}, flush: () => Promise.resolve() }
  const encoder = problems && rowEncoder(problems.form)
  const write = problems && problemWriter(problems, settings)
  const width = content.form === 'csv' ? content.setting.width : content.width
  let some = false
  /** Writes a finding, in its own words if it has any. */
  const add = (finding: Finding, says?: string): void => {
    if (write === undefined) return
    some = true
    encoder!.add(write(finding, says))
  }
  const rowFinding = (rule: RowReason, line: number, cells: number): void => {
    if (settings.severities[rule] === undefined) return
    const finding: Finding = { line, column: -1, rule, value: '', suggestion: '', confidence: 0 }
    const says = rowSays(rule, cells, width, words)
    add(finding, says)
    listen(finding, says)
  }
  return {
    tell(finding, first) {
      const note = first === undefined ? undefined : placeWords(content, words).sameAs(first)
      add(finding, note === undefined ? undefined : `${problems?.says[finding.rule]}, ${note}`)
      listen(finding, note)
    },
    tellSaying(finding, says) {
      add(finding, says)
      listen(finding, says)
    },
    tellColumn(said, plan) {
      const { rule } = said
      const column = plan.columns[said.column]?.index ?? -1
      add({ line: 0, column, rule, value: '', suggestion: '', confidence: 0 }, columnSays(said, words))
    },
    tellRows({ rows }) {
      for (const { reason, line, cells, goesOn } of rows.rejects) if (goesOn !== true) rowFinding(reason, line, cells)
      for (const [rule, remark] of Object.entries(rows.remarks))
        if (rowReasons[rule as RowReason] !== 'rejected') for (const line of remark.lines) rowFinding(rule as RowReason, line, 0)
    },
    async flush() {
      if (!some) return
      some = false
      await append(encoder!.take())
    },
  }
}
