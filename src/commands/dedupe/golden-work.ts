import type { Batch } from '../../dedupe/people.ts'
import type { UnderstoodColumn } from '../../dedupe/roles.ts'
import { noSettings, readSettings } from '../../dedupe/settings.ts'
import type { GoldenCell } from '../../dedupe/survivorship/evidence.ts'
import { openGolden, type GoldenMaker } from '../../dedupe/survivorship/golden.ts'
import { lazily } from '../../dedupe/survivorship/lazily.ts'
import type { Notation, NotationContext } from '../../dedupe/survivorship/notation.ts'
import { tableEvidence } from '../../dedupe/table-evidence.ts'
import { texts } from './value-texts.ts'

/** All that a thread needs to know to make golden records of a table: plain data, the cells in shared memory. */
export interface GoldenSetting {
  readonly columns: readonly UnderstoodColumn[]
  readonly writing: NotationContext
  /** What a file of settings says, which was found to be without fault; undefined without a file. */
  readonly rules: unknown
}

/** The golden records of a batch, in short. */
export interface GoldenBatch {
  readonly clusters: readonly number[]
  /** For each cluster, for each column, what `GoldenMaker.pick` says. */
  readonly picked: Int32Array<ArrayBuffer>
  /** All cells of the clusters of which some cell was made, by their place in the batch. */
  readonly cells: ReadonlyMap<number, readonly string[]>
}

/** Makes golden records of rows of a table, with how each cell was decided. Nothing is prepared before the first is asked for. */
export function goldenMaker(setting: GoldenSetting, notation: Notation): (rows: readonly number[]) => readonly GoldenCell[] {
  const maker = lazily(() => openTable(setting, notation))
  return (rows) => maker().make(rows)
}

function openTable({ columns, rules }: GoldenSetting, notation: Notation): GoldenMaker {
  const settings = rules === undefined ? undefined : readSettings(rules, columns, '').settings
  return openGolden(tableEvidence(columns, texts), settings ?? noSettings, notation)
}

/** Makes golden records batch by batch. The same in any thread. */
export function goldenWork(setting: GoldenSetting, notation: Notation): (batch: Batch) => GoldenBatch {
  const maker = openTable(setting, notation)
  const width = setting.columns.length
  return ({ clusters, rows, starts }) => {
    const picked = new Int32Array(clusters.length * width)
    const cells = new Map<number, readonly string[]>()
    for (let at = 0; at < clusters.length; at++) {
      const own: number[] = []
      for (let place = starts[at]!; place < starts[at + 1]!; place++) own.push(rows[place]!)
      const made = maker.pick(own, picked, at * width)
      if (made !== undefined) cells.set(at, made)
    }
    return { clusters, picked, cells }
  }
}
