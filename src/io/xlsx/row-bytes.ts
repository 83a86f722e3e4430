import { startOf } from '../../text/packed-texts.ts'
import { encodeOffice, isFragile } from './office-text.ts'
import type { PackedRows } from './packed-rows.ts'

/** What a byte of a cell asks for: nothing, a look at the blanks around it, that blanks be kept, or an encoding. */
const Kind = { plain: 0, blank: 1, lineFeed: 2, special: 4 } as const

/** By byte. What is special may turn out to be plain: `encodeOffice` knows. EF begins the two letters of three bytes that XML can't hold. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x0a ? Kind.lineFeed : byte === 0x20 || byte === 0x09 ? Kind.blank : byte < 0x20 ? Kind.special : Kind.plain,
)
for (const sign of '&<>_\xef') kinds[sign.charCodeAt(0)] = Kind.special

/** A letter of a cell has at most so many bytes in XML: `_x0001_`. */
const mostALetter = 7
/** A cell has less than so many around its text. */
const aroundCell = 128

const bytesOf = (xml: string): Uint8Array => Buffer.from(xml)
const blanksKept = bytesOf(' xml:space="preserve">')
const cellEnd = bytesOf('</t></is></c>')
const rowEnd = bytesOf('</row>')
const greater = 0x3e

/** How each cell of a column begins, up to the number of its row. */
export const columnStart = (letters: string): Uint8Array => bytesOf(`<c r="${letters}`)

/** What follows the number of the row, by style: in cells with a text, and in those without. */
const filledStyles: Uint8Array[] = []
const emptyStyles: Uint8Array[] = []
const filledStyle = (style: number): Uint8Array => (filledStyles[style] ??= bytesOf(`" s="${style}" t="inlineStr"><is><t`))
const emptyStyle = (style: number): Uint8Array => (emptyStyles[style] ??= bytesOf(`" s="${style}"/>`))

/** Bytes of a sheet in the making, in memory that is used again and again. */
export class RowBytes {
  #bytes: Buffer
  #end = 0

  /** @param length it grows beyond that when it must */
  constructor(length: number) {
    this.#bytes = Buffer.allocUnsafeSlow(length)
  }

  get length(): number {
    return this.#end
  }

  /** All bytes since the last call; they are overwritten by those that come next. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#end)
    this.#end = 0
    return taken
  }

  put(xml: string): void {
    this.#reserve(3 * xml.length) // a unit of UTF-16 is at most three bytes
    this.#end += this.#bytes.write(xml, this.#end)
  }

  /**
   * A row of texts, as `sheetText` writes one.
   *
   * @param line its number in the sheet
   * @param starts of its columns
   * @param styled the style of a cell that is set apart from the others
   */
  row(
    line: number,
    starts: readonly Uint8Array[],
    rows: PackedRows,
    at: number,
    plain: number,
    styled?: (column: number) => number | undefined,
  ): void {
    const { ends, width } = rows
    const number = bytesOf(String(line))
    this.put(`<row r="${line}">`)
    let start = startOf(rows, width * at)
    for (let column = 0; column < width; column++) {
      const end = ends[width * at + column]!
      const style = styled?.(column)
      this.#reserve(aroundCell + mostALetter * (end - start))
      if (end > start || style !== undefined) {
        this.#copy(starts[column]!)
        this.#copy(number)
        if (end === start) this.#copy(emptyStyle(style!))
        else {
          this.#copy(filledStyle(style ?? plain))
          this.#text(rows.bytes, start, end)
          this.#copy(cellEnd)
        }
      }
      start = end
    }
    this.#reserve(rowEnd.length)
    this.#copy(rowEnd)
  }

  #text(from: Uint8Array, start: number, end: number): void {
    let seen = 0
    for (let at = start; at < end; at++) seen |= kinds[from[at]!]!
    if (seen >= Kind.special) {
      const text = Buffer.from(from.buffer, from.byteOffset + start, end - start).toString()
      this.#open(isFragile(text))
      this.#end += this.#bytes.write(encodeOffice(text), this.#end)
      return
    }
    this.#open(seen >= Kind.lineFeed || (seen === Kind.blank && hasFragileBlanks(from, start, end)))
    const bytes = this.#bytes
    let to = this.#end
    for (let at = start; at < end; at++) bytes[to++] = from[at]!
    this.#end = to
  }

  #open(isKept: boolean): void {
    if (isKept) this.#copy(blanksKept)
    else this.#bytes[this.#end++] = greater
  }

  /** Byte by byte: for so few, that is several times as fast as `set`. */
  #copy(xml: Uint8Array): void {
    const bytes = this.#bytes
    let to = this.#end
    for (let at = 0; at < xml.length; at++) bytes[to++] = xml[at]!
    this.#end = to
  }

  #reserve(length: number): void {
    if (this.#end + length <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(2 * (this.#end + length))
    larger.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = larger
  }
}

/** `isFragile`, of a text without line breaks. */
function hasFragileBlanks(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start]! <= 0x20 || bytes[end - 1]! <= 0x20) return true
  for (let at = start + 1; at < end; at++) if (bytes[at] === 0x20 && bytes[at - 1] === 0x20) return true
  return false
}
