import { html, type Markup } from './html.ts'

const tall = 18
/** A slice that is not quite full is told from a full one, however little is missing; and one that isn't quite empty. */
const leastSeen = 0.06

/**
 * Slices side by side, each filled from below as far as it is full: what is missing is a hole. For a cell of a table.
 *
 * @param shares how full each slice is, 0..1
 */
export function renderHoles(shares: readonly number[]): Markup {
  let path = `M0 ${tall}`
  let height = -1
  for (const [at, share] of shares.entries()) {
    const next = heightOf(share)
    if (next !== height) path += `H${at}V${Math.round(10 * tall * (1 - next)) / 10}`
    height = next
  }
  return html`<svg
    class="holes"
    viewBox="0 0 ${shares.length} ${tall}"
    width="100%"
    height="${tall}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="track" width="${shares.length}" height="${tall}" />
    <path class="deep" d="${path}H${shares.length}V${tall}Z" />
  </svg>`
}

function heightOf(share: number): number {
  if (share <= 0 || share >= 1) return Math.min(1, Math.max(0, share))
  return Math.min(1 - leastSeen, Math.max(leastSeen, share))
}
