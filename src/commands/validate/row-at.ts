/** The place of a line among ascending ones; -1 where it isn't among them. */
export function rowAt(lines: Uint32Array, line: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lines[middle]! < line) low = middle + 1
    else high = middle
  }
  return lines[low] === line ? low : -1
}
