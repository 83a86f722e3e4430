import { CsvCutter } from '../../io/columns/csv-cutter.ts'
import { cutRows, emptyCut } from '../../io/columns/cut.ts'
import type { ChunkSetting } from '../../io/csv/chunk.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Encoded } from '../../io/encode.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { RowsRead } from '../../model/row.ts'
import { checker } from '../../validate/check.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { Seen } from '../../validate/seen.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import { isMend } from '../../validate/confidence.ts'
import type { Finding } from '../../validate/finding.ts'
import type { RowKeys } from '../../validate/row-keys.ts'
import type { CellEdit } from '../../io/csv/splice.ts'
import { filledCells, type Part } from '../parts.ts'
import { changeRow, type ChangeForm } from './change-rows.ts'
import { mender, type Mended, type MendForm } from './mend.ts'
import { problemWriter, type ProblemForm } from './problem-rows.ts'

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
  /** How the mended file is written; undefined when it isn't. */
  readonly mend: MendForm | undefined
}

/** What came of one part. */
export interface Worked {
  readonly rows: RowsRead
  readonly taken: number
  readonly seen: Seen
  readonly keys: RowKeys
  readonly problems: Encoded | undefined
  readonly changes: Encoded | undefined
  readonly mended: Mended | undefined
}

/** From a part of a file to what was found in it. The same in any thread. */
export function worker({ plan, settings, chunks, problems, changes, mend }: WorkSetting): (part: Part) => Worked {
  const encoder = problems && rowEncoder(problems.form)
  const write = problems && problemWriter(problems, settings)
  const changeEncoder = changes && rowEncoder(changes.form)
  const mending = mend && mender(mend, true)
  const done = mending?.row
  let last: Finding | undefined
  const check = checker(
    plan,
    settings,
    repairMojibake,
    (finding) => {
      if (write !== undefined) encoder!.add(write(finding))
      if (finding.suggestion === '') return
      const again = finding.line === last?.line && finding.column === last.column && finding.suggestion === last.suggestion
      last = finding
      if (changes !== undefined && finding.confidence >= worthALook && !again) changeEncoder!.add(changeRow(finding, changes))
      if (isMend(finding.rule, finding.confidence)) mending?.edit(editOf(finding))
    },
    problems !== undefined,
    done && ((row) => done(row.cells)),
  )
  const cutter = chunks && new CsvCutter(chunks, problems === undefined ? undefined : Infinity)
  const width = chunks?.width ?? plan.columns.length
  const cut = emptyCut(width)
  return (part) => {
    const rows = 'rows' in part ? cutRows(part.rows, cut, width) : cutter!.cut(part, cut)
    const { seen, keys } = check.part(cut, 'rows' in part && done !== undefined ? filledCells(part.rows) : undefined)
    return {
      rows,
      taken: cut.rows,
      seen,
      keys,
      problems: encoder?.take(),
      changes: changeEncoder?.take(),
      mended: mending?.take(part),
    }
  }
}

/** A change that is less sure than this is not worth a person's time. Set by hand. */
const worthALook = 0.3

const editOf = ({ line, column, value, suggestion }: Finding): CellEdit => ({ line, column, before: value, after: suggestion })
