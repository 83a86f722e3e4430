import { shapeOf } from './cell-shapes.ts'
import type { Dialect } from './dialect.ts'
import { cleanName, isHeaderName } from './header-words.ts'
import { isBlank, type SampleRecord } from './sample.ts'

/** How well a dialect cuts a sample into a table: 0 not at all, about 1 perfectly. */
export interface DialectScore {
  readonly score: number
  /** How many cells a row of the file's table has. */
  readonly width: number
}

/*
 * The factors of the recipe. Set by hand; scored by `npm run bench dialects french-csv`.
 */
const decimalComma = 0.4
const colonFactor = 0.55
const spaceFactor = 0.6
const spacedComma = 1.05
const looseComma = 0.5
const rareApostrophe = 0.7
const steadyApostrophe = 1.02 // above an equal score without it
const headerVote = 1.1

/**
 * Consistency × typed cells × breadth × regular quotes: the share of records of the commonest width, times the share of
 * their cells that look like something, times √(1 − 1/(width + 1)), times 1 less half the irregular quotes a record.
 *
 * @see García (2024), "Table Uniformity and Data Type Detection", Data Science 7(2), and van den Burg et al. (2019), whose
 * consistency measure this follows
 */
export function scoreDialect(text: string, records: readonly SampleRecord[], dialect: Dialect): DialectScore {
  const { delimiter } = dialect
  const filled = records.filter(({ cells }) => !isBlank(cells))
  const width = delimiter === '' ? 1 : commonestWidth(filled)
  if (width === 0 || filled.length === 0) return { score: 0, width: 0 }

  let regular = 0
  let cells = 0
  let typed = 0
  let irregular = 0
  let quoted = 0
  for (const record of filled) {
    irregular += record.irregular
    if (record.quoted > 0) quoted++
    if (record.cells.length !== width) continue
    regular++
    cells += width
    for (const cell of record.cells) typed += worth(cell, delimiter)
  }
  let score =
    (regular / filled.length) *
    (typed / cells) *
    Math.sqrt(1 - 1 / (width + 1)) *
    (1 - Math.min(0.5, (0.5 * irregular) / filled.length))

  if (delimiter === ',' && width <= 3 && decimalShare(text) > 0.9) score *= decimalComma
  if (delimiter === ':') score *= colonFactor
  if (delimiter === ' ') score *= spaceFactor
  if (delimiter === ', ') score *= spacedShare(text) >= 0.95 ? spacedComma : looseComma
  if (dialect.quote === "'") score *= quoted * 2 < filled.length ? rareApostrophe : steadyApostrophe
  if (delimiter !== '' && startsWithHeader(filled[0]!, width)) score *= headerVote
  return { score, width: delimiter === '' ? 1 : tableWidth(filled, width) }
}

/** Blocks of so many records are tables, not preambles, and where two follow one another the first is the file's. Set by hand. */
const smallestTable = 5

/** The commonest width of two cells or more; the wider of two as common; 0 when no record has two. */
function commonestWidth(records: readonly SampleRecord[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of records) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let best = 0
  let most = 0
  for (const [width, count] of counts)
    if (count > most || (count === most && width > best)) {
      best = width
      most = count
    }
  return best
}

/** The width of the file's table. One that stands above the commonest width is no preamble; one below a list of facts is none of them. */
function tableWidth(records: readonly SampleRecord[], commonest: number): number {
  return (commonest === 2 ? tableBelow(records) : tableAbove(records, commonest)) ?? commonest
}

/** The width of a table, three cells or more, that ends before the first record of a width. */
function tableAbove(records: readonly SampleRecord[], width: number): number | undefined {
  let run = 0
  let before = 0
  for (const { cells } of records) {
    if (cells.length === width) return undefined
    run = cells.length === before ? run + 1 : 1
    before = cells.length
    if (before >= 3 && run >= smallestTable) return before
  }
  return undefined
}

/** The width of a small table, header and all, with which the records end under a longer list of facts: `Date;12/03/2024`. */
function tableBelow(records: readonly SampleRecord[]): number | undefined {
  const width = records.at(-1)?.cells.length ?? 0
  if (width < 3) return undefined
  let from = records.length - 1
  while (from > 0 && records[from - 1]!.cells.length === width) from--
  if (records.length - from < 2) return undefined
  const names = records[from]!.cells.filter((cell) => isHeaderName(cleanName(cell))).length
  return names >= 2 && names * 2 >= width ? width : undefined
}

/** What a cell says for the dialect that cut it out: 1 when it looks like one value, 0 when like several or half of one. */
function worth(cell: string, delimiter: string): number {
  const shape = shapeOf(cell)
  if (shape === 'mixed') return delimiter === ';' && /^[^;|\t]*$/.test(cell) ? 0.5 : 0
  return shape === 'long' ? 0 : 1
}

function startsWithHeader({ cells }: SampleRecord, width: number): boolean {
  return cells.length === width && cells.every((cell) => cell.trim() !== '' && !/^\s*["']?[-+]?\d/.test(cell))
}

/** The share of commas that stand in a number, as in `12,50` and `5,58199E+12` but not in `09,24/02/1965` or `1,2,3`; 0..1. */
function decimalShare(text: string): number {
  let commas = 0
  let decimal = 0
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
    commas++
    if (!isDigit(text.charCodeAt(at - 1))) continue
    let end = at + 1
    while (isDigit(text.charCodeAt(end))) end++
    if (end > at + 1 && !'/:-,.'.includes(text[end] ?? ' ')) decimal++
  }
  return commas === 0 ? 0 : decimal / commas
}

/** The share of commas followed by a space or the end of the record, 0..1. */
function spacedShare(text: string): number {
  let commas = 0
  let spaced = 0
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
    commas++
    const next = text.charCodeAt(at + 1)
    if (next === 32 || next === 10 || next === 13 || Number.isNaN(next)) spaced++
  }
  return commas === 0 ? 0 : spaced / commas
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
