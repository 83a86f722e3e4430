import { bomOf, encode, type Encoding } from './encode.ts'
import { spoilerOf, type Noise } from './noise.ts'
import { Random, Stream } from './random.ts'
import { headOf, lineOf, spellAmount, spellerOf, type Dialect } from './spelling.ts'
import type { Table } from './table.ts'

/** How a table is written down. */
export interface Script {
  readonly seed: number
  readonly dialect: Dialect
  readonly encoding: Encoding
  readonly noise: Noise
  /** The day the file says it was made, ISO. */
  readonly asOf: string
}

/** A piece of a file, with the lines of truth for the rows in it (`row,person`, `\n` after each). */
export interface Piece {
  readonly bytes: Uint8Array
  readonly truth: string
}

/** The header of a truth file. Rows count from 1, as in the outputs of `dedupe`; blank lines, talk and totals are no rows. */
export const TRUTH_HEADER = 'row,person\n'

/** Characters in a piece, about. */
const PIECE = 1 << 18

/** Writes a table piece by piece: constant memory, and the same bytes for the same script. */
export function* written(table: Table, script: Script): Generator<Piece> {
  const { seed, dialect, encoding, noise } = script
  const spellers = table.columns.map((column) => spellerOf(column, dialect))
  const spoilers = table.columns.map((column) => spoilerOf(column, noise))
  const money = table.columns.findLastIndex((column) => column === 'spending' || column === 'amount')
  let text = headOf(table.columns, dialect, script.asOf)
  let truth = ''
  let row = 0
  let cents = 0
  if (bomOf(encoding).length > 0) yield { bytes: bomOf(encoding), truth: '' }
  for (const { cells, person } of table.rows()) {
    const random = new Random(seed, Stream.cells, row++)
    const spelled = cells.map((cell, at) => {
      const plain = spellers[at]!(cell, random)
      return spoilers[at]?.(plain, random) ?? plain
    })
    if (money >= 0) cents += Number(cells[money])
    text += ragged(spelled, dialect, random) + dialect.eol
    if (dialect.blank > 0 && random.chance(dialect.blank))
      text += (random.chance(0.5) ? '' : dialect.delimiter.repeat(cells.length - 1)) + dialect.eol
    truth += `${row},${person ?? ''}\n`
    if (text.length < PIECE) continue
    yield { bytes: encode(text, encoding), truth }
    text = ''
    truth = ''
  }
  if (dialect.total) text += totals(table, dialect, money, cents) + dialect.eol
  yield { bytes: encode(text, encoding), truth }
}

/** The line of a row, sometimes with its last cell gone or one too many. */
function ragged(cells: readonly string[], dialect: Dialect, random: Random): string {
  if (dialect.ragged === 0 || !random.chance(dialect.ragged)) return lineOf(cells, dialect)
  return random.chance(0.5) ? lineOf(cells.slice(0, -1), dialect) : lineOf(cells, dialect) + dialect.delimiter
}

function totals({ columns }: Table, dialect: Dialect, money: number, cents: number): string {
  return lineOf(
    columns.map((_, at) => (at === 0 ? 'Total' : at === money ? spellAmount(String(cents), dialect) : '')),
    dialect,
  )
}
