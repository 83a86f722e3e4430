import { isTyped, shapeOf, type CellShape } from './cell-shapes.ts'
import { cleanName, isHeaderName } from './header-words.ts'
import { commonShape } from './profile.ts'
import { rejectedWidth } from './rejects.ts'
import { isBlank, type SampleRecord } from './sample.ts'

/** Where the header of a table is, and what it says. */
export interface HeaderFound {
  /** The record in which the header begins; undefined when the table has none. */
  readonly at: number | undefined
  /** How many records it takes, 0..3. */
  readonly rows: number
  /** The first record of data, or the number of records when there is none. */
  readonly body: number
  /** The names, cleaned, as many as the header has; those of several rows joined. */
  readonly names: readonly string[]
  /** How sure it is that the header is one, or that there is none: 0..1. */
  readonly confidence: number
}

/** The header is sought in so many records that are not blank. Set by hand: longer preambles have not been met. */
const searched = 40

/** The columns are judged by so many rows. */
const judged = 100

/**
 * Finds the header among a sample's records: the first that is as full as the rows are, whose cells are names rather than
 * values: words that name columns, text where the column below has numbers, dates, addresses. What stands before is preamble.
 * The header of a file of rejects is known by its own columns. A table of text alone, without a known word, is taken to have a header: most files have.
 */
export function findHeader(records: readonly SampleRecord[], width: number): HeaderFound {
  const ours = records.slice(0, searched).findIndex(({ cells }) => rejectedWidth(cells) !== undefined)
  if (ours !== -1) return { at: ours, rows: 1, body: ours + 1, names: records[ours]!.cells.map(cleanName), confidence: 1 }

  const start = tableStart(records, width)
  if (start === undefined) return { at: undefined, rows: 0, body: records.length, names: [], confidence: 0 }

  let at = start
  let evidence = judge(records, start, width)
  if (!evidence.header || evidence.guess) {
    const later = laterHeader(records, start, width)
    if (later === undefined && !evidence.header)
      return { at: undefined, rows: 0, body: start, names: [], confidence: evidence.confidence }
    if (later !== undefined) {
      at = later
      evidence = judge(records, later, width)
    }
  }

  const first = groupsAbove(records, at, width) ? at - 1 : at
  let last = at
  while (last - first < 2 && last + 1 < records.length && goesOn(records, at, last + 1, width)) last++
  const rows = records.slice(first, last + 1).map(({ cells }) => cells.map(cleanName))
  const names = fitNames(joinRows(rows), records.slice(last + 1), width)
  return { at: first, rows: last - first + 1, body: last + 1, names, confidence: evidence.confidence }
}

const filledIn = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (cell.trim() === '' ? 0 : 1), 0)

const wideEnough = (cells: readonly string[], width: number): boolean =>
  width <= 2 ? cells.length >= width : cells.length >= width - 1

/** The first record that is as wide and nearly as full as the rows of the table are. */
function tableStart(records: readonly SampleRecord[], width: number): number | undefined {
  const fills = records.filter(({ cells }) => cells.length === width && !isBlank(cells)).map(({ cells }) => filledIn(cells))
  fills.sort((a, b) => a - b)
  const least = Math.max(Math.min(2, width), 0.6 * (fills[fills.length >> 1] ?? width))
  const end = Math.min(records.length, searched)
  for (let at = 0; at < end; at++) {
    const { cells } = records[at]!
    if (wideEnough(cells, width) && filledIn(cells) >= least) return at
  }
  const first = records.findIndex(({ cells }) => cells.length === width && !isBlank(cells))
  return first === -1 ? undefined : first
}

interface Evidence {
  readonly header: boolean
  /** Nothing spoke for or against. */
  readonly guess: boolean
  readonly confidence: number
}

/** Weighs a record against the rows below it. */
function judge(records: readonly SampleRecord[], at: number, width: number): Evidence {
  const { cells } = records[at]!
  const body = rowsAfter(records, at + 1, width)
  const offset = cells.length === width ? 0 : undefined // the cells of a crooked header can't be laid over the columns
  let pro = 0
  let contra = 0
  let names = 0
  const years = cells.filter((cell) => /^(?:19|20)\d\d$/.test(cell.trim())).length
  for (const [column, cell] of cells.entries()) {
    const shape = shapeOf(cell)
    if (shape === 'empty') continue
    if (isHeaderName(cleanName(cell))) names++
    if (shape === 'number' && years > 1) continue // 2023;2024 name columns as often as not
    if (isTyped(shape)) contra++
    else if (offset === 0 && body.length > 0) {
      const below = body.map((row) => row[column]!)
      if (typedColumn(below) !== undefined) pro++
      else if (shape === 'code' && /\d{3}/.test(cell)) contra += 0.5
      else if (below.includes(cell) && body.length > 1) contra += 0.5
    } else if (shape === 'code' && /\d{3}/.test(cell)) contra += 0.5
    else if (shape === 'long') contra += 0.5
  }
  pro += names
  const sum = pro + contra
  if (sum === 0) return { header: width > 1 && distinct(cells), guess: true, confidence: 0.5 }
  return { header: pro > contra, guess: false, confidence: Math.max(0.5, Math.abs(pro - contra) / (sum + 0.5)) }
}

