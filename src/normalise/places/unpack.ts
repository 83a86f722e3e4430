import { length, packed, pieces, piecesPerLength } from './table.ts'

/**
 * The table in plain text: `.` before each postal code, how much more it is than the one before (nothing: 10), its towns
 * parted by `,`, the largest first, and after `;` the former communes that are parts of these now.
 */
export const unpackNames = (): string => unpack(pieces)

/** The same folded, with letters only between numbers and `.`, and `,` for `;`: towns as they are looked up. */
export const unpackKeys = (): string => unpack(withoutMarks(pieces).replace(/[^a-z\d.,/]+/g, ''))

/** What fold() makes of the letters that there are, in a tenth of its time where the engine is cold. */
const withoutMarks = (text: string): string => text.toLowerCase().replaceAll('œ', 'oe').replaceAll(';', ',').normalize('NFD')

/**
 * Reads the canonical Huffman codes, each step looking up as many bits as the longest code has, and spells the pieces.
 * It runs twice in a process at most, and the engine has no time to warm up: one loop over arrays of bytes.
 */
function unpack(dictionary: string): string {
  const letters = new TextEncoder().encode(dictionary.replaceAll('\n', ''))
  const starts = startsOf(letters)
  const { pieceAt, lengthAt } = codesOf(starts.length - 1)
  const longest = piecesPerLength.length
  const lookedUp = (1 << longest) - 1
  const signs = new TextEncoder().encode(packed.replaceAll('\n', ''))
  const text = new Uint8Array(3 * signs.length)
  let count = 0
  let bits = 0
  let held = 0
  let sign = 0
  for (let piece = 0; piece < length; piece++) {
    while (held < longest) {
      const two = sign < signs.length ? digits[signs[sign]!]! * 91 + digits[signs[sign + 1]!]! : 0
      bits = ((bits & lookedUp) << 13) | two
      held += 13
      sign += 2
    }
    const next = (bits >>> (held - longest)) & lookedUp
    held -= lengthAt[next]!
    const spelled = pieceAt[next]!
    for (let from = starts[spelled]!, to = starts[spelled + 1]! - 1; from < to; from++) text[count++] = letters[from]!
  }
  return new TextDecoder().decode(text.subarray(0, count))
}

/** What the signs stand for: the 91 from `!` to `~` without those that a template literal minds. */
const digits = new Uint8Array(128)
for (let sign = 0x21, digit = 0; sign < 0x7f; sign++) if (sign !== 0x24 && sign !== 0x5c && sign !== 0x60) digits[sign] = digit++

const slash = 0x2f

/** Where each piece begins, and where one behind the last would. */
function startsOf(letters: Uint8Array): readonly number[] {
  const starts = [0]
  for (let at = letters.indexOf(slash); at !== -1; at = letters.indexOf(slash, at + 1)) starts.push(at + 1)
  starts.push(letters.length + 1)
  return starts
}

/** For each run of bits as long as the longest code: the piece whose code begins it, and how many bits that has. */
function codesOf(many: number): { readonly pieceAt: Uint16Array; readonly lengthAt: Uint8Array } {
  const longest = piecesPerLength.length
  const pieceAt = new Uint16Array(1 << longest)
  const lengthAt = new Uint8Array(1 << longest)
  let from = 0
  let piece = 0
  for (const [at, count] of piecesPerLength.entries()) {
    const room = 1 << (longest - at - 1)
    for (const end = piece + count; piece < end && piece < many; piece++) {
      pieceAt.fill(piece, from, from + room)
      lengthAt.fill(at + 1, from, from + room)
      from += room
    }
  }
  return { pieceAt, lengthAt }
}
