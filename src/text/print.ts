const [c1, c2, c3, c4] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** Numbers of a print. */
export const printSize = 3

/**
 * Writes the print of some bytes: three numbers of 32 bits, the first never 0. Of ten million different runs of bytes, two
 * have one print once in 10^15 times.
 *
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp `MurmurHash3_x86_128`, of which these are three parts
 */
export function writePrint(bytes: DataView, start: number, length: number, into: Uint32Array, at: number): void {
  let [a, b, c, d] = [0, 0, 0, 0]
  const blocks = start + (length & ~15)
  let from = start
  for (; from < blocks; from += 16) {
    a ^= Math.imul(rotate(Math.imul(bytes.getInt32(from, true), c1), 15), c2)
    a = Math.imul(rotate(a, 19) + b, 5) + 0x561ccd1b
    b ^= Math.imul(rotate(Math.imul(bytes.getInt32(from + 4, true), c2), 16), c3)
    b = Math.imul(rotate(b, 17) + c, 5) + 0x0bcaa747
    c ^= Math.imul(rotate(Math.imul(bytes.getInt32(from + 8, true), c3), 17), c4)
    c = Math.imul(rotate(c, 15) + d, 5) + 0x96cd1c35
    d ^= Math.imul(rotate(Math.imul(bytes.getInt32(from + 12, true), c4), 18), c1)
    d = Math.imul(rotate(d, 13) + a, 5) + 0x32ac3b17
  }
  const end = start + length
  d ^= Math.imul(rotate(Math.imul(restAt(bytes, from + 12, end), c4), 18), c1)
  c ^= Math.imul(rotate(Math.imul(restAt(bytes, from + 8, end), c3), 17), c4)
  b ^= Math.imul(rotate(Math.imul(restAt(bytes, from + 4, end), c2), 16), c3)
  a ^= Math.imul(rotate(Math.imul(restAt(bytes, from, end), c1), 15), c2)
  a ^= length
  b ^= length
  c ^= length
  d ^= length
  a = (a + b + c + d) | 0
  b = (b + a) | 0
  c = (c + a) | 0
  d = (d + a) | 0
  a = spread(a)
  b = spread(b)
  c = spread(c)
  a = (a + b + c + spread(d)) | 0
  into[at] = a >>> 0 || 1
  into[at + 1] = (b + a) >>> 0
  into[at + 2] = (c + a) >>> 0
}

/** Up to four bytes before the end, the first the lowest; 0 where there are none. */
function restAt(bytes: DataView, from: number, end: number): number {
  if (from + 4 <= end) return bytes.getInt32(from, true)
  let word = 0
  for (let at = end - 1; at >= from; at--) word = (word << 8) | bytes.getUint8(at)
  return word
}

function spread(word: number): number {
  let h = word ^ (word >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
