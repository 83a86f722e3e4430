/** How a CSV file is to be written. */
export interface CsvForm {
  /** Between two cells. One character as a rule; in a longer one the first must not occur in it again. */
  readonly delimiter: string
  /** '"' unless told. Doubled inside a cell. */
  readonly quote?: string | undefined
  readonly eol: '\n' | '\r\n' | '\r'
  /** For a double click in a French Excel: byte order mark, `;`, CRLF, whatever else is asked. */
  readonly excel?: boolean | undefined
}

export interface CsvEncoder {
  /** Takes one row; its text, once there is enough of it, comes back as bytes that the encoder won't touch again. */
  add(row: readonly string[]): Buffer | undefined
  /** The rest. */
  end(): Buffer
}

const tooFull = 1 << 20
const lineFeed = 0x0a
const carriageReturn = 0x0d
const byteOrderMark = 0xfeff

/**
 * Rows → CSV in UTF-8, each cell quoted only if it must be: for a delimiter, a quote, a line break; for a byte order mark
 * that it begins with, lest it be taken for the file's; or because it is the one empty cell of its row, whose line would
 * else be blank. Reading gives back the same cells. The one thing that can't be written is half a surrogate pair (U+FFFD).
 */
export function csvEncoder({ delimiter: asked, quote: mark = '"', eol: end, excel = false }: CsvForm): CsvEncoder {
  const delimiter = excel ? ';' : asked
  const separator = Buffer.from(delimiter)
  const eol = Buffer.from(excel ? '\r\n' : end)
  const first = delimiter === '' ? -1 : delimiter.charCodeAt(0)
  const quote = mark.charCodeAt(0)
  let bytes = Buffer.allocUnsafeSlow(1 << 16) // grows: many a file is small
  let at = excel ? bytes.write('\ufeff') : 0

  function add(row: readonly string[]): Buffer | undefined {
    if (at + 64 > bytes.length) enlarge(64)
    if (row.length === 1 && row[0] === '') {
      bytes[at++] = quote
      bytes[at++] = quote
    } else {
      for (let k = 0; k < row.length; k++) {
        const cell = row[k]!
        if (k > 0) for (let b = 0; b < separator.length; b++) bytes[at++] = separator[b]!
        // Three bytes a UTF-16 unit, twice that if quoted, and what stands around it.
        if (at + 6 * cell.length + 64 > bytes.length) enlarge(6 * cell.length + 64)
        writePlain(cell)
      }
    }
    for (let b = 0; b < eol.length; b++) bytes[at++] = eol[b]!
    return at >= tooFull ? take() : undefined
  }

  /** The hot loop: characters go over one by one until one asks for quotes, or is half a pair. */
  function writePlain(cell: string): void {
    const target = bytes
    const { length } = cell
    let to = at
    for (let k = 0; k < length; k++) {
      const code = cell.charCodeAt(k)
      if (
        code === quote ||
        code === first ||
        code === lineFeed ||
        code === carriageReturn ||
        (k === 0 && code === byteOrderMark)
      ) {
        writeQuoted(cell)
        return
      }
      if (code < 0x80) target[to++] = code
      else if (code < 0x800) {
        target[to++] = 0xc0 | (code >> 6)
        target[to++] = 0x80 | (code & 0x3f)
      } else if (code < 0xd800 || code > 0xdfff) {
        target[to++] = 0xe0 | (code >> 12)
        target[to++] = 0x80 | ((code >> 6) & 0x3f)
        target[to++] = 0x80 | (code & 0x3f)
      } else {
        if (mustQuote(cell)) writeQuoted(cell)
        else at += target.write(cell, at)
        return
      }
    }
    at = to
  }

  function mustQuote(cell: string): boolean {
    return cell.includes(mark) || /[\r\n]/.test(cell) || (first !== -1 && cell.includes(delimiter[0]!))
  }

  function writeQuoted(cell: string): void {
    bytes[at++] = quote
    at += bytes.write(cell.replaceAll(mark, mark + mark), at)
    bytes[at++] = quote
  }

  function enlarge(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(2 * (at + needed))
    bytes.copy(larger, 0, 0, at)
    bytes = larger
  }

  function take(): Buffer {
    const full = bytes.subarray(0, at)
    bytes = Buffer.allocUnsafeSlow(2 * tooFull)
    at = 0
    return full
  }

  return { add, end: () => bytes.subarray(0, at) }
}
