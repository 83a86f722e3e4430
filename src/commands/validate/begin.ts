import { CsvCutter } from '../../io/columns/csv-cutter.ts'
import { emptyCut } from '../../io/columns/cut.ts'
import type { Chunk, ChunkSetting } from '../../io/csv/chunk.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Cut } from '../../model/cut.ts'
import type { RowsRead } from '../../model/row.ts'
import { checker, type ShareChecked } from '../../validate/check.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { Share } from '../../validate/shares.ts'

/** All that a thread needs to know to begin the work on the parts of one file: plain data. */
export interface BeginSetting {
  readonly plan: ValidatePlan
  readonly settings: ValidateSettings
  readonly chunks: ChunkSetting
  readonly share: Share
}

export interface BeginJob {
  readonly chunk: Chunk
  /** Where its rows are put; undefined for a new place. */
  readonly cut: Cut | undefined
}

/** A part of a file of which one share was asked. */
export interface Begun {
  readonly rows: RowsRead
  /** Its rows, for any thread to read. */
  readonly cut: Cut
  readonly found: ShareChecked
}

/** Cuts chunks into rows, and asks one share of what there is to ask of them. */
export function beginner({ plan, settings, chunks, share }: BeginSetting): (job: BeginJob) => Begun {
  const cutter = new CsvCutter(chunks)
  const check = checker(plan, settings, { repair: repairMojibake, wantsKeys: false, share, take: () => {} })
  return ({ chunk, cut = emptyCut(chunks.width) }) => ({ rows: cutter.cut(chunk, cut), cut, found: check.begin(cut) })
}
