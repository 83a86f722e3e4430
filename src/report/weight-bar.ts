import { html, type Markup } from './html.ts'
import { fillOf } from './tone.ts'

const length = 120
const height = 10

/** The ends of a scale on which weights are drawn, in bits: below zero, and above. */
export interface WeightScale {
  readonly least: number
  readonly most: number
}

/**
 * A weight as a bar from zero to the right where it speaks for, to the left and in another texture where it speaks against,
 * with its number beside it: for a cell of a table. What lies outside the scale is drawn at its end.
 *
 * @param text the weight as it is written
 */
export function renderWeightBar(weight: number, { least, most }: WeightScale, text: string): Markup {
  const placeOf = (bits: number): number =>
    Math.round(((Math.min(most, Math.max(least, bits)) - least) / (most - least)) * length)
  const [zero, end] = [placeOf(0), placeOf(weight)]
  const tone = weight < 0 ? 'crossed' : 'deep'
  const width = Math.abs(end - zero)
  const bar =
    width === 0
      ? undefined
      : html`<rect x="${Math.min(zero, end)}" y="1" width="${width}" height="${height - 2}" fill="${fillOf(tone)}" />`
  return html`<span class="weight"
    ><svg viewBox="0 0 ${length} ${height}" width="${length}" height="${height}" preserveAspectRatio="none" aria-hidden="true">
      ${bar}
      <path class="zero" d="M${zero + 0.5} 0V${height}" />
    </svg>
    <span class="number">${text}</span></span
  >`
}
