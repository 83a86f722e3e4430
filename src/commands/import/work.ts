import { baseRowEncoder, type BaseForm } from '../../base/row-encoder.ts'
import { keyOf } from '../../import/key.ts'
import { turnsAway } from '../../import/suppressed.ts'
import { identifierReader } from '../../normalise/customer-identifier.ts'
import type { ImportPlan } from '../../import/plan.ts'
import type { Seen } from '../../import/tidy.ts'
import { tidier } from '../../import/tidy.ts'
import type { ChunkSetting } from '../../io/csv/chunk.ts'
import { chunkReader } from '../../io/csv/chunk.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { Encoded, RowForm } from '../../io/encode.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { RowsRead } from '../../model/row.ts'
import type { Suppression } from '../../model/suppressed.ts'
import { takeRows, type Part } from '../parts.ts'

/** All that a thread needs to know to import parts of one file: plain data. */
export interface WorkSetting {
  readonly plan: ImportPlan
  /** How chunks of a CSV file are read; undefined for sources of rows. */
  readonly chunks: ChunkSetting | undefined
  readonly form: RowForm
  /** Where each column of the output takes its cell from: its place in the plan's output, -1 for nowhere. */
  readonly arrange: readonly number[]
  /** For a base: how its rows are encoded, instead of `form`, and the place of the column that tells them apart. */
  readonly base:
    | (BaseForm & {
        readonly keyIndex: number | undefined
        /** Whose rows are turned away. */
        readonly suppression: Suppression | undefined
      })
    | undefined
}

/** What became of one part. */
export interface Worked {
  readonly rows: RowsRead
  readonly taken: number
  /** Rows of people who must not come back. */
  readonly suppressed: number
  readonly seen: Seen
  readonly encoded: Encoded
}

/** From a part of a file to canonical rows in the form of their output. The same in any thread. */
export function worker(setting: WorkSetting): (part: Part) => Worked {
  const { plan, chunks, form, arrange, base } = setting
  const tidy = tidier(plan, repairMojibake)
  const encoder = rowEncoder(form)
  const intoBase = base && baseRowEncoder(base)
  const readChunk = chunks && chunkReader(chunks)
  const straight = arrange.length === plan.output.length && arrange.every((from, to) => from === to)
  const customer = plan.columns.find(({ field }) => field === 'customer')?.index
  const identify = identifierReader(plan.country)
  const isTurnedAway = base?.suppression && turnsAway(plan, base.suppression)
  let taken = 0
  let suppressed = 0

  function take(cells: readonly string[], line: number): void {
    const tidied = tidy.row(cells, line)
    const named = customer === undefined ? '' : (cells[customer] ?? '')
    const identifier = intoBase === undefined || named === '' ? '' : identify(named)
    if (isTurnedAway?.(tidied, { identifier, named }) === true) {
      suppressed++
      return
    }
    taken++
    const row = straight ? tidied : arrange.map((from) => (from === -1 ? '' : tidied[from]!))
    if (intoBase === undefined) return encoder.add(row)
    const original = JSON.stringify(cells)
    intoBase.add({ line, key: keyOf(cells, base?.keyIndex, original), identifier, original, cells: row })
  }

  return (part) => {
    taken = 0
    suppressed = 0
    const rows = 'rows' in part ? takeRows(part.rows, take) : readChunk!(part, take)
    return { rows, taken, suppressed, seen: tidy.takeSeen(), encoded: (intoBase ?? encoder).take() }
  }
}
