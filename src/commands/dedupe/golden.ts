import type { Golden } from '../../base/golden.ts'
import type { RecordColumns } from '../../base/record-columns.ts'
import { noSettings, readSettings } from '../../dedupe/settings.ts'
import type { Evidence, GoldenCell } from '../../dedupe/survivorship/evidence.ts'
import { goldenRecords } from '../../dedupe/survivorship/golden.ts'
import type { Notation } from '../../dedupe/survivorship/notation.ts'
import { tableEvidence } from '../../dedupe/table-evidence.ts'
import type { DateElection } from '../../normalise/date-order.ts'
import type { MarkElection } from '../../normalise/decimal-mark.ts'
import { texts } from './value-texts.ts'

/**
 * How a run made the golden records of a base: plain data, kept in its journal, so that they can be made again in the same
 * way when a record changes or a later run is taken back, whatever else has come into the base by then.
 */
export interface GoldenSettings {
  /** What a file of settings says. */
  readonly rules?: unknown
  readonly asOf: string
  readonly country: string
  /** How columns that are no field write dates and amounts, by name; those of fields are canonical. */
  readonly dates: Readonly<Record<string, DateElection>>
  readonly marks: Readonly<Record<string, MarkElection>>
}

/** How the records of a base are written today. */
export function goldenSettings(
  { columns }: RecordColumns,
  { asOf, country, dates, marks }: Notation,
  rules: unknown,
): GoldenSettings {
  const elected = <Election>(elect: (column: number) => Election): Record<string, Election> =>
    Object.fromEntries(
      columns.flatMap(({ name, field }, column): [string, Election][] => (field === undefined ? [[name, elect(column)]] : [])),
    )
  return { ...(rules === undefined ? {} : { rules }), asOf, country, dates: elected(dates), marks: elected(marks) }
}

/** Makes golden records of records: hangs on their cells, sources and imports and on the settings, and on nothing else. */
export function goldenOfRecords(
  records: RecordColumns,
  settings: GoldenSettings,
): (rows: readonly number[]) => readonly GoldenCell[] {
  const { columns } = records
  const { rules } = settings
  const { ids, cell, holdings } = tableEvidence(columns, texts)
  const evidence: Evidence = {
    columns,
    ids,
    cell,
    holdings,
    source: (row) => records.sourceNames.get(records.sources[row]!) ?? '',
    order: (row) => records.imports[row]!,
  }
  const notation: Notation = {
    asOf: settings.asOf,
    country: settings.country,
    dates: (column) => ownOf(settings.dates, columns[column]!.name) ?? canonicalDates,
    marks: (column) => ownOf(settings.marks, columns[column]!.name) ?? canonicalMarks,
  }
  // They were read without a fault when the run was made, and a base loses no column.
  const survivorship = (rules === undefined ? undefined : readSettings(rules, columns, '').settings) ?? noSettings
  return goldenRecords(evidence, survivorship, notation)
}

/** The golden records of any run, for whoever makes them again. */
export const baseGolden: Golden = (records, settings) => {
  const make = goldenOfRecords(records, settings as GoldenSettings)
  return (rows) => make(rows).map(({ value }) => value)
}

const canonicalDates: DateElection = { order: 'dmy', certain: true, why: 'default' }
const canonicalMarks: MarkElection = { decimalMark: '.', certain: true, why: 'default', finer: true }

const ownOf = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined
