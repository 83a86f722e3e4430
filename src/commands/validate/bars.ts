const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const heights = '▁▂▃▄▅▆▇█'

/** A bar of so many columns for a share of 0..1, an eighth of a column exactly. */
export function bar(share: number, width: number): string {
  const parts = Math.round(8 * width * share)
  return '█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8]!
}

/** Shares as a line of small columns, from the least of them to the greatest; level where they are all alike. */
export function sparkline(shares: readonly number[]): string {
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  return shares.map((share) => heights[most === least ? 3 : Math.round((7 * (share - least)) / (most - least))]!).join('')
}
