import type { ChunkSetting } from '../csv/chunk.ts'
import { cleanName } from '../csv/header-words.ts'
import { cellAt, cellSize, type Cut } from '../../model/cut.ts'

/** What the first byte of a row's first filled cell may mean, as bits. */
const blankish = 1
const sumLike = 2
const headerLike = 4

const pairOrAt = /\d{2}|@/

/**
 * Whether a row of a cut may be something else than a customer: blank, a line of sums, the header again. A cheap look at
 * its bytes that sees every row for which `chunkReader` would answer so, and a few more.
 */
export function doubter({ header, width }: ChunkSetting): (cut: Cut, row: number) => boolean {
  const name = header[0] ?? ''
  const start = name.trim().slice(0, 3).toLowerCase()
  const strange = [...start].some((char) => char.charCodeAt(0) >= 0x80)
  const numbered = pairOrAt.test(cleanName(name))
  const meanings = new Uint8Array(256)
  for (let byte = 0; byte < 256; byte++) {
    if (byte <= 0x20 || byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef) meanings[byte]! |= blankish
    const letter = String.fromCharCode(byte).toLowerCase()
    if (byte < 0x80 && 'tsgmi'.includes(letter)) meanings[byte]! |= sumLike
    if (header.length > 0 && (byte < 0x80 ? letter === start[0] : strange)) meanings[byte]! |= headerLike
  }

  return (cut, row) => {
    const { text, cells, capacity } = cut
    let place = cellAt(cut, 0, row)
    const inFirst = cells[place + 1] !== 0
    const last = place + cellSize * capacity * (width - 1)
    while (cells[place + 1] === 0) {
      if (place === last) return true
      place += cellSize * capacity
    }
    const from = cells[place]!
    const to = from + cells[place + 1]!
    const meaning = meanings[text[from]!]!
    if (meaning === 0) return false
    if ((meaning & blankish) !== 0 && mayBeSpace(text, from)) return true
    if ((meaning & sumLike) !== 0 && namesSum(text, from, to)) return true
    return (
      inFirst && (meaning & headerLike) !== 0 && beginsLike(text, from, to, start) && (numbered || !hasPairOrAt(text, from, to))
    )
  }
}

/** White space, and Kelvin's sign, which is small a k; in UTF-8. */
function mayBeSpace(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at]!
  const second = bytes[at + 1]!
  if (first <= 0x20) return true
  if (first === 0xc2) return second === 0xa0
  if (first === 0xe1) return second === 0x9a
  if (first === 0xe2) return second >= 0x80 && second <= 0x84
  if (first === 0xe3) return second === 0x80
  return second === 0xbb
}

/** Whether the first word of a cell holds what the words for sums have in common. */
function namesSum(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at + 2 < to; at++) {
    const code = bytes[at]! | 0x20
    if (code === 0x20) return false
    if (code === 0x74) {
      if ((bytes[at + 1]! | 0x20) === 0x6f && (bytes[at + 2]! | 0x20) === 0x74) return true
    } else if (code === 0x73) {
      const vowel = bytes[at + 1]! | 0x20
      if ((vowel === 0x6f || vowel === 0x75) && (bytes[at + 2]! | 0x20) === 0x6d) return true
      if (vowel === 0x61 && at > from + 1) return true // gesamt
    }
  }
  return false
}

/** Whether a cell may begin with these letters; any letter beyond ASCII may be one of them. */
function beginsLike(bytes: Uint8Array, from: number, to: number, start: string): boolean {
  for (let k = 0; k < 3 && from + k < to; k++) {
    const byte = bytes[from + k]!
    if (byte <= 0x20 || byte >= 0x80) return true
    if (String.fromCharCode(byte).toLowerCase() !== start[k]) return false
  }
  return to - from >= start.length || to - from >= 3
}

/** Two digits in a row, or an @: no name of a column has them. */
function hasPairOrAt(bytes: Uint8Array, from: number, to: number): boolean {
  let digits = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
    if (digits === 2 || byte === 0x40) return true
  }
  return false
}
