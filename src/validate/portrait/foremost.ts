/**
 * The places of the first few of many things, in their order. Things are looked at once, and nearly all of many are known
 * by one comparison not to be among the first.
 *
 * @param isBefore of two places; of any two, one is before the other
 */
export function foremost(count: number, most: number, isBefore: (a: number, b: number) => boolean): number[] {
  const first: number[] = []
  for (let at = 0; at < count; at++) {
    if (first.length === most) {
      if (!isBefore(at, first[most - 1]!)) continue
      first.pop()
    }
    let [low, high] = [0, first.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(at, first[middle]!)) high = middle
      else low = middle + 1
    }
    first.splice(low, 0, at)
  }
  return first
}
