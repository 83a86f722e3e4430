import type { SinkOptions } from '../../io/sink.ts'
import type { ColumnType } from '../../io/xlsx/typed.ts'
import { customerFields, type CustomerField } from '../../model/field.ts'
import type { Encrypt } from '../../privacy/age.ts'
import type { ExportOptions } from '../export.ts'
import { joinedNames } from './joined.ts'

/** How rows are written, by what was asked for. */
export const sinkOptions = (
  { excel, spreadsheetSafe }: ExportOptions,
  encrypt: Encrypt | undefined,
): Pick<SinkOptions, 'excel' | 'guarded' | 'encrypt'> => ({
  excel: excel === true,
  guarded: spreadsheetSafe === true,
  encrypt,
})

/** Joined columns that spreadsheets don't count with: `515` is three scores. */
const words = new Set(['rfm', 'rfm_segment', 'segments'])
const counted = new Set(Object.values(joinedNames).flat())

/** What golden records, and what is joined to them, are to a spreadsheet: days and numbers, all else text. */
export const columnTypes = (names: readonly string[]): ColumnType[] =>
  names.map((name) => {
    if (name === 'forecast_on' || customerFields[name as CustomerField]?.kind === 'date') return 'day'
    return counted.has(name) && !words.has(name) ? 'number' : 'text'
  })
