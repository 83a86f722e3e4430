import type { ValueColumn } from '../model/columns.ts'
import { ByteMemory } from '../text/byte-memory.ts'

/** Characters of a day, yyyy-mm-dd or dd/mm/yyyy. */
const dayLength = 10
/** And of one with hours and minutes. */
const minuteLength = 16

const [space, plus, comma, dash, dot, slash, zero] = [0x20, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f, 0x30]
const [colon, capitalT, capitalZ] = [0x3a, 0x54, 0x5a]

/**
 * A column of days without the times of day behind them, which orders do not look at: where each second of a shop's year is a
 * value of its own, its days are left. Cells that are written in another way stay as they are.
 */
export function daysOnly(column: ValueColumn): ValueColumn {
  const { bytes, starts, count } = column.values
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const memory = new ByteMemory()
  const places = new Uint32Array(count)
  /** Of each day where it stands among the bytes, and how many they are. */
  const [froms, sizes]: [number[], number[]] = [[], []]
  let length = 0
  for (let id = 1; id < count; id++) {
    const from = starts[id]!
    const whole = starts[id + 1]! - from
    const size = isDayAndTime(bytes, from, whole) ? dayLength : whole
    const place = memory.numberOf(view, from, size, hashOf(bytes, from, size))
    places[id] = place
    if (place <= froms.length) continue
    froms.push(from)
    sizes.push(size)
    length += size
  }
  if (length === starts[count]) return column
  const days = {
    count: froms.length + 1,
    bytes: new Uint8Array(new SharedArrayBuffer(length)),
    starts: new Uint32Array(new SharedArrayBuffer(4 * (froms.length + 2))),
  }
  let end = 0
  for (const [at, from] of froms.entries()) {
    days.bytes.set(bytes.subarray(from, from + sizes[at]!), end)
    end += sizes[at]!
    days.starts[at + 2] = end
  }
  const ids = new Uint32Array(new SharedArrayBuffer(4 * column.ids.length))
  for (let row = 0; row < ids.length; row++) ids[row] = places[column.ids[row]!]!
  return { values: days, ids }
}

/** Is it a day in digits, and a time that there is: HH:MM behind a space or a T, maybe seconds with decimals, maybe a zone. */
function isDayAndTime(bytes: Uint8Array, from: number, length: number): boolean {
  if (length < minuteLength) return false
  const between = bytes[from + dayLength]!
  if ((between !== space && between !== capitalT) || bytes[from + 13] !== colon) return false
  if (!isBelow(bytes, from + 11, 24) || !isBelow(bytes, from + 14, 60) || !isDay(bytes, from)) return false
  const end = from + length
  let at = from + minuteLength
  if (at < end && bytes[at] === colon) {
    if (at + 3 > end || !isBelow(bytes, at + 1, 60)) return false
    at += 3
    if (at < end && (bytes[at] === dot || bytes[at] === comma)) {
      const behind = digitsEnd(bytes, at + 1, end)
      if (behind === at + 1 || behind > at + 10) return false
      at = behind
    }
  }
  return at === end || isZone(bytes, bytes[at] === space ? at + 1 : at, end)
}

/** Z, UTC, +02, +0200 or +02:00. */
function isZone(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at === 1) return bytes[at] === capitalZ
  if (end - at === 3 && bytes[at] === 0x55) return bytes[at + 1] === capitalT && bytes[at + 2] === 0x43
  if (bytes[at] !== plus && bytes[at] !== dash) return false
  if (digitsEnd(bytes, at + 1, end) !== end)
    return end - at === 6 && bytes[at + 3] === colon && areDigits(bytes, at + 1, at + 3) && areDigits(bytes, at + 4, end)
  return end - at === 3 || end - at === 5
}

/** yyyy-mm-dd, or three numbers between two marks that are one. */
function isDay(bytes: Uint8Array, from: number): boolean {
  const hasYearFirst = bytes[from + 4] === dash && bytes[from + 7] === dash
  const [first, second] = hasYearFirst ? [4, 7] : [2, 5]
  const mark = bytes[from + first]!
  if ((mark !== dash && mark !== slash && mark !== dot) || bytes[from + second] !== mark) return false
  return (
    areDigits(bytes, from, from + first) &&
    areDigits(bytes, from + first + 1, from + second) &&
    areDigits(bytes, from + second + 1, from + dayLength)
  )
}

const areDigits = (bytes: Uint8Array, from: number, to: number): boolean => digitsEnd(bytes, from, to) === to

/** Where the digits end that begin there. */
function digitsEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isDigit(bytes[at]!)) at++
  return at
}

/** Do two digits stand there, for a number below a bound? */
function isBelow(bytes: Uint8Array, at: number, bound: number): boolean {
  const [tens, units] = [bytes[at]!, bytes[at + 1]!]
  return isDigit(tens) && isDigit(units) && 10 * (tens - zero) + units - zero < bound
}

const isDigit = (byte: number): boolean => byte >= zero && byte <= zero + 9

/** FNV-1a. */
function hashOf(bytes: Uint8Array, from: number, length: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}
