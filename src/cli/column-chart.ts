const levels = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/**
 * Shares, 0 to 1, as columns beside one another, each two characters wide; lines from the top down.
 *
 * @param labels what stands before the lines: the first before the uppermost, the last before the lowest
 */
export function renderColumns(shares: readonly number[], height: number, labels: readonly string[]): string[] {
  const wide = Math.max(...labels.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => {
    const floor = height - 1 - line
    const cells = shares.map((share) => {
      const filled = Math.round(Math.min(1, Math.max(0, share)) * height * 8) - floor * 8
      return levels[Math.min(8, Math.max(0, filled))]!.repeat(2)
    })
    const label = labels[Math.round((line * (labels.length - 1)) / Math.max(1, height - 1))]!
    const shown = Number.isInteger((line * (labels.length - 1)) / Math.max(1, height - 1)) ? label : ''
    return `${shown.padStart(wide)} ┤${cells.join('')}`.trimEnd()
  })
}
