const shades = ['·', '░', '▒', '▓', '█']

/**
 * Counts in rows and columns, each with a shade by how large it is beside the largest: a table that reads in grey.
 *
 * @param write a count as text
 */
export function shadedCells(counts: readonly (readonly number[])[], write: (count: number) => string): string[][] {
  const most = Math.max(1, ...counts.flat())
  return counts.map((row) =>
    row.map((count) => `${write(count)} ${count === 0 ? shades[0]! : shades[Math.ceil((count / most) * (shades.length - 1))]!}`),
  )
}
