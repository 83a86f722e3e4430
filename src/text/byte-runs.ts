/** Whether two runs of bytes are the same. Four at a time, the last four overlapping those before: a tenth of the time of an `Interner`. */
export function sameBytes(a: DataView, atA: number, b: DataView, atB: number, length: number): boolean {
  if (length < 4) {
    for (let k = 0; k < length; k++) if (a.getUint8(atA + k) !== b.getUint8(atB + k)) return false
    return true
  }
  const last = length - 4
  for (let k = 0; k < last; k += 4) if (a.getInt32(atA + k) !== b.getInt32(atB + k)) return false
  return a.getInt32(atA + last) === b.getInt32(atB + last)
}

/** Copies a run of bytes, in the same way. */
export function copyBytes(from: DataView, at: number, to: DataView, place: number, length: number): void {
  if (length < 4) {
    for (let k = 0; k < length; k++) to.setUint8(place + k, from.getUint8(at + k))
    return
  }
  const last = length - 4
  for (let k = 0; k < last; k += 4) to.setInt32(place + k, from.getInt32(at + k))
  to.setInt32(place + last, from.getInt32(at + last))
}

export function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at]! >= 0x80) return false
  return true
}

/** Whether the text of a run of UTF-8 comes before that of another by its UTF-16 units, which is where `<` puts it. */
export function isBefore(bytes: Uint8Array, a: number, endA: number, b: number, endB: number): boolean {
  const shorter = Math.min(endA - a, endB - b)
  for (let k = 0; k < shorter; k++) {
    const [one, other] = [bytes[a + k]!, bytes[b + k]!]
    if (one !== other) return inUnits(one) < inUnits(other)
  }
  return endA - a < endB - b
}

/** Letters of four bytes are two units from D800 on, and so before those of EE and EF. */
const inUnits = (byte: number): number => (byte >= 0xf0 ? 0xed + (byte - 0xef) / 16 : byte)
