import { customerFields, type FieldName } from '../../../src/model/field.ts'
import type { Evidence, GoldenCell } from '../../../src/dedupe/survivorship/evidence.ts'
import { holdingOf } from '../../../src/dedupe/survivorship/filler.ts'
import { goldenRecords } from '../../../src/dedupe/survivorship/golden.ts'
import { electNotation } from '../../../src/dedupe/survivorship/notation.ts'
import { noSettings, readSettings, type SurvivorshipSettings } from '../../../src/dedupe/settings.ts'

/** A row of a test: its cells by column; `_source` and `_order` are those of the row. */
export type Cells = Readonly<Record<string, string | number>>

/** Rows as evidence: a column that is called like a field holds it. */
export function evidenceOf(rows: readonly Cells[]): Evidence {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !name.startsWith('_'))
  const cell = (row: number, column: number): string => String(rows[row]![names[column]!] ?? '')
  const values = names.map((_, column) => [...new Set(['', ...rows.map((_row, row) => cell(row, column))])])
  return {
    columns: names.map((name) => ({ name, field: name in customerFields ? (name as FieldName) : undefined })),
    cell,
    ids: values.map((own, column) => rows.map((_, row) => own.indexOf(cell(row, column)))),
    holdings: (column) => (id) => holdingOf(values[column]![id]!),
    ...(rows.some((row) => '_source' in row) ? { source: (row: number) => String(rows[row]!['_source'] ?? '') } : {}),
    ...(rows.some((row) => '_order' in row) ? { order: (row: number) => Number(rows[row]!['_order'] ?? 0) } : {}),
  }
}

/** Settings as a file would have them; throws what it is refused for. */
function settingsOf(parsed: unknown, evidence: Evidence): SurvivorshipSettings {
  const { settings, faults } = readSettings(parsed, evidence.columns, 'settings.json')
  if (faults !== undefined) throw new Error(JSON.stringify(faults))
  return settings
}

/** The golden record of all rows, by column. */
export function goldenOf(rows: readonly Cells[], parsed?: unknown, country = 'FR'): Record<string, GoldenCell> {
  const evidence = evidenceOf(rows)
  const all = rows.map((_, row) => row)
  const settings = parsed === undefined ? noSettings : settingsOf(parsed, evidence)
  const notation = electNotation(evidence, all, { country, asOf: '2026-06-30', delimiter: ';' })
  const cells = goldenRecords(evidence, settings, notation)(all)
  return Object.fromEntries(evidence.columns.map(({ name }, column) => [name, cells[column]!]))
}

/** The same, values only. */
export const valuesOf = (rows: readonly Cells[], parsed?: unknown, country = 'FR'): Record<string, string> =>
  Object.fromEntries(Object.entries(goldenOf(rows, parsed, country)).map(([name, { value }]) => [name, value]))
