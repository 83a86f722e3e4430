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
