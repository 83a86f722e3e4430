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

/** Makes golden records of rows of a table, with how each cell was decided. Nothing is prepared before the first is asked for. */
export function goldenMaker(setting: GoldenSetting, notation: Notation): (rows: readonly number[]) => readonly GoldenCell[] {
  const maker = lazily(() => openTable(setting, notation))
  return (rows) => maker().make(rows)
}

/** Opens survivorship for a table. */
export function openTable({ columns, rules }: GoldenSetting, notation: Notation): GoldenMaker {
  const settings = rules === undefined ? undefined : readSettings(rules, columns, '').settings
  return openGolden(tableEvidence(columns, texts), settings ?? noSettings, notation)
}
