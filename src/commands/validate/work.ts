import { CsvCutter } from '../../io/columns/csv-cutter.ts'
import { cutRows, emptyCut } from '../../io/columns/cut.ts'
import type { ChunkSetting } from '../../io/csv/chunk.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Encoded } from '../../io/encode.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { RowsRead } from '../../model/row.ts'
import { checker } from '../../validate/check.ts'
import type { OrdersSeen } from '../../validate/orders/log.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { CellsKept } from '../../validate/portrait/kept.ts'
import type { Seen } from '../../validate/seen.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { Finding } from '../../validate/finding.ts'
import type { RowKeys } from '../../validate/row-keys.ts'
import type { RowView } from '../../validate/row-view.ts'
import { filledCells, type Part } from '../parts.ts'
import { changeRow, type ChangeForm } from './change-rows.ts'
import { mender, type CellChange, type Mended, type MendForm } from './mend.ts'
import { markRows, type MarkedRows } from './marked-rows.ts'
import { observer, type Observed } from './observer.ts'
import { problemWriter, type ProblemForm } from './problem-rows.ts'
import { RemedyCount, type Remedies } from './remedies.ts'
import { staleLister, type StaleForm, type StaleRows } from './stale-rows.ts'

/** All that a thread needs to know to check parts of one file: plain data. */
export interface WorkSetting {
  readonly plan: ValidatePlan
  readonly settings: ValidateSettings
  /** How chunks of a CSV file are read; undefined for sources of rows. */
  readonly chunks: ChunkSetting | undefined
  /** How findings are written; undefined when nobody wants them one by one. */
  readonly problems: ProblemForm | undefined
  /** How changes that were found are written; undefined when nobody wants to see them. */
  readonly changes: ChangeForm | undefined
  /** How rows without a sign of life are listed; undefined when they aren't. */
  readonly stale: StaleForm | undefined
  /** How the mended file is written; undefined when it isn't. */
  readonly mend: MendForm | undefined
  /** How cells are kept for a page; undefined when none is wanted. */
  readonly observe: CellsKept | undefined
  /** Are the rows wanted, with what was found in each? */
  readonly mark: boolean
}

/** What came of one part. */
export interface Worked {
  readonly rows: RowsRead
  readonly taken: number
  readonly seen: Seen
  readonly keys: RowKeys
  readonly orders: OrdersSeen | undefined
  readonly domains: readonly (readonly [string, number])[]
  readonly remedies: Remedies
  readonly problems: Encoded | undefined
  readonly changes: Encoded | undefined
  readonly stale: StaleRows | undefined
  readonly mended: Mended | undefined
  readonly observed: Observed | undefined
  readonly marked: MarkedRows | undefined
}

/** From a part of a file to what was found in it. The same in any thread. */
export function worker(setting: WorkSetting): (part: Part) => Worked {
  const { plan, settings, chunks, problems, changes, stale, mend, observe, mark } = setting
  const observing = observe && observer(plan, settings, observe)
  const marking = mark ? markRows() : undefined
  const wantsAll = problems !== undefined || observe !== undefined || mark
  const encoder = problems && rowEncoder(problems.form)
  const write = problems && problemWriter(problems, settings)
  const changeEncoder = changes && rowEncoder(changes.form)
  const mending = mend && mender(mend, true)
  // Each is shown every row when all of it is known.
  const onlookers: ((row: RowView) => void)[] = []
  if (mending?.row !== undefined) onlookers.push(({ cells }) => mending.row!(cells))
  if (observing !== undefined) onlookers.push(() => observing.row())
  if (marking !== undefined) onlookers.push(() => marking.row())
  const staling = stale && staleLister(plan, stale)
  if (staling !== undefined) onlookers.push((row) => staling.row(row))
  const wantsCells = mending?.row !== undefined || staling !== undefined
  let last: Finding | undefined
  const remedies = new RemedyCount()
  const check = checker(plan, settings, {
    repair: repairMojibake,
    wantsKeys: wantsAll,
    take(finding) {
      if (write !== undefined) encoder!.add(write(finding))
      observing?.find(finding)
      marking?.find(finding)
      const remedy = remedies.add(finding)
      if (remedy === undefined) return
      const again = finding.line === last?.line && finding.column === last.column && finding.suggestion === last.suggestion
      last = finding
      if (changes !== undefined && !again) changeEncoder!.add(changeRow(finding, changes))
      if (remedy === 'certain') mending?.edit(editOf(finding))
    },
    see: onlookers.length === 0 ? undefined : (row) => onlookers.forEach((look) => look(row)),
    seeAll: observing && ((part, view) => observing.part(part, view)),
  })
  const cutter = chunks && new CsvCutter(chunks, wantsAll ? Infinity : undefined)
  const width = chunks?.width ?? plan.columns.length
  const cut = emptyCut(width)
  return (part) => {
    const rows = 'rows' in part ? cutRows(part.rows, cut, width) : cutter!.cut(part, cut)
    const checked = check.part(cut, 'rows' in part && wantsCells ? filledCells(part.rows) : undefined)
    return {
      rows,
      taken: cut.rows,
      ...checked,
      remedies: remedies.take(),
      problems: encoder?.take(),
      changes: changeEncoder?.take(),
      stale: staling?.take(),
      mended: mending?.take(part),
      observed: observing?.take(),
      marked: marking?.take(cut),
    }
  }
}

const editOf = ({ line, column, value, suggestion, rule, confidence }: Finding): CellChange => ({
  line,
  column,
  before: value,
  after: suggestion,
  rule,
  confidence,
})
