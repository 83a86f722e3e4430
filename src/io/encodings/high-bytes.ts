/**
 * Calls `visit` with the place of each byte above 0x7F in `bytes[from, to)`, in order. Four bytes are looked at
 * together: text is mostly ASCII, and byte by byte this would be the dearest step of looking through a single-byte file.
 */
export function eachHighByte(bytes: Buffer, from: number, to: number, visit: (at: number) => void): void {
  const shift = -(bytes.byteOffset + from) & 3 // bytes before the first border of four
  const whole = Math.max(0, to - from - shift) >> 2
  const aligned = Math.min(to, from + shift)
  for (let at = from; at < aligned; at++) if (bytes[at]! > 0x7f) visit(at)
  if (whole > 0) {
    const fours = new Int32Array(bytes.buffer, bytes.byteOffset + aligned, whole)
    for (let four = 0; four < whole; four++) {
      if ((fours[four]! & 0x80808080) === 0) continue
      const at = aligned + four * 4
      if (bytes[at]! > 0x7f) visit(at)
      if (bytes[at + 1]! > 0x7f) visit(at + 1)
      if (bytes[at + 2]! > 0x7f) visit(at + 2)
      if (bytes[at + 3]! > 0x7f) visit(at + 3)
    }
  }
  for (let at = aligned + whole * 4; at < to; at++) if (bytes[at]! > 0x7f) visit(at)
}
