import { html, type Markup } from './html.ts'
import { fillOf, type Tone } from './tone.ts'

/** One part of a whole. */
export interface Share {
  readonly label: string
  /** At least 0; parts of 0 are named but not drawn. */
  readonly value: number
  /** The value as it is written. */
  readonly text: string
  readonly tone: Tone
  /** Where on the page there is more about it. */
  readonly id?: string | undefined
}

/** No part is drawn narrower than this share of the bar: one row in a million is to be seen. */
const narrowest = 0.008

/**
 * A whole as one bar cut into its parts, from left to right in the order given, and the parts with their numbers below.
 *
 * @param says the whole in words, as the head of the chart
 */
export function renderStackedBar(says: string, shares: readonly Share[]): Markup {
  const whole = shares.reduce((sum, { value }) => sum + value, 0)
  const drawn = shares
    .filter(({ value }) => value > 0)
    .map((share) => ({ ...share, width: Math.max(narrowest, share.value / whole) }))
  const scale = 100 / drawn.reduce((sum, { width }) => sum + width, 0)
  let x = 0
  const areas = drawn.map(({ tone, width }) => {
    const area = html`<rect x="${percent(x)}" y="1" width="${percent(width * scale)}" height="26" fill="${fillOf(tone)}" />`
    x += width * scale
    return area
  })
  const spoken = `${says} (${shares.map(({ text, label }) => `${text} ${label}`).join(', ')})`
  return html`<figure class="whole">
    <figcaption>${says}</figcaption>
    <svg class="bar" role="img" aria-label="${spoken}" width="100%" height="28">${areas}</svg>
    ${renderLegend(shares)}
  </figure>`
}

/** Parts by their tones, with their numbers. */
export function renderLegend(shares: readonly Share[]): Markup {
  return html`<ul class="legend">
    ${shares.map(renderEntry)}
  </ul>`
}

function renderEntry({ label, text, tone, id, value }: Share): Markup {
  const name = id === undefined || value === 0 ? html`${label}` : html`<a href="#${id}">${label}</a>`
  return html`<li>
    <svg width="14" height="14" aria-hidden="true">
      <rect class="swatch" x=".5" y=".5" width="13" height="13" rx="2" fill="${fillOf(tone)}" />
    </svg>
    <b>${text}</b> ${name}
  </li>`
}

const percent = (x: number): string => `${Math.round(x * 1000) / 1000}%`
