import type { Dialect, RecordEnd } from './dialect.ts'

/** A record of a sample, cut leniently: whatever its quoting, it has cells. */
export interface SampleRecord {
  /** The physical line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** How many cells were opened and closed by a quote. */
  readonly quoted: number
  /** Quotes that stand where the rules allow none; each costs at most its record. */
  readonly irregular: number
  /** A quote opened a cell and was never closed. The cell was then read as text, the quote included. */
  readonly unclosed: boolean
  /** undefined at the end of the text. */
  readonly end: RecordEnd | undefined
}

export interface SampleOptions {
  /** At most so many records. */
  readonly records?: number
  /** The physical line of the first character. */
  readonly firstLine?: number
}

/** A quoted cell may span so many lines before its quote is taken for a stray one. Set by hand. */
const longestCellLines = 100

/** Where quotes gone astray have had the text read four times over, a quoted cell may only be so long. Set by hand. */
const shortReach = 256

/**
 * Cuts text into records by a dialect, forgiving everything. A quote opens a cell only at its start, and closes it only
 * before a delimiter or the end of the record. A quoted cell in which another seems to open (`,"x`), or that runs for more
 * than 100 lines or to the end of the text, is read as text instead, so a stray quote never costs the rest of the file.
 * Linear on hostile text too.
 */
export function splitSample(
  text: string,
  dialect: Dialect,
  { records: most = Infinity, firstLine = 1 }: SampleOptions = {},
): SampleRecord[] {
  const { delimiter, quote } = dialect
  const mark = delimiter === '' ? -1 : delimiter.charCodeAt(0)
  const spaced = delimiter.length > 1
  const quoteCode = quote === '' ? -1 : quote.charCodeAt(0)
  const strict = quote === '"' // an apostrophe amid letters is no quote gone astray
  const backslash = dialect.escape === 'backslash'
  const length = text.length
  const records: SampleRecord[] = []
  let line = firstLine
  let at = 0
  let patience = 4 * length

  /** How long the delimiter or the record end at a place is; 0 when there is neither, -1 for a record end. */
  const bound = (place: number): number => {
    if (place >= length) return -1
    const code = text.charCodeAt(place)
    if (code === 10 || code === 13) return -1
    if (code !== mark) return 0
    if (!spaced) return 1
    if (place + 1 >= length) return 1
    const next = text.charCodeAt(place + 1)
    return next === 32 ? 2 : next === 10 || next === 13 ? 1 : 0
  }

  /** Where the quoted cell that opens at a place closes; undefined when the quote was stray. */
  const closing = (open: number): { close: number; irregular: number; lines: number } | undefined => {
    let irregular = 0
    let lines = 0
    const reach = patience > 0 ? length : Math.min(length, open + shortReach)
    for (let place = open + 1; place < reach; place++) {
      const code = text.charCodeAt(place)
      if (code === 10 || (code === 13 && text.charCodeAt(place + 1) !== 10)) {
        if (++lines > longestCellLines) return stray(place - open)
      } else if (backslash && code === 92) place++
      else if (code === quoteCode) {
        let after = place + 1
        if (bound(after) !== 0) return { close: place, irregular, lines }
        if (text.charCodeAt(after) === quoteCode) {
          place++
          continue
        }
        while (after < length && text.charCodeAt(after) === 32) after++
        if (after > place + 1 && !spaced && bound(after) !== 0) return { close: place, irregular, lines }
        if (place > open + 1 && opensCell(place)) return stray(place - open)
        if (strict) irregular++
      }
    }
    return stray(reach - open)
  }

  const stray = (looked: number): undefined => {
    patience -= looked
    return undefined
  }

  const opensCell = (place: number): boolean => {
    const before = text.charCodeAt(place - 1)
    if (before === 10 || before === 13) return true
    return spaced ? before === 32 && text.charCodeAt(place - 2) === mark : before === mark
  }

  while (at < length && records.length < most) {
    const cells: string[] = []
    const begins = line
    let quoted = 0
    let irregular = 0
    let unclosed = false
    let end: RecordEnd | undefined

    for (;;) {
      let from = at
      let value: string | undefined
      if (quoteCode !== -1 && text.charCodeAt(at) === quoteCode) {
        const found = closing(at)
        if (found === undefined) {
          irregular++
          unclosed = true
          at++
        } else {
          const { close } = found
          value = unescaped(text.slice(at + 1, close), quote, backslash)
          irregular += found.irregular
          line += found.lines
          quoted++
          at = close + 1
          while (bound(at) === 0) at++ // spaces after the closing quote
          from = at
        }
      }
      let step = bound(at)
      while (step === 0) {
        if (strict && text.charCodeAt(at) === quoteCode) irregular++
        step = bound(++at)
      }
      cells.push(value ?? text.slice(from, at))
      if (step > 0) {
        at += step
        continue
      }
      if (at < length) {
        end = text.charCodeAt(at) === 10 ? '\n' : text.charCodeAt(at + 1) === 10 ? '\r\n' : '\r'
        at += end.length
        line++
      }
      break
    }
    records.push({ line: begins, cells, quoted, irregular, unclosed, end })
  }
  return records
}

function unescaped(inside: string, quote: string, backslash: boolean): string {
  if (backslash && inside.includes('\\'))
    return inside.replace(quote === "'" ? /''|\\(['"\\])/g : /""|\\(["'\\])/g, (_all, kept?: string) => kept ?? quote)
  return inside.includes(quote) ? inside.replaceAll(quote + quote, quote) : inside
}

/** Whether every cell of a record is blank: a line of delimiters only, or none. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')
