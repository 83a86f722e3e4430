import type { RecordColumns } from '../../base/record-columns.ts'
import type { Context } from '../../cli/context.ts'
import type { Reading } from '../../cli/options.ts'
import type { UnderstoodColumn } from '../../dedupe/roles.ts'
import { RowSampler } from '../../io/columns/row-sampler.ts'
import { sampleRows } from '../../io/columns/sample.ts'
import type { Evidence } from '../../dedupe/survivorship/evidence.ts'
import { lazily } from '../../dedupe/survivorship/lazily.ts'
import type { Notation, NotationContext } from '../../dedupe/survivorship/notation.ts'
import { tableEvidence } from '../../dedupe/table-evidence.ts'
import { tableNotation } from '../../dedupe/table-notation.ts'
import { readColumns } from '../../io/columns/read.ts'
import { valueText } from '../../io/columns/text.ts'
import type { Encoding } from '../../io/encodings/encoding.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'
import { openSource } from '../../io/source.ts'
import type { FieldName } from '../../model/field.ts'
import type { Reject, RowRemarks } from '../../model/row.ts'
import { electCountry } from '../../normalise/country-election.ts'
import { normaliseCountry } from '../../normalise/country.ts'
import { understandColumns } from '../../normalise/columns.ts'
import { requireColumns } from '../given-columns.ts'
import { extentOf, extentTold, onShelf, type Limit, type Thrift } from './limit.ts'
import type { Stages } from './stages.ts'
import { texts } from './value-texts.ts'

/** A table in which people may be more than once: a customer file, or the records of a base. */
export interface Table {
  readonly path: string
  /** Rows that can be compared: all but blank and rejected ones. */
  readonly rows: number
  readonly columns: readonly UnderstoodColumn[]
  /** What is known of how the table is written, beside its cells. */
  readonly writing: NotationContext
  readonly notation: Notation
  readonly evidence: Evidence
  /** How a row is called: rows of a file count from 1, those of a base are the numbers of their records. */
  numberOf(row: number): number
  /** The row of a number; undefined when there is none. */
  rowOf(number: number): number | undefined
  /** The physical line on which a row begins. */
  readonly lineOf: ((row: number) => number) | undefined
  readonly read: number
  readonly blank: number
  readonly rejected: number
}

/** A customer file that was read. */
export interface FileTable extends Table {
  /** Closed by now; what it was understood to be is still there. */
  readonly source: Source
  readonly rejects: readonly Reject[]
  readonly remarks: RowRemarks
  /** Where memory is too scarce to deal with it as usual. */
  readonly thrift: Thrift | undefined
}

/** Fields of columns, by header. */
export type GivenFields = ReadonlyMap<string, FieldName | ''>

/** So many rows tell what a column is. */
const sampled = 1000

/**
 * Reads a customer file into columns and understands them. What is decided depends on what its rows hold and not on their
 * order, so that a file that was sorted gives the same people.
 *
 * @param given fields of columns, by header; '' keeps a column as it is. Or how they are told from the headers that are there
 * @param limit of memory
 * @throws {DataError} when it can't be read
 * @throws {CommanderError} when a given column is not there, or the limit is too low
 */
export async function readFile(
  path: string,
  given: GivenFields | ((names: readonly string[]) => GivenFields),
  options: Reading,
  context: Context,
  stages: Stages,
  limit?: Limit,
): Promise<FileTable> {
  const how = { delimiter: options.delimiter, encoding: options.encoding as Encoding | undefined, part: options.table }
  const source = await openSource(path, how, context.stdin, context.self)
  try {
    const { names, isNamed } = sourceColumns(source)
    const fields = typeof given === 'function' ? given(names) : given
    requireColumns([...fields.keys()], names, context)
    const isThrifty = limit?.foresees(extentTold(source)) === true
    const sampler = new RowSampler(names.length, sampled)
    const {
      rows,
      columns: read,
      lines,
      ...found
    } = await readColumns(source, {
      look: (part) => sampler.add(part),
      cores: isThrifty ? 1 : context.cores,
      stop: context.stop,
      progress: (bytes, read) => stages.read(source.size === 0 ? 1 : bytes / source.size, read),
    })
    const thrift = limit?.sees(extentOf(rows, read)) === true ? limit.thrift() : undefined
    const columns = thrift === undefined ? read : onShelf(read, thrift)
    const sample = sampler.rows()
    const understanding = understandColumns(isNamed ? names : undefined, sample, { table: 'customers', given: fields })
    const fieldAt = new Map(understanding.columns.map(({ index, field }) => [index, field]))
    const understood = columns.map((cells, at) => ({ name: names[at]!, field: fieldAt.get(at), cells }))
    const delimiter = source.content.form === 'csv' ? source.content.setting.dialect.delimiter : ''
    const writing = { country: countryOf(understood, sample, options, context), asOf: asOf(options, context), delimiter }
    return {
      path,
      rows,
      columns: understood,
      writing,
      notation: tableNotation(columns, writing, texts),
      evidence: lazyEvidence(understood),
      numberOf: (row) => row + 1,
      rowOf: (number) => (number >= 1 && number <= rows ? number - 1 : undefined),
      lineOf: (row) => lines[row]!,
      ...found,
      source,
      thrift,
    }
  } finally {
    source.close()
  }
}

/** Evidence that looks at no column before it is asked. */
function lazyEvidence(columns: readonly UnderstoodColumn[]): Evidence {
  const evidence = lazily(() => tableEvidence(columns, texts))
  return {
    columns,
    cell: (row, column) => evidence().cell(row, column),
    get ids() {
      return evidence().ids
    },
    holdings: (column) => evidence().holdings(column),
    frequency: (row, column) => evidence().frequency!(row, column),
  }
}

/** The records of a base as a table. */
export function recordTable(path: string, records: RecordColumns, options: Reading, context: Context): Table {
  const { rows, columns } = records
  const cells = columns.map((column) => column.cells)
  const sample = sampleRows(cells, rows, sampled).map((row) => cells.map(({ values, ids }) => valueText(values, ids[row]!)))
  const places = new Map(Array.from(records.records, (number, row) => [number, row]))
  const writing = { country: countryOf(columns, sample, options, context), asOf: asOf(options, context), delimiter: '' }
  return {
    path,
    rows,
    columns,
    writing,
    notation: tableNotation(cells, writing, texts),
    evidence: { ...tableEvidence(columns, texts), source: (row) => records.sourceNames.get(records.sources[row]!) ?? '' },
    numberOf: (row) => records.records[row]!,
    rowOf: (number) => places.get(number),
    lineOf: undefined,
    read: rows,
    blank: 0,
    rejected: 0,
  }
}

const asOf = (options: Reading, { today }: Context): string => options.asOf ?? today

/** The country whose notations are meant: as told, else that of the rows, else of the machine. */
function countryOf(
  columns: readonly UnderstoodColumn[],
  sample: readonly (readonly string[])[],
  { country }: Reading,
  { region }: Context,
): string {
  const cellsOf = (field: FieldName): string[] => {
    const at = columns.findIndex((column) => column.field === field)
    return at === -1 ? [] : sample.map((row) => row[at]!)
  }
  const countries = cellsOf('country').map((cell) => normaliseCountry(cell).value)
  return country ?? electCountry(countries, [...cellsOf('phone'), ...cellsOf('mobile')]) ?? region ?? 'FR'
}
