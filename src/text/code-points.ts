/**
 * Which of two texts comes first by code points, which is the order of their bytes in UTF-8: below 0, 0 or above.
 * JavaScript's own order puts what lies beyond U+FFFF before U+E000.
 */
export function byCodePoints(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (x !== y) return lifted(x) - lifted(y)
  }
  return a.length - b.length
}

/** Halves of pairs go behind all other letters. */
const lifted = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)
