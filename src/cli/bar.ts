const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A share, 0 to 1, as a bar of at most `width` columns, to an eighth of one; never nothing where there is something. */
export function renderBar(share: number, width: number): string {
  const parts = Math.round(Math.min(1, Math.max(0, share)) * width * 8)
  const drawn = share > 0 ? Math.max(1, parts) : 0
  return '█'.repeat(Math.floor(drawn / 8)) + eighths[drawn % 8]!
}