/** Rows of the table's own width, from a record on. */
function rowsAfter(records: readonly SampleRecord[], from: number, width: number): (readonly string[])[] {
  const rows: (readonly string[])[] = []
  for (let at = from; at < records.length && rows.length < judged; at++) {
    const { cells } = records[at]!
    if (cells.length === width && !isBlank(cells)) rows.push(cells)
  }
  return rows
}

function typedColumn(cells: readonly string[]): CellShape | undefined {
  const counts = new Map<CellShape, number>()
  let filled = 0
  for (const cell of cells) {
    const shape = shapeOf(cell)
    if (shape === 'empty') continue
    filled++
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return filled === 0 ? undefined : commonShape(counts, filled)
}

const distinct = (cells: readonly string[]): boolean =>
  new Set(cells.map((cell) => cell.trim().toLowerCase())).size === cells.length

/**
 * A header further down, under a preamble that happens to be as wide as the table: a record of names, nothing typed, after
 * records that share no type with the columns.
 */
function laterHeader(records: readonly SampleRecord[], start: number, width: number): number | undefined {
  const end = Math.min(records.length, start + 10)
  const columns = columnShapes(rowsAfter(records, start + 1, width), width)
  for (let at = start; at < end; at++) {
    const { cells } = records[at]!
    if (cells.length === width && at > start) {
      const filled = cells.filter((cell) => cell.trim() !== '')
      const names = filled.filter((cell) => isHeaderName(cleanName(cell))).length
      if (names * 2 >= width && names >= 2 && !filled.some((cell) => isTyped(shapeOf(cell)))) return at
    }
    if (
      cells.some((cell, column) => columns[column] !== undefined && isTyped(shapeOf(cell)) && shapeOf(cell) === columns[column])
    )
      return undefined
  }
  return undefined
}

function columnShapes(rows: readonly (readonly string[])[], width: number): (CellShape | undefined)[] {
  return Array.from({ length: width }, (_none, column) => typedColumn(rows.map((cells) => cells[column]!)))
}

/** Whether the record above a header names groups of its columns: `Client;;;Commande;;`. */
function groupsAbove(records: readonly SampleRecord[], at: number, width: number): boolean {
  const above = records[at - 1]
  if (above === undefined || above.cells.length !== width || width < 3) return false
  const filled = above.cells.filter((cell) => cell.trim() !== '')
  return filled.length >= 2 && filled.length < width && filled.every((cell) => shapeOf(cell) === 'words')
}

/** Units and formats as they stand under names: `(EUR)`, `jj/mm/aaaa`, `texte`. */
const unit =
  /^(?:\(.{1,20}\)|\[.{1,20}\]|[a-z]{2}[/.-][a-z]{2}[/.-][a-z]{2,4}|€|%|eur|kg|texte?|nombre|entier|date|obligatoire|facultatif|string|int|float)$/i

/** Whether a record goes on with the header above it: says it again, names what its groups hold, or gives units. */
function goesOn(records: readonly SampleRecord[], header: number, at: number, width: number): boolean {
  const above = records[at - 1]!.cells.map(cleanName)
  const cells = records[at]!.cells.map(cleanName)
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length === 0 || cells.length !== above.length) return false
  if (cells.every((cell, column) => cell === above[column])) return width > 1
  if (cells.length !== width || filled.some((cell) => isTyped(shapeOf(cell)))) return false
  const typed = columnShapes(rowsAfter(records, at + 1, width), width).filter((shape) => shape !== undefined).length
  if (typed === 0) return false
  const units = filled.filter((cell) => unit.test(cell)).length
  if (units * 2 >= filled.length && units >= Math.min(2, filled.length)) return true
  const names = filled.filter(isHeaderName).length
  const groups = at - 1 === header && above.some((name, column) => column > 0 && name === '' && cells[column] !== '')
  return names * 2 >= filled.length && (groups ? names >= 1 : names >= 2 && names === filled.length && filled.length * 2 >= width)
}

/** One name a column from a header's rows: group names stretch to the right, and a name said twice is said once. */
function joinRows(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  const last = rows.length - 1
  const stretched = rows.map((row, at) => (at < last && row.includes('') ? stretch(row, width) : row))
  return Array.from({ length: width }, (_none, column) => {
    const parts = stretched.map((row) => row[column] ?? '').filter((part) => part !== '')
    return parts.filter((part, at) => parts.indexOf(part) === at).join(' ')
  })
}

function stretch(row: readonly string[], width: number): string[] {
  let group = ''
  return Array.from({ length: width }, (_none, column) => (group = row[column] || group))
}

/**
 * Lays names over the columns where that is certain: empty names too many are dropped, and a name is lacking
 * where no row has a value for it, at the end, or where rows are numbered, at the front (as R writes them).
 */
function fitNames(names: string[], body: readonly SampleRecord[], width: number): string[] {
  while (names.length > width && names.at(-1) === '') names.pop()
  const named = names.filter((name) => name !== '')
  if (names.length > width && named.length === width) return named
  const rows = rowsAfter(body, 0, width)
  if (names.length >= width || rows.length === 0) return names
  if (names.length === width - 1 && rows.length > 1 && rows.every((cells, at) => cells[0] === String(at + 1)))
    return ['', ...names]
  if (rows.every((cells) => isBlank(cells.slice(names.length)))) while (names.length < width) names.push('')
  return names
}
